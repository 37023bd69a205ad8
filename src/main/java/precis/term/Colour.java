package precis.term;

import java.util.List;
import java.util.Locale;

/** A colour as themes write it, and what comes nearest to it on terminals that have fewer. */
public sealed interface Colour {
    /** One of the sixteen that every terminal with colours has; how they look is up to the terminal. */
    record Named(int number) implements Colour {}

    /** One of the palette of 256. */
    record Indexed(int number) implements Colour {}

    /** Any colour, from red, green and blue, each 0 to 255. */
    record Rgb(int red, int green, int blue) implements Colour {
        /** How bright it is to the eye, 0 to 1: the relative luminance of WCAG 2. */
        double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int part) {
            double share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }

        private int distance(Rgb other) {
            int r = red - other.red;
            int g = green - other.green;
            int b = blue - other.blue;
            // the eye sees differences of green best and those of blue worst
            return 3 * r * r + 4 * g * g + 2 * b * b;
        }
    }

    /** The eight names, in the order that terminals number them; {@code bright-} before one adds eight. */
    List<String> NAMES = List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");

    /** How many colours a terminal has. */
    enum Depth {
        NONE,
        SIXTEEN,
        INDEXED,
        TRUE
    }

    /**
     * A name ({@code yellow}, {@code bright-yellow}), {@code #0} to {@code #255} of the palette, or {@code #rrggbb}.
     *
     * @throws IllegalArgumentException where it is none of these
     */
    static Colour parse(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        boolean bright = name.startsWith("bright-");
        int number = NAMES.indexOf(bright ? name.substring("bright-".length()) : name);
        if (number >= 0) {
            return new Named(number + (bright ? NAMES.size() : 0));
        }
        try {
            if (name.startsWith("#") && name.length() == "#rrggbb".length()) {
                return new Rgb(
                        Integer.parseInt(name, 1, 3, 16),
                        Integer.parseInt(name, 3, 5, 16),
                        Integer.parseInt(name, 5, 7, 16));
            }
            int indexed = name.startsWith("#") ? Integer.parseInt(name, 1, name.length(), 10) : -1;
            if (indexed >= 0 && indexed < Palette.SIZE) {
                return new Indexed(indexed);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "no colour is called " + text + " (a name such as bright-yellow, #0 to #255, or #rrggbb)");
    }

    /** Red, green and blue of it, as most terminals show it. */
    default Rgb rgb() {
        if (this instanceof Rgb rgb) {
            return rgb;
        }
        return Palette.rgb(this instanceof Indexed indexed ? indexed.number() : ((Named) this).number());
    }

    /** The same colour, or the one nearest to it that a terminal of this depth has. */
    default Colour within(Depth depth) {
        boolean has = depth == Depth.TRUE || this instanceof Named || this instanceof Indexed && depth == Depth.INDEXED;
        if (has) {
            return this;
        }
        // the first sixteen of the palette look different on every terminal, so they are only used where nothing else
        // is
        return depth == Depth.INDEXED
                ? new Indexed(nearest(Palette.FIXED, Palette.SIZE))
                : new Named(nearest(0, Palette.FIXED));
    }

    /** The contrast of two colours by WCAG 2: 1 for none, 21 for black on white. */
    static double contrast(Colour one, Colour other) {
        double a = one.rgb().luminance();
        double b = other.rgb().luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private int nearest(int from, int end) {
        int nearest = from;
        for (int i = from + 1; i < end; i++) {
            if (rgb().distance(Palette.rgb(i)) < rgb().distance(Palette.rgb(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }
}
