package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.language.Relation;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * An article that argues in its own voice, and what its author holds. Its address or the line about its author says so; or it
 * reports little and often says what should or might be.
 */
final class OpinionColumn {
    private static final int FEWEST = 8;
    private static final double ARGUED = .15;
    private static final double REPORTED = .17;
    /** What a column argues at least where its last lines say that it is one, or where as many sentences judge. */
    private static final double SOME = .08;

    private static final double WEIGHTY = .3;
    /** What an essay at least says of "us", judges, and at most reports: news speaks of nobody so. */
    private static final double OURS = .15;

    private static final double ESSAY_WEIGHTY = .2;
    private static final double ESSAY_REPORTED = .25;
    /** What a column reports at most where its address or last lines say that it is one. */
    private static final double MOSTLY = .5;

    /** How much of a sentence others say, where it is theirs. */
    private static final double THEIRS = .4;

    private static final int MOST = 4;
    private static final double ENOUGH = .7;
    private static final int SHORT = 8;
    private static final int LONG = 45;
    /** The most words of a part of an address that names a section: {@code opinion-and-analysis}, but no headline. */
    private static final int SECTION_WORDS = 3;

    private final Reading reading;
    private final Story story;
    private final Sentences sentences;
    private final boolean[] said;
    private final Authorship authorship;
    private final Detail.@Nullable View author;
    private final List<Integer> theses;

    OpinionColumn(Reading reading, Sentences sentences) {
        this.reading = reading;
        story = reading.story();
        this.sentences = sentences;
        said = said();
        authorship = new Authorship(reading);
        author = column() ? authorship.author() : null;
        theses = author == null ? List.of() : chosen();
    }

    private boolean[] said() {
        boolean[] all = new boolean[story.size()];
        for (Statement statement : reading.statements()) {
            for (Span span : statement.holder() == null ? List.<Span>of() : statement.content()) {
                for (int t = story.tokenAt(span.start()); t != NONE && t <= story.lastToken(span); t++) {
                    all[t] = true;
                }
            }
        }
        for (int t = 0; t < all.length; t++) {
            all[t] |= story.quoted(t);
        }
        return all;
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
        int all = sentences.count();
        boolean own = reported() <= MOSTLY * all;
        boolean filed = filedAsOpinion(story.article().url())
                || headedAsOpinion(story.article().title());
        return (own && filed) || (own && authorship.told() && argued() >= SOME * all) || argues();
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

    private boolean argues() {
        int all = sentences.count();
        boolean much = argued() >= ARGUED * all || (argued() >= SOME * all && weighty() >= WEIGHTY * all);
        boolean essay = ours() >= OURS * all && weighty() >= ESSAY_WEIGHTY * all && reported() <= ESSAY_REPORTED * all;
        return all >= FEWEST && ((much && reported() <= REPORTED * all) || essay);
    }

    /** How many sentences the writer says in the first person. */
    private int ours() {
        int ours = 0;
        for (int rank = 0; rank < sentences.count(); rank++) {
            int sentence = sentences.sentence(rank);
            boolean first = false;
            for (int t = story.first(sentence); t <= story.last(sentence); t++) {
                first |= !said[t] && story.is(t, WordClass.SPEAKER);
            }
            ours += first ? 1 : 0;
        }
        return ours;
    }

    /** How many sentences tell what the writer holds. */
    private int argued() {
        int argued = 0;
        for (int rank = 0; rank < sentences.count(); rank++) {
            int sentence = sentences.sentence(rank);
            argued += !reported(sentence) && opinions(sentence) > 0 ? 1 : 0;
        }
        return argued;
    }

    /** How many sentences judge something. */
    private int weighty() {
        int weighty = 0;
        for (int rank = 0; rank < sentences.count(); rank++) {
            weighty += weight(sentences.sentence(rank)) > ENOUGH ? 1 : 0;
        }
        return weighty;
    }

    /** How many sentences tell what others say. */
    private int reported() {
        int reported = 0;
        for (int rank = 0; rank < sentences.count(); rank++) {
            reported += reported(sentences.sentence(rank)) ? 1 : 0;
        }
        return reported;
    }

    private boolean reported(int sentence) {
        int theirs = 0;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            theirs += said[t] ? 1 : 0;
        }
        return theirs > THEIRS * (story.last(sentence) - story.first(sentence) + 1);
    }

    /** How many words of a sentence tell what its writer holds. */
    private int opinions(int sentence) {
        int opinions = 0;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            opinions += !said[t] && opines(t) ? 1 : 0;
        }
        return opinions;
    }

    /** "should", "Surely" where it opens, but not "in May". */
    private boolean opines(int token) {
        boolean capital = Character.isUpperCase(story.form(token).charAt(0));
        return story.reads(token, WordClass.OPINING) && !(capital && token > story.first(story.sentence(token)));
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
        if (reported(sentence) || sentence >= authorship.end() || story.reads(story.last(sentence), "?")) {
            return 0;
        }
        double weight = Math.min(2, opinions(sentence));
        boolean predicates = false;
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            weight += !said[t] && judges(t) ? .5 : 0;
            int copula = story.exactChild(t, Relation.COP);
            predicates |= !said[t] && copula != NONE && !story.penn(copula, "VBD");
        }
        weight += predicates ? .5 : 0;
        int length = story.last(sentence) - story.first(sentence) + 1;
        weight += story.opens(sentence) ? .25 : 0;
        weight += sentence > story.sentences() * 3 / 4 ? .25 : 0;
        weight -= story.pronoun(story.opening(sentence)) ? .5 : 0;
        return weight - (length < SHORT || length > LONG ? 1 : 0);
    }

    private boolean judges(int token) {
        return story.is(token, WordClass.HARSH)
                || story.is(token, WordClass.PRAISE)
                || story.is(token, WordClass.WEIGHT)
                || story.reads(token, WordClass.DUTY)
                || (story.reads(token, WordClass.ASSESSING) && !opines(token));
    }
}
