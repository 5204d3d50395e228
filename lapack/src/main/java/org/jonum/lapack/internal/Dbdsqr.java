package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.lapack.Direct.BACKWARD;
import static org.jonum.lapack.Direct.FORWARD;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Direct;
import org.jonum.lapack.DoubleGivens;
import org.jonum.lapack.Pivot;

/// Singular values and vectors of a bidiagonal matrix by the implicit zero-shift QR iteration (Demmel &
/// Kahan 1990), which finds all singular values, the tiny ones too, to high relative accuracy.
///
/// A sweep chases a bulge along a block with no zero beside its diagonal, from the end where its entries
/// are large to the one where they are small. Chasing upwards is chasing downwards in J·Bᵀ·J, J the
/// reversal of order: the entries D₀, E₀, D₁ … are counted in the direction of the chase, and what were
/// right rotations become left ones. A sweep leaves two sequences of rotations, which are then applied to
/// the singular vectors all at once. Values alone come from [Dlasq1], much faster.
final class Dbdsqr {
    private static final double EPS = DoubleLimits.EPS;
    /// Relative accuracy asked for: a few dozen roundings.
    private static final double TOL = Math.clamp(Math.pow(EPS, -0.125), 10, 100) * EPS;
    /// Sweeps per singular value before the iteration is given up; two or three are usual.
    private static final int SWEEPS = 6;

    private final Blas blas;
    private final int n;
    private final double[] d, e, rotations;
    private final int dOff, eOff;
    private final DoubleView vt, u, c;

    private Dbdsqr(Blas blas, int n, double[] d, int dOff, double[] e, int eOff, DoubleView vt, DoubleView u,
            DoubleView c, double[] rotations) {
        this.blas = blas;
        this.n = n;
        this.d = d;
        this.dOff = dOff;
        this.e = e;
        this.eOff = eOff;
        this.vt = vt;
        this.u = u;
        this.c = c;
        this.rotations = rotations;
    }

    /// d := the singular values, VT := Pᵀ·VT, U := U·Q, C := Qᵀ·C for B = Q·S·Pᵀ.
    ///
    /// @return 0, or the number of entries of e that have not become 0; n if d or e is not finite
    static int decompose(Blas blas, Uplo uplo, int n, int ncvt, int nru, int ncc, double[] d, int dOff, double[] e,
            int eOff, double[] vt, int vtOff, int ldvt, double[] u, int uOff, int ldu, double[] c, int cOff,
            int ldc) {
        if (n == 0) return 0;
        if (!finite(d, dOff, n) || !finite(e, eOff, n - 1)) {
            Arrays.fill(d, dOff, dOff + n, Double.NaN);
            return n;
        }
        if (ncvt + nru + ncc == 0 && Dlasq1.solve(n, d, dOff, e, eOff) == 0) return 0;
        double[] rotations = Scratch.doubles(4L * n);
        Dbdsqr it = new Dbdsqr(blas, n, d, dOff, e, eOff, DoubleView.of(vt, vtOff, n, ncvt, ldvt),
                DoubleView.of(u, uOff, nru, n, ldu), DoubleView.of(c, cOff, n, ncc, ldc), rotations);
        if (uplo == Uplo.LOWER) it.makeUpper();
        int info = it.iterate() ? 0 : it.nonzeros();
        if (info == 0) it.sort();
        Scratch.give(rotations);
        return info;
    }

    static boolean finite(double[] x, int off, int n) {
        for (int i = off; i < off + n; i++) if (!Double.isFinite(x[i])) return false;
        return true;
    }

    /// Rotate a lower bidiagonal matrix to an upper one, from the left.
    private void makeUpper() {
        for (int i = 0; i < n - 1; i++) {
            DoubleGivens g = Dlartg.rotation(d[dOff + i], e[eOff + i]);
            d[dOff + i] = g.r();
            e[eOff + i] = g.s() * d[dOff + i + 1];
            d[dOff + i + 1] *= g.c();
            keep(2, i, g.c(), g.s());
        }
        turn(RIGHT, FORWARD, u, 2, 0, n - 1);
        turn(LEFT, FORWARD, c, 2, 0, n - 1);
    }

