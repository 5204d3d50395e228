// Generated from Dbdsvdx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Some singular values and vectors of a bidiagonal matrix B by way of the Golub–Kahan matrix (Golub & Kahan 1965).
///
/// ```
///     T = [0  d₁          ]    T·z = σ·z,  z = (v₁, u₁, v₂, u₂, …),  B·v = σ·u,  Bᵀ·u = σ·v
///         [d₁ 0  e₁       ]
///         [   e₁ 0  d₂    ]    the eigenvalues of T are ±σ₁, ±σ₂ …
///         [      d₂ 0  …  ]
/// ```
/// Singular values are those of [Slasq1]. Vectors come from [Sstemr] on T, and u and v are brought to length 1 each, which
/// takes away what z has of the vector of −σ. If several σ are so small that the vectors of all of ±σ are mixed, that is not
/// enough (Marques, Demmel & Vasconcelos 2020): then u and v are not orthogonal to others, and divide and conquer
/// decomposes B. So results are good always.
final class Sbdsvdx {
    /// Residuals and the norm of I − UᵀU that are accepted, in units of n·ε.
    private static final float GOOD = 4;

    private final FloatBlocks la;
    private final int n, first, count;
    private final float[] d, e, s;
    private final int dOff;
    private final FloatView u, v;

    /// @param s all singular values
    private Sbdsvdx(Blas blas, int n, float[] d, int dOff, float[] e, float[] s, int first, FloatView u,
            FloatView v) {
        la = new FloatBlocks(blas);
        this.n = n;
        this.d = d;
        this.dOff = dOff;
        this.e = e;
        this.s = s;
        this.first = first;
        this.u = u;
        this.v = v;
        count = u.cols();
    }

    /// s := the singular values wanted, decreasing; Z := their left vectors above their right ones.
    ///
    /// @return info = n if B is not finite, else 0
    static Selected decompose(Blas blas, Uplo uplo, Job jobz, Range range, int n, float[] d, int dOff, float[] e,
            int eOff, float vl, float vu, int il, int iu, float[] s, int sOff, float[] z, int zOff, int ldz) {
        int most = jobz == Job.NONE ? 0 : range == Range.INDICES ? iu - il : n;
        FloatView u = FloatView.of(z, zOff, most == 0 ? 0 : n, most, ldz),
                v = FloatView.of(z, zOff + n, u.rows(), most, ldz);
        float[] diagonal = Scratch.floats(n), beside = Scratch.floats(n);
        System.arraycopy(d, dOff, diagonal, 0, n);
        System.arraycopy(e, eOff, beside, 0, Math.max(0, n - 1));
        boolean upper = uplo == Uplo.UPPER;
        Selected found = decompose(blas, range, n, diagonal, 0, beside, vl, vu, il, iu, s, sOff, upper ? u : v,
                upper ? v : u);
        Scratch.give(diagonal);
        Scratch.give(beside);
        return found;
    }

    /// The same for an upper bidiagonal matrix; U and V are n×k, or empty if they are not wanted, and s may be d.
    static Selected decompose(Blas blas, Range range, int n, float[] d, int dOff, float[] e, float vl, float vu,
            int il, int iu, float[] s, int sOff, FloatView u, FloatView v) {
        float[] all = Scratch.floats(n), beside = Scratch.floats(n);
        System.arraycopy(d, dOff, all, 0, n);
        System.arraycopy(e, 0, beside, 0, Math.max(0, n - 1));
        int info = Sbdsqr.decompose(blas, Uplo.UPPER, n, 0, 0, 0, all, 0, beside, 0, all, 0, 1, all, 0, 1, all, 0, 1);
        int first = 0, end = n;
        if (info != 0) {
            end = Sstebz.sure(range, n, il, iu);
            Arrays.fill(all, 0, n, Float.NaN);
            for (FloatView x : new FloatView[] {u, v}) {
                if (x.rows() > 0) Slaset.fill(x.block(0, 0, n, end), Float.NaN, Float.NaN);
            }
        } else if (range == Range.INDICES) {
            first = il;
            end = iu;
        } else if (range == Range.VALUES) {
            while (first < n && all[first] >= vu) first++;
            for (end = first; end < n && all[end] >= vl;) end++;
        }
        if (info == 0 && end > first && u.rows() + v.rows() > 0) {
            vectors(blas, n, d, dOff, e, all, first, end - first, u, v);
        }
        System.arraycopy(all, first, s, sOff, end - first);
        Scratch.give(all);
        Scratch.give(beside);
        return new Selected(info == 0 ? 0 : n, end - first);
    }

