package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Story;
import precis.reading.TokenRow;
import precis.reading.WordClass;
import precis.text.Span;

/** Finds what a denial denies: what the owner of the claim said, or the charge that the article tells as nobody's in particular. */
final class Denied {
    private static final double CLOSE = .3;
    private static final double JUST_SAID = .6;
    /** Words of a claim that say what is claimed. */
    private static final int SPELT = 4;

    private Denied() {}

    /** What a verb denies: a noun or the verb of a clause; {@link TokenRow#NONE} where it tells nothing. */
    static int by(Debate debate, int verb, int subject) {
        Story story = debate.story();
        int end = Turns.english().end(story, verb, Turns.Kind.ANSWER);
        if (end != NONE && !story.is(verb, WordClass.DENY)) {
            return Turns.answered(story, verb, end);
        }
        int object = debate.deeds().object(verb);
        if (object == NONE) {
            object = story.child(verb, Relation.CCOMP);
        }
        if (object == NONE) {
            object = story.child(verb, Relation.XCOMP);
        }
        if (object == NONE) {
            int clause = story.child(verb, Relation.ADVCL);
            object = clause != NONE && story.markedBy(clause, "that") ? clause : NONE;
        }
        return object == NONE || object == subject ? fronted(story, verb, subject) : object;
    }

    /** "…, allegations the minister has denied": what is denied, which the tree takes for a second subject. */
    private static int fronted(Story story, int verb, int subject) {
        for (int c = story.firstChild(verb); c != NONE && c < verb; c = story.nextSibling(c)) {
            if (c != subject && story.isA(c, Relation.NSUBJ) && story.is(c, WordClass.CLAIM)) {
                return c;
            }
        }
        return NONE;
    }

    /** What the owner of the claim said before, closest to the words of the denial or right before it. */
    static @Nullable Utterance ofOwner(Debate debate, Actor owner, Span denial) {
        Set<String> matter = new HashSet<>(debate.meaning(denial));
        Debate.withoutNames(matter, owner);
        matter.removeIf(word -> Lexicon.english().is(word, WordClass.CLAIM));
        Utterance best = null;
        double most = CLOSE;
        int sentence = debate.story().sentence(debate.story().tokenAt(denial.start()));
        for (Utterance utterance : debate.utterances()) {
            boolean says = utterance.holder() != null
                    && utterance.holder().sameSide(owner)
                    && !utterance.overlaps(denial)
                    && utterance.start() < denial.start()
                    && debate.telling(utterance);
            int back = sentence - utterance.sentence();
            double weight =
                    says ? debate.shared(matter, utterance.meaning()) + (back <= 1 ? JUST_SAID : 0) - .02 * back : 0;
            if (weight >= most) {
                most = weight;
                best = utterance;
            }
        }
        return best;
    }

    /**
     * What the article itself tells and somebody denies in the same breath: "allegations that he struck her, which he denies", "the
     * town is held to be occupied, although its mayor disputes this".
     */
    static Clash.@Nullable Side told(Debate debate, int verb, int object) {
        Story story = debate.story();
        if (object == NONE) {
            return null;
        }
        if (story.is(object, WordClass.CHARGE) && !story.quoted(object)) {
            Span spelt = debate.clauses().spelt(object);
            int end = debate.lastToken(spelt);
            if (story.is(verb, Relation.ACL_RELCL) && story.head(verb) == object) {
                end = Math.min(end, story.leftmost(verb) - 1);
            }
            boolean says = story.reads(object + 1, "that") && end - object >= SPELT;
            return says
                    ? new Clash.Side(null, List.of(debate.clauses().trimmed(story.leftmost(object), end)), null)
                    : null;
        }
        int above = story.head(verb);
        boolean aside = story.reads(object, WordClass.POINTING)
                && above != NONE
                && above < verb
                && story.isA(verb, Relation.ADVCL)
                && story.is(story.child(verb, Relation.MARK), WordClass.CONTRAST)
                && debate.parties().around(above) == null
                && !story.quoted(above);
        int from = aside ? story.leftmost(above) : NONE;
        return aside && story.leftmost(verb) - from >= SPELT
                ? new Clash.Side(null, List.of(debate.clauses().trimmed(from, story.leftmost(verb) - 1)), null)
                : null;
    }

    /** The words of a claim or a plan themselves. */
    static Span phrase(Debate debate, int claim) {
        return debate.clauses().withoutLabel(debate.clauses().spelt(claim));
    }

    /** Whether a noun says more than whose it is: "claims by the army of a breach", but not "allegations made by a union member". */
    static boolean says(Debate debate, int claim, int owner) {
        Story story = debate.story();
        Span spelt = phrase(debate, claim);
        int words = 0;
        for (int t = story.tokenAt(spelt.start()); t <= debate.lastToken(spelt); t++) {
            boolean own = t == claim || story.under(t, owner) || story.is(t, UniversalTag.DET);
            words += own || story.punctuation(t) ? 0 : 1;
        }
        return words >= SPELT - 1;
    }

    /** "the allegations that he took money": the words that spell a charge out, or null where they say too little. */
    static @Nullable Span spelt(Debate debate, int charge) {
        Story story = debate.story();
        int last = debate.lastToken(debate.clauses().spelt(charge));
        int that = charge + 1;
        while (that < last && !story.reads(that, "that") && !story.verb(that)) {
            that++;
        }
        boolean says = story.reads(that, "that") && last - that >= SPELT - 1;
        return says ? debate.clauses().trimmed(story.leftmost(charge), last) : null;
    }
}
