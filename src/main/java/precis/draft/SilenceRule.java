package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Somebody is accused, and the article says that the accused did not answer: one side heard. */
final class SilenceRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            Actor silent = story.verb(verb) && silence(story, verb) ? silent(debate, verb) : null;
            Clash clash = silent == null ? null : accusation(debate, silent);
            if (clash != null) {
                clashes.add(clash);
                break;
            }
        }
        return clashes;
    }

    /** "did not answer", "declined to comment", "has said nothing", "could not be reached" */
    private static boolean silence(Story story, int verb) {
        if (story.is(verb, WordClass.ANSWER)) {
            int head = story.head(verb);
            boolean declined = story.isA(verb, Relation.XCOMP) && head != NONE && story.is(head, WordClass.DECLINE);
            return declined || story.negated(verb);
        }
        int object = story.child(verb, Relation.OBJ);
        boolean nothing = story.hasLemma(verb, "say") && object != NONE && story.reads(object, "nothing");
        return nothing || (story.hasLemma(verb, "reach") && story.negated(verb) && story.passive(verb));
    }

    private static @Nullable Actor silent(Debate debate, int verb) {
        Story story = debate.story();
        int subject = story.passive(verb)
                ? story.exactChild(verb, Relation.NSUBJ_PASS)
                : debate.deeds().subject(verb);
        if (subject == NONE && story.head(verb) != NONE) {
            subject = debate.deeds().subject(story.head(verb));
        }
        Actor actor = debate.parties().actor(subject);
        return actor != null && actor.named() ? actor : null;
    }

    /** The gravest words that another side says of the silent one. */
    private static @Nullable Clash accusation(Debate debate, Actor silent) {
        Story story = debate.story();
        Utterance gravest = null;
        double most = 0;
        for (Utterance utterance : debate.utterances()) {
            Actor holder = utterance.holder();
            if (holder == null || holder.sameSide(silent) || !debate.parties().voice(holder)) {
                continue;
            }
            boolean accuses = story.is(utterance.cue(), WordClass.ACCUSE)
                    || story.is(utterance.cue(), WordClass.ALLEGE)
                    || prosecutes(holder);
            double weight = (accuses ? 1 : 0)
                    + (debate.names(utterance, silent) ? 1 : 0)
                    + (debate.holds(utterance.meaning(), WordClass.HARSH) ? .3 : 0)
                    - .01 * utterance.sentence();
            if (accuses && debate.names(utterance, silent) && weight > most) {
                most = weight;
                gravest = utterance;
            }
        }
        if (gravest == null) {
            return null;
        }
        Span topic = RetortRule.topicOf(debate, gravest);
        return Clash.oneSided(DisputeKind.BLAME, topic, debate.side(gravest), silent, 1.6);
    }

    private static boolean prosecutes(Actor actor) {
        String role = actor.role() == null ? actor.name() : actor.role();
        return role.toLowerCase(Locale.ROOT).contains("prosecut");
    }
}
