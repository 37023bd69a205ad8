package precis.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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

    /** What is measured, as a share of the sentences or of the article's own words. */
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

    static Map<Sign, Double> of(Reading reading, Sentences sentences, OwnVoice voice) {
        Map<Sign, Double> shares = new EnumMap<>(Sign.class);
        double all = Math.max(1, sentences.count());
        for (int rank = 0; rank < sentences.count(); rank++) {
            int sentence = sentences.sentence(rank);
            boolean reports = voice.reports(sentence);
            add(shares, Sign.REPORTED, reports, all);
            add(shares, Sign.OPINIONS, !reports && voice.opinions(sentence) > 0, all);
            add(shares, Sign.OURS, voice.ours(sentence), all);
        }
        shares.put(Sign.DATED, reading.times().size() / all);
        ofWords(shares, reading.story(), sentences, voice);
        return shares;
    }

    private static void ofWords(Map<Sign, Double> shares, Story story, Sentences sentences, OwnVoice voice) {
        List<Integer> own = new ArrayList<>();
        for (int rank = 0; rank < sentences.count(); rank++) {
            int sentence = sentences.sentence(rank);
            for (int t = story.first(sentence); t <= story.last(sentence); t++) {
                if (voice.speaks(t)) {
                    own.add(t);
                }
            }
        }
        double all = Math.max(1, own.size());
        for (int token : own) {
            add(shares, Sign.DENYING, story.reads(token, WordClass.NEGATION), all);
            add(shares, Sign.DESCRIBING, story.is(token, UniversalTag.ADJ), all);
            add(shares, Sign.NAMES, story.is(token, UniversalTag.PROPN), all);
            add(shares, Sign.JUDGING, voice.judges(token), all);
        }
    }

    private static void add(Map<Sign, Double> shares, Sign sign, boolean shown, double all) {
        shares.merge(sign, shown ? 1 / all : 0, Double::sum);
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
