package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.Tgsja;

/// The generalized singular value decomposition of two upper triangles by Kogbetliantz's method (Paige 1986; Bai & Demmel
/// 1993).
///
/// For each pair of indices, a rotation of rows of A, one of rows of B and one of the columns of both make one entry beside
/// the diagonals zero; a cycle over all pairs turns upper triangles into lower ones, the next one back. It has converged
/// when rows of A and B are parallel. Taken backwards, a lower 2×2 triangle is an upper one, so one routine,
/// [Dlags2], does both.
final class Dtgsja {
    private static final int CYCLES = 40;

    private final Blas blas;
    private final DoubleView a, b, u, v, q;
    private final int m, n, k, l;

    private Dtgsja(Blas blas, int k, int l, DoubleView a, DoubleView b, DoubleView u, DoubleView v, DoubleView q) {
        this.blas = blas;
        this.k = k;
        this.l = l;
        this.a = a;
        this.b = b;
        this.u = u;
        this.v = v;
        this.q = q;
        m = a.rows();
        n = a.cols();
    }

    /// A, B := R and the like, alpha and beta := the singular value pairs; U, V and Q, which may have no rows, multiplied by
    /// the rotations.
    static Tgsja iterate(Blas blas, int k, int l, DoubleView a, DoubleView b, double tola, double tolb, double[] alpha,
            int alphaOff, double[] beta, int betaOff, DoubleView u, DoubleView v, DoubleView q) {
        Dtgsja jacobi = new Dtgsja(blas, k, l, a, b, u, v, q);
        double limit = Math.min(tola, tolb);
        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            boolean upper = cycle % 2 == 1;
            for (int i = 0; i < l - 1; i++) {
                for (int j = i + 1; j < l; j++) {
                    if (upper) jacobi.rotate(i, j);
                    else jacobi.rotate(j, i);
                }
            }
            if (!upper && jacobi.skew() <= limit) {
                jacobi.values(alpha, alphaOff, beta, betaOff);
                return new Tgsja(0, cycle);
            }
        }
        return new Tgsja(1, CYCLES);
    }

    /// Entry (i, j) of the triangle in A; it may have fewer rows than columns.
    private double a(int i, int j) {
        return k + i < m ? a.get(k + i, n - l + j) : 0;
    }

    /// Make the entry in row i and column j zero, and that in row j and column i different from zero.
    private void rotate(int i, int j) {
        int ci = n - l + i, cj = n - l + j;
        var r = Dlags2.rotations(a(i, i), a(i, j), a(j, j), b.get(i, ci), b.get(i, cj), b.get(j, cj));
        if (k + Math.max(i, j) < m) turn(a.t(), k + i, k + j, n - l, n, r.cu(), r.su());
        turn(b.t(), i, j, n - l, n, r.cv(), r.sv());
        turn(a, ci, cj, 0, Math.min(k + l, m), r.cq(), r.sq());
        turn(b, ci, cj, 0, l, r.cq(), r.sq());
        if (k + i < m) a.data()[a.at(k + i, cj)] = 0;
        b.data()[b.at(i, cj)] = 0;
        if (k + Math.max(i, j) < m) turn(u, k + i, k + j, 0, u.rows(), r.cu(), r.su());
        turn(v, i, j, 0, v.rows(), r.cv(), r.sv());
        turn(q, ci, cj, 0, q.rows(), r.cq(), r.sq());
    }

    /// Columns i and j become c·x(i) − s·x(j) and c·x(j) + s·x(i), in rows from `from` to `to` − 1.
    private void turn(DoubleView x, int i, int j, int from, int to, double c, double s) {
        if (to == from) return;
        blas.drot(to - from, x.data(), x.at(from, j), x.rs(), x.data(), x.at(from, i), x.rs(), c, s);
    }

    /// How far rows of A are from being parallel to those of B: the largest distance of the two from a matrix of rank 1.
    private double skew() {
        double worst = 0;
        for (int i = 0; i < Math.min(l, m - k); i++) {
            int c = n - l + i, length = l - i, x = a.at(k + i, c);
            double xNorm = blas.dnrm2(length, a.data(), x, a.cs()), across = 0;
            if (xNorm == 0) continue;
            double along = 0;
            for (int j = 0; j < length; j++) along += a.get(k + i, c + j) / xNorm * b.get(i, c + j);
            for (int j = 0; j < length; j++) {
                across = Dlapy2.length(across, b.get(i, c + j) - along * (a.get(k + i, c + j) / xNorm));
            }
            worst = Math.max(worst, Dlas2.smallest(xNorm, along, across));
        }
        return worst;
    }

    /// The pairs (α, β) with α² + β² = 1, and R from A or from B, whichever is multiplied by the larger of the two.
    private void values(double[] alpha, int alphaOff, double[] beta, int betaOff) {
        for (int i = 0; i < n; i++) {
            alpha[alphaOff + i] = i < k ? 1 : 0;
            beta[betaOff + i] = i >= k && i < k + l ? 1 : 0;
        }
        for (int i = 0; i < Math.min(l, m - k); i++) {
            int c = n - l + i, x = a.at(k + i, c), y = b.at(i, c), length = l - i;
            double gamma = b.get(i, c) / a.get(k + i, c), scale = 1;
            if (Math.abs(gamma) < Double.POSITIVE_INFINITY) {
                if (gamma < 0) {
                    blas.dscal(length, -1, b.data(), y, b.cs());
                    blas.dscal(v.rows(), -1, v.data(), v.at(0, i), 1);
                }
                DoubleGivens g = Dlartg.rotation(1, Math.abs(gamma));
                alpha[alphaOff + k + i] = g.c();
                beta[betaOff + k + i] = scale = g.s();
                if (g.c() >= g.s()) {
                    blas.dscal(length, 1 / g.c(), a.data(), x, a.cs());
                    continue;
                }
            }
            blas.dscal(length, 1 / scale, b.data(), y, b.cs());
            blas.dcopy(length, b.data(), y, b.cs(), a.data(), x, a.cs());
        }
    }
}
