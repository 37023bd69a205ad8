package precis.text;

import java.io.IOException;

/** What was to be read is missing, unreadable or not what it should be. Its message is one line for the user. */
public final class InputException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the name of the file; empty for standard input
     * @param what is wrong with it, such as {@code "holds no letters"}
     * @param remedy what the user can do about it
     */
    public InputException(String file, String what, String remedy) {
        super(Sanitizer.line((file.isEmpty() ? "standard input" : file) + ": " + what + "; " + remedy));
    }
}
