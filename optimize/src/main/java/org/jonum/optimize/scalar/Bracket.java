package org.jonum.optimize.scalar;

import java.util.function.DoubleUnaryOperator;

/// An interval with the signs of f at its ends opposite, and the arithmetic that root finders share.
///
/// `a` is the end where |f| was smaller when it was set; the ends are in no order. Positive widths are relative: a root is
/// found when |b − a| ≤ 4·ε·|x| + abs.
final class Bracket {
    static final double EPS = Math.ulp(1.0);
    private static final int LIMIT = 2200;
    private final DoubleUnaryOperator f;
    /// Half of the absolute tolerance. Never a subnormal number but where it is asked for: these are slow.
    private final double rest;
    double a, fa, b, fb;
    private int calls, slow;
    private double width = Double.POSITIVE_INFINITY;
    private boolean nan;

    Bracket(String method, DoubleUnaryOperator f, double lower, double upper, double tolerance) {
        if (!(Math.abs(lower) <= Double.MAX_VALUE && Math.abs(upper) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(method + ": [" + lower + ", " + upper + "], need finite ends");
        }
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException(method + ": tolerance = " + tolerance + ", need >= 0");
        }
        this.f = f;
        rest = 0.5 * tolerance;
        a = lower;
        fa = at(lower);
        b = upper;
        fb = fa == 0 || nan ? fa : at(upper);
    }

    double at(double x) {
        calls++;
        double v = f.applyAsDouble(x);
        if (Double.isNaN(v)) nan = true;
        return v;
    }

    /// Counts a call that was made outside.
    void count(int more) {
        calls += more;
    }

    /// Whether there is something to search for.
    boolean open() {
        return !nan && fa != 0 && fb != 0 && fa < 0 != fb < 0 && !narrow() && calls < LIMIT;
    }

    /// Half of the width at which the search ends.
    double half() {
        return 2 * EPS * Math.abs(Math.abs(fa) < Math.abs(fb) ? a : b) + rest;
    }

    private boolean narrow() {
        double w = Math.abs(b - a);
        return w <= 2 * half() || w < Double.MIN_NORMAL && Math.nextAfter(a, b) == b;
    }

    /// Evaluates at a point inside and keeps the part with the change of sign; the new point becomes `a`. Where eight such points in a
    /// row have not halved the interval, its middle is taken instead.
    ///
    /// @return the end that was given up, 0 for that which was `a`, 1 for `b`
    int cut(double point) {
        double now = Math.abs(b - a);
        if (now <= 0.5 * width) {
            width = now;
            slow = 0;
        } else if (++slow >= 8) {
            width = now;
            slow = 0;
            return take(middle());
        }
        return take(point);
    }

    private int take(double x) {
        double fx = at(x);
        if (nan) return 0;
        boolean same = fx < 0 == fa < 0 && fx != 0;
        if (!same) {
            b = a;
            fb = fa;
        }
        a = x;
        fa = fx;
        return same ? 0 : 1;
    }

    /// Lets the ends change places.
    void turn() {
        double t = a, ft = fa;
        a = b;
        fa = fb;
        b = t;
        fb = ft;
    }

    /// A point that halves the interval: zero if the ends lie on both its sides and differ much in size, the geometric mean if they
    /// lie on one side and differ much in size, else the arithmetic mean.
    double middle() {
        double p = Math.abs(a), q = Math.abs(b), small = p < q ? p : q, large = p < q ? q : p;
        if (large > 16 * small) {
            if (a < 0 != b < 0 && small > 0) return 0;
            double s = Math.max(small, large * 1e-12);
            double mean = Math.copySign(Math.sqrt(s) * Math.sqrt(large), a + b);
            if (inside(mean)) return mean;
        }
        double mean = 0.5 * a + 0.5 * b;
        return inside(mean) ? mean : Math.nextAfter(a, b);
    }

    boolean inside(double x) {
        // comparisons, as Math.min and Math.max take longer than the rest of an iteration
        return a < b ? a < x && x < b : b < x && x < a;
    }

    /// Moves a point away from the ends, so that one more evaluation can close the interval.
    double off(double x) {
        double h = Math.max(half(), Math.ulp(Math.max(Math.abs(a), Math.abs(b))));
        double lo = Math.min(a, b), hi = Math.max(a, b);
        if (hi - lo <= 2 * h) return middle();
        return x < lo + h ? lo + h : x > hi - h ? hi - h : x;
    }

    Root root() {
        boolean first = Math.abs(fa) <= Math.abs(fb);
        double x = first ? a : b, v = first ? fa : fb;
        boolean found = v == 0 || !nan && fa < 0 != fb < 0;
        Root.Outcome outcome = found ? Root.Outcome.FOUND
                : nan ? Root.Outcome.NOT_A_NUMBER : Root.Outcome.NO_SIGN_CHANGE;
        return a < b ? new Root(x, v, a, b, calls, outcome) : new Root(x, v, b, a, calls, outcome);
    }
}
