package org.jonum.optimize;

import java.util.Arrays;

/// An approximate minimum of gᵀd + ½·dᵀHd within ‖d‖ ≤ Δ and a box around d = 0.
///
/// Conjugate gradients over the variables that are free, anew whenever one meets its bound and stays there; at the sphere the step
/// turns in the plane of d and the gradient as long as that pays. Powell (2009), §3.
final class TrustBox {
    private static final int ANGLES = 24;
    final double[] d;
    /// The least curvature that was met, 0 if the step was cut off by the sphere; what the form promises to fall by.
    double curvature, promised;
    private final int n;
    private final double[] r, s, hs, hd;
    private final boolean[] fixed;
    private QuadraticForm form = (v, to) -> Arrays.fill(to, 0);
    private double[] lower = {}, upper = {};

    TrustBox(int n) {
        this.n = n;
        d = new double[n];
        r = new double[n];
        s = new double[n];
        hs = new double[n];
        hd = new double[n];
        fixed = new boolean[n];
    }

    /// Leaves the step in [#d].
    void solve(double[] g, QuadraticForm q, double[] low, double[] high, double radius) {
        form = q;
        lower = low;
        upper = high;
        Arrays.fill(d, 0);
        VectorMath.copy(g, r);
        promised = 0;
        curvature = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) fixed[i] = r[i] >= 0 && lower[i] >= 0 || r[i] <= 0 && upper[i] <= 0;
        boolean sphere = false;
        for (int round = 0; round <= n && !sphere; round++) {
            int end = conjugate(radius);
            if (end == DONE) break;
            sphere = end == SPHERE;
        }
        if (sphere) {
            curvature = 0;
            for (int turn = 0; turn < 2 * n + 2; turn++) if (!turn()) break;
        }
        if (curvature == Double.POSITIVE_INFINITY) curvature = 0;
    }

    private static final int DONE = 0, BOUND = 1, SPHERE = 2;

    private double free(double[] a, double[] b) {
        double t = 0;
        for (int i = 0; i < n; i++) if (!fixed[i]) t += a[i] * b[i];
        return t;
    }

    private int conjugate(double radius) {
        double old = 0;
        int left = n;
        for (int i = 0; i < n; i++) if (fixed[i]) left--;
        for (int k = 0; k < left; k++) {
            double rr = free(r, r);
            if (!(rr > 0) || rr * radius * radius <= 1e-6 * promised * promised) return DONE;
            double beta = k == 0 ? 0 : rr / old;
            for (int i = 0; i < n; i++) s[i] = fixed[i] ? 0 : beta * s[i] - r[i];
            old = rr;
            form.times(s, hs);
            double ss = VectorMath.dot(s, s), ds = VectorMath.dot(d, s), slope = free(r, s),
                    bend = VectorMath.dot(s, hs);
            double room = radius * radius - VectorMath.dot(d, d);
            if (!(room > 0) || !(ss > 0) || !(slope < 0)) return room > 0 ? DONE : SPHERE;
            double root = Math.sqrt(ds * ds + ss * room);
            double alpha = ds <= 0 ? (root - ds) / ss : room / (root + ds);
            int end = SPHERE, which = -1;
            if (bend > 0) {
                curvature = Math.min(curvature, bend / ss);
                if (-slope / bend < alpha) {
                    alpha = -slope / bend;
                    end = DONE;
                }
            }
            for (int i = 0; i < n; i++) {
                if (s[i] == 0) continue;
                double t = ((s[i] > 0 ? upper[i] : lower[i]) - d[i]) / s[i];
                if (t < alpha) {
                    alpha = Math.max(0, t);
                    end = BOUND;
                    which = i;
                }
            }
            if (!(alpha < Double.POSITIVE_INFINITY)) return DONE;
            double gain = -alpha * (slope + 0.5 * alpha * bend);
            VectorMath.axpy(alpha, s, d);
            VectorMath.axpy(alpha, hs, r);
            if (gain > 0) promised += gain;
            if (end == BOUND) {
                d[which] = s[which] > 0 ? upper[which] : lower[which];
                fixed[which] = true;
                return BOUND;
            }
            if (end == SPHERE) return SPHERE;
            if (gain <= 1e-4 * promised) return DONE;
        }
        return DONE;
    }

    /// Turns d towards −r in the plane of both; false if that is not worth more turns.
    private boolean turn() {
        double dd = free(d, d), rr = free(r, r), dr = free(d, r), area = dd * rr - dr * dr;
        if (!(area > 1e-6 * promised * promised) || !(area > 0)) return false;
        double root = Math.sqrt(area);
        for (int i = 0; i < n; i++) s[i] = fixed[i] ? 0 : (dr * d[i] - dd * r[i]) / root;
        double most = 0.5 * Math.PI;
        int which = -1;
        for (int i = 0; i < n; i++) {
            if (fixed[i]) continue;
            double size = Math.hypot(d[i], s[i]), at = Math.atan2(s[i], d[i]);
            double t = most;
            if (size > upper[i])
                t = Math.min(t,
                        first(at, Math.acos(Math.clamp(upper[i] / size, -1.0, 1.0)), d[i] >= upper[i], s[i] > 0));
            if (size > -lower[i])
                t = Math.min(t,
                        first(at, Math.acos(Math.clamp(lower[i] / size, -1.0, 1.0)), d[i] <= lower[i], s[i] < 0));
            if (t < most) {
                most = t;
                which = i;
            }
        }
        if (!(most > 0)) {
            if (which < 0) return false;
            fixed[which] = true;
            return true;
        }
        double[] part = new double[n];
        for (int i = 0; i < n; i++) part[i] = fixed[i] ? 0 : d[i];
        form.times(s, hs);
        form.times(part, hd);
        double b = free(r, s), dhd = VectorMath.dot(part, hd), dhs = VectorMath.dot(part, hs),
                shs = VectorMath.dot(s, hs);
        double value = 0, before = 0, after = 0, last = 0;
        int place = 0;
        for (int k = 1; k <= ANGLES; k++) {
            double v = along(k * most / ANGLES, dr, b, dhd, dhs, shs);
            if (v < value) {
                value = v;
                place = k;
                before = last;
                after = Double.NaN;
            } else if (k == place + 1) {
                after = v;
            }
            last = v;
        }
        if (place == 0) return false;
        double best = place * most / ANGLES;
        if (place < ANGLES) {
            double curve = before + after - 2 * value;
            double moved = curve > 0 ? best + 0.5 * (before - after) / curve * most / ANGLES : best;
            double v = along(moved, dr, b, dhd, dhs, shs);
            if (v < value) {
                value = v;
                best = moved;
            }
        }
        double c = Math.cos(best) - 1, sine = Math.sin(best);
        for (int i = 0; i < n; i++) {
            r[i] += c * hd[i] + sine * hs[i];
            if (!fixed[i]) d[i] = Math.clamp(d[i] + c * d[i] + sine * s[i], lower[i], upper[i]);
        }
        promised -= value;
        if (place == ANGLES && which >= 0) {
            d[which] =
                    Math.abs(d[which] - upper[which]) < Math.abs(d[which] - lower[which]) ? upper[which] : lower[which];
            fixed[which] = true;
            return true;
        }
        return -value > 1e-3 * promised;
    }

    /// The first angle ≥ 0 where size·cos(θ − at) has come to the bound with arc cosine `arc`.
    private static double first(double at, double arc, boolean there, boolean outwards) {
        if (there) return outwards ? 0 : Math.PI;
        double a = at - arc, b = at + arc, two = 2 * Math.PI;
        a = a < 0 ? a + two : a;
        b = b < 0 ? b + two : b >= two ? b - two : b;
        return Math.min(a, b);
    }

    private static double along(double angle, double a, double b, double dhd, double dhs, double shs) {
        double c = Math.cos(angle) - 1, s = Math.sin(angle);
        return c * a + s * b + 0.5 * (c * c * dhd + s * s * shs) + c * s * dhs;
    }
}
