package precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import precis.file.AtomicFile;
import precis.file.Disk;
import precis.file.OutputException;

/** Where commands without a screen put what they make. Always UTF-8, whatever the locale. */
final class Output {
    private Output() {}

    /**
     * Writes a text into a folder, which is made where it is not there.
     *
     * @throws OutputException where it cannot be written
     */
    static void writeInFolder(String text, Path file) throws IOException {
        AtomicFile.save(file, text.getBytes(UTF_8), Disk.real());
    }

    /**
     * Writes a text to a file, or prints it where {@code file} is null. A folder on the way to the file that is not there is a
     * slip of the pen more often than a wish.
     *
     * @throws OutputException where it cannot be written
     */
    static void write(String text, @Nullable Path file) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (file != null) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new OutputException(
                        folder.toString(), "there is no such folder", "make it first, or name another");
            }
            AtomicFile.save(file, bytes, Disk.real());
            return;
        }
        try {
            // not System.out: that swallows its errors, and a full disk behind a pipe must not pass for success
            OutputStream out = new FileOutputStream(FileDescriptor.out);
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new OutputException(
                    "standard output", "cannot be written: " + e.getMessage(), "make room and try again");
        }
    }
}
