package precis.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;

/** Somebody accuses or condemns another for something, and the article has no answer of the one accused: one side heard. */
final class UnansweredRule implements DisputeRule {
    private static final double SHARED = .4;
    private static final int ENOUGH = 2;

    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        for (Attack attack : debate.attacks()) {
            boolean says = attack.matter().size() >= ENOUGH
                    && !debate.story().quoted(attack.verb())
                    && !debate.story().hasChild(attack.verb(), Relation.MARK)
                    && !debate.story().isA(attack.verb(), Relation.ACL);
            if (says && attack.target().named() && !answered(debate, attack)) {
                Clash.Side accusation = new Clash.Side(attack.attacker(), List.of(attack.words()), null);
                clashes.add(Clash.oneSided(DisputeKind.BLAME, attack.topic(), accusation, attack.target(), 1.3));
            }
        }
        return clashes;
    }

    /** Whether the one attacked, or somebody for him, says anything of the matter or of the attacker. */
    private static boolean answered(Debate debate, Attack attack) {
        Story story = debate.story();
        Charges charges = new Charges(debate);
        for (Utterance utterance : debate.utterances()) {
            Actor holder = utterance.holder();
            boolean own =
                    holder != null && !Parties.apart(holder, attack.target()) && !utterance.overlaps(attack.words());
            if (!own) {
                continue;
            }
            Set<String> matter = debate.matter(utterance);
            boolean after = utterance.start() > attack.words().start();
            if (debate.answers(utterance)
                    || (after && charges.aims(utterance, attack.attacker()))
                    || (after && utterance.sentence() - story.sentence(attack.verb()) <= 2)
                    || debate.shared(attack.matter(), matter) > SHARED) {
                return true;
            }
        }
        return false;
    }
}
