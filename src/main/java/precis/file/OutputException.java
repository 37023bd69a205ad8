package precis.file;

import java.io.IOException;
import precis.text.Sanitizer;

/** What was to be written could not be. Its message is one line for the user; what was there before is still there. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file what could not be written
     * @param what stood in the way, such as {@code "no space left on the disk"}
     * @param remedy what the user can do about it
     */
    public OutputException(String file, String what, String remedy) {
        super(Sanitizer.line(file + ": " + what + "; " + remedy));
    }
}