    private static void vectors(Blas blas, int n, float[] d, int dOff, float[] e, float[] all, int first, int count,
            FloatView u, FloatView v) {
        FloatView left = u.rows() > 0 ? u.block(0, 0, n, count) : Sgesvd.scratch(n, count);
        FloatView right = v.rows() > 0 ? v.block(0, 0, n, count) : Sgesvd.scratch(n, count);
        Sbdsvdx it = new Sbdsvdx(blas, n, d, dOff, e, all, first, left, right);
        if (count == n || !(it.split() && it.isGood())) it.conquer();
        if (u.rows() == 0) Scratch.give(left.data());
        if (v.rows() == 0) Scratch.give(right.data());
    }

    /// U and V from eigenvectors of T.
    ///
    /// @return whether no half of a vector was so short that it may be anything
    private boolean split() {
        float[] zeros = Scratch.floats(2L * n), beside = Scratch.floats(2L * n), w = Scratch.floats(count);
        FloatView z = Sgesvd.scratch(2 * n, count);
        Arrays.fill(zeros, 0, 2 * n, 0);
        for (int i = 0; i < n; i++) {
            beside[2 * i] = d[dOff + i];
            if (i < n - 1) beside[2 * i + 1] = e[i];
        }
        Sstemr.solve(la.blas(), Job.VECTORS, Range.INDICES, 2 * n, zeros, 0, beside, 0, 0, 0, 2 * n - first - count,
                2 * n - first, w, 0, z.data(), 0, 2 * n);
        boolean done = true;
        for (int j = 0; j < count && done; j++) {
            int at = z.at(0, count - 1 - j);
            done = unit(z.data(), at + 1, u.col(j)) && unit(z.data(), at, v.col(j));
        }
        for (float[] x : new float[][] {zeros, beside, w, z.data()}) Scratch.give(x);
        return done;
    }

    /// x := every second entry of z, brought to length 1.
    private boolean unit(float[] z, int at, FloatView x) {
        float norm = la.blas().snrm2(n, z, at, 2);
        for (int i = 0; i < n; i++) x.data()[x.at(i, 0)] = z[at + 2 * i] / norm;
        return norm > 0.1f;
    }

    /// Whether B·v = σ·u and Bᵀ·u = σ·v, and U and V are orthogonal.
    private boolean isGood() {
        float most = GOOD * n * FloatLimits.ULP;
        for (int j = 0; j < count; j++) if (!(residual(j, s[first + j]) <= most * s[0])) return false;
        return offOrthogonal(u) <= most && offOrthogonal(v) <= most;
    }

    private float residual(int j, float sigma) {
        float sum = 0, before = 0;
        for (int i = 0; i < n; i++) {
            float beside = i < n - 1 ? e[i] : 0, next = i < n - 1 ? v.get(i + 1, j) : 0;
            float ui = u.get(i, j), vi = v.get(i, j), di = d[dOff + i];
            float x = di * vi + beside * next - sigma * ui, y = before + di * ui - sigma * vi;
            sum += (x / s[0]) * (x / s[0]) + (y / s[0]) * (y / s[0]);
            before = beside * ui;
        }
        return s[0] * (float) Math.sqrt(sum);
    }

    /// ‖I − XᵀX‖, Frobenius.
    private float offOrthogonal(FloatView x) {
        FloatView g = Sgesvd.scratch(count, count);
        la.syrk(Uplo.LOWER, 1, x.t(), 0, g);
        float sum = 0;
        for (int j = 0; j < count; j++) {
            float own = g.get(j, j) - 1;
            sum += own * own;
            for (int i = j + 1; i < count; i++) sum += 2 * g.get(i, j) * g.get(i, j);
        }
        Scratch.give(g.data());
        return (float) Math.sqrt(sum);
    }

    /// All vectors by divide and conquer; those wanted are kept.
    private void conquer() {
        float[] diagonal = Arrays.copyOfRange(d, dOff, dOff + n), beside = Arrays.copyOf(e, n);
        FloatView allU = Sgesvd.scratch(n, n), allVt = Sgesvd.scratch(n, n);
        Sbdsdc.decompose(la.blas(), Uplo.UPPER, Compz.INITIALIZE, n, diagonal, 0, beside, 0, allU.data(), 0, n,
                allVt.data(), 0, n);
        la.copy(allU.block(0, first, n, count), u);
        la.copy(allVt.t().block(0, first, n, count), v);
        Scratch.give(allU.data());
        Scratch.give(allVt.data());
    }
}
