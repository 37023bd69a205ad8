package precis.draft;

import java.util.Set;
import precis.brief.DisputeKind;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Refuses what looks like a clash and is none: a position that says nothing, or only asks; a body against its own member.
 */
final class ClashGate {
    /** How many words may link a body and its member: "Ann Reed of the High Court". */
    private static final int LINK = 3;

    private static final Set<DisputeKind> VALUES =
            Set.of(DisputeKind.DATE, DisputeKind.FIGURES, DisputeKind.CHARACTERISATION);

    private final Story story;

    ClashGate(Story story) {
        this.story = story;
    }

    boolean admits(Clash clash) {
        if (VALUES.contains(clash.kind())) {
            return true; // days, numbers and labels are told without a verb
        }
        for (Clash.Side side : clash.sides()) {
            if (!tells(side) || asks(side)) {
                return false;
            }
        }
        Actor one = clash.sides().get(0).holder();
        Actor other = clash.twoSided() ? clash.sides().get(1).holder() : null;
        return one == null || other == null || (!linked(one, other) && !linked(other, one) && !anonymous(one, other));
    }

    /** Whether something is said of something, or a wish, a plan, an objection is told. */
    private boolean tells(Clash.Side side) {
        for (Span span : side.words()) {
            for (int t = story.tokenAt(span.start()); t <= story.lastToken(span); t++) {
                if (predicate(t) || stand(t)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean predicate(int token) {
        return story.finite(token)
                || story.is(token, UniversalTag.AUX)
                || story.penn(token, "MD")
                || story.penn(token, "VBG");
    }

    private boolean stand(int token) {
        if (story.reads(token, "order") && story.reads(token - 1, "in")) {
            return false; // "in order to stop it"
        }
        return story.is(token, WordClass.OBJECTION)
                || story.is(token, WordClass.CHARGE)
                || story.is(token, WordClass.DENY)
                || story.is(token, WordClass.CLAIM)
                || story.is(token, WordClass.WISH)
                || story.is(token, WordClass.POLICY)
                || story.is(token, WordClass.ENDEAVOUR);
    }

    /** "Is that your signature?" */
    private boolean asks(Clash.Side side) {
        Span last = side.words().get(side.words().size() - 1);
        for (int t = story.tokenAt(last.start()); t <= story.lastToken(last); t++) {
            if (story.reads(t, "?")) {
                return true;
            }
        }
        return false;
    }

    /** "Council Member Ann Reed", "Justice Ann Reed of the High Court" */
    private boolean linked(Actor one, Actor other) {
        for (Span first : one.mentions()) {
            int from = story.lastToken(first) + 1;
            for (int t = from; t <= Math.min(from + LINK, story.size() - 1); t++) {
                if (begins(other, t) && t > from) {
                    return true;
                }
                boolean link = story.reads(t, "of")
                        || story.reads(t, "at")
                        || story.is(t, UniversalTag.DET)
                        || story.is(t, WordClass.ROLE)
                        || story.is(t, WordClass.PARTY)
                        || story.is(t, WordClass.MEMBER);
                if (!link) {
                    break;
                }
            }
        }
        return false;
    }

    private boolean begins(Actor actor, int token) {
        for (Span mention : actor.mentions()) {
            if (mention.start() == story.start(token)) {
                return true;
            }
        }
        int end = story.start(token) + actor.name().length();
        return story.text()
                        .regionMatches(
                                story.start(token),
                                actor.name(),
                                0,
                                actor.name().length())
                && !Character.isLetter(
                        story.text().charAt(Math.min(end, story.text().length() - 1)));
    }

    /** "the group" beside a company may be that very company. */
    private static boolean anonymous(Actor one, Actor other) {
        return (firm(one) && !other.person()) || (firm(other) && !one.person());
    }

    private static boolean firm(Actor actor) {
        Lexicon words = Lexicon.english();
        boolean oneWord = actor.name().indexOf(' ') < 0 && !actor.named();
        return oneWord && (words.is(actor.name(), WordClass.FIRM) || words.is(actor.name(), WordClass.BODY));
    }
}
