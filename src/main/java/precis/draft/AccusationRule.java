package precis.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;

/** One side accuses, blames or condemns another, and that other answers nearby. */
final class AccusationRule implements DisputeRule {
    private static final int JUST = 2;
    private static final double SHARED = .3;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        Answers answers = new Answers(debate);
        List<Clash> clashes = new ArrayList<>();
        for (Attack attack : debate.attacks()) {
            Utterance answer = answers.to(
                    attack.attacker(), attack.target(), attack.matter(), story.sentence(attack.verb()), attack.words());
            boolean names = story.is(attack.verb(), WordClass.NAMING);
            if (names && answer != null && !meets(debate, answers, attack, answer)) {
                answer = null;
            }
            Utterance provoked = answer == null ? provoked(debate, attack) : null;
            if (provoked != null) {
                Clash.Side back = new Clash.Side(attack.attacker(), List.of(attack.words()), null);
                clashes.add(Clash.of(DisputeKind.BLAME, attack.topic(), debate.side(provoked), back, 2.2));
            }
            if (answer != null) {
                Clash.Side accusation = new Clash.Side(attack.attacker(), List.of(attack.words()), null);
                clashes.add(Clash.of(DisputeKind.BLAME, attack.topic(), accusation, debate.side(answer), 2.4));
            }
        }
        return clashes;
    }

    /** Whether an answer speaks of the name that somebody was called, or is given as an answer. */
    private static boolean meets(Debate debate, Answers answers, Attack attack, Utterance answer) {
        return answers.answering(answer) || debate.shared(attack.matter(), answer.meaning()) >= SHARED;
    }

    /** What the one attacked said against the attacker right before: the attack answers it. */
    private static @Nullable Utterance provoked(Debate debate, Attack attack) {
        Story story = debate.story();
        Charges charges = new Charges(debate);
        Utterance last = null;
        int sentence = story.sentence(attack.verb());
        for (Utterance utterance : debate.utterances(sentence - JUST, sentence)) {
            Actor holder = utterance.holder();
            boolean against = holder != null
                    && !Parties.apart(holder, attack.target())
                    && debate.parties().voice(holder)
                    && utterance.start() < attack.words().start()
                    && !utterance.overlaps(attack.words())
                    && charges.aims(utterance, attack.attacker())
                    && (charges.accuses(utterance) || debate.holds(utterance.meaning(), WordClass.HARSH));
            last = against ? utterance : last;
        }
        return last;
    }
}
