package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** "what he described as Russia's "war of aggression"": a label that is its speaker's own, while the side it falls on is not heard. */
final class LabelRule implements DisputeRule {
    private static final int LONGEST_LABEL = 6;

    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (Utterance utterance : debate.utterances()) {
            Statement statement = utterance.statement();
            if (statement == null || !story.is(utterance.cue(), WordClass.NAMING)) {
                continue;
            }
            Span content = statement.content().get(0);
            int from = story.tokenAt(content.start());
            int to = debate.lastToken(content);
            int label = harshLabel(story, from, to);
            Actor target = label == NONE ? null : owner(debate, from, label);
            Actor holder = statement.holder();
            if (holder == null || target == null || target.sameSide(holder) || answered(debate, target, story, label)) {
                continue;
            }
            Clash.Side side =
                    new Clash.Side(holder, List.of(words(story, utterance.cue(), label, content)), statement.via());
            clashes.add(Clash.oneSided(DisputeKind.CHARACTERISATION, topic(story, label), side, target, 1.4));
        }
        return clashes;
    }

    /** The first token of a short quotation with a harsh word in it. */
    private static int harshLabel(Story story, int from, int to) {
        for (int t = from; t <= to; t++) {
            int quotation = story.quotations().at(t);
            if (quotation == NONE) {
                continue;
            }
            int first = story.quotations().first(quotation);
            int last = story.quotations().last(quotation);
            if (story.words(first, last) <= LONGEST_LABEL) {
                for (int q = first; q <= last; q++) {
                    if (story.is(q, WordClass.HARSH)) {
                        return first;
                    }
                }
            }
            t = last;
        }
        return NONE;
    }

    /** Whose is what bears the label: "Russia's "war of aggression"". */
    private static @Nullable Actor owner(Debate debate, int from, int label) {
        for (int t = label - 1; t >= from; t--) {
            Actor actor = debate.reading().actorAt(t);
            if (actor != null
                    && (debate.story().reads(t + 1, "'s")
                            || debate.story().reads(t - 1, "by")
                            || debate.story().reads(t - 1, "of"))) {
                return actor;
            }
        }
        return null;
    }

    private static boolean answered(Debate debate, Actor target, Story story, int label) {
        String noun = "";
        for (int t = label; t <= story.quotations().last(story.quotations().at(label)); t++) {
            noun = noun.isEmpty() && story.noun(t) ? story.lemma(t) : noun;
        }
        for (Utterance utterance : debate.utterances()) {
            boolean own = utterance.holder() != null && utterance.holder().sameSide(target);
            if (own && !noun.isEmpty() && utterance.meaning().contains(noun)) {
                return true;
            }
        }
        return false;
    }

    /** From "what he described as" on, which may stand before the content or in it. */
    private static Span words(Story story, int cue, int label, Span content) {
        int first = Math.max(story.first(story.sentence(label)), Math.min(cue, story.tokenAt(content.start())) - 2);
        for (int t = label - 1; t >= first && !story.quoted(t); t--) {
            boolean names = story.is(t + 2, WordClass.NAMING) || story.is(t + 3, WordClass.NAMING);
            if (story.reads(t, "what") && names) {
                return new Span(story.start(t), content.end());
            }
        }
        return content;
    }

    private static Span topic(Story story, int label) {
        int quotation = story.quotations().at(label);
        int first = story.quotations().first(quotation);
        int last = story.quotations().last(quotation);
        first = story.quoteMark(first) ? first + 1 : first;
        while (last > first && story.punctuation(last)) {
            last--;
        }
        return story.span(first, last);
    }
}
