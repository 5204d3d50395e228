// Generated from DoubleUnpacked.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;

/// A packed triangle of order n as a square matrix, for which there are products of matrices; it lives as long as
/// one call does.
///
/// The other triangle holds anything. Routines for packed storage are those for full storage on such a copy, at
/// the price of n² numbers of working space and of a pass over the triangle, which is little beside n³ operations.
///
/// @param uplo  which triangle
/// @param n     its order
/// @param ap    where it came from: column after column
/// @param apOff index of its first element there
/// @param data  the square matrix, from index 0 on
record FloatUnpacked(Uplo uplo, int n, float[] ap, int apOff, float[] data) implements AutoCloseable {
    /// From so many vectors on a copy pays where each takes n² operations.
    static final int MANY = 4;

    /// A copy of a packed triangle.
    static FloatUnpacked of(Uplo uplo, int n, float[] ap, int apOff) {
        float[] data = Scratch.floats((long) n * n);
        unpack(uplo, n, ap, apOff, data, 0, n);
        return new FloatUnpacked(uplo, n, ap, apOff, data);
    }

    /// The distance between columns.
    int ld() {
        return Math.max(1, n);
    }

    /// The triangle goes back to where it came from.
    void pack() {
        pack(uplo, n, data, 0, n, ap, apOff);
    }

    @Override
    public void close() {
        Scratch.give(data);
    }

    /// A := the packed triangle; nothing else of A is touched.
    static void unpack(Uplo uplo, int n, float[] ap, int apOff, float[] a, int aOff, int lda) {
        FloatEntries.copy(Entries.packed(uplo, n, apOff), ap, Entries.trapezoid(uplo, n, n, aOff, lda), a);
    }

    /// The packed triangle := that of A.
    static void pack(Uplo uplo, int n, float[] a, int aOff, int lda, float[] ap, int apOff) {
        FloatEntries.copy(Entries.trapezoid(uplo, n, n, aOff, lda), a, Entries.packed(uplo, n, apOff), ap);
    }
}
