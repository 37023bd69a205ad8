package precis.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The lists that one written word stands in. */
final class Word {
    /** A word that stands in none. */
    static final Word PLAIN = new Word();

    private final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);

    void add(WordClass wordClass) {
        classes.add(wordClass);
    }

    boolean in(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    boolean inAny(Set<WordClass> those) {
        return !Collections.disjoint(classes, those);
    }
}
