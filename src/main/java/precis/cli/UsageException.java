package precis.cli;

import java.io.IOException;

/** The command line asks for something that is not there. Its message is one line for the user. */
final class UsageException extends IOException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
