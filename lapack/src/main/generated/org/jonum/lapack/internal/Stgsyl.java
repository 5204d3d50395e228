// Generated from Dtgsyl.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatTgsyl;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The generalized Sylvester equation A·R − L·B = s·C, D·R − L·E = s·F, by recursion (Jonsson & Kågström 2002).
///
/// The longer side is halved, between two diagonal blocks:
///
/// ```
///     [A11 A12]   first R2, L2 from A22, D22;     [B11 B12]   first R1, L1 from B11, E11;
///     [    A22]   C1 −= A12·R2, F1 −= D12·R2      [    B22]   C2 += L1·B12, F2 += L1·E12
/// ```
/// down to one diagonal block of each pencil, 2 to 8 equations in as many unknowns. The transposed equation, whose
/// operator is the transpose of this one, goes the other way round. Dif is estimated by right-hand sides that are
/// chosen block by block so as to make the solution large, see [FloatSmallSystem] (Kågström & Poromaa 1996).
final class Stgsyl {
    /// What is put on the right-hand side of a small system.
    private enum Given { AS_IT_IS, LOOK_AHEAD, NULL_VECTOR }

    private final FloatBlocks la;
    private final boolean trans;
    private final FloatSmallSystem system = new FloatSmallSystem(8);
    private final float[] x = new float[8];
    private Given given = Given.AS_IT_IS;
    private boolean perturbed;
    private float length;
    private int systems;

    private Stgsyl(FloatBlocks la, boolean trans) {
        this.la = la;
        this.trans = trans;
    }

    /// C, F := R, L.
    static FloatTgsyl solve(FloatBlocks la, boolean trans, int ijob, FloatView a, FloatView b, FloatView c,
            FloatView d, FloatView e, FloatView f) {
        Stgsyl solver = new Stgsyl(la, trans);
        if (c.rows() == 0 || c.cols() == 0) return new FloatTgsyl(0, 1, 0);
        float scale = ijob < 3 ? solver.solve(a, b, c, d, e, f) : 0, dif = 0;
        if (ijob == 1 || ijob == 2) {
            int m = c.rows(), n = c.cols();
            float[] work = Scratch.floats(2L * m * n);
            dif = solver.estimate(ijob, a, b, FloatView.of(work, 0, m, n, m), d, e,
                    FloatView.of(work, m * n, m, n, m));
            Scratch.give(work);
        } else if (ijob > 2) {
            dif = solver.estimate(ijob - 2, a, b, c, d, e, f);
        }
        return new FloatTgsyl(solver.perturbed ? 1 : 0, scale, dif);
    }

    /// An estimate of the smallest singular value of the operator; C and F are destroyed.
    private float estimate(int how, FloatView a, FloatView b, FloatView c, FloatView d, FloatView e,
            FloatView f) {
        given = how == 1 ? Given.LOOK_AHEAD : Given.NULL_VECTOR;
        for (int j = 0; j < c.cols(); j++) {
            for (int i = 0; i < c.rows(); i++) c.data()[c.at(i, j)] = f.data()[f.at(i, j)] = 0;
        }
        systems = 0;
        solve(a, b, c, d, e, f);
        return (float) Math.sqrt(how == 1 ? 2.0f * c.rows() * c.cols() : systems) / length;
    }

    /// Where to cut a quasi-triangular matrix: near the middle, not through a block.
    private static int cut(FloatView a) {
        int k = a.rows() / 2;
        return a.get(k, k - 1) == 0 ? k : k + 1;
    }

    private static boolean single(FloatView a) {
        return a.rows() == 1 || a.rows() == 2 && a.get(1, 0) != 0;
    }

    /// Returns s.
    private float solve(FloatView a, FloatView b, FloatView c, FloatView d, FloatView e, FloatView f) {
        int m = a.rows(), n = b.rows();
        if (single(a) && single(b)) return leaf(a, b, c, d, e, f);
        if (single(b) || m >= n && !single(a)) {
            int k = cut(a);
            return trans ? rowsDown(a, b, c, d, e, f, k, m - k) : rowsUp(a, b, c, d, e, f, k, m - k);
        }
        int k = cut(b);
        return trans ? columnsDown(a, b, c, d, e, f, k, n - k) : columnsUp(a, b, c, d, e, f, k, n - k);
    }

    private float rowsUp(FloatView a, FloatView b, FloatView c, FloatView d, FloatView e, FloatView f, int m1,
            int m2) {
        int n = b.rows();
        FloatView c1 = c.block(0, 0, m1, n), c2 = c.block(m1, 0, m2, n);
        FloatView f1 = f.block(0, 0, m1, n), f2 = f.block(m1, 0, m2, n);
        float s2 = solve(a.block(m1, m1, m2, m2), b, c2, d.block(m1, m1, m2, m2), e, f2);
        scale(s2, c1, f1);
        la.gemm(-1, a.block(0, m1, m1, m2), c2, 1, c1);         // C1 := C1 − A12·R2
        la.gemm(-1, d.block(0, m1, m1, m2), c2, 1, f1);         // F1 := F1 − D12·R2
        float s1 = solve(a.block(0, 0, m1, m1), b, c1, d.block(0, 0, m1, m1), e, f1);
        scale(s1, c2, f2);
        return s1 * s2;
    }

