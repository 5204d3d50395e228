package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.DoubleSchurBlock;

/// Exchange two adjacent diagonal blocks of a quasi-triangular matrix by an orthogonal similarity.
///
/// Two single entries are exchanged by one rotation. For larger blocks (Bai & Demmel 1993), X from
/// T11·X − X·T22 = s·T12 gives the invariant subspace of T22, and an orthogonal Q that starts with
/// a basis of it:
///
/// ```
///     [−X ]       [R]             [T11 T12]       [T22' T12']
///     [s·I] = Q · [0]        Qᵀ · [    T22] · Q = [     T11']
/// ```
/// The exchange is tried on a copy of the blocks: it is refused if what should be zero is not
/// small against them. Single entries keep their value, 2×2 blocks are brought back to standard form.
final class Dlaexc {
    private static final double SMALL = DoubleLimits.SAFE_MIN / DoubleLimits.ULP;

    private final Blas blas;
    private final DoubleView t, z;
    /// The two blocks, Q, and what comes between: 4×4 at most.
    private final double[] d = new double[16], q = new double[16], w = new double[16];
    /// X, the basis [−X; s·I], and a vector of a reflection.
    private final double[] x = new double[4], v = new double[8], u = new double[4];

    /// @param t quasi-triangular, of order n
    /// @param z n columns; none of its rows if it is not wanted
    Dlaexc(Blas blas, DoubleView t, DoubleView z) {
        this.blas = blas;
        this.t = t;
        this.z = z;
    }

    /// T := Qᵀ·T·Q, Z := Z·Q; 0, or 1 if the blocks are too close to be exchanged and nothing was
    /// changed.
    ///
    /// @param j1 where the first block begins, counted from 0
    /// @param n1 order of the first block, 0 to 2
    /// @param n2 order of the second block, 0 to 2
    int exchange(int j1, int n1, int n2) {
        if (n1 == 0 || n2 == 0 || j1 + n1 >= t.rows()) return 0;
        if (n1 == 1 && n2 == 1) {
            rotate(j1);
            return 0;
        }
        int n = n1 + n2;
        double largest = 0;
        for (int i = 0; i < n * n; i++) {
            d[i] = t.get(j1 + i % n, j1 + i / n);
            largest = Math.max(largest, Math.abs(d[i]));
        }
        double s = Dlasy2.solve(false, false, -1, n1, n2, d, 0, n, d, n1 + n1 * n, n, d, n1 * n, n, x, 0, n1).scale();
        double first = d[0], last = d[n * n - 1];
        basis(n1, n2, s);
        multiply(n, q, true, d, w);
        multiply(n, w, false, q, d);
        double lost = 0;
        for (int j = 0; j < n2; j++) {
            for (int i = n2; i < n; i++) lost = Math.max(lost, Math.abs(d[i + j * n]));
        }
        if (n1 == 1) lost = Math.max(lost, Math.abs(d[n * n - 1] - first));
        if (n2 == 1) lost = Math.max(lost, Math.abs(d[0] - last));
        if (!(lost <= Math.max(10 * DoubleLimits.ULP * largest, SMALL))) return 1;
        similarity(j1, n);
        for (int j = 0; j < n2; j++) {
            for (int i = n2; i < n; i++) t.data()[t.at(j1 + i, j1 + j)] = 0;
        }
        if (n1 == 1) t.data()[t.at(j1 + n - 1, j1 + n - 1)] = first;
        if (n2 == 1) t.data()[t.at(j1, j1)] = last;
        standardize(j1, n2);
        standardize(j1 + n2, n1);
        return 0;
    }

    /// t11 and t22 exchanged: the rotation maps the eigenvector (t12, t22 − t11) to a multiple of e₁.
    private void rotate(int j) {
        double[] a = t.data();
        double t11 = t.get(j, j), t22 = t.get(j + 1, j + 1);
        var g = blas.drotg(t.get(j, j + 1), t22 - t11);
        rotate(j, g.c(), g.s());
        a[t.at(j, j)] = t22;
        a[t.at(j + 1, j + 1)] = t11;
        a[t.at(j + 1, j)] = 0;
    }

