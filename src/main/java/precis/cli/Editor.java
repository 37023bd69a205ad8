package precis.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The analyst's own editor.
 *
 * @param commands to try one after the other, each with its arguments
 */
record Editor(List<List<String>> commands) {
    private static final File TERMINAL = new File("/dev/tty");

    Editor {
        commands = List.copyOf(commands);
    }

    /** The one that VISUAL or EDITOR names, else nano, else vi. */
    static Editor of(Map<String, String> environment) {
        List<List<String>> commands = new ArrayList<>();
        for (String variable : List.of("VISUAL", "EDITOR")) {
            String value = environment.getOrDefault(variable, "").strip();
            if (!value.isEmpty() && commands.isEmpty()) {
                commands.add(List.of(value.split("\\s+", -1)));
            }
        }
        return new Editor(commands.isEmpty() ? List.of(List.of("nano"), List.of("vi")) : commands);
    }

    /**
     * Lets the analyst edit a file on the terminal, and waits for the end of it.
     *
     * @return the status that the editor ended with
     * @throws IOException where none could be started
     */
    int open(Path file) throws IOException, InterruptedException {
        IOException failure = null;
        for (List<String> command : commands) {
            List<String> whole = new ArrayList<>(command);
            whole.add(file.toString());
            ProcessBuilder builder = new ProcessBuilder(whole)
                    .redirectInput(TERMINAL)
                    .redirectOutput(TERMINAL)
                    .redirectError(TERMINAL);
            try {
                return builder.start().waitFor();
            } catch (IOException e) {
                failure = e;
            }
        }
        String names = String.join(
                " or ", commands.stream().map(command -> command.get(0)).toList());
        throw new IOException("no editor could be started (" + names + "); set EDITOR to one", failure);
    }
}