    /// Deflate and sweep until e = 0.
    ///
    /// @return whether it has come to that
    private boolean iterate() {
        double threshold = Math.max(TOL * smallest() / Math.sqrt(n), SWEEPS * (n * (n * DoubleLimits.SAFE_MIN)));
        long budget = (long) SWEEPS * n * n;
        int oldLo = -1, oldHi = -1, step = 1;
        for (int hi = n - 1; hi > 0;) {
            int lo = blockStart(hi, threshold);
            if (hi - lo <= 1) {
                if (hi - lo == 1) solve2(lo);
                hi = lo == hi ? hi - 1 : lo - 1;
                continue;
            }
            if (lo > oldHi || hi < oldLo) step = Math.abs(d[dOff + lo]) >= Math.abs(d[dOff + hi]) ? 1 : -1;
            oldLo = lo;
            oldHi = hi;
            Chase chase = new Chase(lo, hi, step);
            double smallest = chase.deflate();
            if (smallest < 0) continue;
            budget -= hi - lo;
            if (budget < 0) return false;
            chase.sweep(smallest, threshold);
        }
        return true;
    }

    /// A lower bound, up to √n, of the smallest singular value.
    private double smallest() {
        double mu = Math.abs(d[dOff]), smallest = mu;
        for (int i = 1; i < n && smallest != 0; i++) {
            mu = Math.abs(d[dOff + i]) * (mu / (mu + Math.abs(e[eOff + i - 1])));
            smallest = Math.min(smallest, mu);
        }
        return smallest;
    }

    /// The first row of the block that ends in row hi and has no negligible entry beside the diagonal.
    private int blockStart(int hi, double threshold) {
        for (int i = hi - 1; i >= 0; i--) {
            if (Math.abs(e[eOff + i]) <= threshold) {
                e[eOff + i] = 0;
                return i + 1;
            }
        }
        return 0;
    }

    /// A block of two rows.
    private void solve2(int i) {
        Dlasv2.Svd svd = Dlasv2.decompose(d[dOff + i], e[eOff + i], d[dOff + i + 1]);
        d[dOff + i] = svd.ssmax();
        d[dOff + i + 1] = svd.ssmin();
        e[eOff + i] = 0;
        keep(0, i, svd.csr(), svd.snr());
        keep(2, i, svd.csl(), svd.snl());
        turn(LEFT, FORWARD, vt, 0, i, i + 1);
        turn(RIGHT, FORWARD, u, 2, i, i + 1);
        turn(LEFT, FORWARD, c, 2, i, i + 1);
    }

    /// Remember the rotation of the plane (i, i + 1): cosines in part `set`, sines in the next.
    private void keep(int set, int i, double cosine, double sine) {
        rotations[set * n + i] = cosine;
        rotations[set * n + n + i] = sine;
    }

    /// Turn the planes between lo and hi of the rows (`LEFT`) or columns of X.
    private void turn(Side side, Direct direct, DoubleView x, int set, int lo, int hi) {
        int rows = side == LEFT ? hi - lo + 1 : x.rows(), cols = side == LEFT ? x.cols() : hi - lo + 1;
        if (rows == 0 || cols == 0) return;
        int at = side == LEFT ? x.at(lo, 0) : x.at(0, lo);
        Dlasr.apply(blas, side, Pivot.VARIABLE, direct, rows, cols, rotations, set * n + lo, rotations,
                set * n + n + lo, x.data(), at, x.cs());
    }

    /// Entries of e that are not zero.
    private int nonzeros() {
        int count = 0;
        for (int i = eOff; i < eOff + n - 1; i++) if (e[i] != 0) count++;
        return count;
    }

    /// Make the singular values positive, and sort them into decreasing order.
    private void sort() {
        for (int i = 0; i < n; i++) {
            if (d[dOff + i] > 0) continue;
            d[dOff + i] = Math.abs(d[dOff + i]);
            if (vt.cols() > 0) blas.dscal(vt.cols(), -1, vt.data(), vt.at(i, 0), vt.cs());
        }
        for (int i = 0; i < n - 1; i++) {
            int largest = i;
            for (int j = i + 1; j < n; j++) if (d[dOff + j] > d[dOff + largest]) largest = j;
            if (largest != i) swap(i, largest);
        }
    }

    private void swap(int i, int j) {
        double x = d[dOff + i];
        d[dOff + i] = d[dOff + j];
        d[dOff + j] = x;
        if (vt.cols() > 0) blas.dswap(vt.cols(), vt.data(), vt.at(i, 0), vt.cs(), vt.data(), vt.at(j, 0), vt.cs());
        if (u.rows() > 0) blas.dswap(u.rows(), u.data(), u.at(0, i), 1, u.data(), u.at(0, j), 1);
        if (c.cols() > 0) blas.dswap(c.cols(), c.data(), c.at(i, 0), c.cs(), c.data(), c.at(j, 0), c.cs());
    }

    /// A block from row lo to row hi, its entries counted from the end where the chase begins.
    private final class Chase {
        private final int lo, hi, step, last, dFirst, eFirst;

