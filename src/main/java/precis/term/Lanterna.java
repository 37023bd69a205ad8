package precis.term;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** What our styles are to Lanterna. */
final class Lanterna {
    private static final TextColor[] NAMED = {
        TextColor.ANSI.BLACK,
        TextColor.ANSI.RED,
        TextColor.ANSI.GREEN,
        TextColor.ANSI.YELLOW,
        TextColor.ANSI.BLUE,
        TextColor.ANSI.MAGENTA,
        TextColor.ANSI.CYAN,
        TextColor.ANSI.WHITE,
        TextColor.ANSI.BLACK_BRIGHT,
        TextColor.ANSI.RED_BRIGHT,
        TextColor.ANSI.GREEN_BRIGHT,
        TextColor.ANSI.YELLOW_BRIGHT,
        TextColor.ANSI.BLUE_BRIGHT,
        TextColor.ANSI.MAGENTA_BRIGHT,
        TextColor.ANSI.CYAN_BRIGHT,
        TextColor.ANSI.WHITE_BRIGHT
    };

    private Lanterna() {}

    static TextCharacter look(Style style) {
        EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
        for (Style.Attribute attribute : style.attributes()) {
            modifiers.add(
                    switch (attribute) {
                        case BOLD -> SGR.BOLD;
                        case UNDERLINE -> SGR.UNDERLINE;
                        case REVERSE -> SGR.REVERSE;
                        case ITALIC -> SGR.ITALIC;
                    });
        }
        return TextCharacter.fromString(" ", colour(style.foreground()), colour(style.background()), modifiers)[0];
    }

    private static TextColor colour(@Nullable Colour colour) {
        if (colour instanceof Colour.Rgb rgb) {
            return new TextColor.RGB(rgb.red(), rgb.green(), rgb.blue());
        } else if (colour instanceof Colour.Indexed indexed) {
            return new TextColor.Indexed(indexed.number());
        }
        return colour instanceof Colour.Named named ? NAMED[named.number()] : TextColor.ANSI.DEFAULT;
    }
}
