package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Finds what somebody defends himself against: the words of another side that accuse, or say what is denied. */
final class Charges {
    private static final int FAR = 14;
    private static final int NEAR = 3;
    private static final double BUT = .6;
    private static final double NAMED = .5;
    private static final double JUST_SAID = .45;

    private final Debate debate;
    private final Story story;

    Charges(Debate debate) {
        this.debate = debate;
        story = debate.story();
    }

    /** The charge of another side that a defence answers, with how surely it is that one; or null. */
    record Found(Utterance charge, double weight) {}

    /**
     * The charge that a defence answers.
     *
     * @param matter the words of meaning of what is denied; empty where the article only says "the allegations"
     * @param defence where the defence stands
     */
    @Nullable
    Found against(Actor defender, Set<String> matter, Span defence, double enough) {
        Utterance best = null;
        double most = enough;
        int sentence = story.sentence(story.tokenAt(defence.start()));
        for (Utterance utterance : debate.utterances(sentence - FAR, sentence + NEAR)) {
            Actor holder = utterance.holder();
            if (holder == null
                    || holder.sameSide(defender)
                    || !debate.parties().voice(holder)
                    || utterance.overlaps(defence)
                    || story.aside(utterance.sentence())
                    || !(debate.telling(utterance) || accused(utterance))
                    || debate.asks(utterance)) {
                continue;
            }
            double weight = weight(utterance, defender, matter, sentence, defence);
            if (weight > most && !againstOthers(utterance, defender)) {
                most = weight;
                best = utterance;
            }
        }
        return best == null ? null : new Found(best, most);
    }

    /** "accused the bank of fraud": tells a charge without a clause. */
    private boolean accused(Utterance utterance) {
        return story.is(utterance.cue(), WordClass.ACCUSE) && debate.deeds().real(utterance.cue());
    }

    /** "accused the bank of fraud" is no charge that the families deny. */
    private boolean againstOthers(Utterance utterance, Actor defender) {
        for (Attack attack : debate.attacks()) {
            if (attack.verb() == utterance.cue()) {
                return Parties.apart(attack.target(), defender)
                        && !aims(utterance, defender)
                        && !Parties.shareName(attack.target(), defender);
            }
        }
        return false;
    }

    private double weight(Utterance utterance, Actor defender, Set<String> matter, int sentence, Span defence) {
        int distance = sentence - utterance.sentence();
        boolean after = utterance.start() > defence.start();
        if (after && matter.isEmpty() && !accuses(utterance)) {
            return 0;
        }
        double weight = Math.min(1.5, debate.shared(matter, utterance.meaning()))
                - .05 * Math.abs(distance)
                - (after ? .3 : 0)
                + (Math.abs(distance) <= 1 ? .2 : 0);
        if (accuses(utterance)) {
            weight += .8;
        } else if (debate.holds(utterance.meaning(), WordClass.ALLEGE)) {
            weight += .4;
        }
        if (aims(utterance, defender)) {
            weight += .7;
        }
        if (!after && utterance.statement() != null) {
            weight += distance == 0 && butBetween(utterance, defence) ? BUT : 0;
            weight += named(utterance.holder(), defence) ? NAMED : 0;
            weight += matter.isEmpty() && distance <= 1 && !supposes(utterance) ? JUST_SAID : 0;
        }
        if (debate.holds(utterance.meaning(), WordClass.HARSH)) {
            weight += .2;
        }
        return weight;
    }

    /** "The toll could rise": nobody denies what is only thought possible. */
    private boolean supposes(Utterance utterance) {
        for (Span span : utterance.spans()) {
            for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                if (story.is(t, WordClass.MODAL) && story.is(t, UniversalTag.AUX)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The paper said that it was open, but the bank denied that it was." */
    private boolean butBetween(Utterance utterance, Span defence) {
        int from = debate.lastToken(utterance.spans().get(utterance.spans().size() - 1));
        int to = story.tokenAt(defence.start());
        for (int t = from; t <= to; t++) {
            if (story.is(t, WordClass.CONTRAST)) {
                return true;
            }
        }
        return story.is(to - 1, WordClass.CONTRAST);
    }

    /** "denied the charges, dismissing Stone as a liar": the defence names whom it answers. */
    private boolean named(@Nullable Actor accuser, Span defence) {
        for (int t = story.tokenAt(defence.start()); t <= debate.lastToken(defence); t++) {
            Actor actor = debate.reading().actorAt(t);
            if (actor != null && accuser != null && actor.id().equals(accuser.id())) {
                return true;
            }
        }
        return false;
    }

    /** Said as a charge: "accused", "alleged", "claims", "blamed", "the prosecutor". */
    boolean accuses(Utterance utterance) {
        return story.is(utterance.cue(), WordClass.ACCUSE)
                || story.is(utterance.cue(), WordClass.ALLEGE)
                || story.is(utterance.cue(), WordClass.OPPOSE);
    }

    /** Whether an utterance is about that party: names it, or one that it stands for. */
    boolean aims(Utterance utterance, Actor target) {
        if (debate.names(utterance, target)) {
            return true;
        }
        for (Span span : utterance.spans()) {
            for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                Actor actor = debate.reading().actorAt(t);
                if (actor != null && actor.sameSide(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "is charged with fraud, according to the court": nothing that the article says itself. */
    private boolean attributed(Span told) {
        for (int t = story.tokenAt(told.start()); t <= debate.lastToken(told); t++) {
            if (story.accordingTo(t) && !story.quoted(t)) {
                return true;
            }
        }
        return false;
    }

    /** What the article itself reports as charged without saying by whom: "X is accused of …", "X, who faces charges of …". */
    Clash.@Nullable Side reported(Actor defender, int sentence, Span defence) {
        for (int s = sentence; s >= Math.max(0, sentence - FAR); s--) {
            for (int t = story.first(s); t <= story.last(s); t++) {
                boolean charged = story.verb(t)
                        && story.is(t, WordClass.INDICT)
                        && story.penn(t, "VBN")
                        && debate.deeds().agent(t) == NONE
                        && !defence.contains(story.start(t))
                        && !story.aside(s);
                int whom = charged ? story.exactChild(t, Relation.NSUBJ_PASS) : NONE;
                whom = charged && whom == NONE && story.isA(t, Relation.ACL) ? story.head(t) : whom;
                Actor accused = whom == NONE ? null : debate.parties().actor(whom);
                if (accused != null && accused.sameSide(defender)) {
                    Span told = debate.clauses().clause(t);
                    return attributed(told) ? null : new Clash.Side(null, List.of(told), null);
                }
            }
        }
        return null;
    }
}
