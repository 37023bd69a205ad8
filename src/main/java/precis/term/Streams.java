package precis.term;

import java.io.IOException;

/** Which of the program's streams lead to a terminal. */
public final class Streams {
    private Streams() {}

    /** Whether there is a terminal to show something on and to read keys from. */
    public static boolean haveDesk() {
        return holds("[ -t 1 ] && : </dev/tty");
    }

    /** Whether the lines of standard input come from a terminal. */
    public static boolean linesAreTyped() {
        return holds("[ -t 0 ]");
    }

    /** Whether what is written to standard output comes to a terminal. */
    public static boolean linesAreShown() {
        return holds("[ -t 1 ]");
    }

    /** Whether what is written to standard error comes to a terminal. */
    public static boolean errorsAreShown() {
        return holds("[ -t 2 ]");
    }

    private static boolean holds(String condition) {
        ProcessBuilder question = new ProcessBuilder("/bin/sh", "-c", condition);
        question.redirectInput(ProcessBuilder.Redirect.INHERIT);
        question.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        question.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            return question.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
