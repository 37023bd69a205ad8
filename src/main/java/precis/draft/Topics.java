package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Names what a dispute is about, in a short noun phrase of the article's. */
final class Topics {
    private static final WordList VAGUE = WordList.named("vague");
    private static final int LONGEST = 5;
    private static final int LONGEST_CLAUSE = 8;

    private final Debate debate;
    private final Story story;

    Topics(Debate debate) {
        this.debate = debate;
        story = debate.story();
    }

    String of(Clash clash) {
        Span found = clash.topic();
        if (clash.kind() == DisputeKind.DATE) {
            return "Day of the ".concat(story.oneLine(found));
        }
        if (clash.kind() == DisputeKind.FIGURES && counted(found, clash)) {
            return "Number of ".concat(story.oneLine(found));
        }
        if (clash.kind() == DisputeKind.CHARACTERISATION || clash.kind() == DisputeKind.FIGURES) {
            return capital(found);
        }
        int noun = debate.lastToken(found);
        if (story.is(noun, WordClass.INNOCENCE)) {
            return "Guilt";
        }
        boolean described = VAGUE.has(story.lemma(noun)) && story.tokenAt(found.start()) < noun;
        boolean vague = !described && !tells(noun);
        if (vague) {
            int better = best(clash);
            noun = better == NONE ? noun : better;
            found = better == NONE ? found : debate.clauses().topic(better);
        }
        Span topic = withComplement(found, noun);
        boolean loose = vague || story.words(story.tokenAt(topic.start()), noun) == 1;
        String denied = clash.kind() == DisputeKind.DENIAL && loose ? denied(clash) : null;
        return denied == null ? capital(topic) : "Whether ".concat(denied);
    }

    /** Whether a side counts what a dispute of figures is about: "26 injuries". */
    private boolean counted(Span topic, Clash clash) {
        int noun = debate.lastToken(topic);
        for (Clash.Side side : clash.sides()) {
            for (Span span : side.words()) {
                for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                    if (story.plural(t)
                            && story.lemma(t).equals(story.lemma(noun))
                            && story.hasChild(t, Relation.NUMMOD)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "it had struck the port", what a side denies in so many words. */
    private @Nullable String denied(Clash clash) {
        for (Clash.Side side : clash.sides()) {
            for (Span span : side.words()) {
                for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                    int clause = clauseOf(t);
                    int that = clause == NONE ? NONE : story.child(clause, Relation.MARK);
                    int end = that == NONE ? NONE : story.rightmost(clause);
                    end = end != NONE && story.punctuation(end) ? end - 1 : end;
                    if (that > t && story.reads(that, "that") && brief(that + 1, end)) {
                        return story.oneLine(that + 1, end);
                    }
                }
            }
        }
        return null;
    }

    /** "denied that it had struck the port", "rejected statements that it had" */
    private int clauseOf(int token) {
        if (story.is(token, WordClass.DENY)) {
            return story.child(token, Relation.CCOMP);
        }
        boolean text = story.is(token, WordClass.RETORTED) || story.is(token, WordClass.CLAIM);
        int clause = text ? story.child(token, Relation.ACL) : NONE;
        return clause == NONE && text ? story.child(token, Relation.CCOMP) : clause;
    }

    private boolean brief(int from, int to) {
        for (int t = from; t <= to; t++) {
            if (story.punctuation(t) || story.quoted(t)) {
                return false;
            }
        }
        return to - from < LONGEST_CLAUSE && to > from;
    }

    /** Whether a noun says what it is about: no name of somebody, no "claim" and no "way". */
    private boolean tells(int token) {
        Actor actor = debate.reading().actorAt(token);
        boolean somebody = actor != null
                && (actor.kind() != Actor.Kind.GROUP || debate.parties().voice(actor));
        return story.noun(token)
                && !somebody
                && !story.is(token, WordClass.CLAIM)
                && !story.is(token, WordClass.CHARGE)
                && !story.is(token, WordClass.RETORTED)
                && !story.is(token, WordClass.TIME)
                && !story.is(token, WordClass.ROLE)
                && !VAGUE.has(story.lemma(token));
    }

    /** The telling noun of a position that the other speaks of too, or that the article speaks of most. */
    private int best(Clash clash) {
        int best = NONE;
        double most = 0;
        for (int one = 0; one < clash.sides().size(); one++) {
            Clash.Side side = clash.sides().get(one);
            Set<String> others = new HashSet<>();
            for (int other = 0; other < clash.sides().size(); other++) {
                if (other != one) {
                    clash.sides().get(other).words().forEach(span -> others.addAll(debate.meaning(span)));
                }
            }
            for (Span span : side.words()) {
                for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                    double weight = debate.clauses().whole(t) == t && tells(t)
                            ? 1 + (others.contains(story.lemma(t)) ? 2 : 0) + .3 * Math.min(4, often(t))
                            : 0;
                    if (weight > most) {
                        most = weight;
                        best = t;
                    }
                }
            }
        }
        return best;
    }

    private int often(int token) {
        int often = 0;
        for (int t = 0; t < story.size(); t++) {
            often += t != token && story.hasLemma(t, story.lemma(token)) ? 1 : 0;
        }
        return often;
    }

    /** "the costs of the bridge": with what "of" adds, where that is short. */
    private Span withComplement(Span topic, int noun) {
        int of = noun + 1;
        if (!story.reads(of, "of")) {
            return topic;
        }
        int end = of;
        int last = story.rightmost(noun);
        while (end < last
                && !story.punctuation(end + 1)
                && !story.verb(end + 1)
                && !story.is(end + 1, WordClass.RELATIVE)) {
            end++;
        }
        boolean whole = end == last || story.is(end + 1, WordClass.RELATIVE);
        if (!whole || end - of > LONGEST || !story.nounish(end)) {
            return topic;
        }
        return new Span(topic.start(), story.end(end));
    }

    private String capital(Span span) {
        String words = story.oneLine(span);
        boolean lower = !words.isEmpty() && !story.proper(story.tokenAt(span.start()));
        return lower ? words.substring(0, 1).toUpperCase(Locale.ROOT).concat(words.substring(1)) : words;
    }
}
