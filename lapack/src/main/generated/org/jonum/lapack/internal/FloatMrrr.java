// Generated from DoubleMrrr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.FloatBisection.middle;

import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
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
final class FloatMrrr {
    /// Pivots of a child may be so many times larger than the spectrum is wide.
    private static final float GROWTH = 8;
    private static final float SQRT_EPS = (float) Math.sqrt(FloatLimits.EPS);
    private static final int DEEPEST = 40, SHIFTS = 4, MOST_STEPS = 100;

    private final int n, first, end;
    /// Relative distance from which on eigenvalues are apart: vectors are orthogonal up to a few ε over that.
    private final float apart;
    private final float[] left, right, gap, work;
    private final float width;
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
    record Target(int begin, int end, float[] lambda, float[] z, int zOff, int ldz, int[] column) {
        int at(int k) {
            return zOff + column[k - begin] * ldz;
        }
    }

    private FloatMrrr(int n, int first, int end, float width, Target target) {
        this.n = n;
        apart = Math.clamp(1.0f / n, 1e-3f, 1e-2f);
        this.first = first;
        this.end = end;
        this.width = width;
        this.target = target;
        left = Scratch.floats(end - first);
        right = Scratch.floats(end - first);
        gap = Scratch.floats(end - first);
        work = Scratch.floats(4L * n);
    }

    /// The vectors of a block of T, and their eigenvalues to full accuracy.
    ///
    /// @param from   first row of the block
    /// @param to     one past its last row
    /// @param first  number of the first eigenvalue that is known: the one before those wanted, if there is one
    /// @param end    one past the last that is known
    /// @param target what is wanted
    /// @return whether every vector was found
    static boolean solve(FloatScaledTridiagonal t, int from, int to, int first, int end, Target target) {
        float lower = t.lower(from, to), upper = t.upper(from, to);
        FloatMrrr search = new FloatMrrr(to - from, first, end, upper - lower, target);
        boolean found = search.root(t, from, to, lower, upper);
        Scratch.give(search.left);
        Scratch.give(search.right);
        Scratch.give(search.gap);
        Scratch.give(search.work);
        return found;
    }

