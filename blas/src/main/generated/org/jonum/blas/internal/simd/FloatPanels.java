// Generated from DoublePanels.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Small triangular solves and products on a panel X of four vectors of rows and n contiguous columns.
///
/// Rows are independent: lane by lane, each is one row's substitution, X·T⁻¹ or X·T with T upper triangular.
/// Four chains of multiply-adds hide each other's latency.
final class FloatPanels {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L;
    /// Rows of a panel.
    static final int ROWS = 4 * L;

    private FloatPanels() {}

    /// x_j := (x_j − Σ_{k<j} x_k·t_kj) / t_jj for j = 0, 1, …
    static void solve(int n, float[] t, int tOff, int ldt, float[] x, int xOff, int ldx) {
        for (int j = 0; j < n; j++) {
            int xj = xOff + j * ldx, tj = tOff + j * ldt;
            FloatVector s0 = FloatVector.fromArray(S, x, xj), s1 = FloatVector.fromArray(S, x, xj + L);
            FloatVector s2 = FloatVector.fromArray(S, x, xj + 2 * L), s3 = FloatVector.fromArray(S, x, xj + 3 * L);
            for (int k = 0, xk = xOff; k < j; k++, xk += ldx) {
                FloatVector b = FloatVector.broadcast(S, -t[tj + k]);
                FloatVector x0 = FloatVector.fromArray(S, x, xk);
                s0 = FMA ? x0.fma(b, s0) : x0.mul(b).add(s0);
                FloatVector x1 = FloatVector.fromArray(S, x, xk + L);
                s1 = FMA ? x1.fma(b, s1) : x1.mul(b).add(s1);
                FloatVector x2 = FloatVector.fromArray(S, x, xk + 2 * L);
                s2 = FMA ? x2.fma(b, s2) : x2.mul(b).add(s2);
                FloatVector x3 = FloatVector.fromArray(S, x, xk + 3 * L);
                s3 = FMA ? x3.fma(b, s3) : x3.mul(b).add(s3);
            }
            float d = t[tj + j];
            s0.div(d).intoArray(x, xj);
            s1.div(d).intoArray(x, xj + L);
            s2.div(d).intoArray(x, xj + 2 * L);
            s3.div(d).intoArray(x, xj + 3 * L);
        }
    }

    /// x_j := Σ_{k≤j} x_k·t_kj for j = n − 1, n − 2, …
    static void multiply(int n, float[] t, int tOff, int ldt, float[] x, int xOff, int ldx) {
        for (int j = n - 1; j >= 0; j--) {
            int xj = xOff + j * ldx, tj = tOff + j * ldt;
            float d = t[tj + j];
            FloatVector s0 = FloatVector.fromArray(S, x, xj).mul(d), s1 = FloatVector.fromArray(S, x, xj + L).mul(d);
            FloatVector s2 = FloatVector.fromArray(S, x, xj + 2 * L).mul(d),
                    s3 = FloatVector.fromArray(S, x, xj + 3 * L).mul(d);
            for (int k = 0, xk = xOff; k < j; k++, xk += ldx) {
                FloatVector b = FloatVector.broadcast(S, t[tj + k]);
                FloatVector x0 = FloatVector.fromArray(S, x, xk);
                s0 = FMA ? x0.fma(b, s0) : x0.mul(b).add(s0);
                FloatVector x1 = FloatVector.fromArray(S, x, xk + L);
                s1 = FMA ? x1.fma(b, s1) : x1.mul(b).add(s1);
                FloatVector x2 = FloatVector.fromArray(S, x, xk + 2 * L);
                s2 = FMA ? x2.fma(b, s2) : x2.mul(b).add(s2);
                FloatVector x3 = FloatVector.fromArray(S, x, xk + 3 * L);
                s3 = FMA ? x3.fma(b, s3) : x3.mul(b).add(s3);
            }
            s0.intoArray(x, xj);
            s1.intoArray(x, xj + L);
            s2.intoArray(x, xj + 2 * L);
            s3.intoArray(x, xj + 3 * L);
        }
    }
}
