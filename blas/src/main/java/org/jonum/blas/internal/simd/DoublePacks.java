package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Packing of micro-panels. The common panel heights are constants for the compiler, which then drops bounds checks.
final class DoublePacks {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L, MR = DoubleTiles.MR, NR = DoubleTiles.NR;

    private DoublePacks() {}

    static void down(int rows, int tile, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
        if (rows == MR && tile == MR) {
            for (int p = 0, f = fromOff, o = toOff; p < k; p++, f += ld, o += MR) {
                for (int r = 0; r < MR; r += L) DoubleVector.fromArray(S, from, f + r).intoArray(to, o + r);
            }
        } else if (rows == tile && tile % L == 0) {
            for (int p = 0, f = fromOff, o = toOff; p < k; p++, f += ld, o += tile) {
                for (int r = 0; r < tile; r += L) DoubleVector.fromArray(S, from, f + r).intoArray(to, o + r);
            }
        } else {
            for (int p = 0, f = fromOff, o = toOff; p < k; p++, f += ld, o += tile) {
                for (int r = 0; r < rows; r++) to[o + r] = from[f + r];
                for (int r = rows; r < tile; r++) to[o + r] = 0;
            }
        }
    }

    static void along(int rows, int tile, int k, double[] from, int fromOff, int ld, double[] to, int toOff) {
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
