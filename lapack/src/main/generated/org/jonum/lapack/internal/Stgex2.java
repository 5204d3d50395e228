// Generated from Dtgex2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Exchange two adjacent diagonal blocks of a pencil in generalized Schur form (Kågström 1993; Kågström & Poromaa 1996).
///
/// With R and L from A11·R − L·A22 = s·A12, B11·R − L·B22 = s·B12, the columns of [−R; s·I] and [−L; s·I] span the right
/// and left deflating subspaces of (A22, B22); orthogonal matrices that begin with bases of them exchange the blocks. For two
/// single eigenvalues these are rotations, which are known without dividing by the distance of the eigenvalues. It
/// is done in copies of the two blocks, and taken over only if these, multiplied back, give what was there up to
/// 20·ε of its norm. Where rounding has left more than that below the exchanged blocks, the bases are corrected: to
/// first order S22·Y − X·S11 = −S21, T22·Y − X·T11 = −T21 for [I; Y] and [I; X].
final class Stgex2 {
    private static final int N = 4;
    private static final float ALLOWED = 20;
    private static final int CORRECTIONS = 2;

    private final FloatBlocks la;
    private final FloatView a, b, q, z;
    private final float[] s = new float[N * N], t = new float[N * N], u = new float[N * N], v = new float[N * N];
    private final float[] w = new float[N * N], o = new float[N * N], r = new float[N], l = new float[N];
    private int n;

    Stgex2(FloatBlocks la, FloatView a, FloatView b, FloatView q, FloatView z) {
        this.la = la;
        this.a = a;
        this.b = b;
        this.q = q;
        this.z = z;
    }

    /// The block of order n1 at row j and that of order n2 after it change places; false if they are too close.
    boolean swap(int j, int n1, int n2) {
        n = n1 + n2;
        FloatView aBlock = a.block(j, j, n, n), bBlock = b.block(j, j, n, n);
        float sScale = load(aBlock, s), tScale = load(bBlock, t);
        if (n == 2) rotations();
        else bases(n1, n2);
        exchange(n1, n2);
        for (int tried = 0; !(distance(s, aBlock, sScale) && distance(t, bBlock, tScale)); tried++) {
            if (n == 2 || tried == CORRECTIONS) return false;
            correct(n1, n2);
            load(aBlock, s);
            load(bBlock, t);
            exchange(n1, n2);
        }
        for (int c = j + n; c < a.cols(); c++) {
            combine(a.data(), a.at(j, c), 1, u);
            combine(b.data(), b.at(j, c), 1, u);
        }
        for (int i = 0; i < j; i++) {
            combine(a.data(), a.at(i, j), a.cs(), v);
            combine(b.data(), b.at(i, j), b.cs(), v);
        }
        for (int i = 0; i < q.rows(); i++) combine(q.data(), q.at(i, j), q.cs(), u);
        for (int i = 0; i < z.rows(); i++) combine(z.data(), z.at(i, j), z.cs(), v);
        store(s, sScale, aBlock);
        store(t, tScale, bBlock);
        return true;
    }

    /// S, T := Uᵀ·S·V, Uᵀ·T·V in standard form; what is left below the diagonal blocks goes to R and L.
    private void exchange(int n1, int n2) {
        multiply(u, true, s, w);
        multiply(w, false, v, s);
        multiply(u, true, t, w);
        multiply(w, false, v, t);
        standardize(0, n2);
        standardize(n2, n1);
        for (int c = 0; c < n2; c++) {
            for (int i = n2; i < n; i++) {
                r[i - n2 + c * n1] = -s[i + c * N];
                l[i - n2 + c * n1] = -t[i + c * N];
                s[i + c * N] = t[i + c * N] = 0;
            }
        }
    }

    /// U, V := U·[I; X], V·[I; Y], made orthogonal, which moves what was left below into the other blocks.
    private void correct(int n1, int n2) {
        FloatView sv = FloatView.of(s, 0, n, n, N), tv = FloatView.of(t, 0, n, n, N);
        float scale = Stgsyl.solve(la, false, 0, sv.block(n2, n2, n1, n1), sv.block(0, 0, n2, n2),
                FloatView.of(r, 0, n1, n2, n1), tv.block(n2, n2, n1, n1), tv.block(0, 0, n2, n2),
                FloatView.of(l, 0, n1, n2, n1)).scale();
        beside(n1, n2, l, scale, u);
        beside(n1, n2, r, scale, v);
    }

