package precis.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A disk in memory that crashes after a number of steps, and then has lost what was not synced; or that is full. */
public final class CrashDisk implements Disk {
    /** What a crash leaves. Real disks do any of these, whichever is worst at the time. */
    enum Loss {
        /** Everything that was done is there: the process died, the machine did not. */
        NOTHING,
        /** Names were written out early, contents were not. */
        CONTENTS,
        /** Only what was synced is there. */
        ALL
    }

    /** A file; its names are kept apart, as a disk does. */
    private static final class Node {
        byte[] content = {};
        byte[] synced = {};
        long written;
    }

    /** The step after which nothing works any more. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Path, Node> names = new HashMap<>();
    private final Map<Path, Node> syncedNames = new HashMap<>();
    private int stepsLeft = Integer.MAX_VALUE;
    private boolean fails;
    private long clock;
    private boolean full;
    private boolean locked;

    /** Fails at every step, as a full disk does, until there is room again. */
    public void fill() {
        full = true;
    }

    /** Does not tell any more what lies in a folder. */
    public void lock() {
        locked = true;
    }

    public void makeRoom() {
        full = false;
    }

    /** Dies in the middle of the step after so many. */
    void crashAfter(int steps) {
        stepsLeft = steps;
        fails = false;
    }

    /** Fails, as a full disk does, in the middle of the step after so many; later steps work again. */
    void failAfter(int steps) {
        stepsLeft = steps;
        fails = true;
    }

    void restart(Loss loss) {
        stepsLeft = Integer.MAX_VALUE;
        if (loss == Loss.ALL) {
            names.clear();
            names.putAll(syncedNames);
        }
        if (loss != Loss.NOTHING) {
            names.values().forEach(node -> node.content = node.synced);
        }
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        Node node = names.get(file);
        if (node == null) {
            throw new NoSuchFileException(file.toString());
        }
        return Arrays.copyOf(node.content, Math.min(limit, node.content.length));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (locked) {
            throw new AccessDeniedException(folder.toString());
        }
        return in(folder);
    }

    private List<Path> in(Path folder) {
        return names.keySet().stream()
                .filter(path -> folder.equals(path.getParent()))
                .toList();
    }

    @Override
    public FileTime modified(Path file) {
        Node node = names.get(file);
        return FileTime.fromMillis(node == null ? 0 : node.written);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        clock++;
        Node node = names.computeIfAbsent(file, path -> new Node());
        node.content = Arrays.copyOf(bytes, bytes.length / 2);
        step();
        node.content = bytes.clone();
        node.written = clock;
    }

    @Override
    public void sync(Path fileOrFolder) throws IOException {
        step();
        Node node = names.get(fileOrFolder);
        if (node != null) {
            node.synced = node.content;
        } else {
            syncedNames.keySet().removeIf(path -> fileOrFolder.equals(path.getParent()));
            in(fileOrFolder).forEach(path -> syncedNames.put(path, names.get(path)));
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        @Nullable Node node = names.remove(from);
        if (node == null) {
            throw new NoSuchFileException(from.toString());
        }
        names.put(to, node);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        names.remove(file);
    }

    private void step() throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        if (stepsLeft-- > 0) {
            return;
        }
        if (!fails) {
            stepsLeft = 0;
            throw new Crash();
        }
        stepsLeft = Integer.MAX_VALUE;
        throw new IOException("No space left on device");
    }
}
