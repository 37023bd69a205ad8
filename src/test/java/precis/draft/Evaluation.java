package precis.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.file.ArticleFile;
import precis.file.BriefJson;
import precis.file.Disk;
import precis.file.ReadingJson;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.Article;
import precis.text.InputException;

/**
 * Measures reading and drafting against gold: one command prints all tables. The gold, the articles and the scorers are not part of
 * the project; where a folder is not given, its table is left out. How to run it and what came out: RESULTS.md beside this tree.
 */
public final class Evaluation {
    private static final List<String> NAME_SETS = List.of("wikigold-test", "uner-news", "gum-news-test", "pud-news");
    private static final String LABELS = "src/test/unfamiliar.jsonl";

    private final Path scorers;
    private final Path work;

    private Evaluation(Path scorers, Path work) {
        this.scorers = scorers;
        this.work = work;
    }

    /**
     * Prints every table that it is given the data of.
     *
     * @param args the folder of the scorers, a folder to write to, and then any of {@code polnear=}, {@code fivew=},
     *     {@code disputes=}, {@code world=} and {@code names=} with a folder
     */
    public static void main(String[] args) throws IOException {
        Evaluation evaluation = new Evaluation(Path.of(args[0]), Path.of(args[1]));
        evaluation.briefs("The articles with a whole brief", evaluation.scorers, ".*", true);
        Path polnear = null;
        for (int i = 2; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            if (equals == args[i].length() - 1) {
                continue;
            }
            Path folder = Path.of(args[i].substring(equals + 1));
            switch (args[i].substring(0, equals)) {
                case "disputes" -> {
                    evaluation.briefs(
                            "Disputes and views, the half that rules were made on", folder, "d(0.|1[0-5])", false);
                    evaluation.briefs("Disputes and views, the half to check them", folder, "d(1[6-9]|2.|30)", false);
                }
                case "polnear" -> {
                    polnear = folder;
                    evaluation.attribution(folder);
                }
                case "world" -> evaluation.unfamiliar(folder, polnear);
                case "fivew" -> evaluation.questions(folder);
                case "names" -> evaluation.names(folder);
                default -> throw new IllegalArgumentException("no measure is called " + args[i]);
            }
        }
    }

    /**
     * Drafts against gold briefs: {@code articles/} and {@code gold/} of a folder.
     *
     * @param names which of them
     * @param whole whether their gold has all sections, not disputed points and views alone
     */
    private void briefs(String title, Path folder, String names, boolean whole) throws IOException {
        heading(title);
        Path into = fresh("briefs-" + names.replaceAll("\\W", ""));
        Path articles = Files.createDirectory(into.resolve("articles"));
        Path gold = Files.createDirectory(into.resolve("gold"));
        Path drafts = Files.createDirectory(into.resolve("drafts"));
        for (Path file : files(folder.resolve("articles"))) {
            String id = id(file);
            if (id.matches(names)) {
                Files.copy(file, articles.resolve(file.getFileName()));
                Files.copy(folder.resolve("gold").resolve(id + ".json"), gold.resolve(id + ".json"));
            }
        }
        int refused = draft(articles, drafts);
        Path table = into.resolve("table.txt");
        pythonInto(table, "score_brief.py", gold, drafts, articles);
        for (String line : Files.readAllLines(table)) {
            if (whole || line.matches("(  |disputed|one side|view|carried|evidence).*")) {
                System.out.println(line);
            }
        }
        System.out.println("points that the gate refused: " + refused);
    }

    /**
     * Our own labels of unfamiliar articles, which hold offsets and no text: the articles come from the folder of
     * en-worldwide-newswire and the training part of PolNeAR.
     */
    private void unfamiliar(Path world, @Nullable Path polnear) throws IOException {
        if (polnear == null) {
            throw new IllegalArgumentException("the labels of unfamiliar articles need polnear= before world=");
        }
        Path into = fresh("unfamiliar");
        Files.createDirectory(into.resolve("articles"));
        Files.createDirectory(into.resolve("gold"));
        run(
                ProcessBuilder.Redirect.INHERIT,
                List.of("python3", "-c", """
                        import json, re, sys
                        labels, world, polnear, out = sys.argv[1:5]
                        def text(name):
                            if re.match(r"[a-z-]+_20\\d\\d-", name):
                                title, _, body = open(f"{polnear}/train/text/{name}.txt", encoding="utf-8").read().partition("\\n")
                                outlet, date = name.split("_")[:2]
                                head = f"Title: {title.strip()}\\nSource: {outlet}\\nDate: {date}\\n"
                            else:
                                raw = open(f"{world}/original_articles/{name}.txt", encoding="utf-8", errors="replace").read()
                                url, _, body = raw.partition("\\n")
                                day = re.search(r"/(20\\d\\d)[/-](\\d\\d)[/-](\\d\\d)", url)
                                head = "Source: " + re.sub(r"^https?://(www.)?", "", url).split("/")[0] + "\\n" \\
                                    + (f"Date: {'-'.join(day.groups())}\\n" if day else "") + f"URL: {url.strip()}\\n"
                            return head + "\\n" + body.strip() + "\\n"
                        def quoted(x, units):
                            if isinstance(x, dict):
                                return {k: [units[2 * a:2 * b].decode("utf-16-le") for a, b in v] if k == "quotes" else quoted(v, units)
                                        for k, v in x.items()}
                            return [quoted(y, units) for y in x] if isinstance(x, list) else x
                        for line in open(labels, encoding="utf-8"):
                            gold = json.loads(line)
                            article = text(gold["file"])
                            with open(f"{out}/articles/{gold['id']}.txt", "w", encoding="utf-8") as file:
                                file.write(article)
                            with open(f"{out}/gold/{gold['id']}.json", "w", encoding="utf-8") as file:
                                json.dump(quoted(gold, article.encode("utf-16-le")), file)
                        """, LABELS, world.toString(), polnear.toString(), into.toString()));
        briefs("Unfamiliar articles, the half that rules were made on", into, "g.[13579]", true);
        briefs("Unfamiliar articles, the half to check them", into, "g.[02468]", true);
        briefs("Unfamiliar articles of the second draw, the half that rules were made on", into, "h.[13579]", true);
        briefs("Unfamiliar articles of the second draw, the half to check them", into, "h.[02468]", true);
    }

