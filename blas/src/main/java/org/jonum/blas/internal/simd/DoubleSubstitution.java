package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.jonum.blas.Uplo;

/// Triangular work in one register tile; for T upper triangular
///
/// ```
///   X := X·T⁻¹    x_j := (x_j − Σ_{k<j} x_k·t_kj) / t_jj    for j = 0, 1, …
///   X := X·T      x_j := x_j·t_jj + Σ_{k<j} x_k·t_kj        for j = …, 1, 0
/// ```
/// Lane by lane, each row of X is one substitution or product. Four columns at a time are done in registers; the columns after
/// them take their products with those four. Nothing is multiplied by the zeros of T, so that a NaN reaches what depends on
/// it and no more. A lower triangle is an upper one with rows and columns counted from the end: all steps change their sign.
final class DoubleSubstitution {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L, MR = DoubleTiles.MR, NR = DoubleTiles.NR;

    private DoubleSubstitution() {}

    static void solve(Uplo uplo, double[] t, int tOff, double[] x, int xOff) {
        int way = way(uplo), t0 = tOff + (way > 0 ? 0 : NR * NR - 1),
                x0 = xOff + (way > 0 ? 0 : (NR - 1) * MR);
        for (int j = 0; j < NR; j += 4) {
            int d = t0 + way * j * (NR + 1), xj = x0 + way * j * MR;
            for (int r = 0; r < MR; r += L) solveFour(way, t, d, x, xj + r);
            addTo(way, -1, j, t, d, x, xj);
        }
    }

    static void multiply(Uplo uplo, double[] t, int tOff, double[] x, int xOff) {
        int way = way(uplo), t0 = tOff + (way > 0 ? 0 : NR * NR - 1), x0 = xOff + (way > 0 ? 0 : (NR - 1) * MR);
        for (int j = NR - 4; j >= 0; j -= 4) {
            int d = t0 + way * j * (NR + 1), xj = x0 + way * j * MR;
            addTo(way, 1, j, t, d, x, xj);
            for (int r = 0; r < MR; r += L) multiplyFour(way, t, d, x, xj + r);
        }
    }

    /// 1 if columns depend on those before them, −1 if on those after them.
    private static int way(Uplo uplo) {
        return uplo == Uplo.UPPER ? 1 : -1;
    }

    /// The columns after four columns at j take their products with them.
    private static void addTo(int way, double sign, int j, double[] t, int d, double[] x, int xj) {
        for (int c = 4; c < NR - j; c++) {
            for (int r = 0; r < MR; r += L) add(way, sign, t, d + way * c, x, xj + r, xj + r + way * c * MR);
        }
    }

    /// Columns 0 … 3 of one vector of rows, multiplied.
    private static void multiplyFour(int way, double[] t, int d, double[] x, int o) {
        int o1 = o + way * MR, o2 = o1 + way * MR, o3 = o2 + way * MR;
        int r1 = d + way * NR, r2 = r1 + way * NR, r3 = r2 + way * NR;
        DoubleVector x0 = DoubleVector.fromArray(S, x, o), x1 = DoubleVector.fromArray(S, x, o1);
        DoubleVector x2 = DoubleVector.fromArray(S, x, o2), x3 = DoubleVector.fromArray(S, x, o3).mul(t[r3 + 3 * way]);
        DoubleVector v = DoubleVector.broadcast(S, t[r2 + 3 * way]);
        x3 = FMA ? x2.fma(v, x3) : x2.mul(v).add(x3);
        v = DoubleVector.broadcast(S, t[r1 + 3 * way]);
        x3 = FMA ? x1.fma(v, x3) : x1.mul(v).add(x3);
        v = DoubleVector.broadcast(S, t[d + 3 * way]);
        (FMA ? x0.fma(v, x3) : x0.mul(v).add(x3)).intoArray(x, o3);
        x2 = x2.mul(t[r2 + 2 * way]);
        v = DoubleVector.broadcast(S, t[r1 + 2 * way]);
        x2 = FMA ? x1.fma(v, x2) : x1.mul(v).add(x2);
        v = DoubleVector.broadcast(S, t[d + 2 * way]);
        (FMA ? x0.fma(v, x2) : x0.mul(v).add(x2)).intoArray(x, o2);
        x1 = x1.mul(t[r1 + way]);
        v = DoubleVector.broadcast(S, t[d + way]);
        (FMA ? x0.fma(v, x1) : x0.mul(v).add(x1)).intoArray(x, o1);
        x0.mul(t[d]).intoArray(x, o);
    }

    /// Columns 0 … 3 of one vector of rows, solved.
    private static void solveFour(int way, double[] t, int d, double[] x, int o) {
        int o1 = o + way * MR, o2 = o1 + way * MR, o3 = o2 + way * MR;
        int r1 = d + way * NR, r2 = r1 + way * NR, r3 = r2 + way * NR;
        DoubleVector x0 = DoubleVector.fromArray(S, x, o), x1 = DoubleVector.fromArray(S, x, o1);
        DoubleVector x2 = DoubleVector.fromArray(S, x, o2), x3 = DoubleVector.fromArray(S, x, o3);
        x0 = x0.div(t[d]);
        x0.intoArray(x, o);
        DoubleVector v = DoubleVector.broadcast(S, -t[d + way]);
        x1 = FMA ? x0.fma(v, x1) : x0.mul(v).add(x1);
        v = DoubleVector.broadcast(S, -t[d + 2 * way]);
        x2 = FMA ? x0.fma(v, x2) : x0.mul(v).add(x2);
        v = DoubleVector.broadcast(S, -t[d + 3 * way]);
        x3 = FMA ? x0.fma(v, x3) : x0.mul(v).add(x3);
        x1 = x1.div(t[r1 + way]);
        x1.intoArray(x, o1);
        v = DoubleVector.broadcast(S, -t[r1 + 2 * way]);
        x2 = FMA ? x1.fma(v, x2) : x1.mul(v).add(x2);
        v = DoubleVector.broadcast(S, -t[r1 + 3 * way]);
        x3 = FMA ? x1.fma(v, x3) : x1.mul(v).add(x3);
        x2 = x2.div(t[r2 + 2 * way]);
        x2.intoArray(x, o2);
        v = DoubleVector.broadcast(S, -t[r2 + 3 * way]);
        x3 = FMA ? x2.fma(v, x3) : x2.mul(v).add(x3);
        x3.div(t[r3 + 3 * way]).intoArray(x, o3);
    }

    /// One vector of a column takes its products with four columns before it.
    private static void add(int way, double sign, double[] t, int d, double[] x, int from, int to) {
        DoubleVector s = DoubleVector.fromArray(S, x, to);
        for (int k = 0; k < 4; k++) {
            DoubleVector v = DoubleVector.broadcast(S, sign * t[d + way * k * NR]);
            DoubleVector xk = DoubleVector.fromArray(S, x, from + way * k * MR);
            s = FMA ? xk.fma(v, s) : xk.mul(v).add(s);
        }
        s.intoArray(x, to);
    }
}
