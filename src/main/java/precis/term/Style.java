package precis.term;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a role looks.
 *
 * @param foreground a colour as theme files write it, or null for the terminal's own
 * @param background the same for what is behind
 */
public record Style(@Nullable String foreground, @Nullable String background, Set<Attribute> attributes) {
    /** What a terminal can do to a character besides colouring it. */
    public enum Attribute {
        BOLD,
        UNDERLINE,
        REVERSE,
        ITALIC
    }

    /** The terminal's own look. */
    public static final Style PLAIN = new Style(null, null, Set.of());

    public Style {
        attributes = Set.copyOf(attributes);
    }

    /**
     * Reads what stands behind the {@code =} in a theme file: {@code black on yellow bold}.
     *
     * @throws IllegalArgumentException with words that say what is wrong
     */
    static Style parse(String text) {
        String foreground = null;
        String background = null;
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        boolean on = false;
        for (String word : text.trim().split(" +", -1)) {
            Set<Attribute> attribute = attribute(word);
            if (word.equals("on")) {
                on = true;
            } else if (on) {
                background = colour(word);
                on = false;
            } else if (!attribute.isEmpty()) {
                attributes.addAll(attribute);
            } else if (foreground == null) {
                foreground = colour(word);
            } else {
                throw new IllegalArgumentException("one colour too many: " + word);
            }
        }
        return new Style(foreground, background, attributes);
    }

    /** This style without colours; what stood out by its background is reversed. */
    Style withoutColours() {
        Set<Attribute> all = EnumSet.noneOf(Attribute.class);
        all.addAll(attributes);
        if (background != null) {
            all.add(Attribute.REVERSE);
        }
        return new Style(null, null, all);
    }

    /** The attribute of that name, or none. */
    private static Set<Attribute> attribute(String word) {
        for (Attribute attribute : Attribute.values()) {
            if (attribute.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Set.of(attribute);
            }
        }
        return Set.of();
    }

    private static @Nullable String colour(String word) {
        if (word.equals("default")) {
            return null;
        }
        Colours.parse(word);
        return word;
    }
}
