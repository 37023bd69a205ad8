package precis.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import precis.text.Resources;

/** How often the candidates of each family of frames are attributions, and how much more or less often where they show a sign. */
final class SignCounts {
    private static final int SMOOTHING = 8;
    /** Signs go together, so that each says less than its counts. */
    private static final double WEIGHT = .55;

    private final Map<FrameFamily, Family> families = new EnumMap<>(FrameFamily.class);

    private static final class Family {
        final double share;
        /** By sign: what is added to the log odds. */
        final double[] weights;

        Family(String line, Map<String, Integer> codes) {
            share = Counts.at(line, line.indexOf('\t')).share(0, 0);
            weights = new double[codes.size()];
            for (int tab = Counts.next(line, line.indexOf('\t')); tab < line.length(); tab = Counts.next(line, tab)) {
                Integer code = codes.get(Counts.key(line, tab));
                if (code == null) {
                    throw new IllegalStateException("no sign has this name: " + Counts.key(line, tab));
                }
                double shown = Counts.at(line, tab).share(share, SMOOTHING);
                weights[code] = WEIGHT * (Counts.logOdds(shown) - Counts.logOdds(share));
            }
        }
    }

    SignCounts() {
        Map<String, Integer> codes = new HashMap<>();
        for (String name : CueSigns.names()) {
            codes.put(name, codes.size());
        }
        Map<String, String> lines = new HashMap<>();
        for (String line : Resources.lines("precis/reading/cue-signs.tsv")) {
            lines.put(line.substring(0, line.indexOf('\t')), line);
        }
        for (FrameFamily family : FrameFamily.values()) {
            String line = lines.get(family.id());
            if (line == null) {
                throw new IllegalStateException("nothing was counted for the family " + family.id());
            }
            families.put(family, new Family(line, codes));
        }
    }

    /** The share of attributions among all candidates of a family. */
    double share(FrameFamily family) {
        return of(family).share;
    }

    /** What the signs of a candidate add to its log odds. */
    double logOdds(FrameFamily family, int[] signs) {
        double[] weights = of(family).weights;
        double sum = 0;
        for (int sign : signs) {
            sum += weights[sign];
        }
        return sum;
    }

    private Family of(FrameFamily family) {
        return Objects.requireNonNull(families.get(family));
    }
}
