package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Small triangular solves and products on a panel X of four vectors of rows and n contiguous columns.
///
/// Rows are independent: lane by lane, each is one row's substitution, X·T⁻¹ or X·T with T upper triangular.
/// Four chains of multiply-adds hide each other's latency.
final class DoublePanels {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    /// Rows of a panel.
    static final int ROWS = 4 * L;

    private DoublePanels() {}

    /// x_j := (x_j − Σ_{k<j} x_k·t_kj) / t_jj for j = 0, 1, …
    static void solve(int n, double[] t, int tOff, int ldt, double[] x, int xOff, int ldx) {
        for (int j = 0; j < n; j++) {
            int xj = xOff + j * ldx, tj = tOff + j * ldt;
            DoubleVector s0 = load(x, xj), s1 = load(x, xj + L), s2 = load(x, xj + 2 * L), s3 = load(x, xj + 3 * L);
            for (int k = 0, xk = xOff; k < j; k++, xk += ldx) {
                DoubleVector b = DoubleVector.broadcast(S, -t[tj + k]);
                s0 = Simd.fma(load(x, xk), b, s0);
                s1 = Simd.fma(load(x, xk + L), b, s1);
                s2 = Simd.fma(load(x, xk + 2 * L), b, s2);
                s3 = Simd.fma(load(x, xk + 3 * L), b, s3);
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
            DoubleVector s0 = load(x, xj).mul(d), s1 = load(x, xj + L).mul(d);
            DoubleVector s2 = load(x, xj + 2 * L).mul(d), s3 = load(x, xj + 3 * L).mul(d);
            for (int k = 0, xk = xOff; k < j; k++, xk += ldx) {
                DoubleVector b = DoubleVector.broadcast(S, t[tj + k]);
                s0 = Simd.fma(load(x, xk), b, s0);
                s1 = Simd.fma(load(x, xk + L), b, s1);
                s2 = Simd.fma(load(x, xk + 2 * L), b, s2);
                s3 = Simd.fma(load(x, xk + 3 * L), b, s3);
            }
            s0.intoArray(x, xj);
            s1.intoArray(x, xj + L);
            s2.intoArray(x, xj + 2 * L);
            s3.intoArray(x, xj + 3 * L);
        }
    }

    private static DoubleVector load(double[] x, int i) {
        return DoubleVector.fromArray(S, x, i);
    }
}
