package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides who said what: from the candidates, the most reliable first, one a cue, none that repeats the content of another;
 * then every longer quotation that nobody claims, by the words around it.
 */
final class Attribution {
    private static final double LIKELY = .45;
    private static final double LIKELY_FOR_QUOTATION = .25;
    private static final double SAME_CONTENT = .6;

    private final Story story;
    private final QuotationHolders holders;
    private final PartialQuotations partial;
    private final List<Candidate> chosen = new ArrayList<>();
    /** The same by the sentences that cue and content stand in. */
    private final BySentence<Candidate> bySentence = new BySentence<>();

    Attribution(Story story) {
        this.story = story;
        holders = new QuotationHolders(story);
        partial = new PartialQuotations(story);
    }

    /** The attributions, by the place of their cues. */
    List<Candidate> decide() {
        List<Candidate> candidates = new Candidates(story).all();
        weigh(candidates);
        candidates.sort((a, b) -> Double.compare(b.reliability, a.reliability));
        for (Candidate candidate : candidates) {
            if (candidate.reliability < LIKELY) {
                break;
            }
            take(candidate);
        }
        BySentence<Candidate> likely = new BySentence<>();
        for (Candidate candidate : candidates) {
            if (candidate.reliability >= LIKELY_FOR_QUOTATION) {
                enter(candidate, likely);
            }
        }
        for (int q = 0; q < story.quotations().count(); q++) {
            claim(q, likely);
        }
        for (Candidate candidate : chosen) {
            closeQuotation(candidate);
            correctHolder(candidate);
        }
        sort();
        for (int q = 0; q < story.quotations().count(); q++) {
            if (story.quotations().words(q) >= 4 && !covered(q)) {
                adopt(q);
            }
        }
        return chosen;
    }

    private void sort() {
        chosen.sort((a, b) -> Integer.compare(a.cue, b.cue));
    }

    private void weigh(List<Candidate> candidates) {
        CueCounts counts = CueCounts.counted();
        CueSigns signs = new CueSigns(story, candidates);
        int[] shown = new int[CueSigns.KINDS];
        for (Candidate candidate : candidates) {
            signs.of(candidate, shown);
            candidate.reliability = counts.reliability(candidate, story, shown);
        }
    }

    private boolean take(Candidate candidate) {
        for (Candidate taken : near(bySentence, candidate)) {
            boolean apart = taken.content.last() < candidate.content.first()
                    || taken.content.first() > candidate.content.last();
            if (taken.cue == candidate.cue
                    || (!apart
                            && !reports(candidate, taken)
                            && taken.content.likeness(candidate.content, story) > SAME_CONTENT)) {
                return false;
            }
        }
        choose(candidate);
        return true;
    }

    /** "The union said it was late, according to the Herald": who reports what another said does not repeat him. */
    private boolean reports(Candidate candidate, Candidate said) {
        boolean reporting = candidate.family == FrameFamily.ACCORDING
                || (story.is(candidate.cue, WordClass.SAY)
                        && (candidate.family == FrameFamily.CLAUSE || candidate.family == FrameFamily.PHRASE));
        return reporting && candidate.content.contains(said.cue);
    }

    private void choose(Candidate candidate) {
        chosen.add(candidate);
        enter(candidate, bySentence);
    }

    private void enter(Candidate candidate, BySentence<Candidate> bySentence) {
        bySentence.add(candidate, story.sentence(firstOf(candidate)), story.sentence(lastOf(candidate)));
    }

    private List<Candidate> near(BySentence<Candidate> bySentence, Candidate candidate) {
        return bySentence.in(story.sentence(firstOf(candidate)), story.sentence(lastOf(candidate)));
    }

    private List<Candidate> near(BySentence<Candidate> bySentence, Ranges content) {
        return bySentence.in(story.sentence(content.first()), story.sentence(content.last()));
    }

    private static int firstOf(Candidate candidate) {
        return Math.min(candidate.cue, candidate.content.first());
    }

    private static int lastOf(Candidate candidate) {
        return Math.max(candidate.cue, candidate.content.last());
    }

    /** Gives a quotation that no attribution covers to the likeliest candidate that does. */
    private void claim(int quotation, BySentence<Candidate> likely) {
        int words = story.quotations().words(quotation);
        if (words < 4 || covered(quotation)) {
            return;
        }
        Ranges content = story.quotations().range(quotation);
        for (Candidate candidate : near(likely, content)) {
            if (content.contains(candidate.cue)) {
                continue;
            }
            int shared = content.sharedWords(candidate.content, story);
            if (shared >= .8 * words && shared >= .4 * candidate.content.words(story) && take(candidate)) {
                candidate.quoting = true;
                return;
            }
        }
    }

    /** Whether somebody outside of a quotation says it, or most of it: who speaks inside is quoted himself. */
    private boolean covered(int quotation) {
        Ranges content = story.quotations().range(quotation);
        int shared = 0;
        for (Candidate candidate : near(bySentence, content)) {
            boolean inside = content.contains(candidate.cue) && !candidate.inherited;
            if (!inside && candidate.content.last() >= content.first() && candidate.content.first() <= content.last()) {
                shared += content.sharedWords(candidate.content, story);
            }
        }
        return shared > .5 * content.words(story);
    }

