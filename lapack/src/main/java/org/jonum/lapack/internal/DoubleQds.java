package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.threads.Scratch;

/// The eigenvalues of a positive qd array by the dqds algorithm (Fernando & Parlett 1994; Parlett & Marques 2000).
///
/// The array q₁, e₁, q₂ … qₙ stands for the product L·R of two bidiagonal matrices, L with ones on its diagonal and eᵢ
/// below it, R with qᵢ on its diagonal and ones above it. A step with shift τ makes L'·R' = R·L − τ·I of it:
///
/// ```
///     d₁ = q₁ − τ,   q'ᵢ = dᵢ + eᵢ,   e'ᵢ = eᵢ·(qᵢ₊₁/q'ᵢ),   dᵢ₊₁ = dᵢ·(qᵢ₊₁/q'ᵢ) − τ,   q'ₙ = dₙ
/// ```
/// All dᵢ are positive if and only if τ is less than the smallest eigenvalue; a step with a larger shift is thrown away.
/// The last e falls to zero, and the last q, with what was shifted, is an eigenvalue. Where an e in between has become
/// negligible, the array falls apart; what is before it waits.
final class DoubleQds {
    private static final double EPS = DoubleLimits.ULP;
    /// An e that is so small relative to q changes √q by a few roundings.
    private static final double TOL = 10 * EPS, TOL2 = TOL * TOL;
    /// Steps for each eigenvalue before a part is given up; three are usual.
    private static final int STEPS = 30;
    /// Up to this square of its other entries, a vector says something about the smallest eigenvalue.
    private static final double STEEP = 0.5;

    private final int n;
    /// Two arrays, of which each step makes one from the other; a part that waits is in the first.
    private final double[] firstQ, firstE, otherQ, otherE;
    /// What was shifted, and lost in doing so, before the array fell apart after row i.
    private final double[] shifted, lost;
    private double[] q, e, q2, e2;
    private double sigma, lostNow;
    /// What a step has found: the smallest d, without the last, without the last two; the last three d; the smallest e but
    /// the last.
    private double dmin, dmin1, dmin2, dn, dn1, dn2, emin;
    /// The part of dmin that is tried as a shift where nothing is known about the smallest eigenvalue.
    private double share;

    /// An array of n rows, to be filled by [#set].
    DoubleQds(int n) {
        this.n = n;
        firstQ = q = Scratch.doubles(n);
        firstE = e = Scratch.doubles(n);
        otherQ = q2 = Scratch.doubles(n);
        otherE = e2 = Scratch.doubles(n);
        shifted = Scratch.doubles(n);
        lost = Scratch.doubles(n);
    }

    void close() {
        for (double[] x : new double[][] {firstQ, firstE, otherQ, otherE, shifted, lost}) Scratch.give(x);
    }

    void set(int i, double qi, double ei) {
        firstQ[i] = qi;
        firstE[i] = ei;
        shifted[i] = lost[i] = 0;
    }

    /// values := the eigenvalues, in no order.
    ///
    /// @return whether all were found
    boolean solve(double[] values) {
        for (int end = n, begin; end > 0; end = begin) {
            for (begin = end - 1; begin > 0 && firstE[begin - 1] != 0;) begin--;
            begin = solve(begin, end, values);
            if (begin < 0) return false;
        }
        return true;
    }

    /// The eigenvalues of rows lo ≤ i < end, or, if the array falls apart, of those after that.
    ///
    /// @return the first of these rows; −1 if they are given up
    private int solve(int lo, int end, double[] values) {
        q = firstQ;
        e = firstE;
        q2 = otherQ;
        e2 = otherE;
        sigma = shifted[end - 1];
        lostNow = lost[end - 1];
        dmin = -1;
        emin = 0;
        share = 0.25;
        turn(lo, end);
        int begin = lo, hi = end, budget = STEPS * (end - lo);
        double small = 0;
        while (true) {
            int before = hi;
            hi = deflate(begin, hi, values);
            if (hi == begin) return begin;
            if (hi < before && turn(begin, hi)) dmin = -1;
            if (emin <= small) {
                begin = split(begin, hi);
                small = TOL2 * Math.max(sigma, largest(begin, hi));
                if (hi - begin <= 2) continue;
            }
            double tau = dmin < 0 ? 0 : shift(begin, hi, before - hi);
            for (int tries = 0; !step(begin, hi, tau); tries++) {
                if (budget-- == 0) return -1;
                tau = smaller(tau, tries);
            }
            if (budget-- == 0) return -1;
            accept(tau);
        }
    }

