package precis.reading;

import org.jspecify.annotations.Nullable;

/**
 * How often something was seen, and how often it was an attribution. In the files a line names what is counted and has, each
 * after a tab, entries of a key and the two numbers.
 */
record Counts(int seen, int attributions) {
    /** The share of attributions, where an expectation weighs as much as that many times seen. */
    double share(double expected, int weight) {
        return (attributions + weight * expected) / (seen + weight);
    }

    static double shareOf(@Nullable Counts counts, double expected, int weight) {
        return counts == null ? expected : counts.share(expected, weight);
    }

    /** The tab before the next entry of a line, or the line's end. */
    static int next(String line, int tab) {
        int next = line.indexOf('\t', tab + 1);
        return next < 0 ? line.length() : next;
    }

    static String key(String line, int tab) {
        return line.substring(tab + 1, line.indexOf(' ', tab));
    }

    /** The numbers of the entry after a tab. */
    static Counts at(String line, int tab) {
        int first = line.indexOf(' ', tab);
        int second = line.indexOf(' ', first + 1);
        return new Counts(
                Integer.parseInt(line, first + 1, second, 10),
                Integer.parseInt(line, second + 1, next(line, second), 10));
    }

    /** The numbers of the entry with that key. */
    static @Nullable Counts of(String line, String key) {
        for (int tab = line.isEmpty() ? 0 : line.indexOf('\t'); tab < line.length(); tab = next(line, tab)) {
            if (line.startsWith(key, tab + 1) && line.charAt(tab + 1 + key.length()) == ' ') {
                return at(line, tab);
            }
        }
        return null;
    }

    static double logOdds(double share) {
        double p = Math.max(.001, Math.min(.999, share));
        return StrictMath.log(p / (1 - p));
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