    /** “It is late,” Ann Reed, chief economist, said: the name behind the quotation is no part of it, and speaks. */
    private void closeQuotation(Candidate candidate) {
        Ranges content = candidate.content;
        int quotation = content.count() == 1 ? story.quotations().at(content.first()) : NONE;
        int close = quotation == NONE ? NONE : story.quotations().last(quotation);
        boolean fused = close != NONE
                && story.quotations().first(quotation) == content.first()
                && close < content.last()
                && content.last() < candidate.cue
                && story.reads(close - 1, ",")
                && story.proper(close + 1);
        for (int t = close + 1; fused && t <= content.last(); t++) {
            fused = !story.quoted(t) && !story.finite(t);
        }
        if (fused) {
            candidate.content = story.quotations().range(quotation);
            candidate.holder = Holder.of(story, close + 1);
        }
    }

    /** A quotation before its cue whose holder the tree did not find, or found inside the quotation. */
    private void correctHolder(Candidate candidate) {
        boolean before = candidate.frame.startsWith("qb") || candidate.frame.equals("ccompL");
        int last = candidate.content.to(0);
        int quotation = story.quotations().at(last);
        if (!before
                || candidate.cue <= last
                || quotation == NONE
                || story.quotations().last(quotation) != last) {
            return;
        }
        if (candidate.holder == null || candidate.holder.from() <= last) {
            QuotationHolders.Found found = holders.of(quotation);
            candidate.holder = found == null ? candidate.holder : found.holder();
        }
    }

    /** A quotation that stands alone: by the words beside it, else it goes on with what was quoted before in its paragraph. */
    private void adopt(int quotation) {
        Ranges content = story.quotations().range(quotation);
        QuotationHolders.Found beside = holders.of(quotation);
        beside = beside == null ? unclaimed(holders.closing(quotation)) : beside;
        if (beside != null) {
            Ranges whole = partial.whole(content, beside.cue());
            Candidate own = new Candidate(beside.cue(), beside.cue(), "fq", whole, beside.holder());
            own.quoting = true;
            own.reliability = .6;
            choose(own);
            sort();
            return;
        }
        if ((story.quotations().words(quotation) < 5 && !startsSentence(content.first())) || torn(content.first())) {
            return;
        }
        Candidate before = lastInParagraph(content.first());
        before = before == null ? goingOn(content) : before;
        if (before != null && before.quoting) {
            before.content = before.content.plus(content);
            return;
        }
        Candidate source = before != null ? before : nearest(content);
        Candidate own = new Candidate(
                content.first(), content.first(), "float", content, source == null ? null : source.holder);
        own.inherited = true;
        own.quoting = true;
        own.reliability = .5;
        choose(own);
        sort();
    }

    /** What nothing is said by yet, or null. */
    private QuotationHolders.@Nullable Found unclaimed(QuotationHolders.@Nullable Found found) {
        boolean claimed = found != null && chosen.stream().anyMatch(candidate -> candidate.cue == found.cue());
        return claimed ? null : found;
    }

    /** Reed, “does not have the means”: of whom that is said stands before the quotation. */
    private boolean torn(int first) {
        int verb = story.quoteMark(first) ? first + 1 : first;
        int before = first - 1;
        while (before > 0 && (story.reads(before, ",") || story.quoteMark(before))) {
            before--;
        }
        return (story.finite(verb) || story.penn(verb, "MD"))
                && before >= story.first(story.sentence(first))
                && story.nounish(before);
    }

    private boolean startsSentence(int token) {
        if (token == story.first(story.sentence(token))) {
            return true;
        }
        return story.punctuation(token - 1);
    }

    /** A paragraph that is a quotation and nothing else, behind one that ends with ", she said": she goes on speaking. */
    private @Nullable Candidate goingOn(Ranges content) {
        int sentence = story.sentence(content.first());
        int next = story.sentence(content.last()) + 1;
        boolean whole = story.opens(sentence)
                && content.first() == story.first(sentence)
                && content.last() >= story.last(next - 1) - 1
                && (next == story.sentences() || story.opens(next));
        Candidate last = null;
        for (Candidate candidate : whole ? chosen : List.<Candidate>of()) {
            boolean before = candidate.quoting
                    && candidate.cue > candidate.content.last()
                    && story.sentence(candidate.cue) == sentence - 1;
            last = before ? candidate : last;
        }
        return last == null || asks(last) ? null : last;
    }

    /** "Will you go?" Reed asked: the answer behind it is another's, but not behind "Why did they go?" */
    private boolean asks(Candidate candidate) {
        int last = candidate.content.last();
        boolean you = false;
        for (int t = candidate.content.first(); t <= last; t++) {
            you |= story.reads(t, "you") || story.reads(t, "your");
        }
        return you && story.reads(story.quoteMark(last) ? last - 1 : last, "?");
    }

    private @Nullable Candidate lastInParagraph(int token) {
        int paragraph = story.paragraph(story.sentence(token));
        Candidate best = null;
        for (Candidate candidate : chosen) {
            boolean here = candidate.cue < token
                    && candidate.content.first() < token
                    && story.paragraph(story.sentence(candidate.cue)) == paragraph;
            if (here && (best == null || candidate.quoting || !best.quoting)) {
                best = candidate;
            }
        }
        return best;
    }

    /** The next statement of the paragraph, else the last one before. */
    private @Nullable Candidate nearest(Ranges content) {
        int paragraph = story.paragraph(story.sentence(content.first()));
        Candidate before = null;
        for (Candidate candidate : chosen) {
            if (candidate.cue > content.last() && story.paragraph(story.sentence(candidate.cue)) == paragraph) {
                return candidate;
            }
            before = candidate.cue < content.first() ? candidate : before;
        }
        boolean answers =
                before != null && asks(before) && story.paragraph(story.sentence(before.content.last())) < paragraph;
        return answers ? null : before;
    }
}