    /// The root, at that end of the spectrum where there are more eigenvalues, and all that follows from it.
    private boolean root(FloatScaledTridiagonal t, int from, int to, float lower, float upper) {
        float[] lambda = target.lambda;
        int known = end - first;
        float quarter = (lambda[known - 1] - lambda[0]) / 4;
        int balance = 0;
        for (int k = 0; k < known; k++) {
            if (lambda[k] <= lambda[0] + quarter) balance++;
            if (lambda[k] >= lambda[known - 1] - quarter) balance--;
        }
        boolean low = balance >= 0;
        FloatBisection rough = FloatBisection.of(t.sturm(), n * FloatLimits.ULP * width);
        float[] extreme = rough.bracket(from, to, low ? 0 : n - 1, lower, upper);
        float sign = low ? 1 : -1, step = n * FloatLimits.EPS * width;
        float sigma = low ? extreme[0] - step : extreme[1] + step;
        FloatRepresentation root = FloatRepresentation.of(t.d(), t.e(), from, to, sigma);
        for (int k = 0; k < MOST_STEPS && !root.isDefinite(sign); k++) {
            root.give();
            sigma -= sign * step;
            step *= 2;
            root = FloatRepresentation.of(t.d(), t.e(), from, to, sigma);
        }
        root.perturbed(new SplittableRandom(n), 8 * FloatLimits.EPS);
        float error = 2 * n * FloatLimits.ULP * width;
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
    private boolean node(FloatRepresentation f, float sigma, int lo, int hi, float below, float above, int depth) {
        for (int k = lo; k < hi; k++) {
            if (!enclose(f, k)) return false;
        }
        for (int k = lo; k < hi; k++) {
            float before = k == lo ? below : left(k) - right(k - 1),
                    after = k == hi - 1 ? above : left(k + 1) - right(k);
            halve(f, k, Math.max(SQRT_EPS * Math.min(before, after), 5e-3f * SQRT_EPS * size(k)));
        }
        for (int k = lo; k < hi - 1; k++) gap[k - first] = left(k + 1) - right(k);
        for (int k = lo, next; k < hi; k = next) {
            for (next = k + 1; next < hi && gap[next - 1 - first] < apart * size(next - 1);) next++;
            float before = k == lo ? below : gap[k - 1 - first], after = next == hi ? above : gap[next - 1 - first];
            boolean done = next == k + 1 ? vector(f, sigma, k, Math.min(before, after))
                    : cluster(f, sigma, k, next, before, after, depth);
            if (!done) return false;
        }
        return true;
    }

    private float left(int k) {
        return left[k - first];
    }

    private float right(int k) {
        return right[k - first];
    }

    private float size(int k) {
        return Math.max(Math.abs(left(k)), Math.abs(right(k)));
    }

    // ---- intervals ----

    /// Widen the interval of eigenvalue k until the counts at its ends enclose it.
    private boolean enclose(FloatRepresentation f, int k) {
        float step = Math.max(right(k) - left(k), 2 * FloatLimits.ULP * size(k)) + FloatLimits.SAFE_MIN;
        int i = k - first, steps = 0;
        for (float s = step; f.count(left[i]) > k && steps < MOST_STEPS; s *= 2, steps++) left[i] -= s;
        for (float s = step; f.count(right[i]) <= k && steps < MOST_STEPS; s *= 2, steps++) right[i] += s;
        return steps < MOST_STEPS;
    }

    /// Halve the interval of eigenvalue k until it is no wider than that.
    private void halve(FloatRepresentation f, int k, float tolerance) {
        int i = k - first;
        while (right[i] - left[i] > tolerance) {
            float mid = middle(left[i], right[i]);
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
    private boolean cluster(FloatRepresentation f, float sigma, int lo, int hi, float below, float above,
            int depth) {
        if (hi <= target.begin || lo >= target.end) return true;
        if (depth == DEEPEST) return false;
        halve(f, lo, 4 * FloatLimits.ULP * size(lo));
        halve(f, hi - 1, 4 * FloatLimits.ULP * size(hi - 1));
        float tau = origin(f, lo, hi, Math.min(below, above) / 4);
        if (Float.isNaN(tau)) return false;
        for (int i = lo - first; i < hi - first; i++) {
            float error = 4 * FloatLimits.ULP * Math.max(Math.abs(left[i]), Math.abs(right[i]));
            left[i] = left[i] - tau - error;
            right[i] = right[i] - tau + error;
        }
        FloatRepresentation child = f.shifted(tau);
        boolean found = node(child, sigma + tau, lo, hi, below, above, depth + 1);
        child.give();
        return found;
    }

    /// Where the child of a cluster has its origin: at one of its ends, or a little further away, so that its pivots do
    /// not grow.
    ///
    /// @return the origin, NaN if all that were tried are bad
    private float origin(FloatRepresentation f, int lo, int hi, float farthest) {
        float start = left(lo) - 4 * FloatLimits.ULP * Math.abs(left(lo)),
                stop = right(hi - 1) + 4 * FloatLimits.ULP * Math.abs(right(hi - 1));
        float distance = 0, best = Float.NaN, least = width / SQRT_EPS;
        float step = Math.max((stop - start) / (hi - lo - 1), gap[lo - first]) / 4;
        for (int k = 0; k < SHIFTS; k++) {
            for (float tau : new float[] {start - distance, stop + distance}) {
                FloatRepresentation child = f.shifted(tau);
                float growth = child.growth();
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
    private boolean vector(FloatRepresentation f, float sigma, int k, float distance) {
        if (k < target.begin || k >= target.end) return true;
        float lo = left(k), hi = right(k), lambda = middle(lo, hi), tolerance = 4 * (float) Math.log(n) * FloatLimits.ULP;
        int twist = -1, at = target.at(k);
        for (int step = 0; step < MOST_STEPS; step++) {
            FloatRepresentation.Twisted v = f.twisted(lambda, twist, tolerance * distance, work, target.z, at);
            if (Float.isNaN(v.gamma())) return false;
            boolean exact = hi - lo <= 4 * FloatLimits.ULP * Math.abs(lambda);
            if (exact || v.residual() <= tolerance * distance
                    || Math.abs(v.correction()) <= 2 * FloatLimits.ULP * Math.abs(lambda)) {
                float factor = 1 / (float) Math.sqrt(v.square());
                for (int i = at; i < at + n; i++) target.z[i] *= factor;
                target.lambda[k - first] = lambda + v.correction() + sigma;
                return true;
            }
            if (v.below() <= k) {
                lo = lambda;
            } else {
                hi = lambda;
            }
            float next = lambda + v.correction();
            twist = step < 3 ? v.twist() : -1;
            lambda = lo < next && next < hi ? next : middle(lo, hi);
        }
        return false;
    }
}
