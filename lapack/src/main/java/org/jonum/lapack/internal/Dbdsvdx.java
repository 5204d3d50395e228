package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Some singular values and vectors of a bidiagonal matrix B by way of the Golub–Kahan matrix (Golub & Kahan 1965).
///
/// ```
///     T = [0  d₁          ]    T·z = σ·z,  z = (v₁, u₁, v₂, u₂, …),  B·v = σ·u,  Bᵀ·u = σ·v
///         [d₁ 0  e₁       ]
///         [   e₁ 0  d₂    ]    the eigenvalues of T are ±σ₁, ±σ₂ …
///         [      d₂ 0  …  ]
/// ```
/// Singular values are those of [Dlasq1]. Vectors come from [Dstemr] on T, and u and v are brought to length 1 each, which
/// takes away what z has of the vector of −σ. If several σ are so small that the vectors of all of ±σ are mixed, that is not
/// enough (Marques, Demmel & Vasconcelos 2020): then u and v are not orthogonal to others, and divide and conquer
/// decomposes B. So results are good always.
final class Dbdsvdx {
    /// Residuals and the norm of I − UᵀU that are accepted, in units of n·ε.
    private static final double GOOD = 4;

    private final DoubleBlocks la;
    private final int n, first, count;
    private final double[] d, e, s;
    private final int dOff;
    private final DoubleView u, v;

    /// @param s all singular values
    private Dbdsvdx(Blas blas, int n, double[] d, int dOff, double[] e, double[] s, int first, DoubleView u,
            DoubleView v) {
        la = new DoubleBlocks(blas);
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
    static Selected decompose(Blas blas, Uplo uplo, Job jobz, Range range, int n, double[] d, int dOff, double[] e,
            int eOff, double vl, double vu, int il, int iu, double[] s, int sOff, double[] z, int zOff, int ldz) {
        int most = jobz == Job.NONE ? 0 : range == Range.INDICES ? iu - il : n;
        DoubleView u = DoubleView.of(z, zOff, most == 0 ? 0 : n, most, ldz),
                v = DoubleView.of(z, zOff + n, u.rows(), most, ldz);
        double[] diagonal = Scratch.doubles(n), beside = Scratch.doubles(n);
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
    static Selected decompose(Blas blas, Range range, int n, double[] d, int dOff, double[] e, double vl, double vu,
            int il, int iu, double[] s, int sOff, DoubleView u, DoubleView v) {
        double[] all = Scratch.doubles(n), beside = Scratch.doubles(n);
        System.arraycopy(d, dOff, all, 0, n);
        System.arraycopy(e, 0, beside, 0, Math.max(0, n - 1));
        int info = Dbdsqr.decompose(blas, Uplo.UPPER, n, 0, 0, 0, all, 0, beside, 0, all, 0, 1, all, 0, 1, all, 0, 1);
        int first = 0, end = n;
        if (info != 0) {
            end = Dstebz.sure(range, n, il, iu);
            Arrays.fill(all, 0, n, Double.NaN);
            for (DoubleView x : new DoubleView[] {u, v}) {
                if (x.rows() > 0) Dlaset.fill(x.block(0, 0, n, end), Double.NaN, Double.NaN);
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

    private static void vectors(Blas blas, int n, double[] d, int dOff, double[] e, double[] all, int first, int count,
            DoubleView u, DoubleView v) {
        DoubleView left = u.rows() > 0 ? u.block(0, 0, n, count) : Dgesvd.scratch(n, count);
        DoubleView right = v.rows() > 0 ? v.block(0, 0, n, count) : Dgesvd.scratch(n, count);
        Dbdsvdx it = new Dbdsvdx(blas, n, d, dOff, e, all, first, left, right);
        if (count == n || !(it.split() && it.isGood())) it.conquer();
        if (u.rows() == 0) Scratch.give(left.data());
        if (v.rows() == 0) Scratch.give(right.data());
    }

    /// U and V from eigenvectors of T.
    ///
    /// @return whether no half of a vector was so short that it may be anything
    private boolean split() {
        double[] zeros = Scratch.doubles(2L * n), beside = Scratch.doubles(2L * n), w = Scratch.doubles(count);
        DoubleView z = Dgesvd.scratch(2 * n, count);
        Arrays.fill(zeros, 0, 2 * n, 0);
        for (int i = 0; i < n; i++) {
            beside[2 * i] = d[dOff + i];
            if (i < n - 1) beside[2 * i + 1] = e[i];
        }
        Dstemr.solve(la.blas(), Job.VECTORS, Range.INDICES, 2 * n, zeros, 0, beside, 0, 0, 0, 2 * n - first - count,
                2 * n - first, w, 0, z.data(), 0, 2 * n);
        boolean done = true;
        for (int j = 0; j < count && done; j++) {
            int at = z.at(0, count - 1 - j);
            done = unit(z.data(), at + 1, u.col(j)) && unit(z.data(), at, v.col(j));
        }
        for (double[] x : new double[][] {zeros, beside, w, z.data()}) Scratch.give(x);
        return done;
    }

    /// x := every second entry of z, brought to length 1.
    private boolean unit(double[] z, int at, DoubleView x) {
        double norm = la.blas().dnrm2(n, z, at, 2);
        for (int i = 0; i < n; i++) x.data()[x.at(i, 0)] = z[at + 2 * i] / norm;
        return norm > 0.1;
    }

    /// Whether B·v = σ·u and Bᵀ·u = σ·v, and U and V are orthogonal.
    private boolean isGood() {
        double most = GOOD * n * DoubleLimits.ULP;
        for (int j = 0; j < count; j++) if (!(residual(j, s[first + j]) <= most * s[0])) return false;
        return offOrthogonal(u) <= most && offOrthogonal(v) <= most;
    }

    private double residual(int j, double sigma) {
        double sum = 0, before = 0;
        for (int i = 0; i < n; i++) {
            double beside = i < n - 1 ? e[i] : 0, next = i < n - 1 ? v.get(i + 1, j) : 0;
            double ui = u.get(i, j), vi = v.get(i, j), di = d[dOff + i];
            double x = di * vi + beside * next - sigma * ui, y = before + di * ui - sigma * vi;
            sum += (x / s[0]) * (x / s[0]) + (y / s[0]) * (y / s[0]);
            before = beside * ui;
        }
        return s[0] * Math.sqrt(sum);
    }

    /// ‖I − XᵀX‖, Frobenius.
    private double offOrthogonal(DoubleView x) {
        DoubleView g = Dgesvd.scratch(count, count);
        la.syrk(Uplo.LOWER, 1, x.t(), 0, g);
        double sum = 0;
        for (int j = 0; j < count; j++) {
            double own = g.get(j, j) - 1;
            sum += own * own;
            for (int i = j + 1; i < count; i++) sum += 2 * g.get(i, j) * g.get(i, j);
        }
        Scratch.give(g.data());
        return Math.sqrt(sum);
    }

    /// All vectors by divide and conquer; those wanted are kept.
    private void conquer() {
        double[] diagonal = Arrays.copyOfRange(d, dOff, dOff + n), beside = Arrays.copyOf(e, n);
        DoubleView allU = Dgesvd.scratch(n, n), allVt = Dgesvd.scratch(n, n);
        Dbdsdc.decompose(la.blas(), Uplo.UPPER, Compz.INITIALIZE, n, diagonal, 0, beside, 0, allU.data(), 0, n,
                allVt.data(), 0, n);
        la.copy(allU.block(0, first, n, count), u);
        la.copy(allVt.t().block(0, first, n, count), v);
        Scratch.give(allU.data());
        Scratch.give(allVt.data());
    }
}
