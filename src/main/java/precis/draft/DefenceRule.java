package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Somebody answers a charge in so many words: "responding to the criticism", "asked about the allegations". */
final class DefenceRule implements DisputeRule {
    private static final double ENOUGH = .75;
    private static final int JUST = 2;
    private static final int REACH = 8;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int t = 1; t < story.size(); t++) {
            if (story.aside(story.sentence(t))) {
                continue;
            }
            boolean answer = story.noun(t) && story.is(t, WordClass.CHARGE) && answered(story, t);
            Clash clash = answer ? answer(debate, t) : null;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        for (Utterance utterance : debate.utterances()) {
            Clash clash = fires(debate, utterance) ? shot(debate, utterance) : null;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    /** "fired back that …", "countered that …", "pushed back on those claims, saying …" */
    private static boolean fires(Debate debate, Utterance utterance) {
        Story story = debate.story();
        if (utterance.narrated() || !debate.telling(utterance) || story.quoted(utterance.cue())) {
            return false;
        }
        int cue = utterance.cue();
        int above = story.head(cue);
        return fires(story, cue)
                || (above != NONE && story.isA(cue, Relation.ADVCL) && story.penn(cue, "VBG") && fires(story, above));
    }

    private static boolean fires(Story story, int verb) {
        return Turns.english().has(story, verb, Turns.Kind.ANSWER)
                || story.hasLemma(verb, "counter")
                || story.hasLemma(verb, "retort");
    }

    private static @Nullable Clash shot(Debate debate, Utterance reply) {
        Actor defender = reply.holder();
        Utterance fired =
                defender != null && debate.parties().voice(defender) ? justBefore(debate, reply, defender) : null;
        return fired == null
                ? null
                : Clash.of(
                        DisputeKind.BLAME,
                        RetortRule.topicOf(debate, fired),
                        debate.side(fired),
                        debate.side(reply),
                        2.4);
    }

    /** What another side said right before an answer, best of the one who answers. */
    private static @Nullable Utterance justBefore(Debate debate, Utterance reply, Actor defender) {
        Charges charges = new Charges(debate);
        Utterance best = null;
        double most = 0;
        for (Utterance utterance : debate.utterances(reply.sentence() - JUST, reply.sentence())) {
            Actor holder = utterance.holder();
            int back = reply.sentence() - utterance.sentence();
            boolean before = holder != null
                    && utterance.start() < reply.start()
                    && Parties.apart(holder, defender)
                    && debate.parties().voice(holder)
                    && debate.telling(utterance)
                    && !debate.asks(utterance)
                    && !utterance.overlaps(reply.spans().get(0))
                    && (charges.aims(utterance, defender)
                            || (back <= 1 && (charges.accuses(utterance) || charges.aims(reply, holder))));
            double weight = before
                    ? 1
                            - .3 * back
                            + (charges.aims(utterance, defender) ? .5 : 0)
                            + (charges.accuses(utterance) ? .4 : 0)
                            + (debate.holds(utterance.meaning(), WordClass.HARSH) ? .2 : 0)
                            + .2 * Math.min(1, debate.shared(utterance.meaning(), reply.meaning()))
                    : 0;
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best;
    }

    /** "responding to the criticism", "in response to these allegations", "asked about the complaints" */
    private static boolean answered(Story story, int charge) {
        int first = story.first(story.sentence(charge));
        for (int t = charge - 1; t >= Math.max(first, charge - REACH); t--) {
            if (story.is(t, WordClass.ANSWERING)) {
                return true;
            }
            if (story.punctuation(t)) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Clash answer(Debate debate, int charge) {
        Utterance reply = reply(debate, charge);
        Actor defender = reply == null ? null : reply.holder();
        if (reply == null || defender == null) {
            return null;
        }
        Set<String> matter = new HashSet<>(debate.meaning(charge));
        matter.removeIf(word -> Lexicon.english().is(word, WordClass.CHARGE));
        Debate.withoutNames(matter, defender);
        Clash.Side spelt = spelt(debate, charge, defender);
        if (spelt != null) {
            return Clash.of(DisputeKind.BLAME, debate.clauses().topic(charge), spelt, debate.side(reply), 2.5);
        }
        Utterance accusation = charge(debate, charge, defender, matter, reply);
        if (accusation == null) {
            return null;
        }
        return Clash.of(
                DisputeKind.BLAME,
                RetortRule.topicOf(debate, accusation),
                debate.side(accusation),
                debate.side(reply),
                2.3);
    }

    /** "Stone's charge that he had been weak": whose it is and what it says, in one phrase. */
    private static Clash.@Nullable Side spelt(Debate debate, int charge, Actor defender) {
        Story story = debate.story();
        int owner = debate.deeds().owner(charge);
        Actor accuser = owner == NONE ? null : debate.parties().actor(owner);
        Span spelt = debate.clauses().spelt(charge);
        int last = debate.lastToken(spelt);
        boolean opens = story.reads(charge + 1, "of")
                || Denied.spelt(debate, charge) != null; // no "criticism with harsh words"
        boolean says = opens && story.words(charge + 1, last) >= 3;
        if (accuser == null
                || !says
                || !Parties.apart(accuser, defender)
                || !debate.parties().voice(accuser)) {
            return null;
        }
        Span words = debate.clauses().trimmed(Math.min(story.leftmost(owner), charge), last);
        return new Clash.Side(accuser, List.of(words), null);
    }

    /** The statement of the sentence with the charge, else of the next one in its paragraph. */
    private static @Nullable Utterance reply(Debate debate, int charge) {
        Story story = debate.story();
        int sentence = story.sentence(charge);
        Span spelt = debate.clauses().spelt(charge);
        Utterance best = null;
        for (Utterance utterance : debate.utterances()) {
            boolean cueHere = story.sentence(utterance.cue()) == sentence || utterance.sentence() == sentence;
            boolean speaks = utterance.statement() != null
                    && cueHere
                    && !utterance.overlaps(spelt)
                    && debate.telling(utterance)
                    && debate.parties().voice(utterance.holder());
            if (speaks && (best == null || distance(story, utterance, charge) < distance(story, best, charge))) {
                best = utterance;
            }
        }
        return best;
    }

    private static int distance(Story story, Utterance utterance, int charge) {
        return Math.abs(story.tokenAt(utterance.start()) - charge);
    }

    /** What whoever owns the charge says of the defender, else what best fits. */
    private static @Nullable Utterance charge(
            Debate debate, int charge, Actor defender, Set<String> matter, Utterance reply) {
        Charges charges = new Charges(debate);
        int owner = debate.deeds().owner(charge);
        Actor accuser = owner == NONE ? null : debate.parties().actor(owner);
        if (accuser != null && !accuser.sameSide(defender)) {
            Utterance best = null;
            double most = 0;
            for (Utterance utterance : debate.utterances()) {
                boolean own = utterance.holder() != null
                        && utterance.holder().sameSide(accuser)
                        && debate.telling(utterance)
                        && utterance.start() < reply.start();
                double weight = own
                        ? 1 + debate.shared(matter, utterance.meaning()) + (charges.aims(utterance, defender) ? 1 : 0)
                        : 0;
                if (weight > most) {
                    most = weight;
                    best = utterance;
                }
            }
            if (best != null) {
                return best;
            }
        }
        Utterance just = owner == NONE ? justBefore(debate, reply, defender) : null;
        if (just != null && charges.aims(just, defender)) {
            return just;
        }
        matter.addAll(reply.meaning());
        Charges.Found found = charges.against(defender, matter, reply.spans().get(0), ENOUGH);
        return found == null || found.charge().start() > reply.start() ? null : found.charge();
    }
}
