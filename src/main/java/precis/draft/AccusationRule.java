package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** One side accuses, blames or condemns another, and that other answers nearby. */
final class AccusationRule implements DisputeRule {
    @Override
    public List<Clash> find(Debate debate) {
        Story story = debate.story();
        Answers answers = new Answers(debate);
        List<Clash> clashes = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            boolean accuses = story.verb(verb) && story.is(verb, WordClass.ACCUSE) && !story.hasLemma(verb, "attack");
            Actor attacker = accuses && debate.deeds().real(verb)
                    ? debate.parties().actor(debate.deeds().subject(verb))
                    : null;
            int object = attacker == null ? NONE : debate.deeds().object(verb);
            Actor attacked = object == NONE ? null : attacked(debate, object);
            if (attacker == null
                    || attacked == null
                    || !debate.parties().voice(attacker)
                    || attacker.sameSide(attacked)) {
                continue;
            }
            Span attack = debate.clauses().clause(verb);
            Set<String> subject = subject(debate, verb, object, attacker, attacked);
            Utterance answer = answers.to(attacker, attacked, subject, story.sentence(verb), attack);
            if (answer != null) {
                Clash.Side accusation = new Clash.Side(attacker, List.of(attack), null);
                Span topic = topic(debate, verb, object);
                clashes.add(Clash.of(DisputeKind.BLAME, topic, accusation, debate.side(answer), 2.4));
            }
        }
        return clashes;
    }

    /** Who is attacked: the object, or the owner of what is. */
    private static @Nullable Actor attacked(Debate debate, int object) {
        int owner = debate.deeds().owner(object);
        Actor actor = debate.parties().actor(object);
        boolean owned = owner != NONE && (actor == null || !actor.named());
        return owned ? debate.parties().actor(owner) : actor;
    }

    private static Set<String> subject(Debate debate, int verb, int object, Actor attacker, Actor attacked) {
        Story story = debate.story();
        Set<String> subject = new HashSet<>(debate.meaning(object));
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.isA(c, Relation.OBL)
                    || story.isA(c, Relation.ADVCL)
                    || story.isA(c, Relation.XCOMP)
                    || story.isA(c, Relation.CCOMP)) {
                subject.addAll(debate.meaning(c));
            }
        }
        withoutNames(subject, attacker);
        withoutNames(subject, attacked);
        return subject;
    }

    static void withoutNames(Set<String> words, Actor actor) {
        String name = actor.name().toLowerCase(java.util.Locale.ROOT);
        int start = 0;
        while (start < name.length()) {
            int end = name.indexOf(' ', start);
            end = end < 0 ? name.length() : end;
            words.remove(name.substring(start, end));
            start = end + 1;
        }
    }

    /** What it is about: "of violating the ceasefire" names it better than who is accused. */
    private static Span topic(Debate debate, int verb, int object) {
        Story story = debate.story();
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean matter = (c > verb
                            && (story.isA(c, Relation.OBL) || story.isA(c, Relation.ADVCL))
                            && story.markedBy(c, "of"))
                    || (c > verb
                            && story.isA(c, Relation.OBL)
                            && (story.markedBy(c, "for") || story.markedBy(c, "over")));
            if (matter) {
                int noun = story.child(c, Relation.OBJ);
                return debate.clauses().topic(noun != NONE ? noun : c);
            }
        }
        return debate.clauses().topic(object);
    }
}
