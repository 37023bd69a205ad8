package precis.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import precis.text.PackedFile;

/** Measures the tables in a folder, all files {@code trees*.bin} and {@code names*.bin}: {@code Evaluate CORPORA TABLES}. */
final class Evaluate {
    private Evaluate() {}

    public static void main(String[] arguments) throws IOException {
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        List<Path> tables;
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            tables = files.filter(file -> file.toString().endsWith(".bin"))
                    .sorted()
                    .toList();
        }
        for (Path file : tables) {
            byte[] content = Files.readAllBytes(file);
            System.out.println(file.getFileName() + ", " + content.length + " bytes");
            PackedFile table = PackedFile.of(file.toString(), content);
            if (file.getFileName().toString().startsWith("trees")) {
                trees(corpora, TreeTables.read(table));
            } else {
                names(corpora, NameTables.read(table));
            }
        }
    }

    private static void trees(Corpora corpora, TreeTables tables) throws IOException {
        for (String name : Corpora.TREE_TESTS) {
            System.out.println(name);
            System.out.print(new TreeEvaluation(tables, corpora.trees(List.of(name))).report());
        }
    }

    private static void names(Corpora corpora, NameTables tables) throws IOException {
        for (String name : Corpora.NAME_TESTS) {
            NameEvaluation tokens = new NameEvaluation(tables);
            NameEvaluation text = new NameEvaluation(tables);
            for (NameCorpus.Example example : NameCorpus.read(corpora.names(name))) {
                tokens.onGoldTokens(example);
                text.onRunningText(example);
            }
            System.out.println(name);
            System.out.println("  gold tokens:  " + tokens.report());
            System.out.println("  running text: " + text.report());
        }
    }
}
