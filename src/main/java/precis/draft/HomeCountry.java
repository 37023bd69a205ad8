package precis.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.UniversalTag;
import precis.reading.Countries;
import precis.reading.Name;
import precis.reading.Place;
import precis.reading.Reading;
import precis.reading.Speakers;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * The country that a story plays in, by how often it and its people are named: a paper at home seldom says "in this country"
 * of what every reader knows.
 */
final class HomeCountry {
    private static final int ENOUGH = 2;
    private static final double SHARE = .5;
    /** How many mentions one in the headline is worth. */
    private static final int HEADLINE = 3;

    private final Reading reading;
    private final Story story;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Map<String, Span> first = new LinkedHashMap<>();
    private final boolean state;
    /** The countries that are named by themselves, and not only as the first word of a longer name. */
    private final Set<String> plain = new HashSet<>();
    /** What such names go on with. */
    private final Set<String> seconds = new HashSet<>();

    /** What is called after a people, as "American fried rice". */
    private final Set<String> things = new HashSet<>();

    private int all;

    /** @param state whether what only one country has, as its parliament, counts as naming it */
    HomeCountry(Reading reading, boolean state) {
        this.reading = reading;
        this.state = state;
        story = reading.story();
        for (int s = 0; s < story.sentences(); s++) {
            for (int t = story.first(s); !story.aside(s) && t <= story.last(s); t++) {
                Span span = mention(t, story.last(s));
                if (span != null) {
                    if (newThing(span)) {
                        count(span);
                    }
                    t = Math.max(t, story.lastToken(span));
                }
            }
        }
    }

    /** "American fried rice", told of once more: what is called after a people names it but once. */
    private boolean newThing(Span people) {
        int next = story.lastToken(people) + 1;
        boolean kind = Countries.table().named(people.in(story.text())) == null
                && (story.is(next, UniversalTag.ADJ) || story.penn(next, "VBN"))
                && story.noun(next + 1)
                && !story.is(next + 1, Speakers.ALL);
        return !kind || things.add(people.in(story.text()).concat(" ").concat(story.oneLine(next, next + 1)));
    }

    private void count(Span span) {
        String country = String.valueOf(country(span.in(story.text())));
        all++;
        named.merge(country, 1, Integer::sum);
        if (!longer(span)) {
            plain.add(country);
        }
        Span known = first.get(country);
        boolean byName = Countries.table().named(span.in(story.text())) != null;
        if (known == null || (byName && Countries.table().named(known.in(story.text())) == null)) {
            first.put(country, span);
        }
    }

    /** The country that is named at least twice and as often as all others together, or null. */
    @Nullable
    String name() {
        for (Map.Entry<String, Integer> country : named.entrySet()) {
            if (country.getValue() >= ENOUGH && country.getValue() >= SHARE * all && plain.contains(country.getKey())) {
                return country.getKey();
            }
        }
        return null;
    }

    /** Where the article first gives a country its name, or else speaks of its people. */
    Span mention(String country) {
        Span span = first.get(country);
        if (span == null) {
            throw new IllegalArgumentException(country);
        }
        return span;
    }

    /** The first country or people that a sentence names, or one that the story names more than twice as often; or null. */
    @Nullable
    Span foremost(int sentence) {
        Span best = null;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            Span span = mention(t, story.last(sentence));
            boolean known = span != null && plain.contains(String.valueOf(country(span.in(story.text()))));
            if (span != null && known && (best == null || times(span) > 2 * times(best))) {
                best = span;
            }
        }
        return best;
    }

    private int times(Span mention) {
        String words = mention.in(story.text());
        String title = reading.article().title();
        int headline = title != null && title.contains(words) ? HEADLINE : 0;
        return headline + named.getOrDefault(String.valueOf(country(words)), 0);
    }

    /** How often a country and its people are named. */
    int times(String country) {
        return named.getOrDefault(country, 0);
    }

    /** The country that a mention of it, of its people, or of what only it has names. */
    static @Nullable String country(String words) {
        String country = Countries.table().meantBy(words);
        return country == null ? Countries.table().ofStateWord(words) : country;
    }

    private @Nullable Span mention(int token, int last) {
        Span two = token < last ? story.span(token, token + 1) : null;
        Span span = two != null && country(two.in(story.text())) != null ? two : story.span(token);
        String words = span.in(story.text());
        boolean none = country(words) == null || partOfName(span) || born(span) || language(span);
        boolean stateWord = Countries.table().ofStateWord(words) != null;
        return none || (stateWord && (!state || goesOn(span))) ? null : span;
    }

    /** "Kenya" in "Kenya Kwanza", but not in "Kenya President": a name that begins with the country. */
    private boolean longer(Span span) {
        int next = story.lastToken(span) + 1;
        if (goesOn(span)
                && story.sentence(next) == story.sentence(next - 1)
                && !story.is(next, WordClass.ROLE)
                && !story.is(next, WordClass.TITLE)) {
            seconds.add(story.lower(next));
        }
        return next < story.size() && seconds.contains(story.lower(next));
    }

    /** "Democratic" in "the Democratic Party" of whatever country */
    private boolean goesOn(Span span) {
        int next = story.lastToken(span) + 1;
        return next < story.size() && story.proper(next) && story.capital(next);
    }

    /** "English dominates", "in French": the name of a people alone, without an article, is that of its language. */
    private boolean language(Span span) {
        String words = span.in(story.text());
        int from = story.tokenAt(span.start());
        int next = story.lastToken(span) + 1;
        boolean tongue =
                words.endsWith("ish") || words.endsWith("ese") || words.endsWith("ench") || words.endsWith("ian");
        return tongue
                && Countries.table().named(words) == null
                && !story.is(from - 1, UniversalTag.DET)
                && !story.is(from - 1, UniversalTag.AUX)
                && !story.nounish(next)
                && !story.is(next, UniversalTag.ADJ)
                && !story.reads(next, "-")
                && !story.reads(next, ",")
                && !story.reads(next, "and");
    }

    /** "British-born": where somebody comes from, not where he is. */
    private boolean born(Span span) {
        int next = story.lastToken(span) + 1;
        return story.reads(next, "-") && story.reads(next + 1, "born");
    }

    /** "America" in "Central America", "American" in "Pan American Union" */
    private boolean partOfName(Span word) {
        int token = story.tokenAt(word.start());
        Name name = reading.nameAt(token);
        if (name == null || !name.span().contains(word)) {
            return false;
        }
        Place place = reading.placeAt(token);
        boolean longer = place != null && !place.isCountry() && !name.span().equals(word);
        boolean behind = name.type() != NameType.PLACE && name.span().start() < word.start();
        return longer || (behind && story.is(token - 1, UniversalTag.PROPN));
    }
}
