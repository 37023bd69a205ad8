package precis.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.text.Span;

/**
 * Somebody who acts or speaks in the article: one for each person, organisation, country or group, with all its mentions.
 *
 * @param id {@code a1}, {@code a2} … in the order of first mentions
 * @param name the fullest form in the article; of a country its common name
 * @param aliases other forms, as the article has them
 * @param role office or profession, in the article's words
 * @param affiliation the organisation or country that the role belongs to
 * @param side whom the actor acts and speaks for: officials of one government share a side
 * @param named whether the article gives a name, and not only a description such as "a spokesman"
 * @param mentions every mention: name, "the minister", "she" where somebody speaks
 * @param introductions where name and role stand, the best first: what a brief cites
 */
public record Actor(
        String id,
        String name,
        List<String> aliases,
        Kind kind,
        @Nullable String role,
        @Nullable String affiliation,
        String side,
        boolean named,
        List<Span> mentions,
        List<Span> introductions) {
    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        introductions = List.copyOf(introductions);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        COUNTRY,
        GROUP
    }

    public boolean person() {
        return kind == Kind.PERSON;
    }

    /** Whether the two act and speak for the same: they are no two parties of a dispute. */
    public boolean sameSide(Actor other) {
        return id.equals(other.id) || side.equals(other.side);
    }
}
