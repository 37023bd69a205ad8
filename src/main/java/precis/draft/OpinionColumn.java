package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.draft.ColumnSigns.Sign;
import precis.language.Relation;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;

/**
 * An article that argues in its own voice, and what its author holds. Its address or the line about its author says so; or it
 * reports little and often says what should or might be.
 */
final class OpinionColumn {
    private static final int FEWEST = 8;
    /** What a column argues at least where its last lines, or lower odds, say that it is one. */
    private static final double SOME = .07;
    /** The log odds from which an article is taken for a column: signs go together, so that even odds would be too few. */
    private static final double LIKELY = 5.5;
    /** Those from which it is where it argues in so many words: two in three of such articles are columns. */
    private static final double ARGUED = 3.5;
    /** What a column reports at most where its address or last lines say that it is one. */
    private static final double MOSTLY = .5;

    private static final int MOST = 4;
    private static final double ENOUGH = .7;
    private static final int SHORT = 8;
    private static final int LONG = 45;
    /** The most words of a part of an address that names a section: {@code opinion-and-analysis}, but no headline. */
    private static final int SECTION_WORDS = 3;

    private final Reading reading;
    private final Story story;
    private final Sentences sentences;
    private final OwnVoice voice;
    private final Authorship authorship;
    private final Detail.@Nullable View author;
    private final List<Integer> theses;

    OpinionColumn(Reading reading, Sentences sentences) {
        this.reading = reading;
        story = reading.story();
        this.sentences = sentences;
        voice = new OwnVoice(reading);
        authorship = new Authorship(reading);
        author = column() ? authorship.author() : null;
        theses = author == null ? List.of() : chosen();
    }

    /** Who argues, or null where the article is no column. */
    Detail.@Nullable View author() {
        return author;
    }

    /** The sentences that say most plainly what the author holds, in the article's order; none where it is no column. */
    List<Integer> theses() {
        return theses;
    }

    private boolean column() {
        Map<Sign, Double> shown = ColumnSigns.of(reading, sentences, voice);
        boolean own = shown.getOrDefault(Sign.REPORTED, 0.0) <= MOSTLY;
        boolean argues = shown.getOrDefault(Sign.OPINIONS, 0.0) >= SOME;
        boolean filed = filedAsOpinion(story.article().url())
                || headedAsOpinion(story.article().title());
        return (own && (filed || (authorship.told() && argues)))
                || (sentences.count() >= FEWEST && ColumnSigns.logOdds(shown) >= (argues ? ARGUED : LIKELY));
    }

    /** Whether an address has a section of opinions in it. */
    static boolean filedAsOpinion(@Nullable String url) {
        for (String part :
                url == null ? new String[0] : url.toLowerCase(Locale.ROOT).split("/")) {
            if (section(part.split("-"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a headline says that an opinion follows: "Opinion: the bridge must stay", "The bridge must stay | Analysis". */
    static boolean headedAsOpinion(@Nullable String title) {
        String head = title == null ? "" : title.toLowerCase(Locale.ROOT);
        int colon = head.indexOf(':');
        int bar = head.indexOf('|');
        return (colon > 0 && section(head.substring(0, colon).split(" ")))
                || (bar > 0 && section(head.substring(0, bar).strip().split(" ")))
                || (bar > 0 && section(head.substring(bar + 1).strip().split(" ")));
    }

    private static boolean section(String[] names) {
        for (String name : names.length > SECTION_WORDS ? new String[0] : names) {
            if (Lexicon.english().is(name, WordClass.OPINION_SECTION)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> chosen() {
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < MOST) {
            int best = NONE;
            double most = ENOUGH;
            for (int rank = 0; rank < sentences.count(); rank++) {
                int sentence = sentences.sentence(rank);
                double weight = chosen.contains(sentence) ? 0 : weight(sentence);
                if (weight > most) {
                    most = weight;
                    best = sentence;
                }
            }
            if (best == NONE) {
                break;
            }
            chosen.add(best);
        }
        chosen.sort(null);
        return chosen;
    }

    private double weight(int sentence) {
        if (voice.reports(sentence) || sentence >= authorship.end() || story.reads(story.last(sentence), "?")) {
            return 0;
        }
        double weight = Math.min(2, voice.opinions(sentence));
        boolean predicates = false;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            weight += voice.judges(t) ? .5 : 0;
            int copula = story.exactChild(t, Relation.COP);
            predicates |= voice.speaks(t) && copula != NONE && !story.penn(copula, "VBD");
        }
        weight += predicates ? .5 : 0;
        int length = story.last(sentence) - story.first(sentence) + 1;
        weight += story.opens(sentence) ? .25 : 0;
        weight += sentence > story.sentences() * 3 / 4 ? .25 : 0;
        weight -= story.pronoun(story.opening(sentence)) ? .5 : 0;
        return weight - (length < SHORT || length > LONG ? 1 : 0);
    }
}
