package precis.text;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A binary file that is packed with the program, read from front to back: little-endian numbers, straight into the arrays
 * where they will lie. Memory that is touched for the first time is what costs most at start, so that nothing is held twice.
 */
public final class PackedFile implements AutoCloseable {
    /** The virtual machine reads more than this by way of a second buffer. */
    private static final int PIECE = 8192;

    private final String name;
    private final InputStream in;
    private final int size;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);

    private PackedFile(String name, InputStream in, int size) {
        this.name = name;
        this.in = in;
        this.size = size;
        piece.limit(0);
    }

    /**
     * Opens a packed file.
     *
     * @param name from the root of the class path, such as {@code precis/language/names.bin}
     * @throws UncheckedIOException where it is missing or unreadable: a broken build, no fault of the user's
     */
    public static PackedFile open(String name) {
        try {
            ZipFile jar = Program.JAR;
            ZipEntry entry = jar == null ? null : jar.getEntry(name);
            return jar == null || entry == null
                    ? onTheClassPath(name)
                    : new PackedFile(name, jar.getInputStream(entry), (int) entry.getSize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of the program as it is shipped: a class loader would look for each packed file in all of Java first. */
    private static final class Program {
        static final @Nullable ZipFile JAR = jar();

        private static @Nullable ZipFile jar() {
            try {
                URL here = PackedFile.class.getResource("PackedFile.class");
                return here != null && here.openConnection() instanceof JarURLConnection jar ? jar.getJarFile() : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static PackedFile onTheClassPath(String name) throws IOException {
        URL file = PackedFile.class.getClassLoader().getResource(name);
        if (file == null) {
            throw new FileNotFoundException("missing from the program: " + name);
        }
        URLConnection connection = file.openConnection();
        return new PackedFile(name, connection.getInputStream(), connection.getContentLength());
    }

    /** The same for content that is at hand. */
    public static PackedFile of(String name, byte[] content) {
        return new PackedFile(name, new ByteArrayInputStream(content), content.length);
    }

    public String name() {
        return name;
    }

    /** The number of bytes in all. */
    public int size() {
        return size;
    }

    /**
     * The next four bytes, little end first.
     *
     * @throws UncheckedIOException where the file ends before
     */
    public int integer() {
        int[] one = new int[1];
        integers(one);
        return one[0];
    }

    /** Fills the array. */
    public void integers(int[] values) {
        int filled = 0;
        while (filled < values.length) {
            if (piece.remaining() < Integer.BYTES) {
                more();
            }
            int count = Math.min(values.length - filled, piece.remaining() / Integer.BYTES);
            piece.asIntBuffer().get(values, filled, count);
            piece.position(piece.position() + count * Integer.BYTES);
            filled += count;
        }
    }

    /** Fills the array. */
    public void bytes(byte[] values) {
        int filled = 0;
        while (filled < values.length) {
            if (!piece.hasRemaining()) {
                more();
            }
            int count = Math.min(values.length - filled, piece.remaining());
            piece.get(values, filled, count);
            filled += count;
        }
    }

    private void more() {
        piece.compact();
        try {
            int read = in.read(piece.array(), piece.position(), piece.remaining());
            if (read < 0) {
                throw new EOFException(name + " is cut short");
            }
            piece.position(piece.position() + read).flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