    private float rowsDown(FloatView a, FloatView b, FloatView c, FloatView d, FloatView e, FloatView f,
            int m1, int m2) {
        int n = b.rows();
        FloatView c1 = c.block(0, 0, m1, n), c2 = c.block(m1, 0, m2, n);
        FloatView f1 = f.block(0, 0, m1, n), f2 = f.block(m1, 0, m2, n);
        float s1 = solve(a.block(0, 0, m1, m1), b, c1, d.block(0, 0, m1, m1), e, f1);
        scale(s1, c2, f2);
        la.gemm(-1, a.block(0, m1, m1, m2).t(), c1, 1, c2);     // C2 := C2 − A12ᵀ·R1 − D12ᵀ·L1
        la.gemm(-1, d.block(0, m1, m1, m2).t(), f1, 1, c2);
        float s2 = solve(a.block(m1, m1, m2, m2), b, c2, d.block(m1, m1, m2, m2), e, f2);
        scale(s2, c1, f1);
        return s1 * s2;
    }

    private float columnsUp(FloatView a, FloatView b, FloatView c, FloatView d, FloatView e, FloatView f,
            int n1, int n2) {
        int m = a.rows();
        FloatView c1 = c.block(0, 0, m, n1), c2 = c.block(0, n1, m, n2);
        FloatView f1 = f.block(0, 0, m, n1), f2 = f.block(0, n1, m, n2);
        float s1 = solve(a, b.block(0, 0, n1, n1), c1, d, e.block(0, 0, n1, n1), f1);
        scale(s1, c2, f2);
        la.gemm(1, f1, b.block(0, n1, n1, n2), 1, c2);          // C2 := C2 + L1·B12
        la.gemm(1, f1, e.block(0, n1, n1, n2), 1, f2);          // F2 := F2 + L1·E12
        float s2 = solve(a, b.block(n1, n1, n2, n2), c2, d, e.block(n1, n1, n2, n2), f2);
        scale(s2, c1, f1);
        return s1 * s2;
    }

    private float columnsDown(FloatView a, FloatView b, FloatView c, FloatView d, FloatView e, FloatView f,
            int n1, int n2) {
        int m = a.rows();
        FloatView c1 = c.block(0, 0, m, n1), c2 = c.block(0, n1, m, n2);
        FloatView f1 = f.block(0, 0, m, n1), f2 = f.block(0, n1, m, n2);
        float s2 = solve(a, b.block(n1, n1, n2, n2), c2, d, e.block(n1, n1, n2, n2), f2);
        scale(s2, c1, f1);
        la.gemm(1, c2, b.block(0, n1, n1, n2).t(), 1, f1);      // F1 := F1 + R2·B12ᵀ + L2·E12ᵀ
        la.gemm(1, f2, e.block(0, n1, n1, n2).t(), 1, f1);
        float s1 = solve(a, b.block(0, 0, n1, n1), c1, d, e.block(0, 0, n1, n1), f1);
        scale(s1, c2, f2);
        return s1 * s2;
    }

    private void scale(float s, FloatView c, FloatView f) {
        if (s == 1) return;
        for (int j = 0; j < c.cols(); j++) {
            la.blas().sscal(c.rows(), s, c.data(), c.at(0, j), 1);
            la.blas().sscal(f.rows(), s, f.data(), f.at(0, j), 1);
        }
    }

    /// One block of each: the unknowns are the columns of R, then those of L, the equations those of C, then of F.
    private float leaf(FloatView a, FloatView b, FloatView c, FloatView d, FloatView e, FloatView f) {
        int m = a.rows(), n = b.rows(), half = m * n;
        system.clear(2 * half);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                int row = i + j * m;
                x[row] = c.get(i, j);
                x[row + half] = f.get(i, j);
                for (int k = 0; k < m; k++) {
                    put(row, k + j * m, a.get(i, k));
                    put(row + half, k + j * m, k < i ? 0 : d.get(i, k));
                }
                for (int k = 0; k < n; k++) {
                    put(row, i + k * m + half, -b.get(k, j));
                    put(row + half, i + k * m + half, k > j ? 0 : -e.get(k, j));
                }
            }
        }
        system.factor();
        perturbed |= system.perturbed;
        float s = 1;
        switch (given) {
            case AS_IT_IS -> s = system.solve(x);
            case LOOK_AHEAD -> system.lookAhead(x);
            case NULL_VECTOR -> system.nullVector(x);
        }
        systems++;
        for (int i = 0; i < 2 * half && given != Given.AS_IT_IS; i++) length = Slapy2.length(length, x[i]);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                c.data()[c.at(i, j)] = x[i + j * m];
                f.data()[f.at(i, j)] = x[i + j * m + half];
            }
        }
        return s;
    }

    private void put(int i, int j, float value) {
        system.set(trans ? j : i, trans ? i : j, value);
    }
}
