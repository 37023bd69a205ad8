package precis.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import precis.language.Language;
import precis.language.Syntax;
import precis.text.Article;
import precis.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Counts how often a cue in a frame, and a sign, belongs to an attribution that annotators saw: {@code CountCues ARTICLES
 * OUTPUT} writes {@code cue-frames.tsv} and {@code cue-signs.tsv}. The articles are JSON lines of {@code id}, {@code text} and
 * {@code quotes}, each with {@code spans} in code points. The candidates are our own, so that the counts say how far each can be
 * trusted. The same articles give the same bytes.
 */
final class CountCues {
    private static final int FEWEST = 5;
    private static final int FEWEST_SIGNS = 20;

    private static final String FRAMES = """
            # How often a cue in a frame reports what somebody said or thought, counted in 840 annotated political news articles.
            # lemma (* = any), then one entry a frame (* = any): frame, times seen, times an attribution. What agrees with an annotated
            # attribution in part only counts in thirds. Frames are named by the classes that make candidates: VerbCues, NounCues,
            # QuotationCues, LabelCues; a word after a colon is the preposition or conjunction. Rare cues and pairs are left out.
            """;
    private static final String SIGNS = """
            # What else tells an attribution, counted in the same articles as cue-frames.tsv: family of frames, then one entry a sign:
            # sign, times seen, times an attribution. CueSigns names the signs; words and verbs are the most that the content has.
            """;

    private final Map<String, TreeMap<String, Tally>> frames = new TreeMap<>();
    private final Map<FrameFamily, Tally> families = new EnumMap<>(FrameFamily.class);
    private final Map<FrameFamily, Tally[]> signs = new EnumMap<>(FrameFamily.class);
    private final List<String> names = CueSigns.names();

    private CountCues() {
        for (FrameFamily family : FrameFamily.values()) {
            families.put(family, new Tally());
            Tally[] row = new Tally[names.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = new Tally();
            }
            signs.put(family, row);
        }
    }

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        CountCues counts = new CountCues();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            counts.add(json.readTree(line));
        }
        Path output = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(output.resolve("cue-frames.tsv"), counts.frames());
        Files.writeString(output.resolve("cue-signs.tsv"), counts.signs());
    }

    /** How often something was seen, and how often it was an attribution. */
    private static final class Tally {
        private int seen;
        private double right;

        void add(double rightness) {
            seen++;
            right += rightness;
        }

        @Override
        public String toString() {
            return seen + " " + Math.round(right);
        }
    }

    private void add(JsonNode node) {
        String text = node.get("text").asString();
        Syntax syntax = Language.english().analyse(text);
        if (!syntax.english()) {
            return;
        }
        Article article =
                new Article(null, null, null, null, null, node.get("id").asString(), "", text);
        Story story = new Story(article, syntax);
        List<BitSet> gold = gold(node.get("quotes"), text);
        List<Candidate> candidates = new Candidates(story).all();
        CueSigns ofCues = new CueSigns(story, candidates);
        int[] shown = new int[CueSigns.KINDS];
        for (Candidate candidate : candidates) {
            double right = rightness(candidate, story, gold);
            for (String lemma : new String[] {story.lemma(candidate.cue), "*"}) {
                for (String frame : new String[] {candidate.frame, "*"}) {
                    frames.computeIfAbsent(lemma, any -> new TreeMap<>())
                            .computeIfAbsent(frame, any -> new Tally())
                            .add(right);
                }
            }
            ofCues.of(candidate, shown);
            families.get(candidate.family).add(right);
            for (int sign : shown) {
                signs.get(candidate.family)[sign].add(right);
            }
        }
    }

    private static List<BitSet> gold(JsonNode quotes, String text) {
        List<BitSet> gold = new ArrayList<>();
        for (JsonNode quote : quotes) {
            BitSet words = new BitSet();
            for (JsonNode span : quote.get("spans")) {
                int start = text.offsetByCodePoints(0, span.get(0).asInt());
                int end = text.offsetByCodePoints(0, span.get(1).asInt());
                mark(text, start, end, words);
            }
            if (!words.isEmpty()) {
                gold.add(words);
            }
        }
        return gold;
    }

    /** A third each for finding it, for holding most of it, and for holding hardly anything else. */
    private static double rightness(Candidate candidate, Story story, List<BitSet> gold) {
        BitSet content = new BitSet();
        for (Span span : candidate.content.spans(story)) {
            mark(story.text(), span.start(), span.end(), content);
        }
        double likeness = 0;
        double share = 0;
        for (BitSet quote : gold) {
            BitSet both = (BitSet) quote.clone();
            both.and(content);
            double common = both.cardinality();
            double like = common / (quote.cardinality() + content.cardinality() - common);
            if (like > likeness) {
                likeness = like;
                share = common / quote.cardinality();
            }
        }
        int thirds = (share >= .3 && likeness >= .2 ? 1 : 0)
                + (share >= .8 && likeness >= .3 ? 1 : 0)
                + (likeness >= .8 ? 1 : 0);
        return thirds / 3.0;
    }

    /** Sets the bit of each word of a stretch, at the word's first character. */
    private static void mark(String text, int from, int to, BitSet words) {
        for (int i = from; i < to; i++) {
            if (inWord(text, i)) {
                int first = i;
                while (first > 0 && inWord(text, first - 1)) {
                    first--;
                }
                words.set(first);
            }
        }
    }

    private static boolean inWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private String frames() {
        StringBuilder out = new StringBuilder(FRAMES);
        frames.forEach((lemma, row) -> {
            if (row.get("*").seen < FEWEST || lemma.matches(".*[\t #].*")) {
                return;
            }
            out.append(lemma);
            row.forEach((frame, tally) -> {
                if (tally.seen >= FEWEST) {
                    out.append('\t').append(frame).append(' ').append(tally);
                }
            });
            out.append('\n');
        });
        return out.toString();
    }

    private String signs() {
        StringBuilder out = new StringBuilder(SIGNS);
        for (FrameFamily family : FrameFamily.values()) {
            out.append(family.id()).append("\t* ").append(families.get(family));
            Tally[] row = signs.get(family);
            for (int i = 0; i < row.length; i++) {
                if (row[i].seen >= FEWEST_SIGNS) {
                    out.append('\t').append(names.get(i)).append(' ').append(row[i]);
                }
            }
            out.append('\n');
        }
        return out.toString();
    }
}
