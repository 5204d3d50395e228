package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Small triangular solves and products on a panel X of four vectors of rows and n contiguous columns.
///
/// Rows are independent: lane by lane, each is one row's substitution, X·T⁻¹ or X·T with T upper triangular.
/// Four chains of multiply-adds hide each other's latency.
final class DoublePanels {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L;
    /// Rows of a panel.
    static final int ROWS = 4 * L;

    private DoublePanels() {}

    /// x_j := (x_j − Σ_{k<j} x_k·t_kj) / t_jj for j = 0, 1, …
    static void solve(int n, double[] t, int tOff, int ldt, double[] x, int xOff, int ldx) {
        for (int j = 0; j < n; j++) {
            int xj = xOff + j * ldx, tj = tOff + j * ldt;
            DoubleVector s0 = DoubleVector.fromArray(S, x, xj), s1 = DoubleVector.fromArray(S, x, xj + L);
            DoubleVector s2 = DoubleVector.fromArray(S, x, xj + 2 * L), s3 = DoubleVector.fromArray(S, x, xj + 3 * L);
            for (int k = 0, xk = xOff; k < j; k++, xk += ldx) {
                DoubleVector b = DoubleVector.broadcast(S, -t[tj + k]);
                DoubleVector x0 = DoubleVector.fromArray(S, x, xk);
                s0 = FMA ? x0.fma(b, s0) : x0.mul(b).add(s0);
                DoubleVector x1 = DoubleVector.fromArray(S, x, xk + L);
                s1 = FMA ? x1.fma(b, s1) : x1.mul(b).add(s1);
                DoubleVector x2 = DoubleVector.fromArray(S, x, xk + 2 * L);
                s2 = FMA ? x2.fma(b, s2) : x2.mul(b).add(s2);
                DoubleVector x3 = DoubleVector.fromArray(S, x, xk + 3 * L);
                s3 = FMA ? x3.fma(b, s3) : x3.mul(b).add(s3);
            }
            double d = t[tj + j];
            s0.div(d).intoArray(x, xj);
            s1.div(d).intoArray(x, xj + L);
            s2.div(d).intoArray(x, xj + 2 * L);
            s3.div(d).intoArray(x, xj + 3 * L);
        }
    }

    /// x_j := Σ_{k≤j} x_k·t_kj for j = n − 1, n − 2, …
    static void multiply(int n, double[] t, int tOff, int ldt, double[] x, int xOff, int ldx) {
        for (int j = n - 1; j >= 0; j--) {
            int xj = xOff + j * ldx, tj = tOff + j * ldt;
            double d = t[tj + j];
            DoubleVector s0 = DoubleVector.fromArray(S, x, xj).mul(d), s1 = DoubleVector.fromArray(S, x, xj + L).mul(d);
            DoubleVector s2 = DoubleVector.fromArray(S, x, xj + 2 * L).mul(d),
                    s3 = DoubleVector.fromArray(S, x, xj + 3 * L).mul(d);
            for (int k = 0, xk = xOff; k < j; k++, xk += ldx) {
                DoubleVector b = DoubleVector.broadcast(S, t[tj + k]);
                DoubleVector x0 = DoubleVector.fromArray(S, x, xk);
                s0 = FMA ? x0.fma(b, s0) : x0.mul(b).add(s0);
                DoubleVector x1 = DoubleVector.fromArray(S, x, xk + L);
                s1 = FMA ? x1.fma(b, s1) : x1.mul(b).add(s1);
                DoubleVector x2 = DoubleVector.fromArray(S, x, xk + 2 * L);
                s2 = FMA ? x2.fma(b, s2) : x2.mul(b).add(s2);
                DoubleVector x3 = DoubleVector.fromArray(S, x, xk + 3 * L);
                s3 = FMA ? x3.fma(b, s3) : x3.mul(b).add(s3);
            }
            s0.intoArray(x, xj);
            s1.intoArray(x, xj + L);
            s2.intoArray(x, xj + 2 * L);
            s3.intoArray(x, xj + 3 * L);
        }
    }
}