    /// O := O·Q for the QR factorization of [scale·I; X].
    private void beside(int n1, int n2, float[] x, float scale, float[] of) {
        for (int c = 0; c < n2; c++) {
            for (int i = 0; i < n; i++) w[i + c * N] = i < n2 ? i == c ? scale : 0 : x[i - n2 + c * n1];
        }
        orthogonal(n2, o);
        multiply(of, false, o, w);
        System.arraycopy(w, 0, of, 0, N * N);
    }

    /// A copy, times the power of two that makes its largest entry about 1, which is returned.
    private float load(FloatView from, float[] to) {
        float size = 0;
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < Math.min(n, c + 2); i++) size = Math.max(size, Math.abs(from.get(i, c)));
        }
        float scale = Slagv2.normalizer(size);
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < n; i++) to[i + c * N] = i > c + 1 ? 0 : scale * from.get(i, c);
        }
        return scale;
    }

    private void store(float[] from, float scale, FloatView to) {
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < n; i++) to.data()[to.at(i, c)] = from[i + c * N] / scale;
        }
    }

    /// U, V := the rotations for two single eigenvalues: x with t22·S·x = s22·T·x, and S·x or T·x, whichever is the larger.
    private void rotations() {
        float s11 = s[0], s12 = s[N], s22 = s[N + 1], t11 = t[0], t12 = t[N], t22 = t[N + 1];
        FloatGivens g = Slartg.rotation(s22 * t12 - t22 * s12, t22 * s11 - s22 * t11);
        rotation(v, g);
        boolean large = Math.abs(s22) > Math.abs(t22);
        rotation(u, large ? Slartg.rotation(s11 * g.c() + s12 * g.s(), s22 * g.s())
                : Slartg.rotation(t11 * g.c() + t12 * g.s(), t22 * g.s()));
    }

    private static void rotation(float[] o, FloatGivens g) {
        o[0] = o[N + 1] = g.c();
        o[1] = g.s();
        o[N] = -g.s();
    }

    /// U, V := orthogonal matrices whose first n2 columns span the deflating subspaces of the second block.
    private void bases(int n1, int n2) {
        FloatView sv = FloatView.of(s, 0, n, n, N), tv = FloatView.of(t, 0, n, n, N);
        FloatView rv = FloatView.of(r, 0, n1, n2, n1), lv = FloatView.of(l, 0, n1, n2, n1);
        for (int c = 0; c < n2; c++) {
            for (int i = 0; i < n1; i++) {
                r[i + c * n1] = s[i + (n1 + c) * N];
                l[i + c * n1] = t[i + (n1 + c) * N];
            }
        }
        float scale = Stgsyl.solve(la, false, 0, sv.block(0, 0, n1, n1), sv.block(n1, n1, n2, n2), rv,
                tv.block(0, 0, n1, n1), tv.block(n1, n1, n2, n2), lv).scale();
        basis(n1, n2, l, scale, u);
        basis(n1, n2, r, scale, v);
    }

    /// O := Q of the QR factorization of [−X; scale·I].
    private void basis(int n1, int n2, float[] x, float scale, float[] of) {
        for (int c = 0; c < n2; c++) {
            for (int i = 0; i < n; i++) w[i + c * N] = i < n1 ? -x[i + c * n1] : i == n1 + c ? scale : 0;
        }
        orthogonal(n2, of);
    }

    /// O := Q of the QR factorization of the first columns of W, by Householder reflections.
    private void orthogonal(int cols, float[] of) {
        for (int c = 0; c < n; c++) {
            for (int i = 0; i < n; i++) of[i + c * N] = i == c ? 1 : 0;
        }
        for (int c = 0; c < cols; c++) {
            float length = 0;
            for (int i = c; i < n; i++) length = Slapy2.length(length, w[i + c * N]);
            if (length == 0) continue;
            float beta = -Math.copySign(length, w[c + c * N]), head = w[c + c * N] - beta, tau = -head / beta;
            for (int i = c + 1; i < n; i++) w[i + c * N] /= head;
            w[c + c * N] = 1;
            for (int k = c + 1; k < cols; k++) reflect(c, tau, w, k * N, 1);
            for (int i = 0; i < n; i++) reflect(c, tau, of, i, N);
        }
    }

    /// y := (I − τ·v·vᵀ)·y, v in column c of W from row c on.
    private void reflect(int c, float tau, float[] y, int off, int inc) {
        float dot = 0;
        for (int i = c; i < n; i++) dot += w[i + c * N] * y[off + i * inc];
        for (int i = c; i < n; i++) y[off + i * inc] -= tau * dot * w[i + c * N];
    }

    /// C := op(A)·B.
    private void multiply(float[] x, boolean trans, float[] y, float[] c) {
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                float sum = 0;
                for (int p = 0; p < n; p++) sum += x[trans ? p + i * N : i + p * N] * y[p + j * N];
                c[i + j * N] = sum;
            }
        }
    }

    /// The diagonal block of that order at row j := generalized Schur form, with T ≥ 0 on the diagonal.
    private void standardize(int j, int order) {
        int d = j + j * N;
        if (order == 2) {
            FloatGivens g = Slartg.rotation(t[d + N + 1], -t[d + 1]);
            columns(j, g.c(), g.s());                           // T is triangular again
            t[d + 1] = 0;
            positive(j);
            positive(j + 1);
            FloatPencilBlock p = Slagv2.standardize(s[d], s[d + N], s[d + 1], s[d + N + 1], t[d], t[d + N],
                    t[d + N + 1]);
            rows(j, p.csl(), p.snl());
            columns(j, p.csr(), p.snr());
            s[d] = p.a11();
            s[d + N] = p.a12();
            s[d + 1] = p.a21();
            s[d + N + 1] = p.a22();
            t[d] = p.b11();
            t[d + N] = p.b12();
            t[d + 1] = 0;
            t[d + N + 1] = p.b22();
            positive(j + 1);
        }
        positive(j);
    }

    /// T(j, j) ≥ 0, by the sign of column j.
    private void positive(int j) {
        if (!(t[j + j * N] < 0)) return;
        for (int i = j * N; i < j * N + n; i++) {
            s[i] = -s[i];
            t[i] = -t[i];
            v[i] = -v[i];
        }
    }

    private void columns(int j, float c, float sine) {
        for (float[] x : new float[][] {s, t, v}) la.blas().srot(n, x, j * N, 1, x, (j + 1) * N, 1, c, sine);
    }

    private void rows(int j, float c, float sine) {
        la.blas().srot(n, s, j, N, s, j + 1, N, c, sine);
        la.blas().srot(n, t, j, N, t, j + 1, N, c, sine);
        la.blas().srot(n, u, j * N, 1, u, (j + 1) * N, 1, c, sine);
    }

    /// Whether U·X·Vᵀ is what was there, up to rounding.
    private boolean distance(float[] x, FloatView before, float scale) {
        float norm = 0, lost = 0;
        multiply(u, false, x, w);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                float sum = 0;
                for (int p = 0; p < n; p++) sum += w[i + p * N] * v[j + p * N];
                norm = Slapy2.length(norm, scale * before.get(i, j));
                lost = Slapy2.length(lost, sum - scale * before.get(i, j));
            }
        }
        return lost <= ALLOWED * FloatLimits.ULP * norm;
    }

    /// y := Oᵀ·y, n elements of a row or a column.
    private void combine(float[] y, int off, int inc, float[] o) {
        float y0 = y[off], y1 = y[off + inc], y2 = n > 2 ? y[off + 2 * inc] : 0, y3 = n > 3 ? y[off + 3 * inc] : 0;
        for (int j = 0; j < n; j++) {
            float sum = o[j * N] * y0 + o[1 + j * N] * y1;
            if (n > 2) sum += o[2 + j * N] * y2;
            if (n > 3) sum += o[3 + j * N] * y3;
            y[off + j * inc] = sum;
        }
    }
}
