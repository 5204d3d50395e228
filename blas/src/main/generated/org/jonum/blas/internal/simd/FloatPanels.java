// Generated from DoublePanels.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// A few rows of a matrix into a panel of [FloatTiles#MR] rows by columns, to be worked on there, and back.
///
/// Strides that are constants to the compiler (1, MR) let it drop the bounds checks of the loops.
final class FloatPanels {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L, MR = FloatTiles.MR;

    private FloatPanels() {}

    static void in(int rows, int k, float[] x, int xOff, int rs, int cs, float[] to) {
        if (rs == 1 && rows == MR) {
            for (int p = 0, f = xOff; p < k; p++, f += cs) {
                for (int r = 0; r < MR; r += L) FloatVector.fromArray(S, x, f + r).intoArray(to, p * MR + r);
            }
            return;
        }
        int r = 0;
        for (; cs == 1 && r <= rows - 4; r += 4) inFour(k, x, xOff + r * rs, rs, to, r);
        for (; r < MR; r++) {
            for (int p = 0, f = xOff + r * rs; p < k; p++, f += cs) to[p * MR + r] = r < rows ? x[f] : 0;
        }
    }

    private static void inFour(int k, float[] x, int f0, int rs, float[] to, int r) {
        int f1 = f0 + rs, f2 = f1 + rs, f3 = f2 + rs;
        for (int p = 0; p < k; p++) {
            to[p * MR + r] = x[f0 + p];
            to[p * MR + r + 1] = x[f1 + p];
            to[p * MR + r + 2] = x[f2 + p];
            to[p * MR + r + 3] = x[f3 + p];
        }
    }

    static void out(int rows, int k, float[] x, int xOff, int rs, int cs, float[] from) {
        if (rs == 1 && rows == MR) {
            for (int p = 0, f = xOff; p < k; p++, f += cs) {
                for (int r = 0; r < MR; r += L) FloatVector.fromArray(S, from, p * MR + r).intoArray(x, f + r);
            }
            return;
        }
        int r = 0;
        for (; cs == 1 && r <= rows - 4; r += 4) outFour(k, x, xOff + r * rs, rs, from, r);
        for (; r < rows; r++) {
            for (int p = 0, f = xOff + r * rs; p < k; p++, f += cs) x[f] = from[p * MR + r];
        }
    }

    private static void outFour(int k, float[] x, int f0, int rs, float[] from, int r) {
        int f1 = f0 + rs, f2 = f1 + rs, f3 = f2 + rs;
        for (int p = 0; p < k; p++) {
            x[f0 + p] = from[p * MR + r];
            x[f1 + p] = from[p * MR + r + 1];
            x[f2 + p] = from[p * MR + r + 2];
            x[f3 + p] = from[p * MR + r + 3];
        }
    }
}
