package precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.file.BriefFolder;
import precis.file.OutputException;
import precis.text.Article;

/** Where the results of one command go: printed, into one file, or into a folder under the names of their articles. */
final class Results {
    private final List<String> inputs;
    private final @Nullable String output;
    private final String ending;
    private final Set<String> taken = new HashSet<>();

    /**
     * The place for what is made of some inputs.
     *
     * @param output what {@code -o} says: a folder if it is one, ends in {@code /}, or there are several inputs
     * @param ending of the names in a folder
     */
    Results(List<String> inputs, @Nullable String output, String ending) {
        this.inputs = inputs;
        this.output = output;
        this.ending = ending;
    }

    /** Whether each result is a line of its own, for they are printed one after the other. */
    boolean oneALine() {
        return inputs.size() > 1 && output == null;
    }

    /**
     * Puts a result where it belongs.
     *
     * @throws OutputException where it cannot be written, or would take the place of what it was made from
     */
    void write(Article article, String text) throws IOException {
        if (output == null) {
            Output.write(text, null);
            return;
        }
        Path target = target(output, article);
        for (String input : inputs) {
            if (!input.equals(Opening.STANDARD_INPUT)
                    && Files.exists(target)
                    && Files.isSameFile(target, Path.of(input))) {
                throw new OutputException(target.toString(), "is what is being read", "name another file or folder");
            }
        }
        if (folder(output)) {
            Output.writeInFolder(text, target);
        } else {
            Output.write(text, target);
        }
    }

    private boolean folder(String wanted) {
        return inputs.size() > 1 || wanted.endsWith("/") || Files.isDirectory(Path.of(wanted));
    }

    private Path target(String wanted, Article article) {
        Path path = Path.of(wanted);
        if (!folder(wanted)) {
            return path;
        }
        String name = BriefFolder.nameOf(article);
        String free = name;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = name + "-" + n;
        }
        return path.resolve(free + ending);
    }
}