        Chase(int lo, int hi, int step) {
            this.lo = lo;
            this.hi = hi;
            this.step = step;
            last = hi - lo;
            dFirst = dOff + (step > 0 ? lo : hi);
            eFirst = eOff + (step > 0 ? lo : hi - 1);
        }

        private int d(int i) {
            return dFirst + i * step;
        }

        private int e(int i) {
            return eFirst + i * step;
        }

        /// Set an entry beside the diagonal to zero that is small against the singular values of what
        /// comes before it, or, the last one, against the last diagonal entry.
        ///
        /// @return −1 if there was one; else a lower bound, up to √n, of the smallest singular value
        double deflate() {
            if (Math.abs(e[e(last - 1)]) <= TOL * Math.abs(d[d(last)])) {
                e[e(last - 1)] = 0;
                return -1;
            }
            double mu = Math.abs(d[d(0)]), smallest = mu;
            for (int i = 0; i < last; i++) {
                double size = Math.abs(e[e(i)]);
                if (size <= TOL * mu) {
                    e[e(i)] = 0;
                    return -1;
                }
                mu = Math.abs(d[d(i + 1)]) * (mu / (mu + size));
                smallest = Math.min(smallest, mu);
            }
            return smallest;
        }

        /// One sweep. Where a shift would spoil the relative accuracy of the smallest singular value, or
        /// is negligible, there is none.
        void sweep(double smallest, double threshold) {
            double f = d[d(last - 1)], g = e[e(last - 1)], h = d[d(last)], first = Math.abs(d[d(0)]);
            boolean delicate = n * TOL * (smallest / largest()) <= Math.max(EPS, TOL / 100);
            double shift = delicate ? 0 : Dlas2.smallest(f, g, h), ratio = shift / first;
            if (shift == 0 || first > 0 && ratio * ratio < EPS) {
                zeroShift();
            } else {
                shifted(shift);
            }
            if (Math.abs(e[e(last - 1)]) <= threshold) e[e(last - 1)] = 0;
            Direct direct = step > 0 ? FORWARD : BACKWARD;
            int right = step > 0 ? 0 : 2, left = 2 - right;
            turn(LEFT, direct, vt, right, lo, hi);
            turn(RIGHT, direct, u, left, lo, hi);
            turn(LEFT, direct, c, left, lo, hi);
        }

        private double largest() {
            double largest = Math.abs(d[d(last)]);
            for (int i = 0; i < last; i++) {
                largest = Math.max(largest, Math.max(Math.abs(d[d(i)]), Math.abs(e[e(i)])));
            }
            return largest;
        }

        /// The sweep without a shift: no subtraction at all.
        private void zeroShift() {
            double c = 1, oldC = 1, oldS = 0;
            for (int i = 0; i < last; i++) {
                DoubleGivens right = Dlartg.rotation(d[d(i)] * c, e[e(i)]);
                if (i > 0) e[e(i - 1)] = oldS * right.r();
                DoubleGivens left = Dlartg.rotation(oldC * right.r(), d[d(i + 1)] * right.s());
                d[d(i)] = left.r();
                c = right.c();
                oldC = left.c();
                oldS = left.s();
                keep(i, right, left);
            }
            double h = d[d(last)] * c;
            d[d(last)] = h * oldC;
            e[e(last - 1)] = h * oldS;
        }

        /// The sweep with a shift, begun with the first column of BᵀB − shift²·I.
        private void shifted(double shift) {
            double first = d[d(0)];
            double f = (Math.abs(first) - shift) * (Math.copySign(1, first) + shift / first), g = e[e(0)];
            for (int i = 0; i < last; i++) {
                DoubleGivens right = Dlartg.rotation(f, g);
                if (i > 0) e[e(i - 1)] = right.r();
                double di = d[d(i)], ei = e[e(i)], next = d[d(i + 1)];
                double p = right.c() * di + right.s() * ei, q = right.c() * ei - right.s() * di;
                DoubleGivens left = Dlartg.rotation(p, right.s() * next);
                next *= right.c();
                d[d(i)] = left.r();
                d[d(i + 1)] = left.c() * next - left.s() * q;
                f = left.c() * q + left.s() * next;
                if (i < last - 1) {
                    g = left.s() * e[e(i + 1)];
                    e[e(i + 1)] *= left.c();
                }
                keep(i, right, left);
            }
            e[e(last - 1)] = f;
        }

        /// Rotation i of the chase; upwards it turns the plane the other way round.
        private void keep(int i, DoubleGivens right, DoubleGivens left) {
            int plane = step > 0 ? lo + i : hi - 1 - i;
            Dbdsqr.this.keep(0, plane, right.c(), step * right.s());
            Dbdsqr.this.keep(2, plane, left.c(), step * left.s());
        }
    }
}
