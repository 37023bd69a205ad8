package precis.pty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import precis.brief.Brief;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.file.ArticleFile;
import precis.file.BriefFolder;
import precis.file.Disk;
import precis.text.Article;
import precis.text.Paragraph;
import precis.text.Span;

/**
 * The desk on a real terminal beside {@code less} and {@code vi}, all three scrolling the same article of 5,000 lines; its
 * brief has 300 points. The programs take turns, a few keys each, so that what else the machine does falls on all of them;
 * what is printed are ratios to {@code vi}, and the desk's memory and processor time.
 *
 * <pre>{@code mvn -q -Pbench test-compile exec:exec@desk}</pre>
 */
public final class DeskBench {
    private static final int LINES_A_PARAGRAPH = 4;
    private static final int PARAGRAPHS = 1_000;
    private static final int POINTS = 300;
    private static final int ROUNDS = 20;
    private static final int KEYS_A_ROUND = 10;
    private static final int WARM_UP_ROUNDS = 10;
    private static final int KEYS_FOR_MEMORY = 10_000;
    private static final int IDLE_SECONDS = 5;
    private static final int PAGES_BEFORE = 20;
    private static final String CONTROL_B = "\u0002";
    private static final String CONTROL_E = "\u0005";
    private static final String CONTROL_F = "\u0006";

    private static final String[] NAMES = {"Orla Venn", "Marek Tosk", "Ines Calder", "Pavo Lind", "Sarai Okun"};
    private static final String[] DEEDS = {
        "told the harbour council that the ferry would not sail",
        "said the grain ships had waited nine days off the coast",
        "denied that the bridge was closed by order of the mayor",
        "asked the inspectors to count the empty wagons again",
        "put the cost of the new breakwater at forty million"
    };

    private final Path folder;
    private final Path article;
    private final Path brief;

    private DeskBench() throws IOException {
        folder = Files.createTempDirectory("desk-bench");
        article = folder.resolve("long.txt");
        Files.writeString(article, text());
        Article read = ArticleFile.read(article, Disk.real());
        BriefFolder briefs = new BriefFolder(folder, Disk.real());
        brief = briefs.pathFor(read);
        briefs.save(brief, brief(read));
    }

    /** One of the programs that are compared: how it is started, and what scrolls it. */
    private record Program(String name, String lineDown, String pageDown, String pageUp, List<String> command) {}

    /** What was measured of one program. */
    private static final class Figures {
        private final List<Double> millis = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        void add(Stopwatch.Frame frame) {
            millis.add(frame.millis());
            bytes.add((double) frame.bytes());
        }
    }

    public static void main(String[] args) throws Exception {
        new DeskBench().run();
    }

    private void run() throws Exception {
        List<Program> programs = new ArrayList<>();
        programs.add(new Program("precis", "j", CONTROL_F, CONTROL_B, List.of("./precis", brief.toString())));
        for (Program other : List.of(
                new Program("vi", CONTROL_E, CONTROL_F, CONTROL_B, List.of("vi", article.toString())),
                new Program("less", "j", "f", "b", List.of("less", article.toString())))) {
            if (installed(other.name())) {
                programs.add(other);
            } else {
                System.out.println(other.name() + " is not installed: it is left out");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s %-8s %-6s %8s %8s %8s %10s %10s%n",
                "size",
                "key",
                "",
                "p50 ms",
                "p95 ms",
                "bytes",
                "p50 : vi",
                "p95 : vi");
        for (int[] size : new int[][] {{80, 24}, {200, 60}}) {
            compare(programs, size[0], size[1]);
        }
        cost();
    }

    private void compare(List<Program> programs, int columns, int rows) throws Exception {
        Map<Program, Stopwatch> running = new LinkedHashMap<>();
        try {
            for (Program program : programs) {
                Stopwatch watch = new Stopwatch(columns, rows, program.command().toArray(String[]::new));
                watch.settle();
                Thread.sleep(2_000); // the desk reads the article in the background
                if (program.name().equals("precis")) {
                    watch.strike("\t"); // over to the article
                }
                for (int i = 0; i < PAGES_BEFORE; i++) {
                    watch.strike(program.pageDown());
                }
                running.put(program, watch);
            }
            String size = columns + "x" + rows;
            table(size, "line", scrolled(running, true));
            table(size, "page", scrolled(running, false));
        } finally {
            running.values().forEach(Stopwatch::close);
        }
    }

    private static Map<Program, Figures> scrolled(Map<Program, Stopwatch> running, boolean byLine) throws Exception {
        Map<Program, Figures> figures = new LinkedHashMap<>();
        running.keySet().forEach(program -> figures.put(program, new Figures()));
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (Map.Entry<Program, Stopwatch> one : running.entrySet()) {
                Program program = one.getKey();
                String page = round % 2 == 0 ? program.pageDown() : program.pageUp();
                for (int i = 0; i < KEYS_A_ROUND; i++) {
                    Stopwatch.Frame frame = one.getValue().strike(byLine ? program.lineDown() : page);
                    if (round >= 0) {
                        figures.get(program).add(frame);
                    }
                }
            }
        }
        return figures;
    }

