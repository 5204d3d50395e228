package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.DoubleBisection.middle;

import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.internal.threads.Scratch;

/// Eigenvectors of an unreduced symmetric tridiagonal matrix T by multiple relatively robust representations, n numbers
/// a vector (Dhillon & Parlett 2004a, 2004b; Dhillon, Parlett & Vömel 2006).
///
/// ```
///     T − σ·I = L·D·Lᵀ           the root, definite, its entries changed by a few ε at random
///     L·D·Lᵀ − τ·I = L₊·D₊·L₊ᵀ   a child for each cluster, τ at one end of it
/// ```
/// An eigenvalue that is apart from its neighbours relative to its size is determined by the node so well that
/// the vector of a twisted factorization is good to working precision, orthogonal to all others without being made
/// so. The others, in clusters, are so far from the next node's origin that their relative distances grow.
///
/// Eigenvalues are kept as intervals in the coordinates of the current node and go by their numbers among all of
/// T's, which no shift changes.
final class DoubleMrrr {
    /// Pivots of a child may be so many times larger than the spectrum is wide.
    private static final double GROWTH = 8;
    private static final double SQRT_EPS = Math.sqrt(DoubleLimits.EPS);
    private static final int DEEPEST = 40, SHIFTS = 4, MOST_STEPS = 100;

    private final int n, first, end;
    /// Relative distance from which on eigenvalues are apart: vectors are orthogonal up to a few ε over that.
    private final double apart;
    private final double[] left, right, gap, work;
    private final double width;
    private final Target target;

    /// Where results go.
    ///
    /// @param begin  number of the first vector that is wanted
    /// @param end    one past the last
    /// @param lambda eigenvalues in the coordinates of T, as far as they are known: `first` ≤ k < end of the search
    /// @param z      vectors
    /// @param zOff   first row of the block in column 0
    /// @param ldz    distance between columns
    /// @param column the column of each vector, from `begin` on
    record Target(int begin, int end, double[] lambda, double[] z, int zOff, int ldz, int[] column) {
        int at(int k) {
            return zOff + column[k - begin] * ldz;
        }
    }

    private DoubleMrrr(int n, int first, int end, double width, Target target) {
        this.n = n;
        apart = Math.clamp(1.0 / n, 1e-3, 1e-2);
        this.first = first;
        this.end = end;
        this.width = width;
        this.target = target;
        left = Scratch.doubles(end - first);
        right = Scratch.doubles(end - first);
        gap = Scratch.doubles(end - first);
        work = Scratch.doubles(4L * n);
    }

    /// The vectors of a block of T, and their eigenvalues to full accuracy.
    ///
    /// @param from   first row of the block
    /// @param to     one past its last row
    /// @param first  number of the first eigenvalue that is known: the one before those wanted, if there is one
    /// @param end    one past the last that is known
    /// @param target what is wanted
    /// @return whether every vector was found
    static boolean solve(DoubleScaledTridiagonal t, int from, int to, int first, int end, Target target) {
        double lower = t.lower(from, to), upper = t.upper(from, to);
        DoubleMrrr search = new DoubleMrrr(to - from, first, end, upper - lower, target);
        boolean found = search.root(t, from, to, lower, upper);
        Scratch.give(search.left);
        Scratch.give(search.right);
        Scratch.give(search.gap);
        Scratch.give(search.work);
        return found;
    }

    /// The root, at that end of the spectrum where there are more eigenvalues, and all that follows from it.
    private boolean root(DoubleScaledTridiagonal t, int from, int to, double lower, double upper) {
        double[] lambda = target.lambda;
        int known = end - first;
        double quarter = (lambda[known - 1] - lambda[0]) / 4;
        int balance = 0;
        for (int k = 0; k < known; k++) {
            if (lambda[k] <= lambda[0] + quarter) balance++;
            if (lambda[k] >= lambda[known - 1] - quarter) balance--;
        }
        boolean low = balance >= 0;
        DoubleBisection rough = DoubleBisection.of(t.sturm(), n * DoubleLimits.ULP * width);
        double[] extreme = rough.bracket(from, to, low ? 0 : n - 1, lower, upper);
        double sign = low ? 1 : -1, step = n * DoubleLimits.EPS * width;
        double sigma = low ? extreme[0] - step : extreme[1] + step;
        DoubleRepresentation root = DoubleRepresentation.of(t.d(), t.e(), from, to, sigma);
        for (int k = 0; k < MOST_STEPS && !root.isDefinite(sign); k++) {
            root.give();
            sigma -= sign * step;
            step *= 2;
            root = DoubleRepresentation.of(t.d(), t.e(), from, to, sigma);
        }
        root.perturbed(new SplittableRandom(n), 8 * DoubleLimits.EPS);
        double error = 2 * n * DoubleLimits.ULP * width;
        for (int k = 0; k < known; k++) {
            left[k] = lambda[k] - sigma - error;
            right[k] = lambda[k] - sigma + error;
        }
        boolean found = root.isDefinite(sign) && node(root, sigma, first, end, width, width, 0);
        root.give();
        return found;
    }

