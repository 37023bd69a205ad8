package precis.term;

/** The palette of 256 colours, as xterm has it. */
final class Palette {
    static final int SIZE = 256;

    /** From here on every terminal shows the same: a cube of six shades of each part, then 24 greys. */
    static final int FIXED = 16;

    private static final int GREYS = 232;

    private static final int[] NAMED = {
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
    };

    private Palette() {}

    static Colour.Rgb rgb(int number) {
        if (number < FIXED) {
            int rgb = NAMED[number];
            return new Colour.Rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        } else if (number >= GREYS) {
            int grey = 8 + 10 * (number - GREYS);
            return new Colour.Rgb(grey, grey, grey);
        }
        int place = number - FIXED;
        return new Colour.Rgb(shade(place / 36), shade(place / 6 % 6), shade(place % 6));
    }

    private static int shade(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }
}