    private static void table(String size, String key, Map<Program, Figures> figures) {
        Figures vi = null;
        for (Map.Entry<Program, Figures> one : figures.entrySet()) {
            vi = one.getKey().name().equals("vi") ? one.getValue() : vi;
        }
        for (Map.Entry<Program, Figures> one : figures.entrySet()) {
            List<Double> millis = one.getValue().millis;
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %-8s %-6s %8.1f %8.1f %8.0f %10s %10s%n",
                    size,
                    key,
                    one.getKey().name(),
                    at(millis, 50),
                    at(millis, 95),
                    at(one.getValue().bytes, 50),
                    vi == null ? "-" : String.format(Locale.ROOT, "%.2f", at(millis, 50) / at(vi.millis, 50)),
                    vi == null ? "-" : String.format(Locale.ROOT, "%.2f", at(millis, 95) / at(vi.millis, 95)));
        }
    }

    private void cost() throws Exception {
        try (Stopwatch watch = new Stopwatch(80, 24, "./precis", brief.toString())) {
            watch.settle();
            watch.strike("\t");
            for (int i = 0; i < KEYS_FOR_MEMORY; i++) {
                watch.hurry(i % 7 == 6 ? CONTROL_F : i % 5 == 4 ? "k" : "j");
            }
            System.out.println("memory after " + KEYS_FOR_MEMORY + " keys: " + watch.megabytes() + " MB");
            Thread.sleep(2_000); // what the keys began comes to its end
            System.out.printf(Locale.ROOT, "processor while nothing happens: %.2f %%%n", watch.idle(IDLE_SECONDS));
        }
    }

    private static boolean installed(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("/bin/sh", "-c", "command -v " + program)
                        .start()
                        .waitFor()
                == 0;
    }

    private static double at(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Paragraphs of four lines, each a sentence of its own and about as wide as a narrow screen. */
    private static String text() {
        StringBuilder text = new StringBuilder("A long day in the harbour of Lund\n\n");
        for (int p = 0; p < PARAGRAPHS; p++) {
            for (int i = 0; i < LINES_A_PARAGRAPH; i++) {
                text.append(NAMES[(p + i) % NAMES.length])
                        .append(' ')
                        .append(DEEDS[(p * 3 + i * 2) % DEEDS.length])
                        .append(" on day ")
                        .append(p)
                        .append(".\n");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Brief brief(Article article) {
        SectionKind[] kinds = SectionKind.values();
        List<List<Point>> points = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            points.add(new ArrayList<>());
        }
        List<Span> paragraphs =
                article.paragraphs().stream().map(Paragraph::span).toList();
        for (int i = 0; i < POINTS; i++) {
            Span span = paragraphs.get(1 + i * (paragraphs.size() - 1) / POINTS);
            Evidence evidence = Evidence.at(span, article.text());
            points.get(i * kinds.length / POINTS)
                    .add(Point.drafted(
                            "z" + i, evidence.exact().lines().findFirst().orElse(""), List.of(evidence)));
        }
        Brief brief = Brief.empty(String.valueOf(article.title()), article);
        for (int i = 0; i < kinds.length; i++) {
            brief = brief.withPoints(kinds[i], points.get(i));
        }
        return brief.withTimes(Instant.EPOCH, Instant.EPOCH);
    }
}
