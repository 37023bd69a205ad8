package precis.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.ArticleReader;
import precis.text.InputException;

/**
 * Counts how often columns and other articles show a sign: {@code CountColumns LABELS OUTPUT FOLDER...} writes
 * {@code column-signs.tsv}. LABELS has a line for each column, and for each file to be left out: its file's name without
 * {@code .txt}, a tab, and {@code column} or {@code out}. The bounds of a sign part the articles into parts of one size. The same
 * articles give the same bytes.
 */
final class CountColumns {
    private static final int PARTS = 8;
    private static final int FEWEST_SENTENCES = 6;

    private static final String HEAD = """
            # How often a news article is a column that argues in its own voice, by what it shows: articles of 2015 to 2022 from some
            # fifty papers, the columns among them told by reading. The sign, then one entry a part: its upper bound, articles seen,
            # columns among them. ColumnSigns names the signs; a share above the last bound counts as the last.
            """;

    private record Seen(Map<ColumnSigns.Sign, Double> shares, boolean column) {}

    private CountColumns() {}

    public static void main(String[] arguments) throws IOException, InputException {
        List<String> labels = Files.readAllLines(Path.of(arguments[0]));
        List<Seen> all = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            try (Stream<Path> files = Files.list(Path.of(arguments[i]))) {
                for (Path file : files.sorted().toList()) {
                    add(all, file, labels);
                }
            }
        }
        Path output = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(output.resolve("column-signs.tsv"), table(all));
    }

    private static void add(List<Seen> all, Path file, List<String> labels) throws IOException, InputException {
        String name = file.getFileName().toString().replace(".txt", "");
        if (labels.contains(name + "\tout")) {
            return;
        }
        Reading reading = Reader.read(ArticleReader.read(Files.readAllBytes(file), name));
        Sentences sentences = new Sentences(reading);
        if (reading.english() && sentences.count() >= FEWEST_SENTENCES) {
            boolean column = labels.contains(name + "\tcolumn");
            all.add(new Seen(ColumnSigns.of(reading, sentences, new OwnVoice(reading)), column));
        }
    }

    private static String table(List<Seen> all) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("*\t").append(entry(all, "1")).append('\n');
        for (ColumnSigns.Sign sign : ColumnSigns.Sign.values()) {
            out.append(sign.id());
            double below = -1;
            for (double bound : bounds(all, sign)) {
                List<Seen> part = new ArrayList<>();
                for (Seen seen : all) {
                    double share = seen.shares.get(sign);
                    if (share > below && share <= bound) {
                        part.add(seen);
                    }
                }
                out.append('\t').append(entry(part, String.format(Locale.ROOT, "%.4f", bound)));
                below = bound;
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String entry(List<Seen> part, String bound) {
        return bound + " " + part.size() + " "
                + part.stream().filter(Seen::column).count();
    }

    private static SortedSet<Double> bounds(List<Seen> all, ColumnSigns.Sign sign) {
        double[] shares =
                all.stream().mapToDouble(seen -> seen.shares.get(sign)).sorted().toArray();
        SortedSet<Double> bounds = new TreeSet<>();
        for (int part = 1; part <= PARTS; part++) {
            bounds.add(Math.round(shares[shares.length * part / PARTS - 1] * 1e4) / 1e4);
        }
        return bounds;
    }
}
