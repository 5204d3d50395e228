package org.jonum.optimize;

/// The line search of Moré & Thuente (1994): an interval that holds a minimiser of φ, made smaller by cubic and quadratic steps.
///
/// Until a step has given sufficient decrease with a rising slope, the interval is one for the auxiliary function
/// ψ(α) = φ(α) − φ(0) − δ·α·φ′(0) (§2). Names: l is the end with the lower value, u the other one, t the trial.
final class MoreThuenteSearcher extends Searcher {
    private final double delta, sigma;
    private final boolean strong;
    private double al, fl, sl, au, fu, su;
    private boolean bracketed;

    MoreThuenteSearcher(double delta, double sigma, boolean strong) {
        this.strong = strong;
        this.delta = delta;
        this.sigma = sigma;
    }

    @Override
    boolean search(Line l, double alpha, double max) {
        double noise = noise(l.f0), top = max;
        double slope = delta * l.slope0;
        al = au = 0;
        fl = fu = l.f0;
        sl = su = l.slope0;
        bracketed = false;
        boolean auxiliary = true, cut = false;
        double width = Double.POSITIVE_INFINITY, older = width;
        double t = Math.min(alpha, top);
        double bestStep = 0, bestValue = l.f0;
        for (int calls = 0; calls < CALLS; calls++) {
            l.at(t);
            if (!l.finite()) {
                // cut back between the lower end and t, which becomes the top
                top = t;
                cut = true;
                t = al + (calls < 3 ? 0.5 : 0.1) * (t - al);
                if (!(t > al && t < top)) break;
                continue;
            }
            if (l.f < bestValue) {
                bestValue = l.f;
                bestStep = t;
            }
            if (l.decreases(delta) && (strong ? Math.abs(l.slope) : -l.slope) <= -sigma * l.slope0) return true;
            if (Math.abs(l.f - l.f0) <= 1e-3 * Math.abs(l.f0) && l.approximates(0.1, sigma, noise)) return true;
            if (t >= top && l.decreases(delta) && l.slope <= slope) return true;
            if (auxiliary && l.decreases(delta) && l.slope >= Math.min(delta, sigma) * l.slope0) auxiliary = false;
            double next, old = al;
            if (auxiliary && l.f <= fl && !l.decreases(delta)) {
                fl -= al * slope;
                sl -= slope;
                fu -= au * slope;
                su -= slope;
                next = trial(t, l.f - t * slope, l.slope - slope, top);
                fl += al * slope;
                sl += slope;
                fu += au * slope;
                su += slope;
            } else {
                next = trial(t, l.f, l.slope, top);
            }
            if (bracketed) {
                double now = Math.abs(au - al);
                if (now >= 0.66 * older) next = al + 0.5 * (au - al);
                older = width;
                width = now;
                double lo = Math.min(al, au), hi = Math.max(al, au);
                if (!(next > lo && next < hi)) next = al + 0.5 * (au - al);
                if (!(next > lo && next < hi) || l.same(lo, hi)) break;
            } else {
                if (t >= top) break;
                next = Math.max(t + 0.1 * (t - old), Math.min(t + 4 * (t - old), next));
                if (cut && next >= top) next = t + 0.5 * (top - t);
            }
            t = Math.min(next, top);
        }
        if (!(bestStep > 0)) return false;
        if (l.alpha != bestStep) l.at(bestStep);
        return l.f < l.f0;
    }

    /// The next trial from the two ends and t (§4, four cases), and the interval that follows (§2, updating).
    private double trial(double t, double ft, double st, double top) {
        double next;
        double opposite = st * Math.signum(sl);
        if (ft > fl) {
            double c = cubic(al, fl, sl, t, ft, st), q = al + 0.5 * (sl / ((fl - ft) / (t - al) + sl)) * (t - al);
            next = Math.abs(c - al) < Math.abs(q - al) ? c : c + 0.5 * (q - c);
            bracketed = true;
        } else if (opposite < 0) {
            double c = cubic(al, fl, sl, t, ft, st), s = t + st / (st - sl) * (al - t);
            next = Math.abs(c - t) > Math.abs(s - t) ? c : s;
            bracketed = true;
        } else if (Math.abs(st) < Math.abs(sl)) {
            double c = cubic(al, fl, sl, t, ft, st), s = t + st / (st - sl) * (al - t);
            boolean beyond = (c - t) * (t - al) > 0;
            if (!beyond) c = t > al ? top : 0;
            if (bracketed) {
                next = Math.abs(c - t) < Math.abs(s - t) ? c : s;
                double edge = t + 0.66 * (au - t);
                next = t > al ? Math.min(edge, next) : Math.max(edge, next);
            } else {
                next = Math.abs(c - t) > Math.abs(s - t) ? c : s;
            }
        } else if (bracketed) {
            next = cubic(t, ft, st, au, fu, su);
        } else {
            next = t > al ? top : 0;
        }
        if (ft > fl) {
            au = t;
            fu = ft;
            su = st;
        } else {
            if (opposite < 0) {
                au = al;
                fu = fl;
                su = sl;
            }
            al = t;
            fl = ft;
            sl = st;
        }
        return next;
    }

    /// The minimiser of the cubic through two values with slopes.
    private static double cubic(double a, double fa, double sa, double b, double fb, double sb) {
        double theta = 3 * (fa - fb) / (b - a) + sa + sb;
        double s = Math.max(Math.abs(theta), Math.max(Math.abs(sa), Math.abs(sb)));
        double root = (theta / s) * (theta / s) - (sa / s) * (sb / s);
        double gamma = s * Math.sqrt(Math.max(0, root));
        if (b < a) gamma = -gamma;
        // of the forms that are equal the one without cancellation
        double p = gamma - sa + theta, q = gamma - sa + gamma + sb;
        double r = p / q;
        return Double.isNaN(r) ? 0.5 * (a + b) : a + r * (b - a);
    }
}
