package org.jonum.stat.internal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Direction numbers of Joe & Kuo's file new-joe-kuo-6.21201, extended to 52 bits.
///
/// The resource has, for each dimension from the second on: the degree s in 5 bits, the s − 1 inner coefficients of the primitive
/// polynomial, and of the odd numbers m₁ … mₛ with mᵢ < 2ⁱ all bits but the last, the highest first, without gaps. Its script is
/// `sobol_directions.py`.
///
/// From them v_k = m_k·2⁻ᵏ with m_k = 2a₁m_{k−1} ⊕ … ⊕ 2ˢm_{k−s} ⊕ m_{k−s} (Bratley & Fox, Algorithm 659, 1988).
public final class SobolDirections {
    /// How many bits the points have.
    public static final int BITS = 52;
    /// The largest dimension there are numbers for.
    public static final int MAX_DIMENSION = 21201;
    private static final String RESOURCE = "joe-kuo-6.21201.bin";

    private SobolDirections() {
    }

    /// The words v₁ … v₅₂ of each dimension, binary point before the highest bit.
    public static long[][] of(int dimension) {
        long[][] v = new long[dimension][BITS];
        for (int k = 0; k < BITS; k++) v[0][k] = 1L << 63 - k;
        if (dimension == 1) return v;
        try (Bits in = new Bits(SobolDirections.class.getResourceAsStream(RESOURCE))) {
            for (int j = 1; j < dimension; j++) read(in, v[j]);
        } catch (IOException e) {
            throw new UncheckedIOException("Sobol: " + RESOURCE, e);
        }
        return v;
    }

    /// Coordinate of point `index`, the exclusive or of the words that its Gray code names.
    public static long point(long[] direction, long index) {
        long bits = 0;
        for (long g = index ^ index >>> 1; g != 0; g &= g - 1) bits ^= direction[Long.numberOfTrailingZeros(g)];
        return bits;
    }

    private static void read(Bits in, long[] v) throws IOException {
        int s = in.next(5), a = in.next(s - 1);
        for (int i = 1; i <= s; i++) v[i - 1] = (2L * in.next(i - 1) + 1) << 64 - i;
        for (int k = s; k < BITS; k++) {
            v[k] = v[k - s] ^ v[k - s] >>> s;
            for (int i = 1; i < s; i++) if ((a >> s - 1 - i & 1) == 1) v[k] ^= v[k - i];
        }
    }

    private static final class Bits implements AutoCloseable {
        private final DataInputStream in;
        private int left, word;

        Bits(@Nullable InputStream stream) throws IOException {
            if (stream == null) throw new EOFException("the resource is missing");
            in = new DataInputStream(new java.io.BufferedInputStream(stream));
        }

        int next(int n) throws IOException {
            int value = 0;
            for (int i = 0; i < n; i++) {
                if (left == 0) {
                    word = in.readUnsignedByte();
                    left = 8;
                }
                value = value << 1 | word >> --left & 1;
            }
            return value;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
