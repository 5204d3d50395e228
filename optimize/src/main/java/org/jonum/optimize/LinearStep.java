package org.jonum.optimize;

import java.util.Arrays;

/// COBYLA's step: among the d in a ball and a box with the least violation of linear constraints, the one with the least gᵀd.
///
/// The d nearest to 0 with a violation ≤ θ grows as θ falls; the least θ that the ball admits is found by that. Then the projection of −μ·g on what
/// satisfies the constraints to θ moves away from 0 as μ grows, and comes to the boundary of the ball, or to rest at the solution. Both are solved by quadratic problems.
final class LinearStep {
    private static final int TRIES = 40;
    private static final double SLACK = 0.02;
    final double[] d;
    /// The violation that is left, and how often the last problem has the slopes.
    double rest;
    private double weight;
    private final int n, m;
    private final DualActiveSet qp;
    private final double[] unit, pull, lo, up, inner, outer, zero;
    private double[] values = {}, matrix = {}, left = {}, right = {}, lower = {}, upper = {};

    LinearStep(int n, int m) {
        this.n = n;
        this.m = m;
        qp = new DualActiveSet(n, m);
        d = new double[n];
        unit = new double[n * n];
        for (int i = 0; i < n; i++) unit[i * (n + 1)] = 1;
        pull = new double[n];
        lo = new double[m];
        up = new double[m];
        inner = new double[n];
        outer = new double[n];
        zero = new double[n];
    }

    /// Leaves the step in [#d].
    ///
    /// @param g      slopes of f
    /// @param c      the rows at d = 0
    /// @param jac    their slopes, by columns
    /// @param lower  their sides
    /// @param upper  their sides
    /// @param left   the box
    /// @param right  the box
    /// @param radius of the ball
    void solve(double[] g, double[] c, double[] jac, double[] lower, double[] upper, double[] left, double[] right,
            double radius) {
        this.lower = lower;
        this.upper = upper;
        this.left = left;
        this.right = right;
        values = c;
        matrix = jac;
        Arrays.fill(d, 0);
        weight = 0;
        double now = 0;
        for (int i = 0; i < m; i++) now = Math.max(now, Math.max(lower[i] - c[i], c[i] - upper[i]));
        rest = now > 0 ? restore(now, radius) : 0;
        double size = VectorMath.norm(g);
        if (size > 0 && size < Double.POSITIVE_INFINITY) descend(g, radius / size, radius);
        double length = VectorMath.norm(d);
        if (length > radius) VectorMath.scale(radius / length, d);
        for (int i = 0; i < n; i++) d[i] = Math.clamp(d[i], left[i], right[i]);
    }

    /// The multiplier of row i, as far as the last problem knows it.
    double multiplier(int i) {
        return weight > 0 ? qp.lambda[i] / weight : 0;
    }

    /// The multiplier of the bounds of variable i.
    double boundMultiplier(int i) {
        return weight > 0 ? qp.z[i] / weight : 0;
    }

    /// The projection of −t·g on what violates the constraints by no more than θ; NaN if there is nothing.
    private double project(double[] g, double t, double theta) {
        for (int i = 0; i < n; i++) pull[i] = t * g[i];
        for (int i = 0; i < m; i++) {
            lo[i] = lower[i] - values[i] - theta;
            up[i] = upper[i] - values[i] + theta;
        }
        return qp.solve(unit, pull, matrix, lo, up, left, right) == DualActiveSet.Outcome.SOLVED
                ? VectorMath.norm(qp.x) : Double.NaN;
    }

    /// The least θ within the ball, to a thousandth of the present one, and its d.
    private double restore(double now, double radius) {
        double length = project(zero, 0, 0);
        if (length <= radius) {
            VectorMath.copy(qp.x, d);
            return 0;
        }
        double bad = 0, good = now;
        boolean known = keep(length);
        for (int k = 0; k < TRIES && good - bad > 1e-3 * now; k++) {
            double share = known ? Math.clamp(reach(d, outer, radius, 1), 0.01, 0.99) : 0.5;
            double theta = good + share * (bad - good);
            length = project(zero, 0, theta);
            if (length <= (1 + SLACK) * radius) {
                good = theta;
                VectorMath.copy(qp.x, d);
                if (length >= (1 - SLACK) * radius) break;
            } else {
                bad = theta;
                known = keep(length);
            }
        }
        return good;
    }

    private boolean keep(double length) {
        if (!(length >= 0)) return false;
        VectorMath.copy(qp.x, outer);
        return true;
    }

    /// From the d that is there down along −g, as far as ball and constraints let it. The path is a polygon: two points on it tell where
    /// it meets the ball, if they are on the same piece.
    private void descend(double[] g, double first, double radius) {
        double inside = 0, outside = Double.POSITIVE_INFINITY, before = 0, t = first;
        for (int k = 0; k < TRIES; k++) {
            double length = project(g, t, rest);
            if (!(length >= 0)) return;
            weight = t;
            if (length > (1 + SLACK) * radius) {
                outside = t;
                VectorMath.copy(qp.x, outer);
            } else {
                before = inside;
                inside = t;
                VectorMath.copy(d, inner);
                VectorMath.copy(qp.x, d);
                boolean rests = before > 0 && VectorMath.distance(d, inner) <= 1e-9 * radius;
                if (length >= (1 - SLACK) * radius || rests) return;
            }
            if (outside < Double.POSITIVE_INFINITY) {
                t = inside + Math.clamp(reach(d, outer, radius, 1), 0.01, 0.99) * (outside - inside);
            } else {
                double s = before > 0 ? -reach(d, inner, radius, -1) : Double.NaN;
                t = Math.clamp(inside + s * (inside - before), 1.5 * inside, 100 * inside);
                if (Double.isNaN(s)) t = 4 * inside;
            }
        }
    }

    /// The s with the sign of `way` at which ‖a + s·(b − a)‖ is the radius, ‖a‖ being less.
    private double reach(double[] a, double[] b, double radius, double way) {
        double aa = VectorMath.dot(a, a), ab = VectorMath.dot(a, b), bb = VectorMath.dot(b, b);
        double square = aa - 2 * ab + bb, cross = ab - aa, room = radius * radius - aa;
        return (-cross + way * Math.sqrt(Math.max(0, cross * cross + square * room))) / square;
    }
}