    // ---- a step ----

    /// One step of at least three rows.
    ///
    /// @return whether the shift was not too large
    private boolean step(int lo, int hi, double tau) {
        int last = hi - 1;
        dn2 = rows(lo, last - 2, tau);
        if (!(dn2 <= DoubleLimits.HUGE)) dn2 = carefulRows(lo, last - 2, tau);
        dn1 = row(last - 2, dn2, tau);
        dmin1 = Math.min(dmin2, dn1);
        dn = row(last - 1, dn1, tau);
        dmin = Math.min(dmin1, dn);
        emin = Math.min(emin, e2[last - 2]);
        q2[last] = dn;
        if (dmin >= 0) return true;
        if (Double.isNaN(dmin)) dmin1 = -1;
        if (dmin1 > 0 && e2[last - 1] <= TOL * (sigma + dn1) && -dn < TOL * sigma) {
            q2[last] = dmin = dn = 0;                             // has converged, but for a rounding
            return true;
        }
        return false;
    }

    /// The rows lo ≤ i < end of a step.
    ///
    /// @return the next d; NaN or infinite if a quotient has become so
    private double rows(int lo, int end, double tau) {
        double[] q = this.q, e = this.e, q2 = this.q2, e2 = this.e2;
        double d = q[lo] - tau, least = d, smallest = Double.POSITIVE_INFINITY, lowest = 1;
        for (int i = lo; i < end; i++) {
            double sum = d + e[i], ratio = q[i + 1] / sum, beside = e[i] * ratio;
            q2[i] = sum;
            e2[i] = beside;
            d = d * ratio - tau;
            least = d < least ? d : least;
            smallest = beside < smallest ? beside : smallest;
            lowest = ratio < lowest ? ratio : lowest;
        }
        dmin2 = least;
        emin = smallest;
        return least >= 0 && lowest < DoubleLimits.SAFE_MIN ? Double.NaN : d;
    }

    /// The same where quotients overflow or underflow.
    private double carefulRows(int lo, int end, double tau) {
        double d = q[lo] - tau;
        dmin2 = d;
        emin = 0;
        for (int i = lo; i < end; i++) {
            d = row(i, d, tau);
            dmin2 = Math.min(dmin2, d);
        }
        return d;
    }

    /// Row i of a step from its d. If q' = 0, e is zero too, and the next d is q.
    ///
    /// @return the next d
    private double row(int i, double d, double tau) {
        double sum = d + e[i], next = q[i + 1], ratio = next / sum;
        q2[i] = sum;
        if (ratio > DoubleLimits.SAFE_MIN && ratio < 1 / DoubleLimits.SAFE_MIN) {
            e2[i] = e[i] * ratio;
            return d * ratio - tau;
        }
        e2[i] = sum == 0 ? 0 : next * (e[i] / sum);
        return next * (sum == 0 ? 1 : d / sum) - tau;
    }

    /// What the last step made is the array; the sum of shifts grows.
    private void accept(double tau) {
        double sum = sigma + tau, small = Math.min(tau, sigma), large = Math.max(tau, sigma);
        lostNow += small - (sum - large);
        sigma = sum + lostNow;
        lostNow -= sigma - sum;
        double[] x = q, y = e;
        q = q2;
        e = e2;
        q2 = x;
        e2 = y;
    }

    // ---- shifts ----

