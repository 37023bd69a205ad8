package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.UniversalTag;

/** Gathers every candidate of an article, cue by cue, and holds what the makers of candidates share. */
final class Candidates {
    private final Story story;
    private final Subjects subjects;
    private final GoingOn goingOn;
    private final ContentFront front;
    private final List<Candidate> found = new ArrayList<>();

    Candidates(Story story) {
        this.story = story;
        subjects = new Subjects(story);
        goingOn = new GoingOn(story);
        front = new ContentFront(story);
    }

    List<Candidate> all() {
        VerbCues verbs = new VerbCues(story, this);
        NounCues nouns = new NounCues(story, this);
        LabelCues labels = new LabelCues(story, this);
        for (int s = 0; s < story.sentences(); s++) {
            boolean title = inTitleCase(s);
            labels.colon(s);
            for (int t = story.first(s); t <= story.last(s); t++) {
                if (story.accordingTo(t)) {
                    labels.according(t);
                } else if (story.verb(t) || clausalAuxiliary(t)) {
                    if (title || !partOfName(t)) {
                        verbs.at(t);
                    }
                } else if (misread(t, title)) {
                    verbs.misread(t, title);
                } else if (story.noun(t)) {
                    nouns.at(t);
                    verbs.atNoun(t);
                } else if (story.is(t, UniversalTag.ADJ)) {
                    nouns.atAdjective(t);
                }
            }
        }
        return found;
    }

    private boolean clausalAuxiliary(int token) {
        return story.is(token, UniversalTag.AUX) && story.hasChild(token, precis.language.Relation.CCOMP);
    }

    /** "Others, however, say it is late" with a filler like ", say, ten"; "Harbour Holt Says Boats Stay" with a name. */
    private boolean misread(int token, boolean title) {
        boolean filler = story.is(token, UniversalTag.INTJ) && story.reads(token, "say");
        boolean first = token == story.first(story.sentence(token));
        return !first && !story.punctuation(token + 1) && (filler || (title && story.reads(token, "says")));
    }

    private boolean inTitleCase(int sentence) {
        int capital = 0;
        int small = 0;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            String form = story.form(t);
            if (form.length() > 3) {
                capital += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                small += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return capital > small;
    }

    /** A capitalised verb in the middle of a sentence is no verb. */
    private boolean partOfName(int token) {
        return token > story.first(story.sentence(token)) && story.capital(token) && !story.punctuation(token - 1);
    }

    ContentFront front() {
        return front;
    }

    Subjects subjects() {
        return subjects;
    }

    @Nullable
    Candidate add(int cue, String frame, Ranges content, int holder) {
        return add(cue, cue, frame, content, holder == NONE ? null : Holder.of(story, holder));
    }

    @Nullable
    Candidate add(int cue, int cueEnd, String frame, Ranges content, @Nullable Holder holder) {
        Ranges trimmed = content.trimmed(story);
        if (trimmed.isEmpty()) {
            return null;
        }
        Candidate candidate = new Candidate(cue, cueEnd, frame, trimmed, holder);
        candidate.quoting = holdsMark(trimmed);
        found.add(candidate);
        return candidate;
    }

    /** Whether a candidate of a family was already found for a cue; asked only while that cue is looked at. */
    boolean has(int cue, FrameFamily family) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).cue == cue; i--) {
            if (found.get(i).family == family) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsMark(Ranges content) {
        for (int r = 0; r < content.count(); r++) {
            for (int t = content.from(r); t <= content.to(r); t++) {
                if (story.quoteMark(t)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Content from one token to another, without cue and holder where these lie inside, and ending where another cue begins. */
    Ranges around(int from, int to, int cue, int holder) {
        int end = to;
        if (!story.quoted(cue)) {
            for (int t = Math.max(from, cue + 3); t <= end; t++) {
                int other = goingOn.endOf(cue, t);
                if (participleCue(t) || attributionTail(t) || other != NONE) {
                    end = (other == NONE ? t : other) - 1;
                    break;
                }
            }
        }
        Ranges content = Ranges.of(from, end);
        if (from <= cue && cue <= end) {
            int left = cue;
            int right = cue;
            if (holder != NONE && from <= holder && holder <= end) {
                left = Math.min(left, story.leftmost(holder));
                right = Math.max(right, story.rightmost(holder));
            }
            content = content.without(left, right);
        }
        return content.keepingQuotations(story, cue);
    }

    /** ", adding" */
    boolean participleCue(int token) {
        return story.penn(token, "VBG")
                && token > story.first(story.sentence(token)) + 1
                && !story.quoted(token)
                && story.is(token, WordClass.SAY)
                && (story.reads(token - 1, ",") || story.quoteMark(token - 1));
    }

    /** ", according to" */
    private boolean attributionTail(int token) {
        return story.accordingTo(token) && !story.quoted(token) && story.punctuation(token - 1);
    }

    /** The quotation that ends right before a token, in the same paragraph, punctuation aside. */
    int quotationBefore(int token) {
        int at = token - 1;
        while (at >= 0 && story.punctuation(at) && !story.quoted(at)) {
            at--;
        }
        if (at < 0 || !story.quoted(at) || story.breaks(story.end(at), story.start(token))) {
            return NONE;
        }
        int quotation = story.quotations().at(at);
        return story.quotations().last(quotation) == at ? quotation : NONE;
    }

    /** The quotation that begins right after a token, in the same paragraph, punctuation aside. */
    int quotationAfter(int token) {
        int at = token + 1;
        while (at < story.size() && story.punctuation(at) && !story.quoted(at)) {
            at++;
        }
        if (at >= story.size() || !story.quoted(at) || story.breaks(story.end(token), story.start(at))) {
            return NONE;
        }
        int quotation = story.quotations().at(at);
        return story.quotations().first(quotation) == at ? quotation : NONE;
    }

    Ranges quotation(int quotation) {
        return story.quotations().range(quotation);
    }
}
