package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** One side supports and another opposes the same policy: a plan, a law, a ruling, a deal. */
final class StanceRule implements DisputeRule {
    private static final int FAR = 15;
    private static final List<Set<String>> SAME = WordList.rows("same-things");

    /** Somebody for (1) or against (-1) a thing. */
    private record Stance(Actor holder, int noun, int sign, int verb, Span words, boolean judges) {}

    @Override
    public List<Clash> find(Debate debate) {
        List<Stance> stances = stances(debate);
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < stances.size(); i++) {
            for (int j = i + 1; j < stances.size(); j++) {
                Clash clash = clash(debate, stances.get(i), stances.get(j));
                if (clash != null) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    private static List<Stance> stances(Debate debate) {
        Story story = debate.story();
        List<Stance> stances = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            Stance judged = judged(debate, verb);
            if (judged != null) {
                stances.add(judged);
            }
            if (!story.verb(verb)) {
                continue;
            }
            int sign = sign(story, verb);
            int noun = sign == 0 ? NONE : object(debate, verb);
            boolean doubts = noun != NONE && !story.is(noun, WordClass.POLICY) && story.is(verb, WordClass.DOUBT);
            if (noun == NONE || !story.noun(noun) || (!story.is(noun, WordClass.POLICY) && !doubts)) {
                continue;
            }
            sign = story.negated(verb) ? -sign : sign;
            Actor holder = holder(debate, verb);
            if (holder != null
                    && debate.parties().voice(holder)
                    && (debate.deeds().real(verb) || debate.parties().around(verb) != null || story.negated(verb))) {
                stances.add(
                        new Stance(holder, noun, sign, verb, debate.clauses().clause(verb), false));
            }
        }
        return stances;
    }

    /** "The board insists that the system is fair": praise or blame of a thing, said of it. */
    private static @Nullable Stance judged(Debate debate, int predicate) {
        Story story = debate.story();
        boolean harsh = story.is(predicate, WordClass.HARSH);
        boolean praise = story.is(predicate, WordClass.PRAISE);
        int is = harsh == praise ? NONE : story.exactChild(predicate, Relation.COP);
        int noun = is == NONE ? NONE : story.exactChild(predicate, Relation.NSUBJ);
        if (is != NONE && noun == NONE && story.is(predicate, Relation.ACL_RELCL) && story.head(predicate) == is - 1) {
            noun = is - 1; // "insists the system is fair", where the tree takes "system" for what is insisted on
        }
        Statement told = noun != NONE && story.noun(noun) && !story.proper(noun)
                ? debate.parties().around(predicate)
                : null;
        Actor holder = told == null ? null : told.holder();
        if (holder == null) {
            return null;
        }
        boolean open = debate.parties().voice(holder)
                && !story.markedBy(predicate, "if")
                && !story.markedBy(predicate, "whether")
                && !Sentences.light(story.lemma(noun));
        if (!open) {
            return null;
        }
        int sign = harsh == story.negated(predicate) ? 1 : -1;
        return new Stance(holder, noun, sign, predicate, debate.saidAt(predicate), true);
    }

    private static int sign(Story story, int verb) {
        if (story.is(verb, WordClass.NAMING)) {
            return NamingRule.sign(story, verb);
        }
        if (story.is(verb, WordClass.DOUBT)
                || story.is(verb, WordClass.OPPOSE)
                || story.is(verb, WordClass.ACCUSE)
                || story.is(verb, WordClass.CONTEST)) {
            return -1;
        }
        return story.is(verb, WordClass.SUPPORT) || story.is(verb, WordClass.CARRY_OUT) ? 1 : 0;
    }

    private static int object(Debate debate, int verb) {
        Story story = debate.story();
        int object = debate.deeds().object(verb);
        if (object == NONE) {
            for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
                if (story.isA(c, Relation.OBL)
                        && (story.markedBy(c, "to") || story.markedBy(c, "against") || story.markedBy(c, "for"))) {
                    return c;
                }
            }
        }
        return object;
    }

    /** Whose stance it is: the asker's where somebody is asked to carry something out. */
    private static @Nullable Actor holder(Debate debate, int verb) {
        Story story = debate.story();
        int top = verb;
        while (story.isA(top, Relation.CONJ) && story.head(top) != NONE) {
            top = story.head(top);
        }
        int head = story.head(top);
        boolean asked = head != NONE
                && (story.isA(top, Relation.XCOMP) || story.isA(top, Relation.CCOMP))
                && story.is(head, WordClass.DEMAND);
        if (asked) {
            Actor asker = debate.parties().actor(debate.deeds().subject(head));
            if (asker != null) {
                return asker;
            }
        }
        int subject = debate.deeds().subject(verb);
        if (subject != NONE && story.is(subject, WordClass.SPEAKER)) {
            Statement statement = debate.parties().around(verb);
            return statement == null ? null : statement.holder();
        }
        return debate.parties().actor(subject);
    }

    private static @Nullable Clash clash(Debate debate, Stance a, Stance b) {
        Story story = debate.story();
        boolean near = Math.abs(story.sentence(a.verb) - story.sentence(b.verb)) <= FAR;
        boolean policies = story.is(a.noun, WordClass.POLICY) && story.is(b.noun, WordClass.POLICY);
        if (a.sign == b.sign
                || !near
                || (!policies && !a.judges && !b.judges)
                || a.holder.sameSide(b.holder)
                || !sameThing(story, a.noun, b.noun)
                || (a.words.overlaps(b.words) && a.words.length() > 0 && nested(a.words, b.words))) {
            return null;
        }
        if (differentKind(debate, a.noun, b.noun)) {
            return null;
        }
        Stance against = a.sign < 0 ? a : b;
        Stance inFavour = a.sign < 0 ? b : a;
        double weight = 1.9 + (story.hasLemma(a.noun, story.lemma(b.noun)) ? .3 : 0);
        return Clash.of(
                DisputeKind.POLICY,
                debate.clauses().topic(inFavour.noun),
                new Clash.Side(inFavour.holder, List.of(inFavour.words), null),
                new Clash.Side(against.holder, List.of(against.words), null),
                weight);
    }

    private static boolean nested(Span a, Span b) {
        return a.contains(b) || b.contains(a);
    }

    static boolean sameThing(Story story, int a, int b) {
        String one = story.lemma(a);
        String other = story.lemma(b);
        if (one.equals(other)) {
            return true;
        }
        for (Set<String> same : SAME) {
            if (same.contains(one) && same.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** What a noun says with all that hangs on it; without the clause that the tree hangs on it only because no "that" opens it. */
    private static Set<String> modifiers(Debate debate, int noun) {
        Story story = debate.story();
        int clause = story.child(noun, Relation.ACL);
        boolean bare = clause != NONE && clause > noun && story.exactChild(clause, Relation.COP) == noun + 1;
        return bare ? debate.meaning(story.span(story.leftmost(noun), noun)) : debate.meaning(noun);
    }

    /** "the tax plan" is not "the peace plan": both have modifiers and share none. */
    static boolean differentKind(Debate debate, int a, int b) {
        Story story = debate.story();
        Set<String> one = modifiers(debate, a);
        Set<String> other = modifiers(debate, b);
        one.remove(story.lemma(a));
        other.remove(story.lemma(b));
        return !one.isEmpty() && !other.isEmpty() && Sentences.shared(one, other) == 0;
    }
}
