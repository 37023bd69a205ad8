package precis.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a structured point. Which one a point may have follows from its section. */
public sealed interface Detail {
    /** What an {@link Entity} is. */
    enum EntityKind {
        PERSON,
        ORGANISATION,
        COUNTRY,
        GROUP
    }

    /** How sure the analyst is of a judgement. */
    enum Confidence {
        LOW,
        MODERATE,
        HIGH
    }

    /**
     * Who acts in the story.
     *
     * @param name the fullest form that the article gives
     * @param aliases its other forms in the article
     * @param mentions how often it is mentioned
     */
    record Entity(
            String name,
            List<String> aliases,
            EntityKind kind,
            @Nullable String role,
            @Nullable String affiliation,
            int mentions)
            implements Detail {
        public Entity {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Where something happens.
     *
     * @param country from the article or the table of countries, null where neither says
     * @param main whether the main event takes place there
     */
    record Place(
            String name, List<String> aliases, @Nullable String country, boolean main) implements Detail {
        public Place {
            aliases = List.copyOf(aliases);
        }

        /** The country to name beside the place: none where the place is that country. */
        public @Nullable String elsewhere() {
            return name.equals(country) ? null : country;
        }
    }

    /**
     * When something happens.
     *
     * @param expression as the article words it
     * @param value ISO 8601 day, month, week or year; null where it cannot be known
     */
    record Time(String expression, @Nullable String value) implements Detail {}

    /**
     * A topic on which two or more positions clash.
     *
     * @param unheard only where a single position stands: the side that the article does not hear
     */
    record Dispute(
            String topic,
            DisputeKind kind,
            List<Position> positions,
            @Nullable String unheard) implements Detail {
        public Dispute {
            positions = List.copyOf(positions);
        }
    }

    /** An outside analyst's assessment: whose it is, and what makes that voice worth hearing. */
    record View(String holder, @Nullable String credential) implements Detail {}

    /** The analyst's own assessment. */
    record Judgement(@Nullable String likelihood, @Nullable Confidence confidence) implements Detail {}
}
