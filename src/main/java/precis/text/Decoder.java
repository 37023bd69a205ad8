package precis.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Turns the bytes of an article file into text: UTF-8, in which single bytes may be Windows-1252, or UTF-16 with its mark. */
final class Decoder {
    private static final char MARK = '\uFEFF';

    /** What Windows-1252 has at 80 to 9F; the rest of it is Latin-1. */
    private static final String WINDOWS_1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private Decoder() {}

    /** The text without its byte order mark. Never fails: what no encoding explains becomes U+FFFD. */
    static String decode(byte[] bytes) {
        String text;
        if (startsWith(bytes, 0xFE, 0xFF)) {
            text = new String(bytes, UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            text = new String(bytes, UTF_16LE);
        } else {
            text = utf8(bytes);
        }
        int start = 0;
        while (start < text.length() && text.charAt(start) == MARK) {
            start++;
        }
        return text.substring(start);
    }

    private static String utf8(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (surrogate(bytes, in.position())) {
                out.put('\uFFFD');
                in.position(in.position() + 3);
            } else {
                out.put(windows1252(in.get()));
            }
            result = decoder.reset().decode(in, out, true);
        }
        return out.flip().toString();
    }

    /** Half of a surrogate pair written as if it were a character, which is no UTF-8. */
    private static boolean surrogate(byte[] bytes, int i) {
        return i + 2 < bytes.length
                && (bytes[i] & 0xFF) == 0xED
                && (bytes[i + 1] & 0xE0) == 0xA0
                && (bytes[i + 2] & 0xC0) == 0x80;
    }

    private static char windows1252(byte b) {
        int code = b & 0xFF;
        return code >= 0x80 && code < 0xA0 ? WINDOWS_1252.charAt(code - 0x80) : (char) code;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
