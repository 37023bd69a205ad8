package precis.reading;

import java.util.HashMap;
import java.util.Map;
import precis.text.Resources;

/**
 * How likely a candidate is an attribution, by counts of annotated news: how often its cue in its frame is one, smoothed by how
 * often frame and cue are apart from each other; times what its signs say, each by how much more or less often candidates of the
 * same family are attributions where they show it. The counts stand in {@code cue-frames.tsv} and {@code cue-signs.tsv}.
 */
final class CueCounts {
    /** How many candidates an expectation weighs as much as, before what was counted outweighs it. */
    private static final int SMOOTHING = 10;

    private static final int FRAME_SMOOTHING = 8;
    private static final int CUE_SMOOTHING = 3;
    /** The share of attributions in what a cue takes part in where it was never counted: a verb of saying, any other word. */
    private static final double SAYING = .5;

    private static final double OTHER = .1;

    private static final CueCounts COUNTED = new CueCounts();

    /** By lemma its line of frames: read entry by entry when a lemma is met, for an article meets few. */
    private final Map<String, String> lemmas = new HashMap<>(4096);

    private final Map<String, Counts> frames = new HashMap<>(1024);
    private final SignCounts signs = new SignCounts();
    private final double all;

    private CueCounts() {
        for (String line : Resources.lines("precis/reading/cue-frames.tsv")) {
            lemmas.put(line.substring(0, line.indexOf('\t')), line);
        }
        String any = lemmas.getOrDefault("*", "");
        for (int tab = any.indexOf('\t'); tab < any.length(); tab = Counts.next(any, tab)) {
            frames.put(Counts.key(any, tab), Counts.at(any, tab));
        }
        all = Counts.logOdds(Counts.shareOf(frames.get("*"), OTHER, 0));
    }

    static CueCounts counted() {
        return COUNTED;
    }

    /**
     * Between 0 and 1.
     *
     * @param shown the candidate's signs
     */
    double reliability(Candidate candidate, Story story, int[] shown) {
        String line = lemmas.getOrDefault(story.lemma(candidate.cue), "");
        double frame = Counts.shareOf(frames.get(candidate.frame), signs.share(candidate.family), FRAME_SMOOTHING);
        double never = story.is(candidate.cue, WordClass.SAY) ? SAYING : OTHER;
        double cue = Counts.shareOf(Counts.of(line, "*"), never, CUE_SMOOTHING);
        double expected = Counts.probability(Counts.logOdds(frame) + Counts.logOdds(cue) - all);
        double together = Counts.shareOf(Counts.of(line, candidate.frame), expected, SMOOTHING);
        return Counts.probability(Counts.logOdds(together) + signs.logOdds(candidate.family, shown));
    }
}
