package precis.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import precis.text.Resources;

/**
 * How likely a candidate is an attribution: the counts of its cue in its frame, smoothed towards those of the frame over all
 * cues and towards a rule of thumb. The counts stand in {@code cue-frames.tsv} and {@code cue-forms.tsv}.
 */
final class CueCounts {
    private static final double SMOOTHING = 4;
    private static final double UNKNOWN_CUE = .6;
    private static final double NO_HOLDER = .9;
    private static final double INSIDE_QUOTATION = .5;
    private static final double SAID = .85;

    private static final CueCounts COUNTED = new CueCounts();

    /** By lemma, tab and frame: times seen and times an attribution. */
    private final Map<String, Map<String, int[]>> frames = new HashMap<>(2048);

    private final Map<String, Double> forms = new HashMap<>(2048);

    private CueCounts() {
        List<String> lines = Resources.lines("precis/reading/cue-frames.tsv");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            String lemma = line.substring(0, first);
            Map<String, int[]> ofLemma = frames.get(lemma);
            if (ofLemma == null) {
                ofLemma = new HashMap<>();
                frames.put(lemma, ofLemma);
            }
            ofLemma.put(line.substring(first + 1, second), counts(line, second));
        }
        lines = Resources.lines("precis/reading/cue-forms.tsv");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int first = line.indexOf('\t');
            int[] counts = counts(line, first);
            forms.put(line.substring(0, first), counts[1] / (double) counts[0]);
        }
    }

    static CueCounts counted() {
        return COUNTED;
    }

    private static int[] counts(String line, int from) {
        int middle = line.indexOf('\t', from + 1);
        return new int[] {
            Integer.parseInt(line, from + 1, middle, 10), Integer.parseInt(line, middle + 1, line.length(), 10)
        };
    }

    /** Between 0 and 1. */
    double reliability(Candidate candidate, Story story) {
        String frame = candidate.frame;
        double expected = expected(candidate, story);
        int[] counts = counts(candidate.according() ? "according" : story.lemma(candidate.cue), frame);
        double reliability = counts == null ? expected : (counts[1] + SMOOTHING * expected) / (counts[0] + SMOOTHING);
        if (candidate.holder == null && frame.charAt(0) != 'p') {
            reliability *= NO_HOLDER;
        }
        if (story.quoted(candidate.cue) && frame.charAt(0) != 'q') {
            reliability *= INSIDE_QUOTATION;
        }
        return Math.max(.001, Math.min(.999, reliability));
    }

    private int @org.jspecify.annotations.Nullable [] counts(String lemma, String frame) {
        Map<String, int[]> ofLemma = frames.get(lemma);
        return ofLemma == null ? null : ofLemma.get(frame);
    }

    private double expected(Candidate candidate, Story story) {
        double rule = ruleOfThumb(candidate, story);
        int[] any = counts("*", candidate.frame);
        if (any == null) {
            return rule;
        }
        boolean known = forms.containsKey(story.lower(candidate.cue)) || story.is(candidate.cue, WordClass.SAY);
        return rule / 2 + any[1] / (2.0 * any[0]) * (known ? 1 : UNKNOWN_CUE);
    }

    private double ruleOfThumb(Candidate candidate, Story story) {
        if (candidate.according()) {
            return candidate.frame.equals("accS") ? .93 : .92;
        }
        if (candidate.frame.equals("colon")) {
            return .35;
        }
        Double counted = forms.get(story.lower(candidate.cue));
        double form = counted != null ? counted : story.is(candidate.cue, WordClass.SAY) ? SAID : 0;
        double weight = frameWeight(candidate.frame, form);
        if (candidate.holder == null && candidate.frame.charAt(0) != 'p') {
            weight *= .8;
        }
        if (story.quoted(candidate.cue) && candidate.frame.charAt(0) != 'q') {
            weight *= .4;
        }
        return Math.max(.001, Math.min(.999, form * weight));
    }

    /** How far a frame lets the ratio of its cue count. */
    private static double frameWeight(String frame, double form) {
        if (frame.contains("qb") || frame.contains("qa")) {
            return form > .3 ? 1.1 : 0;
        }
        String plain = frame.startsWith("p") && !frame.startsWith("pa") && !frame.startsWith("p:")
                ? frame.substring(1)
                : frame;
        switch (plain) {
            case "that",
                    "if",
                    "ccomp",
                    "ccompL",
                    "para",
                    "inv",
                    "invq",
                    "tail",
                    "mid",
                    "as",
                    "asL",
                    "paren",
                    "parenL" -> {
                return 1;
            }
            default -> {}
        }
        return switch (frame) {
            case "xcomp", "oxcomp", "adv:to" -> .85;
            case "obj", "oxadj", "xadj", "xing" -> .8;
            case "p:about",
                    "p:on",
                    "p:for",
                    "p:against",
                    "p:to",
                    "p:of",
                    "p:as",
                    "np:of",
                    "np:about",
                    "np:for",
                    "np:on",
                    "ap:about",
                    "ap:of",
                    "a:to",
                    "a:that",
                    "pSxcomp",
                    "Sxcomp",
                    "Sxadj" -> .7;
            default -> frame.startsWith("o+") ? .8 : frame.startsWith("n:") ? .75 : .3;
        };
    }
}
