package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;

/** Somebody accuses or condemns another for something, and the article has no answer of the one accused: one side heard. */
final class UnansweredRule implements DisputeRule {
    private static final double SHARED = .4;

    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        for (Attack attack : debate.attacks()) {
            boolean says = !attack.matter().isEmpty()
                    && !debate.story().quoted(attack.verb())
                    && !debate.story().hasChild(attack.verb(), Relation.MARK)
                    && !debate.story().isA(attack.verb(), Relation.ACL)
                    && !relative(debate.story(), attack.verb());
            if (says && debate.parties().voice(attack.target()) && !answered(debate, attack)) {
                Clash.Side accusation = new Clash.Side(attack.attacker(), List.of(attack.words()), null);
                clashes.add(Clash.oneSided(DisputeKind.BLAME, attack.topic(), accusation, attack.target(), 1.3));
            }
        }
        return clashes;
    }

    /** "who often criticised him": told in passing. */
    private static boolean relative(Story story, int verb) {
        int subject = story.exactChild(verb, Relation.NSUBJ);
        return subject != NONE && story.is(subject, WordClass.RELATIVE);
    }

    /** Whether an attack says something and is not answered. */
    static boolean unanswered(Debate debate, Attack attack) {
        return !attack.matter().isEmpty() && !answered(debate, attack);
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
            if (!attack.target().named()) {
                return true; // whoever of "the government" speaks, it is not unheard
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