    /// T := G·T·Gᵀ, Z := Z·Gᵀ in rows and columns j and j + 1, but for the 2×2 block on the diagonal, of which
    /// only the upper right entry is given.
    private void rotate(int j, double c, double s) {
        double[] a = t.data();
        int n = t.rows(), ld = t.cs();
        if (j + 2 < n) blas.drot(n - j - 2, a, t.at(j, j + 2), ld, a, t.at(j + 1, j + 2), ld, c, s);
        blas.drot(j, a, t.at(0, j), 1, a, t.at(0, j + 1), 1, c, s);
        if (z.rows() > 0) blas.drot(z.rows(), z.data(), z.at(0, j), 1, z.data(), z.at(0, j + 1), 1, c, s);
    }

    /// A 2×2 block := its standard form.
    private void standardize(int j, int order) {
        if (order != 2) return;
        double[] a = t.data();
        int p = t.at(j, j), ld = t.cs();
        DoubleSchurBlock b = Dlanv2.standardize(a[p], a[p + ld], a[p + 1], a[p + ld + 1]);
        a[p] = b.a();
        a[p + ld] = b.b();
        a[p + 1] = b.c();
        a[p + ld + 1] = b.d();
        rotate(j, b.cs(), b.sn());
    }

    /// Q := an orthogonal matrix whose first n2 columns span those of [−X; s·I], by Householder reflections.
    private void basis(int n1, int n2, double s) {
        int n = n1 + n2;
        Arrays.fill(q, 0);
        Arrays.fill(v, 0);
        for (int i = 0; i < n; i++) q[i + i * n] = 1;
        for (int j = 0; j < n2; j++) {
            for (int i = 0; i < n1; i++) v[i + j * n] = -x[i + j * n1];
            v[n1 + j + j * n] = s;
        }
        for (int j = 0; j < n2; j++) {
            double norm = 0;
            for (int i = j; i < n; i++) norm = Math.hypot(norm, v[i + j * n]);
            if (norm == 0) continue;
            double head = v[j + j * n], beta = -Math.copySign(norm, head);
            u[j] = 1;
            for (int i = j + 1; i < n; i++) u[i] = v[i + j * n] / (head - beta);
            double tau = (beta - head) / beta;
            for (int c = j + 1; c < n2; c++) reflect(n, u, j, tau, v, c * n, 1);
            for (int r = 0; r < n; r++) reflect(n, u, j, tau, q, r, n);
        }
    }

    /// y := (I − τ·u·uᵀ)·y, elements j to n − 1.
    private static void reflect(int n, double[] u, int j, double tau, double[] y, int off, int inc) {
        double dot = 0;
        for (int i = j; i < n; i++) dot += u[i] * y[off + i * inc];
        for (int i = j; i < n; i++) y[off + i * inc] -= tau * dot * u[i];
    }

    /// C := op(A)·B, order n.
    private static void multiply(int n, double[] a, boolean trans, double[] b, double[] c) {
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int p = 0; p < n; p++) sum += a[trans ? p + i * n : i + p * n] * b[p + j * n];
                c[i + j * n] = sum;
            }
        }
    }

    /// T := Qᵀ·T·Q, Z := Z·Q in n rows and columns from j on.
    private void similarity(int j, int n) {
        for (int c = j; c < t.cols(); c++) combine(t.data(), t.at(j, c), 1, n, q);
        for (int r = 0; r < j + n; r++) combine(t.data(), t.at(r, j), t.cs(), n, q);
        for (int r = 0; r < z.rows(); r++) combine(z.data(), z.at(r, j), z.cs(), n, q);
    }

    /// y := Qᵀ·y, n elements.
    private static void combine(double[] y, int off, int inc, int n, double[] q) {
        double y0 = y[off], y1 = y[off + inc], y2 = y[off + 2 * inc], y3 = n > 3 ? y[off + 3 * inc] : 0;
        for (int j = 0; j < n; j++) {
            double last = n > 3 ? q[3 + j * n] * y3 : 0;
            y[off + j * inc] = q[j * n] * y0 + q[1 + j * n] * y1 + q[2 + j * n] * y2 + last;
        }
    }
}