    /// The eigenvalues lo ≤ k < hi of a node, alone or in clusters.
    ///
    /// @param f     the node
    /// @param sigma its origin in the coordinates of T
    /// @param below distance of the first from what is below it
    /// @param above distance of the last from what is above it
    private boolean node(DoubleRepresentation f, double sigma, int lo, int hi, double below, double above, int depth) {
        for (int k = lo; k < hi; k++) {
            if (!enclose(f, k)) return false;
        }
        for (int k = lo; k < hi; k++) {
            double before = k == lo ? below : left(k) - right(k - 1),
                    after = k == hi - 1 ? above : left(k + 1) - right(k);
            halve(f, k, Math.max(SQRT_EPS * Math.min(before, after), 5e-3 * SQRT_EPS * size(k)));
        }
        for (int k = lo; k < hi - 1; k++) gap[k - first] = left(k + 1) - right(k);
        for (int k = lo, next; k < hi; k = next) {
            for (next = k + 1; next < hi && gap[next - 1 - first] < apart * size(next - 1);) next++;
            double before = k == lo ? below : gap[k - 1 - first], after = next == hi ? above : gap[next - 1 - first];
            boolean done = next == k + 1 ? vector(f, sigma, k, Math.min(before, after))
                    : cluster(f, sigma, k, next, before, after, depth);
            if (!done) return false;
        }
        return true;
    }

    private double left(int k) {
        return left[k - first];
    }

    private double right(int k) {
        return right[k - first];
    }

    private double size(int k) {
        return Math.max(Math.abs(left(k)), Math.abs(right(k)));
    }

    // ---- intervals ----

    /// Widen the interval of eigenvalue k until the counts at its ends enclose it.
    private boolean enclose(DoubleRepresentation f, int k) {
        double step = Math.max(right(k) - left(k), 2 * DoubleLimits.ULP * size(k)) + DoubleLimits.SAFE_MIN;
        int i = k - first, steps = 0;
        for (double s = step; f.count(left[i]) > k && steps < MOST_STEPS; s *= 2, steps++) left[i] -= s;
        for (double s = step; f.count(right[i]) <= k && steps < MOST_STEPS; s *= 2, steps++) right[i] += s;
        return steps < MOST_STEPS;
    }

    /// Halve the interval of eigenvalue k until it is no wider than that.
    private void halve(DoubleRepresentation f, int k, double tolerance) {
        int i = k - first;
        while (right[i] - left[i] > tolerance) {
            double mid = middle(left[i], right[i]);
            if (!(left[i] < mid && mid < right[i])) return;
            if (f.count(mid) <= k) {
                left[i] = mid;
            } else {
                right[i] = mid;
            }
        }
    }

    // ---- clusters ----

    /// The eigenvalues lo ≤ k < hi, by a node whose origin lies at the end of the cluster.
    private boolean cluster(DoubleRepresentation f, double sigma, int lo, int hi, double below, double above,
            int depth) {
        if (hi <= target.begin || lo >= target.end) return true;
        if (depth == DEEPEST) return false;
        halve(f, lo, 4 * DoubleLimits.ULP * size(lo));
        halve(f, hi - 1, 4 * DoubleLimits.ULP * size(hi - 1));
        double tau = origin(f, lo, hi, Math.min(below, above) / 4);
        if (Double.isNaN(tau)) return false;
        for (int i = lo - first; i < hi - first; i++) {
            double error = 4 * DoubleLimits.ULP * Math.max(Math.abs(left[i]), Math.abs(right[i]));
            left[i] = left[i] - tau - error;
            right[i] = right[i] - tau + error;
        }
        DoubleRepresentation child = f.shifted(tau);
        boolean found = node(child, sigma + tau, lo, hi, below, above, depth + 1);
        child.give();
        return found;
    }

    /// Where the child of a cluster has its origin: at one of its ends, or a little further away, so that its pivots do
    /// not grow.
    ///
    /// @return the origin, NaN if all that were tried are bad
    private double origin(DoubleRepresentation f, int lo, int hi, double farthest) {
        double start = left(lo) - 4 * DoubleLimits.ULP * Math.abs(left(lo)),
                stop = right(hi - 1) + 4 * DoubleLimits.ULP * Math.abs(right(hi - 1));
        double distance = 0, best = Double.NaN, least = width / SQRT_EPS;
        double step = Math.max((stop - start) / (hi - lo - 1), gap[lo - first]) / 4;
        for (int k = 0; k < SHIFTS; k++) {
            for (double tau : new double[] {start - distance, stop + distance}) {
                DoubleRepresentation child = f.shifted(tau);
                double growth = child.growth();
                child.give();
                if (growth <= GROWTH * width) return tau;
                if (growth < least) {
                    best = tau;
                    least = growth;
                }
            }
            distance = Math.min(distance + step, farthest);
            step *= 2;
        }
        return best;
    }

    // ---- vectors ----

    /// The vector of eigenvalue k by Rayleigh quotient iteration, within its interval.
    ///
    /// @param distance distance to the other eigenvalues of the node
    private boolean vector(DoubleRepresentation f, double sigma, int k, double distance) {
        if (k < target.begin || k >= target.end) return true;
        double lo = left(k), hi = right(k), lambda = middle(lo, hi), tolerance = 4 * Math.log(n) * DoubleLimits.ULP;
        int twist = -1, at = target.at(k);
        for (int step = 0; step < MOST_STEPS; step++) {
            DoubleRepresentation.Twisted v = f.twisted(lambda, twist, tolerance * distance, work, target.z, at);
            if (Double.isNaN(v.gamma())) return false;
            boolean exact = hi - lo <= 4 * DoubleLimits.ULP * Math.abs(lambda);
            if (exact || v.residual() <= tolerance * distance
                    || Math.abs(v.correction()) <= 2 * DoubleLimits.ULP * Math.abs(lambda)) {
                double factor = 1 / Math.sqrt(v.square());
                for (int i = at; i < at + n; i++) target.z[i] *= factor;
                target.lambda[k - first] = lambda + v.correction() + sigma;
                return true;
            }
            if (v.below() <= k) {
                lo = lambda;
            } else {
                hi = lambda;
            }
            double next = lambda + v.correction();
            twist = step < 3 ? v.twist() : -1;
            lambda = lo < next && next < hi ? next : middle(lo, hi);
        }
        return false;
    }
}
