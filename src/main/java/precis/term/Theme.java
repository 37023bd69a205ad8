package precis.term;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How each {@link StyleRole} looks. Written as a file of lines {@code role = foreground on background attributes}. */
public final class Theme {
    private final Map<StyleRole, Style> styles;

    private Theme(Map<StyleRole, Style> styles) {
        this.styles = styles;
    }

    /**
     * Reads a theme; a role that it leaves out is plain.
     *
     * @param lines of the file; blank ones and those that begin with {@code #} are passed over
     * @throws IllegalArgumentException with the line's number and what is wrong with it
     */
    public static Theme parse(List<String> lines) {
        Map<StyleRole, Style> styles = new EnumMap<>(StyleRole.class);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("write: role = colour on colour");
                }
                styles.put(role(line.substring(0, equals).trim()), Style.parse(line.substring(equals + 1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new Theme(styles);
    }

    /** How a role looks; what it does not say is as for running text. */
    public Style style(StyleRole role) {
        return own(role).on(own(StyleRole.TEXT));
    }

    /** The theme as a terminal can show it; where that has no colours, bold, underline and reverse alone. */
    public Theme within(Abilities abilities) {
        Map<StyleRole, Style> possible = new EnumMap<>(StyleRole.class);
        styles.forEach((role, style) -> {
            boolean plain = abilities.depth() == Colour.Depth.NONE;
            possible.put(role, (plain ? style.withoutColours(own(StyleRole.TEXT)) : style).within(abilities));
        });
        return new Theme(possible);
    }

    private Style own(StyleRole role) {
        return styles.getOrDefault(role, Style.PLAIN);
    }

    private static StyleRole role(String id) {
        for (StyleRole role : StyleRole.values()) {
            if (role.id().equals(id)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role is called " + id);
    }
}
