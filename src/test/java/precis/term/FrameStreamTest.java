package precis.term;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameStreamTest {
    private final List<String> writes = new ArrayList<>();
    private final FrameStream stream = new FrameStream(new OutputStream() {
        @Override
        public void write(int one) {
            writes.add(String.valueOf((char) one));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            writes.add(new String(bytes, offset, length, US_ASCII));
        }
    });

    @Test
    void writesAFrameAtOnceHoweverLongItIs() throws IOException {
        String frame = "x".repeat(200_000);
        stream.write(frame.getBytes(US_ASCII));
        stream.write('y');
        stream.flush();
        stream.flush();
        assertThat(writes).containsExactly(frame + "y");
    }

    @Test
    void marksFramesOnceTheTerminalSaidThatItKnowsTheMarks() throws IOException {
        stream.write('a');
        stream.flush();
        stream.mark();
        stream.write('b');
        stream.flush();
        assertThat(writes).containsExactly("a", "\u001b[?2026hb\u001b[?2026l");
    }
}
