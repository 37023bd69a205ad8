package precis.file;

import java.io.IOException;
import java.nio.file.Path;

/** Replaces a file so that a crash at any moment leaves either what was there or what was to come. */
public final class AtomicFile {
    static final String TEMPORARY = ".tmp";

    private AtomicFile() {}

    /**
     * Writes a file, and the folders above it.
     *
     * @throws OutputException where that fails; the file is then as it was
     */
    public static void save(Path file, byte[] bytes, Disk disk) throws OutputException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw new OutputException(file.toString(), "is no file name", "name a file");
        }
        Path temporary = folder.resolve("." + name + TEMPORARY);
        try {
            disk.write(temporary, bytes);
            disk.sync(temporary);
            disk.rename(temporary, target);
            disk.sync(folder);
        } catch (IOException e) {
            remove(temporary, disk);
            throw Failure.writing(file, e);
        }
    }

    private static void remove(Path temporary, Disk disk) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            // the next save writes over it
        }
    }
}
