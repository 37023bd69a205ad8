package precis.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** The disk of this machine. */
final class RealDisk implements Disk {
    @Override
    public byte[] read(Path file, int limit) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    @Override
    public FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes);
    }

    @Override
    public void sync(Path fileOrFolder) throws IOException {
        boolean folder = Files.isDirectory(fileOrFolder);
        StandardOpenOption mode = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(fileOrFolder, mode)) {
            channel.force(true);
        } catch (IOException e) {
            // some file systems cannot sync a folder; then its names are as safe as they make them
            if (!folder) {
                throw e;
            }
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        if (Files.exists(to) && !Files.isRegularFile(to)) {
            throw new FileSystemException(to.toString(), null, "is no ordinary file");
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
