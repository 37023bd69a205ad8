package precis.draft;

import java.util.ArrayList;
import java.util.List;
import precis.brief.DisputeKind;
import precis.reading.Story;

/** One side accuses, blames or condemns another, and that other answers nearby. */
final class AccusationRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        Answers answers = new Answers(debate);
        List<Clash> clashes = new ArrayList<>();
        for (Attack attack : debate.attacks()) {
            Utterance answer = answers.to(
                    attack.attacker(), attack.target(), attack.matter(), story.sentence(attack.verb()), attack.words());
            if (answer != null) {
                Clash.Side accusation = new Clash.Side(attack.attacker(), List.of(attack.words()), null);
                clashes.add(Clash.of(DisputeKind.BLAME, attack.topic(), accusation, debate.side(answer), 2.4));
            }
        }
        return clashes;
    }
}
