package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Finds who accuses, blames, condemns or goes after whom. */
final class Attacks {
    private final Debate debate;
    private final Story story;

    Attacks(Debate debate) {
        this.debate = debate;
        story = debate.story();
    }

    /** In the order of the article. */
    List<Attack> find() {
        List<Attack> attacks = new ArrayList<>();
        for (int verb = 0; verb < story.size(); verb++) {
            Attack attack = story.verb(verb) && !story.aside(story.sentence(verb)) ? at(verb) : null;
            if (attack != null) {
                attacks.add(attack);
            }
        }
        return attacks;
    }

    private @Nullable Attack at(int verb) {
        int object = object(verb);
        if (object == NONE || !debate.deeds().real(verb)) {
            return null;
        }
        Actor attacker = debate.doer(verb);
        Actor target = attacker == null ? null : target(object, attacker);
        boolean two = attacker != null
                && target != null
                && debate.parties().voice(attacker)
                && (attacker.named() || story.is(verb, WordClass.ACCUSE))
                && Parties.opponents(attacker, target);
        if (attacker == null || target == null || !two) {
            return null;
        }
        Set<String> matter = matter(verb, object);
        return new Attack(attacker, target, verb, matter, debate.clauses().clause(verb), topic(verb, object));
    }

    /** Whom or what the verb attacks, {@link precis.reading.TokenRow#NONE} where it is no attack. */
    private int object(int verb) {
        if (story.isA(verb, Relation.AMOD)) {
            return NONE;
        }
        int end = Turns.english().end(story, verb, Turns.Kind.ATTACK);
        if (end != NONE) {
            int target = Turns.target(story, verb, end);
            return target == NONE ? debate.deeds().object(verb) : target;
        }
        boolean attacks = story.is(verb, WordClass.ACCUSE) || callsNames(verb);
        return attacks ? debate.deeds().object(verb) : NONE;
    }

    /** "called him a liar", "described her plan as reckless", "dismissed it as a stunt" */
    private boolean callsNames(int verb) {
        boolean naming = story.is(verb, WordClass.NAMING) || (story.is(verb, WordClass.DISMISS) && as(verb));
        for (int t = verb + 1; naming && t <= story.rightmost(verb); t++) {
            if (story.is(t, WordClass.HARSH) && !story.negated(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean as(int verb) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (c > verb && story.markedBy(c, "as")) {
                return true;
            }
        }
        return false;
    }

    /** Who is attacked: the object, or the owner of what is. */
    private @Nullable Actor target(int object, Actor attacker) {
        int owner = debate.deeds().owner(object);
        owner = owner != NONE && story.markedBy(owner, "of") && !work(object) ? NONE : owner;
        Actor actor = debate.parties().actor(object);
        boolean owned = owner != NONE && (actor == null || !actor.named());
        Actor target = owned ? debate.parties().actor(owner) : actor;
        return target == null ? debate.parties().onlyOther(owned ? owner : object, attacker) : target;
    }

    /** Whether "of" tells whose it is: "the policy of the ministry", but not "the arrest of the priest". */
    private boolean work(int noun) {
        return story.is(noun, WordClass.CLAIM)
                || story.is(noun, WordClass.POLICY)
                || story.is(noun, WordClass.RETORTED)
                || story.is(noun, WordClass.STAND);
    }

    private Set<String> matter(int verb, int object) {
        Set<String> matter = debate.matter(debate.meaning(object));
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (story.isA(c, Relation.OBL)
                    || story.isA(c, Relation.ADVCL)
                    || story.isA(c, Relation.XCOMP)
                    || story.isA(c, Relation.CCOMP)) {
                matter.addAll(debate.matter(debate.meaning(c)));
            }
        }
        return matter;
    }

    /** What it is about: "of violating the ceasefire" names it better than who is accused. */
    private Span topic(int verb, int object) {
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
