// Generated from Dlascl.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.lapack.Structure;

/// A := A·(to/from), as exactly as if the quotient could not be out of range.
///
/// The quotient is a number of moderate size times a power of two. While the power is too large or too
/// small for one factor, a part of it goes ahead; multiplying by it is exact as long as the result
/// stays normal, and when it does not, the end result does not either.
final class Slascl {
    /// Largest exponent of one factor: room is left for the quotient of a subnormal number.
    private static final int STEP = Float.MAX_EXPONENT - Float.PRECISION - 2;

    private Slascl() {}

    /// One multiplication of everything.
    private interface Factor {
        void apply(float factor);
    }

    /// Scale the entries of a matrix that its structure stores.
    static void scale(Structure type, int kl, int ku, float from, float to, int m, int n, float[] a, int aOff,
            int lda) {
        steps(from, to, factor -> {
            for (int j = 0; j < n; j++) {
                int col = aOff + j * lda;
                multiply(factor, a, col + first(type, j, kl, ku), col + end(type, j, kl, ku, m, n));
            }
        });
    }

    /// Scale an m×n matrix.
    static void scale(float from, float to, int m, int n, float[] a, int aOff, int lda) {
        scale(Structure.GENERAL, 0, 0, from, to, m, n, a, aOff, lda);
    }

    /// Scale n elements, inc > 0 apart.
    static void scale(float from, float to, int n, float[] x, int xOff, int inc) {
        steps(from, to, factor -> {
            for (int i = 0; i < n; i++) x[xOff + i * inc] *= factor;
        });
    }

    private static void steps(float from, float to, Factor factor) {
        if (from == 0 || to == 0 || !Float.isFinite(from) || !Float.isFinite(to)) {
            factor.apply(to / from);
            return;
        }
        int toExponent = Math.getExponent(to), fromExponent = Math.getExponent(from), e = toExponent - fromExponent;
        for (; e > STEP; e -= STEP) factor.apply(Math.scalb(1.0f, STEP));
        for (; e < -STEP; e += STEP) factor.apply(Math.scalb(1.0f, -STEP));
        factor.apply(Math.scalb(Math.scalb(to, -toExponent) / Math.scalb(from, -fromExponent), e));
    }

    private static void multiply(float factor, float[] a, int begin, int end) {
        for (int i = begin; i < end; i++) a[i] *= factor;
    }

    /// The first row of the storage of column j that holds an entry.
    private static int first(Structure type, int j, int kl, int ku) {
        return switch (type) {
            case GENERAL, UPPER, HESSENBERG, LOWER_BAND -> 0;
            case LOWER -> j;
            case UPPER_BAND -> Math.max(0, ku - j);
            case LU_BAND -> Math.max(kl, kl + ku - j);
        };
    }

    /// The end of the rows of the storage of column j that hold entries.
    private static int end(Structure type, int j, int kl, int ku, int m, int n) {
        return switch (type) {
            case GENERAL, LOWER -> m;
            case UPPER -> Math.min(m, j + 1);
            case HESSENBERG -> Math.min(m, j + 2);
            case LOWER_BAND -> Math.min(kl + 1, n - j);
            case UPPER_BAND -> ku + 1;
            case LU_BAND -> kl + ku + 1 + Math.min(kl, m - 1 - j);
        };
    }
}
