package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** "It was X who asked for the meeting", says another side: a version of who began what, on which X's side is not heard. */
final class InitiativeRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int t = 0; t + 3 < story.size(); t++) {
            Statement statement = cleft(story, t) ? debate.parties().around(t) : null;
            Actor holder = statement == null ? null : statement.holder();
            int verb = holder == null ? NONE : deed(story, t);
            Actor doer = !story.is(verb, WordClass.INITIATE)
                    ? null
                    : debate.reading().actorAt(t + 2);
            if (statement == null || holder == null || doer == null || doer.sameSide(holder)) {
                continue;
            }
            int object = story.child(verb, Relation.OBJ);
            Span topic = object != NONE && story.nounish(object) ? asked(story, t, object) : story.span(verb);
            List<Span> words = new ArrayList<>();
            Actor via = statement.via();
            earlier(debate, holder, doer, statement, words);
            words.addAll(statement.content());
            Clash.Side side = new Clash.Side(holder, words, via);
            clashes.add(Clash.oneSided(DisputeKind.COUNTER_CLAIM, topic, side, doer, 1.5));
        }
        return clashes;
    }

    /** "who asked for this meeting" */
    private static Span asked(Story story, int cleft, int object) {
        int who = cleft + 2;
        while (!story.reads(who, "who") && !story.reads(who, "that")) {
            who++;
        }
        return new Span(story.start(who), story.end(object));
    }

    /** "it was X who" */
    private static boolean cleft(Story story, int token) {
        boolean it = story.reads(token, "it") && (story.reads(token + 1, "was") || story.reads(token + 1, "is"));
        if (!it) {
            return false;
        }
        for (int t = token + 2; t <= Math.min(token + 6, story.size() - 1); t++) {
            if (story.reads(t, "who") || story.reads(t, "that")) {
                return true;
            }
        }
        return false;
    }

    private static int deed(Story story, int token) {
        for (int t = token + 3; t <= Math.min(token + 9, story.last(story.sentence(token))); t++) {
            if (story.verb(t)) {
                return t;
            }
        }
        return NONE;
    }

    /** What the same side said before of the same deed: "Blinken asked to communicate". */
    private static void earlier(Debate debate, Actor holder, Actor doer, Statement statement, List<Span> words) {
        for (Utterance utterance : debate.utterances()) {
            boolean own = utterance.holder() != null && utterance.holder().id().equals(holder.id());
            boolean before = utterance.start() < statement.extent().start();
            if (own && before && begins(debate, utterance, doer)) {
                words.addAll(utterance.spans());
            }
        }
    }

    private static boolean begins(Debate debate, Utterance utterance, Actor doer) {
        boolean asking = debate.holds(utterance.meaning(), WordClass.INITIATE);
        return asking && debate.names(utterance, doer);
    }
}
