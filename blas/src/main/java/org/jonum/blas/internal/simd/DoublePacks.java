package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// Packing into micro-panels. The common panel heights are constants for the compiler, which then drops bounds checks.
final class DoublePacks {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L, MR = DoubleTiles.MR, NR = DoubleTiles.NR;
    /// A row of B̃ as one vector, or as several of full length where it is longer.
    private static final VectorSpecies<Double> ROW =
            VectorSpecies.of(double.class, VectorShape.forBitSize(Math.min(NR, L) * Double.SIZE));
    private static final int ROW_LENGTH = ROW.length();
    /// Panels filled side by side: each column is read in runs as long as the memory likes, and each panel keeps its
    /// place in the caches until its next column comes.
    private static final int ABREAST = 16;

    private DoublePacks() {}

    static void down(int rows, int tile, int last, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
        int whole = rows / tile;
        for (int t = 0; t < whole; t += ABREAST) {
            int panels = Math.min(ABREAST, whole - t), f = fromOff + t * tile, o = toOff + t * tile * k;
            if (tile == MR) {
                abreastM(panels, k, from, f, ld, to, o);
            } else if (tile == NR) {
                abreastN(panels, k, from, f, ld, to, o);
            } else {
                for (int p = 0; p < panels; p++) ragged(tile, tile, k, from, f + p * tile, ld, to, o + p * tile * k);
            }
        }
        int done = whole * tile;
        if (done < rows) ragged(rows - done, last, k, from, fromOff + done, ld, to, toOff + done * k);
    }

    private static void abreastM(int panels, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
        for (int p = 0; p < k; p++) {
            for (int t = 0, f = fromOff + p * ld, o = toOff + p * MR; t < panels; t++, f += MR, o += MR * k) {
                for (int r = 0; r < MR; r += L) DoubleVector.fromArray(S, from, f + r).intoArray(to, o + r);
            }
        }
    }

    private static void abreastN(int panels, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
        for (int p = 0; p < k; p++) {
            for (int t = 0, f = fromOff + p * ld, o = toOff + p * NR; t < panels; t++, f += NR, o += NR * k) {
                for (int r = 0; r < NR; r += ROW_LENGTH) DoubleVector.fromArray(ROW, from, f + r).intoArray(to, o + r);
            }
        }
    }

    private static void ragged(int rows, int tile, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
        for (int p = 0, f = fromOff, o = toOff; p < k; p++, f += ld, o += tile) {
            for (int r = 0; r < rows; r++) to[o + r] = from[f + r];
            for (int r = rows; r < tile; r++) to[o + r] = 0;
        }
    }

    static void along(int rows, int tile, int last, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
        for (int i = 0; i < rows; i += tile) {
            int h = Math.min(tile, rows - i);
            panel(h, h == tile ? tile : last, k, from, fromOff + i * ld, ld, to, toOff + i * k);
        }
    }

    private static void panel(int rows, int tile, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
        int r = 0;
        for (; r <= rows - 4; r += 4) {
            if (tile == MR) {
                four(k, from, fromOff + r * ld, ld, to, toOff + r, MR);
            } else if (tile == NR) {
                four(k, from, fromOff + r * ld, ld, to, toOff + r, NR);
            } else {
                four(k, from, fromOff + r * ld, ld, to, toOff + r, tile);
            }
        }
        for (; r < tile; r++) {
            int f = fromOff + r * ld, o = toOff + r;
            for (int p = 0; p < k; p++, o += tile) to[o] = r < rows ? from[f + p] : 0;
        }
    }

    /// Four rows at a time: four streams are read, and four neighbours written together.
    private static void four(int k, double[] from, int f0, int ld, double[] to, int toOff, int tile) {
        int f1 = f0 + ld, f2 = f1 + ld, f3 = f2 + ld;
        for (int p = 0, o = toOff; p < k; p++, o += tile) {
            to[o] = from[f0 + p];
            to[o + 1] = from[f1 + p];
            to[o + 2] = from[f2 + p];
            to[o + 3] = from[f3 + p];
        }
    }
}