    /// A shift below the smallest eigenvalue, as far as one can know, from what the last step has left.
    ///
    /// Where the smallest d is the last, the vector z with zₙ = 1, zᵢ² = (eᵢ/qᵢ)·zᵢ₊₁², has the Rayleigh quotient ρ = qₙ/‖z‖² and
    /// a residual r, r² = ρ²·(‖z‖² − 1): there is an eigenvalue above ρ − r, and above ρ − r²/gap if the others are farther away
    /// (Parlett 1998, §11.7).
    ///
    /// @param found eigenvalues that were taken away since
    private double shift(int lo, int hi, int found) {
        if (found > 2) return 0;
        double least = found == 0 ? dmin : found == 1 ? dmin1 : dmin2;
        double second = found == 0 ? dmin1 : dmin2, last = found == 0 ? dn : found == 1 ? dn1 : dn2;
        if (least == last) {
            double rest = rest(lo, hi), rho = least / (1 + rest), r = rho * Math.sqrt(rest), gap = second / 2 - rho;
            if (rest <= STEEP) {
                share = 0.25;
                return Math.max(least / 4, rho - 1.01 * (gap > r && found < 2 ? r * (r / gap) : r));
            }
        }
        double shift = share * least;
        share += (1 - share) / 3;
        return shift;
    }

    /// ‖z‖² − 1, or something large.
    private double rest(int lo, int hi) {
        double term = 1, sum = 0;
        for (int i = hi - 2; i >= lo && sum <= STEEP; i--) {
            if (e[i] > q[i]) return 1;
            term *= e[i] / q[i];
            sum += term;
            if (100 * term < sum) break;
        }
        return 1.05 * sum;
    }

    /// What to try after a shift that was too large. If only the last d is negative, the smallest eigenvalue is near.
    private double smaller(double tau, int tries) {
        share = 1.0 / 12;
        double near = (tau + dmin) * (1 - 2 * EPS);
        return tries > 1 || dmin1 > 0 && !(near > 0) ? 0 : dmin1 > 0 ? near : tau / 4;
    }

    // ---- what has converged ----

    /// Take away eigenvalues from the end of rows lo ≤ i < hi.
    ///
    /// @return where the rest ends
    private int deflate(int lo, int hi, double[] values) {
        int last = hi - 1;
        for (; last > lo && e[last - 1] <= TOL2 * (sigma + q[last]); last--) values[last] = sigma + (q[last] + lostNow);
        if (last == lo) {
            values[lo] = sigma + (q[lo] + lostNow);
            return lo;
        }
        if (last > lo + 1) return last + 1;
        double large = Math.max(q[lo], q[last]), small = Math.min(q[lo], q[last]), beside = e[lo];
        double root = Dlapy2.length(large - small + beside, 2 * Math.sqrt(small) * Math.sqrt(beside));
        double most = (large + small + beside + root) / 2;
        values[lo] = sigma + (most + lostNow);
        values[last] = sigma + (small * (large / most) + lostNow);
        return lo;
    }

    /// Cut rows lo ≤ i < hi where an e is negligible: beside what was shifted, or beside the d of a step without a shift,
    /// whose reciprocal is the square of a column of the inverse of what comes before (Demmel & Kahan 1990).
    ///
    /// @return the first row after the last cut
    private int split(int lo, int hi) {
        int begin = lo;
        double d = q[lo];
        for (int i = lo; i < hi - 1; i++) {
            if (e[i] > TOL2 * Math.max(sigma, d)) {
                d = q[i + 1] * (d / (d + e[i]));
                continue;
            }
            d = q[i + 1];
            e[i] = 0;
            shifted[i] = sigma;
            lost[i] = lostNow;
            begin = i + 1;
        }
        if (begin > lo && q != firstQ) {
            System.arraycopy(q, lo, firstQ, lo, begin - lo);
            System.arraycopy(e, lo, firstE, lo, begin - lo);
        }
        return begin;
    }

    private double largest(int lo, int hi) {
        double most = 0;
        for (int i = lo; i < hi; i++) most = Math.max(most, q[i]);
        return most;
    }

    /// Turn the rows lo ≤ i < hi round if the small ones come first: eigenvalues are taken from the end.
    private boolean turn(int lo, int hi) {
        if (!(1.5 * q[lo] < q[hi - 1])) return false;
        reverse(q, lo, hi);
        reverse(e, lo, hi - 1);
        return true;
    }

    private static void reverse(double[] x, int lo, int hi) {
        for (int i = lo, j = hi - 1; i < j; i++, j--) {
            double xi = x[i];
            x[i] = x[j];
            x[j] = xi;
        }
    }
}
