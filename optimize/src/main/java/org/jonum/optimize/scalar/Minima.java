package org.jonum.optimize.scalar;

import java.util.function.DoubleUnaryOperator;

/// Minima of a function of one variable.
///
/// {@snippet :
/// Minimum m = Minima.find(x -> (x - 2) * (x - 2) + 1, 0, 5);
/// boolean near = Math.abs(m.x() - 2) < 1e-7;             // near == true
/// double f = m.value();          // f == 1
/// }
/// **Error** a minimum of f can be told from its neighbours to about √ε·|x|, and no better; the tolerance is relative to that end.
/// NaN counts as +∞. The least value seen is returned, always.
public final class Minima {
    /// 1 − 1/φ with the golden ratio φ.
    private static final double GOLD = 0.5 * (3 - Math.sqrt(5));
    private static final double ROOT_EPS = Math.sqrt(Math.ulp(1.0));
    private static final int LIMIT = 500;

    private Minima() {}

    /// A minimum between two points, by Brent's method: parabolas, and golden sections where they do not help.
    ///
    /// @param f a function
    /// @param a one end of an interval, finite
    /// @param b the other one
    /// @return the minimum; if f falls to an end, close to that end
    /// @throws IllegalArgumentException if an end is not finite
    public static Minimum find(DoubleUnaryOperator f, double a, double b) {
        return find(f, a, b, ROOT_EPS);
    }

    /// The same with another tolerance.
    ///
    /// **Source** R. P. Brent (1973), Algorithms for minimization without derivatives, ch. 5.
    ///
    /// @param f         a function
    /// @param a         one end of an interval, finite
    /// @param b         the other one
    /// @param tolerance relative to x, ≥ 0; below √ε ≈ 1.5e-8 it gains nothing
    /// @return the minimum; if f falls to an end, close to that end
    /// @throws IllegalArgumentException if an end is not finite or the tolerance negative
    public static Minimum find(DoubleUnaryOperator f, double a, double b, double tolerance) {
        check("Minima.find", a, b, tolerance);
        double lo = Math.min(a, b), hi = Math.max(a, b);
        double x = lo + GOLD * (hi - lo), w = x, v = x;
        double fx = value(f, x), fw = fx, fv = fx, step = 0, older = 0;
        int calls = 1;
        while (calls < LIMIT) {
            double m = lo + 0.5 * (hi - lo),
                    tol = tolerance * Math.abs(x) + Math.max(Double.MIN_NORMAL, 1e-3 * tolerance
                            * Math.min(hi - lo, 1e-6));
            if (Math.abs(x - m) <= 2 * tol - 0.5 * (hi - lo)) break;
            double r = (x - w) * (fx - fv), q = (x - v) * (fx - fw), p = (x - v) * q - (x - w) * r;
            q = 2 * (q - r);
            if (q > 0) p = -p;
            q = Math.abs(q);
            if (Math.abs(older) > tol && Math.abs(p) < Math.abs(0.5 * q * older) && p > q * (lo - x)
                    && p < q * (hi - x)) {
                older = step;
                step = p / q;
                double u = x + step;
                if (u - lo < 2 * tol || hi - u < 2 * tol) step = x < m ? tol : -tol;
            } else {
                older = x < m ? hi - x : lo - x;
                step = GOLD * older;
            }
            double u = x + (Math.abs(step) >= tol ? step : Math.copySign(tol, step));
            if (!(u > lo && u < hi)) break;
            double fu = value(f, u);
            calls++;
            if (fu <= fx) {
                if (u < x) hi = x;
                else lo = x;
                v = w;
                fv = fw;
                w = x;
                fw = fx;
                x = u;
                fx = fu;
            } else {
                if (u < x) lo = u;
                else hi = u;
                if (fu <= fw || w == x) {
                    v = w;
                    fv = fw;
                    w = u;
                    fw = fu;
                } else if (fu <= fv || v == x || v == w) {
                    v = u;
                    fv = fu;
                }
            }
        }
        return new Minimum(x, fx, calls, fx < Double.POSITIVE_INFINITY);
    }

    /// A minimum between two points by golden sections alone, for functions that are not smooth.
    ///
    /// **Source** J. Kiefer (1953), Proc. AMS 4.
    ///
    /// @param f         a function with one minimum in the interval
    /// @param a         one end of an interval, finite
    /// @param b         the other one
    /// @param tolerance the width, relative to x, at which to end, ≥ 0
    /// @return the minimum
    /// @throws IllegalArgumentException if an end is not finite or the tolerance negative
    public static Minimum golden(DoubleUnaryOperator f, double a, double b, double tolerance) {
        check("Minima.golden", a, b, tolerance);
        double lo = Math.min(a, b), hi = Math.max(a, b);
        double x = lo + GOLD * (hi - lo), y = hi - GOLD * (hi - lo);
        double fx = value(f, x), fy = value(f, y);
        int calls = 2;
        while (calls < LIMIT && x > lo && x < y && y < hi
                && hi - lo > tolerance * Math.max(Math.abs(x), Math.abs(y))) {
            if (fx <= fy) {
                hi = y;
                y = x;
                fy = fx;
                x = lo + GOLD * (hi - lo);
                fx = value(f, x);
            } else {
                lo = x;
                x = y;
                fx = fy;
                y = hi - GOLD * (hi - lo);
                fy = value(f, y);
            }
            calls++;
        }
        boolean left = fx <= fy;
        double least = left ? fx : fy;
        return new Minimum(left ? x : y, least, calls, least < Double.POSITIVE_INFINITY);
    }

    /// Three points a < b < c with f(b) ≤ f(a) and f(b) ≤ f(c), found by going downhill, each time further.
    ///
    /// @param f    a function
    /// @param x    where to begin, finite
    /// @param step the first step, > 0
    /// @return the points in ascending order, or no elements if f falls as far as double reaches
    /// @throws IllegalArgumentException if x is not finite, or the step not positive and finite
    public static double[] bracket(DoubleUnaryOperator f, double x, double step) {
        check("Minima.bracket", x, step, step);
        double a = x, b = x + step, fa = value(f, a), fb = value(f, b);
        if (fb > fa) {
            double t = a;
            a = b;
            b = t;
            fb = fa;
        }
        double h = b - a;
        for (int k = 0; k < LIMIT; k++) {
            h *= 1.618033988749895;
            double c = b + h;
            if (!(Math.abs(c) <= Double.MAX_VALUE)) break;
            double fc = value(f, c);
            if (fc >= fb) return a < c ? new double[] {a, b, c} : new double[] {c, b, a};
            a = b;
            b = c;
            fb = fc;
        }
        return new double[0];
    }

    private static double value(DoubleUnaryOperator f, double x) {
        double v = f.applyAsDouble(x);
        return Double.isNaN(v) ? Double.POSITIVE_INFINITY : v;
    }

    private static void check(String method, double a, double b, double tolerance) {
        if (!(Math.abs(a) <= Double.MAX_VALUE && Math.abs(b) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(method + ": [" + a + ", " + b + "], need finite ends");
        }
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException(method + ": tolerance = " + tolerance + ", need >= 0");
        }
    }
}
