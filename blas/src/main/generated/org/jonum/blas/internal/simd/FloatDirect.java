// Generated from DoubleDirect.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

/// C += α·A·B and C := α·A·B from the matrices themselves, whose columns are contiguous, tile by tile.
///
/// Rows are cut into strips of about as many whole vectors each, columns into groups of about as many each: one tile that is much
/// smaller than the others would wait for its own results. The last strip ends with the last row and may overlap the one before it.
/// Matrices with fewer rows than a vector take one under a mask.
final class FloatDirect {
    private static final int L = FloatLanes.L, VECTORS = FloatTiles.VECTORS, COLUMNS = FloatTiles.COLUMNS;
    /// Whether masks are the machine's: at 128 bits loads and stores under a mask are not compiled.
    private static final boolean MASKS = L * Float.BYTES >= 32;

    private FloatDirect() {}

    static void add(int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int vectors = Math.ceilDiv(m, L), strips = strips(m, vectors);
        if (m < L && !MASKS) {
            for (int e = 0; e < m * n; e++) {
                int i = e % m, j = e / m, to = cOff + i + j * ldc;
                c[to] = Simd.fma(alpha, element(k, a, aOff + i, lda, b, bOff + j * ldb), c[to]);
            }
            return;
        }
        for (int s = 0, done = 0; s < strips; s++) {
            int h = Math.ceilDiv(vectors - done, strips - s), i = Math.min(done * L, m - h * L), skip = done * L - i;
            int groups = Math.ceilDiv(n, columns(h));
            for (int g = 0, j = 0; g < groups; g++) {
                int w = Math.ceilDiv(n - j, groups - g), bj = bOff + j * ldb, cj = cOff + j * ldc;
                if (m < L) FloatTileChoice.addLow(m, w, k, alpha, a, aOff, lda, b, bj, ldb, c, cj, ldc);
                else FloatTileChoice.addDirect(h, w, skip, k, alpha, a, aOff + i, lda, b, bj, ldb, c, cj + i, ldc);
                j += w;
            }
            done += h;
        }
    }

    static void set(int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int vectors = Math.ceilDiv(m, L), strips = strips(m, vectors);
        if (m < L && !MASKS) {
            for (int e = 0; e < m * n; e++) {
                int i = e % m, j = e / m;
                c[cOff + i + j * ldc] = alpha * element(k, a, aOff + i, lda, b, bOff + j * ldb);
            }
            return;
        }
        for (int s = 0, done = 0; s < strips; s++) {
            int h = Math.ceilDiv(vectors - done, strips - s), i = Math.min(done * L, m - h * L);
            int groups = Math.ceilDiv(n, columns(h));
            for (int g = 0, j = 0; g < groups; g++) {
                int w = Math.ceilDiv(n - j, groups - g), bj = bOff + j * ldb, cj = cOff + j * ldc;
                if (m < L) FloatTileChoice.setLow(m, w, k, alpha, a, aOff, lda, b, bj, ldb, c, cj, ldc);
                else FloatTileChoice.setDirect(h, w, k, alpha, a, aOff + i, lda, b, bj, ldb, c, cj + i, ldc);
                j += w;
            }
            done += h;
        }
    }

    /// A single strip that is not whole could not end with the last row: it becomes two.
    private static int strips(int m, int vectors) {
        int least = Math.ceilDiv(vectors, VECTORS);
        return least == 1 && vectors > 1 && vectors * L > m ? 2 : least;
    }

    /// The most columns of a tile with so many vectors: of low ones, the addresses of six take longer than their multiply-adds.
    private static int columns(int vectors) {
        return vectors < 4 ? Math.min(COLUMNS, 5) : COLUMNS;
    }

    /// An element of A·B as a lane computes it.
    private static float element(int k, float[] a, int ai, int lda, float[] b, int bj) {
        float s = 0;
        for (int p = 0; p < k; p++) s = Simd.fma(a[ai + p * lda], b[bj + p], s);
        return s;
    }
}
