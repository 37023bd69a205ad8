package precis.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.text.Span;

/** An actor or place in the making, while its mentions and what it is are being gathered. */
final class Entry {
    final String name;
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> aliases = new LinkedHashSet<>();
    /** The country that it is, where it is one. */
    final @Nullable String country;
    /** Null for what is no actor: a mere place, a product, an event. */
    Actor.@Nullable Kind kind;

    boolean named = true;
    /** Whether it is the name of a thing, also where the article lets it speak. */
    boolean thing;

    @Nullable
    String role;

    /** Where the words of the role stand in the article. */
    Ranges roleTokens = Ranges.EMPTY;

    @Nullable
    String affiliation;

    @Nullable
    String side;

    final List<Span> introductions = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;

    private final Map<NameType, Integer> votes = new EnumMap<>(NameType.class);

    Entry(String name, @Nullable String country) {
        this.name = name;
        this.country = country;
    }

    void add(Mention mention) {
        mentions.add(mention);
        votes.merge(mention.type(), 1, Integer::sum);
        if (!mention.name().equals(name)) {
            aliases.add(mention.name());
        }
    }

    /** Whether a mention at that place is known. */
    boolean holds(Mention mention) {
        for (Mention own : mentions) {
            if (own.from() == mention.from() && own.to() == mention.to()) {
                return true;
            }
        }
        return false;
    }

    /** What most of its mentions are; a person where it is undecided. */
    NameType type() {
        NameType best = NameType.PERSON;
        for (Map.Entry<NameType, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    boolean person() {
        return kind == Actor.Kind.PERSON;
    }

    String firstWord() {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
