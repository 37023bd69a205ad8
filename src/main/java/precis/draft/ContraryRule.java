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

/** "contrary to the senator's claim that the dam is unsafe, the mayor said …": one side names what the other says and says otherwise. */
final class ContraryRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int t = 0; t + 2 < story.size(); t++) {
            boolean contrary = story.reads(t, "contrary") && story.reads(t + 1, "to");
            Clash clash = contrary && !story.aside(story.sentence(t)) ? at(debate, t) : null;
            if (clash != null) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    private static @Nullable Clash at(Debate debate, int contrary) {
        Story story = debate.story();
        int claim = claim(story, contrary + 2);
        int owner = claim == NONE ? NONE : debate.deeds().owner(claim);
        owner = owner == NONE && claim != NONE ? debate.deeds().publisher(claim) : owner;
        Actor claims =
                owner == NONE || story.pronoun(owner) ? null : debate.parties().actor(owner);
        Utterance told = claims == null ? null : told(debate, contrary);
        Actor teller = told == null ? null : told.holder();
        boolean two = claims != null
                && teller != null
                && debate.parties().voice(claims)
                && debate.parties().voice(teller)
                && Parties.apart(claims, teller)
                && Denied.says(debate, claim, owner);
        if (!two || told == null || owner > claim) {
            return null;
        }
        Span phrase = debate.clauses().spelt(claim);
        int from = Math.max(contrary + 2, story.leftmost(Math.min(owner, claim))); // without the "to"
        Span words = new Span(story.start(from), phrase.end());
        Clash.Side claimed = new Clash.Side(claims, List.of(words), null);
        return Clash.of(DisputeKind.DENIAL, debate.clauses().topic(claim), claimed, debate.side(told), 2.6);
    }

    /** The claim behind "contrary to", up to the comma. */
    private static int claim(Story story, int from) {
        int last = story.last(story.sentence(from));
        for (int t = from; t <= last && !story.punctuation(t); t++) {
            if (story.is(t, WordClass.CLAIM) && story.noun(t)) {
                return t;
            }
        }
        return NONE;
    }

    /** What is said to the contrary: the statement that holds the words, or the one whose verb of saying they hang on. */
    private static @Nullable Utterance told(Debate debate, int contrary) {
        Story story = debate.story();
        int sentence = story.sentence(contrary);
        Statement around = debate.parties().around(contrary);
        for (Utterance utterance : debate.utterances(sentence, sentence)) {
            boolean its = around == null
                    ? utterance.statement() != null && story.under(contrary, utterance.cue())
                    : around.equals(utterance.statement());
            if (its && debate.telling(utterance)) {
                return utterance;
            }
        }
        return null;
    }
}
