package precis.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.text.InputException;

/**
 * Keeps a second desk from a brief. The system holds the lock and drops it when the process ends, however it ends, so what a
 * killed desk leaves behind locks nothing; the file only says whose it is.
 */
public final class BriefLock implements AutoCloseable {
    /** The system's locks are one process's: within it, this set keeps two desks apart, and the locks from being lost. */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final @Nullable FileChannel channel;

    private BriefLock(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a brief. Where no lock file can be made, because the folder may not be written, there is nothing to guard
     * either: nobody saves there.
     */
    static BriefLock take(Path brief) throws InputException {
        Path path = brief.toAbsolutePath().normalize();
        Path file = path.resolveSibling("." + ArticleFile.baseName(path) + ".lock");
        synchronized (HELD) {
            if (HELD.contains(file)) {
                throw refused(brief, ProcessHandle.current().pid() + "");
            }
            try {
                FileChannel channel = open(brief, file);
                HELD.add(file);
                return new BriefLock(file, channel);
            } catch (InputException e) {
                throw e;
            } catch (IOException e) {
                return new BriefLock(file, null);
            }
        }
    }

    private static FileChannel open(Path brief, Path file) throws IOException {
        while (true) {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(file)) {
                Files.write(file, new byte[0], StandardOpenOption.CREATE);
            }
            Object before = identity(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                String holder = content(channel);
                channel.close();
                throw refused(brief, holder);
            }
            // its last holder may have removed the file between our opening and our locking it
            if (before != null && Objects.equals(before, identity(file))) {
                sign(channel);
                return channel;
            }
            channel.close();
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(UTF_8)), 0);
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        return UTF_8.decode(bytes.flip()).toString().strip();
    }

    private static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    private static InputException refused(Path brief, String holder) {
        return new InputException(
                brief.toString(), "is open in another desk (process " + holder + ")", "close that one first");
    }

    /** Lets the next desk in. */
    @Override
    public void close() {
        synchronized (HELD) {
            if (channel != null && channel.isOpen()) {
                try {
                    Files.deleteIfExists(file);
                    channel.close();
                } catch (IOException e) {
                    // the process ends soon, and the lock with it
                }
                HELD.remove(file);
            }
        }
    }
}
