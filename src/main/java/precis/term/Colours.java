package precis.term;

import com.googlecode.lanterna.TextColor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the colours of theme files into Lanterna's. */
final class Colours {
    private static final int HEX_COLOUR_LENGTH = 7;

    private Colours() {}

    /**
     * One of the sixteen names that every terminal has ({@code yellow}, {@code bright-yellow}), {@code #0} to {@code #255}
     * of the palette, or {@code #rrggbb}.
     *
     * @throws IllegalArgumentException where it is none of these
     */
    static TextColor parse(@Nullable String colour) {
        if (colour == null) {
            return TextColor.ANSI.DEFAULT;
        }
        try {
            if (colour.startsWith("#") && colour.length() == HEX_COLOUR_LENGTH) {
                return new TextColor.RGB(
                        Integer.parseInt(colour, 1, 3, 16),
                        Integer.parseInt(colour, 3, 5, 16),
                        Integer.parseInt(colour, 5, HEX_COLOUR_LENGTH, 16));
            }
            if (colour.startsWith("#")) {
                return new TextColor.Indexed(Integer.parseInt(colour, 1, colour.length(), 10));
            }
            String name = colour.toUpperCase(Locale.ROOT).replace('-', '_');
            return TextColor.ANSI.valueOf(name.startsWith("BRIGHT_") ? name.substring(7) + "_BRIGHT" : name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "no colour is called " + colour + " (a name such as bright-yellow, #0 to #255, or #rrggbb)", e);
        }
    }
}