    private void attribution(Path data) throws IOException {
        heading("Attribution, PolNeAR dev");
        Path into = fresh("polnear");
        python("convert_polnear.py", data, into);
        Path gold = into.resolve("quotes-dev.jsonl");
        Path readings = read(texts(gold, into), into);
        Path predictions = into.resolve("predictions.jsonl");
        pythonInto(predictions, "to_predictions.py", "quotes", readings);
        python("score_quotes.py", gold, predictions);
    }

    private void questions(Path data) throws IOException {
        heading("Who, what, where, when: Giveme5W1H dev");
        Path into = fresh("fivew");
        python("convert_5w1h.py", data, into);
        Path gold = into.resolve("5w1h-dev.jsonl");
        Path drafts = Files.createDirectory(into.resolve("drafts"));
        draft(texts(gold, into), drafts);
        Path predictions = into.resolve("predictions.jsonl");
        pythonInto(predictions, "to_predictions.py", "5w1h", drafts);
        python("score_5w1h.py", gold, predictions);
        System.out.println("\nthe title and the first capitalised words:");
        Path baseline = into.resolve("baseline.jsonl");
        pythonInto(baseline, "baseline_5w1h.py", "title", gold);
        python("score_5w1h.py", gold, baseline);
    }

    private void names(Path corpora) throws IOException {
        heading("Names in running text, exact span and type");
        for (String set : NAME_SETS) {
            Path corpus = corpora.resolve(set + ".bio");
            if (!Files.exists(corpus)) {
                corpus = corpora.resolve(set + ".bio.gz");
            }
            Path into = fresh("names-" + set);
            Path texts = into.resolve("texts");
            python("score_names.py", "texts", corpus, texts);
            System.out.print(set + "  ");
            python("score_names.py", "score", corpus, read(texts, into));
        }
    }

    /** Each text of a file of JSON lines as a file of its own, for it must reach the reader unchanged. */
    private Path texts(Path jsonLines, Path into) throws IOException {
        Path texts = Files.createDirectory(into.resolve("texts"));
        run(ProcessBuilder.Redirect.INHERIT, List.of("python3", "-c", """
                        import json, sys
                        for line in open(sys.argv[1], encoding="utf-8"):
                            r = json.loads(line)
                            open(f"{sys.argv[2]}/{r['id']}.txt", "w", encoding="utf-8", newline="").write(r["text"])
                        """, jsonLines.toString(), texts.toString()));
        return texts;
    }

    private static int draft(Path articles, Path drafts) throws IOException {
        int refused = 0;
        for (Path file : files(articles)) {
            Reading reading = Reader.read(article(file));
            Gate gate = new Gate(reading);
            Brief brief = Drafting.draft(reading, gate);
            refused += gate.refused();
            Files.writeString(drafts.resolve(id(file) + ".json"), BriefJson.write(brief, false));
        }
        return refused;
    }

    private static Path read(Path texts, Path into) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(texts)) {
            lines.add(ReadingJson.write(Reader.read(article(file)), false));
        }
        return Files.write(into.resolve("readings.jsonl"), lines);
    }

    private static Article article(Path file) throws IOException {
        try {
            return ArticleFile.read(file, Disk.real());
        } catch (InputException e) {
            throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    private static void heading(String title) {
        System.out.println("\n## " + title);
    }

    /** An empty folder of that name. */
    private Path fresh(String name) throws IOException {
        Path folder = work.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    private void python(String script, Object... arguments) throws IOException {
        run(ProcessBuilder.Redirect.INHERIT, command(script, arguments));
    }

    private void pythonInto(Path file, String script, Object... arguments) throws IOException {
        run(ProcessBuilder.Redirect.to(file.toFile()), command(script, arguments));
    }

    private List<String> command(String script, Object... arguments) {
        List<String> command =
                new ArrayList<>(List.of("python3", scorers.resolve(script).toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private static void run(ProcessBuilder.Redirect output, List<String> command) throws IOException {
        System.out.flush();
        try {
            int status = new ProcessBuilder(command)
                    .redirectOutput(output)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException(command.get(1) + " ended with " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
