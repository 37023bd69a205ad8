package precis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The folder of corpora that the command line names: {@code trees}, {@code names} and {@code lists}; plain or gzipped. */
record Corpora(Path folder) {
    static final List<String> TREES = List.of("ewt-train", "gum-train", "pud");
    static final List<String> TREE_TESTS = List.of("ewt-dev", "gum-dev", "ewt-test", "gum-test");
    static final List<String> NAMES =
            List.of("wikigold-train", "docred", "gum-train", "uner-other", "crossner", "wnut17");
    static final List<String> NAME_TESTS = List.of("wikigold-test", "uner-news", "gum-news-test", "pud-news");

    Treebank trees(List<String> names) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(folder.resolve("trees").resolve(name + ".conllu"));
        }
        return Treebank.read(files);
    }

    Path names(String name) {
        return folder.resolve("names").resolve(name + ".bio");
    }

    List<String> list(String name) throws IOException {
        return lines(folder.resolve("lists").resolve(name + ".txt"));
    }

    /** The lines of a file, or of the same file with {@code .gz} behind its name. */
    static List<String> lines(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.newInputStream(file);
        }
        Path packed = file.resolveSibling(file.getFileName() + ".gz");
        if (!Files.exists(packed)) {
            throw new NoSuchFileException(file + " (or .gz)");
        }
        return new GZIPInputStream(Files.newInputStream(packed));
    }
}
