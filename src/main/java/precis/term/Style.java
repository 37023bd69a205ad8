package precis.term;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a role looks.
 *
 * @param foreground null for that of running text
 * @param background the same for what is behind
 */
public record Style(@Nullable Colour foreground, @Nullable Colour background, Set<Attribute> attributes) {
    /** What a terminal can do to a character besides colouring it. */
    public enum Attribute {
        BOLD,
        UNDERLINE,
        REVERSE,
        ITALIC
    }

    /** The look of running text. */
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
        Colour foreground = null;
        Colour background = null;
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

    /** This style as it looks on a ground: what it does not say is as there. */
    Style on(Style ground) {
        return new Style(
                foreground == null ? ground.foreground : foreground,
                background == null ? ground.background : background,
                attributes);
    }

    /** This style without colours; what stands out from a ground by its background is reversed. */
    Style withoutColours(Style ground) {
        Set<Attribute> all = EnumSet.noneOf(Attribute.class);
        all.addAll(attributes);
        if (background != null && !background.equals(ground.background)) {
            all.add(Attribute.REVERSE);
        }
        return new Style(null, null, all);
    }

    /** This style with the colours, and without the attributes, that a terminal has not. */
    Style within(Abilities abilities) {
        Set<Attribute> all = EnumSet.noneOf(Attribute.class);
        all.addAll(attributes);
        if (!abilities.italic()) {
            all.remove(Attribute.ITALIC);
        }
        return new Style(
                foreground == null ? null : foreground.within(abilities.depth()),
                background == null ? null : background.within(abilities.depth()),
                all);
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

    private static @Nullable Colour colour(String word) {
        return word.equals("default") ? null : Colour.parse(word);
    }
}
