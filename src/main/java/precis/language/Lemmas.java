package precis.language;

import java.util.Locale;

/** The dictionary form of a token. */
final class Lemmas {
    private Lemmas() {}

    static String of(String form, UniversalTag tag, String pennTag) {
        return tag == UniversalTag.PROPN ? form : form.toLowerCase(Locale.ROOT);
    }
}
