package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** An article that sets one account beside the other: "According to X …. According to Y …", "X argues …. Y disagrees." */
final class MirrorRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        for (Utterance first : debate.utterances()) {
            for (Utterance second : debate.utterances(first.sentence(), first.sentence() + 1)) {
                boolean figures = surveys(debate, first, second);
                if (figures || accounts(debate, first, second)) {
                    clashes.add(Clash.of(
                            figures ? DisputeKind.FIGURES : DisputeKind.COUNTER_CLAIM,
                            RetortRule.topicOf(debate, first),
                            debate.side(first),
                            debate.side(second),
                            2));
                }
            }
            Clash disagreed = disagreed(debate, first);
            if (disagreed != null) {
                clashes.add(disagreed);
            }
        }
        return clashes;
    }

    /** Two accounts of one thing, one right behind the other, in a story that calls the thing disputed. */
    private static boolean accounts(Debate debate, Utterance first, Utterance second) {
        Story story = debate.story();
        return first.start() < second.start()
                && according(story, first)
                && according(story, second)
                && opposed(debate, first.holder(), second.holder())
                && debate.shared(debate.matter(first), debate.matter(second)) > 0
                && declared(debate, Objects.requireNonNull(first.holder()), Objects.requireNonNull(second.holder()));
    }

    /** "The new poll finds Reed ahead, while other surveys show Stone with an edge." */
    private static boolean surveys(Debate debate, Utterance first, Utterance second) {
        Story story = debate.story();
        if (first.start() >= second.start() || first.sentence() != second.sentence()) {
            return false;
        }
        for (int t = debate.lastToken(first.spans().get(0)) + 1; t < second.cue(); t++) {
            if (story.is(t, WordClass.CONTRAST)) {
                return surveyed(story, first)
                        && surveyed(story, second)
                        && opposed(debate, first.holder(), second.holder());
            }
        }
        return false;
    }

    private static boolean surveyed(Story story, Utterance utterance) {
        Statement statement = utterance.statement();
        Span mention = statement == null ? null : statement.mentionSpan();
        for (int t = mention == null ? NONE : story.tokenAt(mention.start());
                mention != null && t <= story.lastToken(mention);
                t++) {
            if (story.hasLemma(t, "poll") || story.hasLemma(t, "survey")) {
                return true;
            }
        }
        return false;
    }

    private static boolean according(Story story, Utterance utterance) {
        return utterance.statement() != null && story.hasLemma(utterance.cue(), "accord");
    }

    private static boolean opposed(Debate debate, @Nullable Actor one, @Nullable Actor other) {
        return one != null
                && other != null
                && Parties.opponents(one, other)
                && debate.parties().voice(one)
                && debate.parties().voice(other);
    }

    /** "the dispute between the two", "have been contested by both countries": somewhere in a sentence that names them or both. */
    private static boolean declared(Debate debate, Actor one, Actor other) {
        Story story = debate.story();
        for (int t = 0; t < story.size(); t++) {
            boolean word = story.is(t, WordClass.DISPUTED) && !story.quoted(t) && !story.aside(story.sentence(t));
            if (word && in(debate, story.sentence(t), one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Debate debate, int sentence, Actor one, Actor other) {
        Story story = debate.story();
        boolean first = false;
        boolean second = false;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            Actor actor = debate.reading().actorAt(t);
            boolean both = story.reads(t, "both") || story.reads(t, "two");
            first |= both || (actor != null && actor.sameSide(one));
            second |= both || (actor != null && actor.sameSide(other));
        }
        return first && second;
    }

    /** "Y disagrees." in the sentence after a claim, with what Y holds instead where the next one goes on with "It". */
    private static @Nullable Clash disagreed(Debate debate, Utterance claim) {
        Story story = debate.story();
        int sentence = claim.sentence() + 1;
        Actor claims = claim.holder();
        if (claims == null || claim.statement() == null || sentence >= story.sentences() || !debate.telling(claim)) {
            return null;
        }
        int verb = story.punctuation(story.last(sentence)) ? story.last(sentence) - 1 : story.last(sentence);
        Actor other = verb <= story.first(sentence) ? null : debate.parties().actor(verb - 1);
        if (!story.hasLemma(verb, "disagree") || !opposed(debate, claims, other)) {
            return null;
        }
        List<Span> words = new ArrayList<>();
        words.add(story.sentenceSpan(sentence));
        if (goesOn(story, sentence + 1)) {
            words.add(story.sentenceSpan(sentence + 1));
        }
        return Clash.of(
                DisputeKind.COUNTER_CLAIM,
                RetortRule.topicOf(debate, claim),
                debate.side(claim),
                new Clash.Side(other, words, null),
                2.6);
    }

    private static boolean goesOn(Story story, int sentence) {
        if (sentence >= story.sentences() || story.paragraph(sentence) != story.paragraph(sentence - 1)) {
            return false;
        }
        int first = story.first(sentence);
        int above = story.head(first);
        return story.pronoun(first) && above != NONE && story.hasChild(above, Relation.CCOMP);
    }
}
