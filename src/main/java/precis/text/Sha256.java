package precis.text;

import static java.lang.Integer.rotateRight;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The fingerprint by which articles, points and exports are told apart: SHA-256 as FIPS 180-4 has it. Java's own is looked up
 * among its security providers, which takes longer at start than to read the tables of a language; nothing here is secret.
 */
public final class Sha256 {
    private static final int BLOCK = 64;

    /** What the last block holds beside the end of the message: a mark and the message's length. */
    private static final int TRAILER = 1 + Long.BYTES;

    /** The first 32 bits of the fractions of the square roots of the first eight primes. */
    private static final int[] START = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    /** The same of the cube roots of the first 64. */
    private static final int[] ROUNDS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private Sha256() {}

    /** SHA-256 in lower-case hex. */
    public static String hex(byte[] bytes) {
        int[] state = START.clone();
        int whole = bytes.length - bytes.length % BLOCK;
        digest(ByteBuffer.wrap(bytes, 0, whole), state);
        digest(end(bytes, whole), state);
        ByteBuffer digest = ByteBuffer.allocate(state.length * Integer.BYTES);
        digest.asIntBuffer().put(state);
        return HexFormat.of().formatHex(digest.array());
    }

    /** What is left of the message, filled up to one or two blocks. */
    private static ByteBuffer end(byte[] bytes, int from) {
        int left = bytes.length - from;
        ByteBuffer end = ByteBuffer.allocate(left + TRAILER <= BLOCK ? BLOCK : 2 * BLOCK);
        end.put(bytes, from, left).put((byte) 0x80);
        end.putLong(end.capacity() - Long.BYTES, (long) bytes.length * Byte.SIZE);
        return end.rewind();
    }

    private static void digest(ByteBuffer blocks, int[] state) {
        int[] words = new int[ROUNDS.length];
        while (blocks.hasRemaining()) {
            blocks.asIntBuffer().get(words, 0, BLOCK / Integer.BYTES);
            blocks.position(blocks.position() + BLOCK);
            spread(words);
            mix(words, state);
        }
    }

    /** Makes a word for each round of the sixteen of the block. */
    private static void spread(int[] words) {
        for (int i = BLOCK / Integer.BYTES; i < words.length; i++) {
            int far = words[i - 15];
            int near = words[i - 2];
            words[i] = words[i - 16]
                    + (rotateRight(far, 7) ^ rotateRight(far, 18) ^ far >>> 3)
                    + words[i - 7]
                    + (rotateRight(near, 17) ^ rotateRight(near, 19) ^ near >>> 10);
        }
    }

    private static void mix(int[] words, int[] state) {
        int[] v = Arrays.copyOf(state, state.length);
        for (int i = 0; i < words.length; i++) {
            round(v, ROUNDS[i] + words[i]);
        }
        for (int i = 0; i < state.length; i++) {
            state[i] += v[i];
        }
    }

    /** One round on the eight variables that the standard calls a to h. */
    private static void round(int[] v, int input) {
        int a = v[0];
        int e = v[4];
        int first =
                v[7] + (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) + (e & v[5] ^ ~e & v[6]) + input;
        int second =
                (rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
        System.arraycopy(v, 0, v, 1, 7);
        v[0] = first + second;
        v[4] += first;
    }
}
