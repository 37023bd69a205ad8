package precis.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.text.InputException;

/** Says in words a user understands what the system reported. */
final class Failure {
    private Failure() {}

    static InputException reading(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new InputException(file.toString(), "there is no such file", "check the path");
        } else if (e instanceof AccessDeniedException) {
            return new InputException(file.toString(), "may not be read", "check its permissions");
        } else if (e instanceof NotDirectoryException) {
            return new InputException(file.toString(), "is no folder", "name the folder of the briefs");
        } else if ("is a folder".equals(reason(e))) {
            return new InputException(file.toString(), "is a folder", "name a file in it");
        }
        return new InputException(file.toString(), "cannot be read (" + words(e) + ")", "check the path");
    }

    static OutputException writing(Path file, IOException e) {
        if (e instanceof AccessDeniedException || words(e).contains("read-only")) {
            return new OutputException(
                    file.toString(), "may not be written", "check the permissions of its folder, or name another");
        } else if (words(e).contains("no space left") || words(e).contains("quota")) {
            return new OutputException(
                    file.toString(), "could not be written, the disk is full", "free some space and try again");
        }
        return new OutputException(
                file.toString(), "could not be written (" + words(e) + ")", "check the path, or name another");
    }

    private static @Nullable String reason(IOException e) {
        return e instanceof FileSystemException system ? system.getReason() : null;
    }

    private static String words(IOException e) {
        String reason = reason(e);
        String words = reason != null ? reason : e.getMessage() != null ? e.getMessage() : e.toString();
        return words.toLowerCase(Locale.ROOT);
    }
}
