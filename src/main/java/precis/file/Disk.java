package precis.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * What the program asks of a disk, in steps small enough to think about a power cut between any two of them. The double in
 * the tests has exactly these powers, loses what was not synced, and stops after each step.
 */
public interface Disk {
    /** The disk of this machine. */
    static Disk real() {
        return new RealDisk();
    }

    /**
     * The bytes of a file, at most {@code limit} of them.
     *
     * @throws java.nio.file.NoSuchFileException where there is none
     */
    byte[] read(Path file, int limit) throws IOException;

    /** The files and folders in a folder, in no order; none where there is nothing of that name. */
    List<Path> list(Path folder) throws IOException;

    /** When a file was written last. */
    FileTime modified(Path file) throws IOException;

    /** Writes a file anew, with the folders above it. After a crash it may hold any part of the bytes. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Makes the content of a file, or the names in a folder, outlast a crash. */
    void sync(Path fileOrFolder) throws IOException;

    /** Gives a file another name in its folder, at one stroke, in place of what had that name. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file; fine where there is none. */
    void delete(Path file) throws IOException;
}
