package precis.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Story;
import precis.reading.WordClass;

/** Somebody says that another lies or did wrong: against what that other said before, or with nothing heard of him. */
final class ReproachRule implements DisputeRule {
    private static final int BACK = 8;
    private static final double SHARED = .3;
    /** "She made it up" needs no word of what she claimed. */
    private static final double CLAIMED = .25;

    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        for (Attack reproach : debate.reproaches()) {
            Utterance said = said(debate, reproach);
            Clash.Side words = new Clash.Side(reproach.attacker(), List.of(reproach.words()), null);
            if (said != null) {
                clashes.add(Clash.of(DisputeKind.COUNTER_CLAIM, reproach.topic(), debate.side(said), words, 1.9));
            } else if ((reproach.target().named() || official(reproach.target()))
                    && UnansweredRule.unanswered(debate, reproach)) {
                clashes.add(Clash.oneSided(DisputeKind.BLAME, reproach.topic(), words, reproach.target(), 1.1));
            }
        }
        return clashes;
    }

    /** "the government", "the police": there is but one in a story, name or no name. */
    private static boolean official(Actor actor) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Lexicon.english().is(last, WordClass.GOVERNMENT);
    }

    /** What the one reproached said of the matter before. */
    private static @Nullable Utterance said(Debate debate, Attack reproach) {
        Story story = debate.story();
        Utterance best = null;
        double most = SHARED;
        boolean untrue = !story.is(reproach.verb(), WordClass.ATONE)
                && story.verb(reproach.verb())
                && !story.negated(reproach.verb());
        int sentence = story.sentence(reproach.verb());
        for (Utterance utterance : debate.utterances(sentence - BACK, sentence)) {
            Actor holder = utterance.holder();
            int back = sentence - utterance.sentence();
            boolean own = holder != null
                    && !Parties.opponents(holder, reproach.target())
                    && debate.parties().voice(holder)
                    && utterance.start() < reproach.words().start()
                    && debate.telling(utterance)
                    && !utterance.overlaps(reproach.words());
            Set<String> matter = own ? debate.matter(utterance) : Set.of();
            double weight = own ? debate.shared(matter, reproach.matter()) + .3 - .04 * back : 0;
            weight += own && untrue && utterance.statement() != null ? CLAIMED : 0;
            if (weight > most) {
                most = weight;
                best = utterance;
            }
        }
        return best;
    }
}
