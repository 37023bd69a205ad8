package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
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

    /** What somebody is attacked for, without where and when. */
    private Set<String> matter(int verb, int object) {
        Set<String> matter = new HashSet<>();
        Actor actor = debate.reading().actorAt(object);
        if (actor == null || !actor.named()) {
            matter.addAll(debate.matter(debate.meaning(object)));
        }
        for (int t = verb + 1; t <= story.rightmost(verb); t++) {
            boolean told = story.head(t) == verb && (story.isA(t, Relation.XCOMP) || story.isA(t, Relation.CCOMP));
            if (told || reason(t, verb, object)) {
                matter.addAll(debate.matter(debate.meaning(t)));
            }
        }
        return matter;
    }

    /**
     * "of fraud", "for lying", "over the bill", "as a liar", "saying that it failed", also where the tree hangs it on whom is
     * attacked; but not "in Iowa", "after the event".
     */
    private boolean reason(int token, int verb, int object) {
        boolean here = story.head(token) == verb;
        boolean deed = story.penn(token, "VBG") || story.penn(token, "VBN");
        if (!here && !(deed && story.under(token, object))) {
            return false;
        }
        if (opensWithReason(token)) {
            return !story.is(token, WordClass.TIME);
        }
        boolean as = story.markedBy(token, "as") && !story.finite(token);
        boolean saying = here && story.isA(token, Relation.ADVCL) && deed && !story.hasChild(token, Relation.MARK);
        boolean on = here && story.markedBy(token, "on") && story.noun(token) && !story.is(token, WordClass.PLATFORM);
        return as || saying || (on && !story.is(token, WordClass.TIME));
    }

    /** Also where the tree hangs "over" on the first of two nouns: "over his election advertising". */
    private boolean opensWithReason(int token) {
        return story.hasChild(token, WordClass.REASON) || story.is(story.leftmost(token), WordClass.REASON);
    }

    /** What it is about: "of violating the ceasefire" names it better than who is accused. */
    private Span topic(int verb, int object) {
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            boolean phrase = story.isA(c, Relation.OBL) || story.isA(c, Relation.ADVCL);
            if (c > verb && phrase && opensWithReason(c)) {
                int noun = story.child(c, Relation.OBJ);
                return debate.clauses().topic(noun != NONE ? noun : c);
            }
        }
        return debate.clauses().topic(object);
    }
}
