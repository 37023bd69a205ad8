package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import precis.language.Relation;
import precis.reading.Place;
import precis.reading.Story;
import precis.reading.WordClass;

/** Tells places that have a part in what is told from those that it is set in: opponents, partners, origins, what is compared. */
final class PlaceParties {
    private static final WordList PARTIES = WordList.named("parties");
    private static final WordList CAREERS = WordList.named("careers");
    private static final WordList SIZES = WordList.named("sizes");
    private static final WordList MATCHES = WordList.named("match-words");
    private static final Pattern SCORE = Pattern.compile("\\b\\d{1,2}[-–]\\d{1,2}\\b");
    /** How many words of a match its report has at least. */
    private static final int ENOUGH = 3;
    /** How far before a place the words may stand that it is compared by. */
    private static final int FAR = 14;

    private final Story story;

    PlaceParties(Story story) {
        this.story = story;
    }

    /** "lost to Norway", "bookings from Norway": a country that others deal with; "as rich as those in Norway"; "his career in Norway". */
    boolean party(Place place, String marker, int head, int from) {
        int governor = story.head(head);
        String word = governor == NONE || governor > from ? "" : story.lemma(governor);
        boolean deals = marker.equals("to") || marker.equals("from") || marker.equals("of");
        if (place.isCountry() && deals && PARTIES.has(word)) {
            return true;
        }
        if (place.isCountry() && marker.equals("against")) {
            return true;
        }
        return compared(from)
                || measure(marker, from)
                || oneOf(place, from)
                || (marker.equals("in") && CAREERS.has(word));
    }

    /** "taller than the Dale Tower", "the size of Norway", "like Norway" */
    private boolean measure(String marker, int from) {
        int before = story.reads(from - 1, "the") ? from - 2 : from - 1;
        boolean size = story.reads(before, "of") && SIZES.has(story.lower(before - 1));
        return size || marker.equals("than") || marker.equals("like") || marker.equals("unlike");
    }

    /** "one of Africa's best singers", "the longest bridge in Africa": a part of the world that something is the best of. */
    private boolean oneOf(Place place, int from) {
        if (place.country() != null) {
            return false;
        }
        if (story.reads(from - 1, "of") && story.reads(from - 2, "one")) {
            return true;
        }
        int best = story.noun(from - 2) ? from - 3 : from - 2;
        return story.reads(from - 1, "in") && (story.penn(best, "JJS") || story.reads(best, "only"));
    }

    /** "as rich as those celebrated in Norway" */
    private boolean compared(int from) {
        int first = story.first(story.sentence(from));
        for (int t = from - 1; t > Math.max(first, from - FAR); t--) {
            boolean others = story.reads(t, "those") || story.reads(t, "ones") || story.reads(t, "that");
            if (others && (story.reads(t - 1, "as") || story.reads(t - 1, "than"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the story reports a match: its first sentence tells the score. */
    boolean match(int lead) {
        if (lead == NONE) {
            return false;
        }
        Matcher score = SCORE.matcher(story.text()).region(story.start(story.first(lead)), story.end(story.last(lead)));
        int words = 0;
        for (int t = 0; t < story.size(); t++) {
            words += MATCHES.has(story.lower(t)) ? 1 : 0;
        }
        return words >= ENOUGH && score.find();
    }

    /** "explained to the Mirror", "reminded the Mirror": nobody explains to a place that we do not know. */
    boolean addressed(int head, String marker) {
        int verb = story.head(head);
        boolean told = story.isA(head, Relation.OBJ) || story.isA(head, Relation.IOBJ);
        return verb != NONE
                && (told ? story.is(verb, WordClass.TELLING) : marker.equals("to") && story.is(verb, WordClass.SAY));
    }
}
