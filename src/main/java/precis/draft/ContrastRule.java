package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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

/** "X said it was safe, but Y said it was not": what another side says of the same thing behind "but", "while" or "however". */
final class ContrastRule implements DisputeRule {
    private static final int BACK = 2;
    private static final double ENOUGH = .9;
    private static final double SOME = .3;

    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        for (Utterance utterance : debate.utterances()) {
            boolean speaks = utterance.holder() != null
                    && debate.parties().voice(utterance.holder())
                    && debate.telling(utterance)
                    && !debate.story().quoted(utterance.cue());
            Clash clash = speaks ? contradicted(debate, utterance) : null;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    private static @Nullable Clash contradicted(Debate debate, Utterance second) {
        Utterance best = null;
        double most = ENOUGH;
        for (Utterance first : debate.utterances(second.sentence() - BACK, second.sentence())) {
            Actor holder = first.holder();
            Actor other = second.holder();
            boolean before = first.start() < second.start()
                    && holder != null
                    && other != null
                    && !holder.sameSide(other)
                    && (holder.named() || other.named()) // "families" may be "the neighbours"
                    && debate.parties().voice(holder)
                    && debate.telling(first)
                    && !debate.nominal(first)
                    && !first.overlaps(second.spans().get(0));
            double weight = before && contrast(debate, first, second) ? weight(debate, first, second) : 0;
            if (weight > most) {
                most = weight;
                best = first;
            }
        }
        if (best == null) {
            return null;
        }
        return Clash.of(
                DisputeKind.COUNTER_CLAIM,
                RetortRule.topicOf(debate, best),
                before(debate, debate.side(best), second),
                debate.side(second),
                1.6 + Math.min(.8, .3 * most));
    }

    /** What is said first, up to the "but" behind which the other speaks. */
    private static Clash.Side before(Debate debate, Clash.Side first, Utterance second) {
        Story story = debate.story();
        Span last = first.words().get(first.words().size() - 1);
        if (!last.contains(story.start(second.cue()))) {
            return first;
        }
        for (int t = second.cue(); t > story.tokenAt(last.start()); t--) {
            if (story.is(t, WordClass.CONTRAST)) {
                List<Span> words =
                        new ArrayList<>(first.words().subList(0, first.words().size() - 1));
                words.add(debate.clauses().trimmed(story.tokenAt(last.start()), t - 1));
                return new Clash.Side(first.holder(), words, first.via());
            }
        }
        return first;
    }

    private static double weight(Debate debate, Utterance first, Utterance second) {
        Actor one = first.holder();
        Actor other = second.holder();
        if (one == null || other == null) {
            return 0;
        }
        Set<String> a = debate.matter(first);
        Set<String> b = debate.matter(second);
        double shared = debate.shared(a, b);
        boolean turned = first.negated() != second.negated();
        boolean opposed =
                Opposites.english().meet(a, b) || (turned && denies(debate, first.negated() ? first : second, a, b));
        boolean here = first.sentence() == second.sentence();
        boolean retorts = turned && here && takesUp(debate, second);
        boolean however = shared >= SOME && however(debate, second) && second.sentence() - first.sentence() <= 1;
        if (!opposed && !retorts && !however) {
            return 0;
        }
        boolean aimed = debate.names(second, one) || debate.names(first, other);
        return Math.min(1.2, shared)
                + (opposed ? .5 : 0)
                + (retorts ? .95 : opposed && here ? .45 : 0)
                + (however ? .6 : 0)
                + (aimed ? .4 : 0)
                - .15 * (second.sentence() - first.sentence());
    }

    /** Whether what is negated is something that both speak of: "had express interest", "never expressed interest". */
    private static boolean denies(Debate debate, Utterance negated, Set<String> a, Set<String> b) {
        Story story = debate.story();
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        for (Span span : negated.spans()) {
            for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
                int of = story.is(t, WordClass.NEGATION) ? story.head(t) : NONE;
                if (of != NONE && !Collections.disjoint(debate.meaning(of), both)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Reed said Stone was guarded, but Hale said he was not", "Reed asked for an exception, but Hale said there would be none". */
    private static boolean takesUp(Debate debate, Utterance utterance) {
        Story story = debate.story();
        Span span = utterance.spans().get(0);
        for (int t = story.tokenAt(span.start()); t <= debate.lastToken(span); t++) {
            if (story.is(t, Relation.NSUBJ) || story.is(t, Relation.NSUBJ_PASS)) {
                return story.is(t, WordClass.HUMAN) || story.is(t, WordClass.POINTING) || story.reads(t, "none");
            }
        }
        return false;
    }

    /** "Norway, however, said": the word of contrast stands between who speaks and "said". */
    private static boolean however(Debate debate, Utterance utterance) {
        Story story = debate.story();
        Statement statement = utterance.statement();
        Span mention = statement == null ? null : statement.mentionSpan();
        int from = mention == null ? utterance.cue() : story.tokenAt(mention.end() - 1) + 1;
        for (int t = from; t < utterance.cue(); t++) {
            if (story.is(t, WordClass.CONTRAST) && story.punctuation(t - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of contrast stands between the two, or opens the second's sentence. */
    private static boolean contrast(Debate debate, Utterance first, Utterance second) {
        Story story = debate.story();
        int start = Math.min(story.tokenAt(second.start()), second.cue());
        int sentence = story.sentence(start);
        if (first.sentence() != sentence && however(debate, second)) {
            return true;
        }
        if (debate.contrasts(sentence) && first.sentence() != sentence) {
            return story.sentence(second.cue()) == sentence;
        }
        int from = story.sentence(story.tokenAt(first.start())) == sentence
                ? debate.lastToken(first.spans().get(first.spans().size() - 1)) + 1
                : story.first(sentence);
        for (int t = from; t < start && first.sentence() == sentence; t++) {
            if (story.is(t, WordClass.CONTRAST)) {
                return true;
            }
        }
        return first.sentence() == sentence && debate.contrasts(sentence);
    }
}
