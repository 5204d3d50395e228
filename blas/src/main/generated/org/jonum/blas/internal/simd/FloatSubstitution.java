// Generated from DoubleSubstitution.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.jonum.blas.Uplo;

/// Substitution in one register tile: X := X·T⁻¹, for T upper triangular x_j := (x_j − Σ_{k<j} x_k·t_kj) / t_jj.
///
/// Lane by lane, each row of X is one substitution. Four columns at a time are solved in registers; the columns after
/// them then lose their products with those four. A lower triangle is an upper one with rows and columns counted from the
/// end: all steps change their sign.
final class FloatSubstitution {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L, MR = FloatTiles.MR, NR = FloatTiles.NR;

    private FloatSubstitution() {}

    static void solve(Uplo uplo, float[] t, int tOff, float[] x, int xOff) {
        int way = uplo == Uplo.UPPER ? 1 : -1, t0 = tOff + (way > 0 ? 0 : NR * NR - 1),
                x0 = xOff + (way > 0 ? 0 : (NR - 1) * MR);
        for (int j = 0; j < NR; j += 4) {
            int d = t0 + way * j * (NR + 1), xj = x0 + way * j * MR;
            for (int r = 0; r < MR; r += L) four(way, t, d, x, xj + r);
            for (int c = 4; c < NR - j; c++) {
                for (int r = 0; r < MR; r += L) subtract(way, t, d + way * c, x, xj + r, xj + r + way * c * MR);
            }
        }
    }

    /// Columns 0 … 3 of one vector of rows.
    private static void four(int way, float[] t, int d, float[] x, int o) {
        int o1 = o + way * MR, o2 = o1 + way * MR, o3 = o2 + way * MR;
        int r1 = d + way * NR, r2 = r1 + way * NR, r3 = r2 + way * NR;
        FloatVector x0 = FloatVector.fromArray(S, x, o), x1 = FloatVector.fromArray(S, x, o1);
        FloatVector x2 = FloatVector.fromArray(S, x, o2), x3 = FloatVector.fromArray(S, x, o3);
        x0 = x0.div(t[d]);
        x0.intoArray(x, o);
        FloatVector v = FloatVector.broadcast(S, -t[d + way]);
        x1 = FMA ? x0.fma(v, x1) : x0.mul(v).add(x1);
        v = FloatVector.broadcast(S, -t[d + 2 * way]);
        x2 = FMA ? x0.fma(v, x2) : x0.mul(v).add(x2);
        v = FloatVector.broadcast(S, -t[d + 3 * way]);
        x3 = FMA ? x0.fma(v, x3) : x0.mul(v).add(x3);
        x1 = x1.div(t[r1 + way]);
        x1.intoArray(x, o1);
        v = FloatVector.broadcast(S, -t[r1 + 2 * way]);
        x2 = FMA ? x1.fma(v, x2) : x1.mul(v).add(x2);
        v = FloatVector.broadcast(S, -t[r1 + 3 * way]);
        x3 = FMA ? x1.fma(v, x3) : x1.mul(v).add(x3);
        x2 = x2.div(t[r2 + 2 * way]);
        x2.intoArray(x, o2);
        v = FloatVector.broadcast(S, -t[r2 + 3 * way]);
        x3 = FMA ? x2.fma(v, x3) : x2.mul(v).add(x3);
        x3.div(t[r3 + 3 * way]).intoArray(x, o3);
    }

    /// One vector of a column loses its products with four columns before it.
    private static void subtract(int way, float[] t, int d, float[] x, int from, int to) {
        FloatVector s = FloatVector.fromArray(S, x, to);
        for (int k = 0; k < 4; k++) {
            FloatVector v = FloatVector.broadcast(S, -t[d + way * k * NR]);
            FloatVector xk = FloatVector.fromArray(S, x, from + way * k * MR);
            s = FMA ? xk.fma(v, s) : xk.mul(v).add(s);
        }
        s.intoArray(x, to);
    }
}
