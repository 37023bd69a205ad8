package precis.term;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Input in which pastes and reports stay in one piece. One that arrives in several, as over a slow line, would be given up
 * by Lanterna's decoder as soon as nothing more is ready, and its characters would act as commands. So as long as one is under
 * way, more is promised, and the decoder waits for it.
 */
final class PasteStream extends FilterInputStream {
    /** As many bytes of a mark as no other key begins with. */
    private static final int UNMISTAKABLE = 3;

    /** As many bytes as a report has at most, and no more: what is told by them is asked at every read. */
    private static final int KEPT = 16;

    private boolean pasting;
    private String tail = "";

    PasteStream(InputStream in) {
        super(in);
    }

    @Override
    public int available() throws IOException {
        return Math.max(super.available(), pasting || isBegun() || ReportPattern.isUnderWay(tail) ? 1 : 0);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            watch((char) one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = 0; i < count; i++) {
            watch((char) (bytes[offset + i] & 0xFF));
        }
        return count;
    }

    private void watch(char c) {
        String seen = tail + c;
        tail = seen.substring(Math.max(0, seen.length() - KEPT));
        if (tail.endsWith(PastePattern.BEGIN)) {
            pasting = true;
        } else if (tail.endsWith(PastePattern.END)) {
            pasting = false;
        }
    }

    /** Whether what was read ends within the mark that begins a paste. */
    private boolean isBegun() {
        for (int length = UNMISTAKABLE; length < PastePattern.BEGIN.length(); length++) {
            if (tail.endsWith(PastePattern.BEGIN.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
