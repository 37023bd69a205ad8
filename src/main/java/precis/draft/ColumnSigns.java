package precis.draft;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import precis.language.UniversalTag;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Resources;

/**
 * How much an article looks like a column that argues in its own voice, by what columns and other articles were seen to have:
 * little that others say, few days and names, many words that judge or deny.
 */
final class ColumnSigns {
    private static final int SMOOTHING = 8;

    /** What is measured: the first four as a share of the sentences, the others of the article's own words. */
    enum Sign {
        REPORTED,
        OPINIONS,
        OURS,
        DATED,
        DENYING,
        DESCRIBING,
        NAMES,
        JUDGING;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What adds to the log odds of being a column, up to each bound of a sign. */
    private static final class Weights {
        private final double[] bounds;
        private final double[] logOdds;

        /** Reads the entries of a line behind its sign. */
        Weights(String[] entries, double columns) {
            bounds = new double[entries.length - 1];
            logOdds = new double[bounds.length];
            for (int i = 0; i < bounds.length; i++) {
                String[] entry = entries[i + 1].split(" ", -1);
                bounds[i] = Double.parseDouble(entry[0]);
                logOdds[i] = ColumnSigns.logOdds(share(entry, columns, SMOOTHING)) - ColumnSigns.logOdds(columns);
            }
        }

        double at(double share) {
            int i = 0;
            while (i < bounds.length - 1 && share > bounds[i]) {
                i++;
            }
            return logOdds[i];
        }
    }

    private static final Map<Sign, Weights> WEIGHTS = read();

    private ColumnSigns() {}

    /** The log odds that an article is a column. */
    static double logOdds(Map<Sign, Double> shares) {
        double sum = 0;
        for (Map.Entry<Sign, Double> share : shares.entrySet()) {
            sum += Objects.requireNonNull(WEIGHTS.get(share.getKey())).at(share.getValue());
        }
        return sum;
    }

    /** The share of each sign. */
    static Map<Sign, Double> of(Reading reading, Sentences sentences, OwnVoice voice) {
        Map<Sign, Double> shares = new EnumMap<>(Sign.class);
        double all = Math.max(1, sentences.count());
        int reported = 0;
        int opinions = 0;
        int ours = 0;
        for (int rank = 0; rank < sentences.count(); rank++) {
            int sentence = sentences.sentence(rank);
            boolean reports = voice.reports(sentence);
            reported += reports ? 1 : 0;
            opinions += !reports && voice.opinions(sentence) > 0 ? 1 : 0;
            ours += voice.ours(sentence) ? 1 : 0;
        }
        shares.put(Sign.REPORTED, reported / all);
        shares.put(Sign.OPINIONS, opinions / all);
        shares.put(Sign.OURS, ours / all);
        shares.put(Sign.DATED, reading.times().size() / all);
        addOfWords(shares, reading.story(), sentences, voice);
        return shares;
    }

    private static void addOfWords(Map<Sign, Double> shares, Story story, Sentences sentences, OwnVoice voice) {
        int own = 0;
        int denying = 0;
        int describing = 0;
        int names = 0;
        int judging = 0;
        for (int rank = 0; rank < sentences.count(); rank++) {
            int sentence = sentences.sentence(rank);
            for (int t = story.first(sentence); t <= story.last(sentence); t++) {
                if (voice.speaks(t)) {
                    own++;
                    denying += story.reads(t, WordClass.NEGATION) ? 1 : 0;
                    describing += story.is(t, UniversalTag.ADJ) ? 1 : 0;
                    names += story.is(t, UniversalTag.PROPN) ? 1 : 0;
                    judging += voice.judges(t) ? 1 : 0;
                }
            }
        }
        double all = Math.max(1, own);
        shares.put(Sign.DENYING, denying / all);
        shares.put(Sign.DESCRIBING, describing / all);
        shares.put(Sign.NAMES, names / all);
        shares.put(Sign.JUDGING, judging / all);
    }

    private static Map<Sign, Weights> read() {
        Map<Sign, Weights> weights = new EnumMap<>(Sign.class);
        double columns = 0;
        for (String line : Resources.lines("precis/draft/column-signs.tsv")) {
            String[] entries = line.split("\t", -1);
            if (entries[0].equals("*")) {
                columns = share(entries[1].split(" ", -1), 0, 0);
            } else {
                weights.put(Sign.valueOf(entries[0].toUpperCase(Locale.ROOT)), new Weights(entries, columns));
            }
        }
        return weights;
    }

    /** The share of columns in an entry of a bound, how many were seen, and how many of them were columns. */
    private static double share(String[] entry, double expected, int weight) {
        return (Integer.parseInt(entry[2]) + weight * expected) / (Integer.parseInt(entry[1]) + weight);
    }

    private static double logOdds(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
