package precis.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Output that reaches the terminal a frame at a time: all that was written since the last flush, in one write. */
final class FrameStream extends OutputStream {
    /** The marks between which a terminal that knows them draws everything at once (DEC private mode 2026). */
    private static final byte[] BEGIN = "\u001b[?2026h".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] END = "\u001b[?2026l".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private volatile boolean marked;

    FrameStream(OutputStream out) {
        this.out = out;
        frame.writeBytes(BEGIN);
    }

    /** From the next frame on, says where each begins and ends. */
    void mark() {
        marked = true;
    }

    @Override
    public void write(int one) {
        frame.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        frame.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (frame.size() > BEGIN.length) {
            boolean now = marked;
            if (now) {
                frame.writeBytes(END);
            }
            byte[] bytes = frame.toByteArray();
            frame.reset();
            frame.writeBytes(BEGIN);
            int from = now ? 0 : BEGIN.length;
            out.write(bytes, from, bytes.length - from);
            out.flush();
        }
    }
}
