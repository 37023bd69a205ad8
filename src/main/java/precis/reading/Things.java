package precis.reading;

import java.util.Locale;

/** Names that are those of things, and of nobody who acts. */
final class Things {
    private final Story story;
    private final Lexicon words = Lexicon.english();

    Things(Story story) {
        this.story = story;
    }

    /** "a ferry, the Lady Maren", "the Great Valley Dam" */
    boolean holds(Entry entry) {
        String last = entry.lastWord().toLowerCase(Locale.ROOT);
        if (made(entry.name, last)) {
            return true;
        }
        boolean one = last.endsWith("s") && words.is(last.substring(0, last.length() - 1), WordClass.THING_CALLED);
        boolean ofTime =
                entry.name.indexOf(' ') > 0 && words.is(wordBefore(entry.name, " of "), WordClass.THING_CALLED);
        if (one || ofTime || words.is(last, WordClass.THING_CALLED)) {
            return true;
        }
        for (Mention mention : entry.mentions) {
            int before = mention.from() - 1;
            before = story.reads(before, "the") ? before - 1 : before;
            before = story.reads(before, ",") || story.quoteMark(before) ? before - 1 : before;
            if (before >= 0 && before < mention.from() - 1 && story.is(before, WordClass.THING_NAMED)) {
                return true;
            }
        }
        return false;
    }

    /** "Space Shuttle Hope", but "Ship Owners' Association" */
    private boolean made(String name, String last) {
        int start = 0;
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', start)) {
            if (words.is(name.substring(start, blank).toLowerCase(Locale.ROOT), WordClass.THING_NAMED)) {
                return !words.is(last, WordClass.HEAD);
            }
            start = blank + 1;
        }
        return false;
    }

    /** The word before the first "of" of a name, in lower case. */
    private static String wordBefore(String name, String of) {
        int end = name.indexOf(of);
        return end < 0
                ? ""
                : name.substring(name.lastIndexOf(' ', end - 1) + 1, end).toLowerCase(Locale.ROOT);
    }
}
