package org.jonum.optimize;

/// The line search of Hager & Zhang (2005, §4): a bracket [a, b] with φ′(a) < 0 ≤ φ′(b) and φ(a) ≤ φ(0) + ε, made smaller by
/// secants from both ends, and by bisection when that does not make it a third smaller.
///
/// Every value is tested at once; the search ends with the first that will do.
final class HagerZhangSearcher extends Searcher {
    /// γ of step L2, and ρ of the bracketing.
    private static final double GAMMA = 2.0 / 3, RHO = 5;
    private final double delta, sigma;
    private double a, fa, sa, b, sb, noise;
    private int calls;

    HagerZhangSearcher(double delta, double sigma) {
        this.delta = delta;
        this.sigma = sigma;
    }

    @Override
    boolean search(Line l, double alpha, double max) {
        noise = noise(l.f0);
        calls = 0;
        a = 0;
        fa = l.f0;
        sa = l.slope0;
        if (!finite(l, 0, Math.min(alpha, max))) return false;
        double top = l.alpha < Math.min(alpha, max) ? l.alpha : max;
        // B1 … B3: go on while it goes down
        while (!done(l)) {
            if (calls++ > CALLS) return false;
            if (l.slope >= 0) {
                b = l.alpha;
                sb = l.slope;
                return narrow(l);
            }
            if (l.f > l.f0 + noise) return bisect(l, l.alpha) || b > a && narrow(l);
            if (l.alpha >= top) return l.decreases(delta);
            low(l);
            double next = Math.min(RHO * l.alpha, top);
            if (!finite(l, a, next)) return false;
            if (l.alpha < next) top = l.alpha;
        }
        return true;
    }

    /// L1 … L3.
    private boolean narrow(Line l) {
        while (calls < CALLS) {
            double a0 = a, b0 = b;
            if (secants(l)) return true;
            if (b - a > GAMMA * (b0 - a0) && update(l, 0.5 * (a + b))) return true;
            if (!(b - a > 0) || l.same(a, b)) break;
            if (a == a0 && b == b0) break;
        }
        return settle(l);
    }

    /// S1 … S4: a secant, and another from the end that moved.
    private boolean secants(Line l) {
        double a0 = a, sa0 = sa, b0 = b, sb0 = sb;
        double c = secant(a, sa, b, sb);
        if (update(l, c)) return true;
        if (c == b) return update(l, secant(b0, sb0, b, sb));
        return c == a && update(l, secant(a0, sa0, a, sa));
    }

    private static double secant(double a, double sa, double b, double sb) {
        return (a * sb - b * sa) / (sb - sa);
    }

    /// U0 … U3: takes c into the bracket; true if c will do.
    private boolean update(Line l, double c) {
        if (!(c > a && c < b)) return false;
        calls++;
        l.at(c);
        if (done(l)) return true;
        if (l.slope >= 0) {
            b = c;
            sb = l.slope;
            return false;
        }
        if (l.f <= l.f0 + noise) {
            low(l);
            return false;
        }
        return bisect(l, c);
    }

    /// U3: between a and a point too high that leads down, until a point leads up; true if one will do.
    private boolean bisect(Line l, double high) {
        b = high;
        sb = Double.NaN;
        while (calls++ < CALLS) {
            double c = 0.5 * (a + b);
            if (!(c > a && c < b)) return false;
            l.at(c);
            if (done(l)) return true;
            if (l.slope >= 0) {
                b = c;
                sb = l.slope;
                return false;
            }
            if (l.f <= l.f0 + noise) low(l);
            else b = c;
        }
        return false;
    }

    private void low(Line l) {
        a = l.alpha;
        fa = l.f;
        sa = l.slope;
    }

    private boolean done(Line l) {
        if (!(l.slope >= sigma * l.slope0)) return false;
        if (l.decreases(delta)) return true;
        return Math.abs(l.f - l.f0) <= 1e-3 * Math.abs(l.f0) && l.approximates(delta, sigma, noise);
    }

    /// At the end of patience the lower end will do if it is lower than the start.
    private boolean settle(Line l) {
        if (!(a > 0) || !(fa < l.f0)) return false;
        if (l.alpha != a) l.at(a);
        return l.f < l.f0;
    }
}
