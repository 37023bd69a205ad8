package precis.text;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The fingerprint by which articles, points and exports are told apart: SHA-256 as FIPS 180-4 has it. Java's own would look
 * through the security providers first, which takes a tenth of the time of a first draft.
 */
public final class Sha256 {
    private static final int BLOCK = 64;
    private static final int LENGTH = 8;

    /** The fractional parts of the square roots of the first 8 primes. */
    private static final int[] START = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    };

    /** The fractional parts of the cube roots of the first 64 primes. */
    private static final int[] ROUNDS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    };

    private final int[] state = START.clone();
    private final int[] schedule = new int[BLOCK];

    private Sha256() {}

    /** SHA-256 in lower-case hex. */
    public static String hex(byte[] bytes) {
        Sha256 digest = new Sha256();
        int whole = bytes.length / BLOCK * BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            digest.take(bytes, at);
        }
        byte[] end = end(bytes, whole);
        for (int at = 0; at < end.length; at += BLOCK) {
            digest.take(end, at);
        }
        return digest.hex();
    }

    /** What is left over, with the one bit, the zeros and the length in bits that close the message. */
    private static byte[] end(byte[] bytes, int from) {
        int left = bytes.length - from;
        byte[] end = Arrays.copyOf(
                Arrays.copyOfRange(bytes, from, bytes.length), left + 1 + LENGTH <= BLOCK ? BLOCK : 2 * BLOCK);
        end[left] = (byte) 0x80;
        long bits = bytes.length * 8L;
        for (int i = 0; i < LENGTH; i++) {
            end[end.length - 1 - i] = (byte) (bits >>> (8 * i));
        }
        return end;
    }

    private void take(byte[] bytes, int from) {
        for (int t = 0; t < 16; t++) {
            int at = from + 4 * t;
            schedule[t] = (bytes[at] & 0xff) << 24
                    | (bytes[at + 1] & 0xff) << 16
                    | (bytes[at + 2] & 0xff) << 8
                    | (bytes[at + 3] & 0xff);
        }
        for (int t = 16; t < BLOCK; t++) {
            int near = schedule[t - 2];
            int far = schedule[t - 15];
            schedule[t] = (Integer.rotateRight(near, 17) ^ Integer.rotateRight(near, 19) ^ near >>> 10)
                    + schedule[t - 7]
                    + (Integer.rotateRight(far, 7) ^ Integer.rotateRight(far, 18) ^ far >>> 3)
                    + schedule[t - 16];
        }
        mix();
    }

    private void mix() {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int t = 0; t < BLOCK; t++) {
            int one = h
                    + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25))
                    + (e & f ^ ~e & g)
                    + ROUNDS[t]
                    + schedule[t];
            int two = (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
                    + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + one;
            d = c;
            c = b;
            b = a;
            a = one + two;
        }
        int[] mixed = {a, b, c, d, e, f, g, h};
        for (int i = 0; i < mixed.length; i++) {
            state[i] += mixed[i];
        }
    }

    private String hex() {
        StringBuilder hex = new StringBuilder(BLOCK);
        for (int word : state) {
            hex.append(HexFormat.of().toHexDigits(word));
        }
        return hex.toString();
    }
}
