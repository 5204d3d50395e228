package org.jonum.optimize.scalar;

import java.util.function.DoubleUnaryOperator;

/// Roots of a function of one variable.
///
/// {@snippet :
/// Root r = Roots.find(Math::cos, 1, 2);
/// double x = r.x();              // x == 1.5707963267948966
/// boolean found = r.found();             // found == true
/// }
/// Between two points where f has opposite signs all of these end at a root or a jump, within 4·ε·|x| or the tolerance that is
/// asked for, in at most some 2000 evaluations whatever f does, and mostly in about ten. An end where f is 0 is a root. That f has
/// one sign at both ends, or is NaN somewhere, is an outcome and no exception.
///
/// | 154 problems of Alefeld, Potra & Shi | [#find] | [#chandrupatla] | [#brent] | [#toms748] |
/// |---|---|---|---|---|
/// | evaluations in all | 1713 | 1735 | 2066 | 2894 |
/// | worst | 21 | 18 | 22 | 38 |
public final class Roots {
    private Roots() {}

    /// A root by the best method here: inverse cubic interpolation under Chandrupatla's test, with a bisection that finds small roots
    /// in large intervals.
    ///
    /// @param f a function
    /// @param a one end of an interval, finite
    /// @param b the other one
    /// @return the root
    /// @throws IllegalArgumentException if an end is not finite
    public static Root find(DoubleUnaryOperator f, double a, double b) {
        return find(f, a, b, 0);
    }

    /// The same with an absolute tolerance.
    ///
    /// @param f         a function
    /// @param a         one end of an interval, finite
    /// @param b         the other one
    /// @param tolerance how wide the last interval may be, ≥ 0; it is never less than 4·ε·|x|
    /// @return the root
    /// @throws IllegalArgumentException if an end is not finite or the tolerance negative
    public static Root find(DoubleUnaryOperator f, double a, double b, double tolerance) {
        return InverseCubic.find(new Bracket("Roots.find", f, a, b, tolerance));
    }

    /// A root by Brent's method.
    ///
    /// @param f a function
    /// @param a one end of an interval, finite
    /// @param b the other one
    /// @return the root
    /// @throws IllegalArgumentException if an end is not finite
    public static Root brent(DoubleUnaryOperator f, double a, double b) {
        return Brent.find(new Bracket("Roots.brent", f, a, b, 0));
    }

    /// A root by the method of Alefeld, Potra and Shi.
    ///
    /// @param f a function
    /// @param a one end of an interval, finite
    /// @param b the other one
    /// @return the root
    /// @throws IllegalArgumentException if an end is not finite
    public static Root toms748(DoubleUnaryOperator f, double a, double b) {
        return Toms748.find(new Bracket("Roots.toms748", f, a, b, 0));
    }

    /// A root by Chandrupatla's method.
    ///
    /// @param f a function
    /// @param a one end of an interval, finite
    /// @param b the other one
    /// @return the root
    /// @throws IllegalArgumentException if an end is not finite
    public static Root chandrupatla(DoubleUnaryOperator f, double a, double b) {
        return Chandrupatla.find(new Bracket("Roots.chandrupatla", f, a, b, 0));
    }

    /// A root by Newton's method, kept inside of the interval.
    ///
    /// {@snippet :
    /// double x = Roots.newton(t -> t * t - 2, t -> 2 * t, 0, 2).x();         // x == 1.4142135623730951
    /// }
    ///
    /// @param f      a function
    /// @param first  its derivative
    /// @param a      one end of an interval, finite
    /// @param b      the other one
    /// @return the root
    /// @throws IllegalArgumentException if an end is not finite
    public static Root newton(DoubleUnaryOperator f, DoubleUnaryOperator first, double a, double b) {
        return Tangents.newton(new Bracket("Roots.newton", f, a, b, 0), first);
    }

    /// A root by Halley's method, kept inside of the interval.
    ///
    /// @param f      a function
    /// @param first  its derivative
    /// @param second its second derivative
    /// @param a      one end of an interval, finite
    /// @param b      the other one
    /// @return the root
    /// @throws IllegalArgumentException if an end is not finite
    public static Root halley(DoubleUnaryOperator f, DoubleUnaryOperator first, DoubleUnaryOperator second, double a,
            double b) {
        return Tangents.halley(new Bracket("Roots.halley", f, a, b, 0), first, second);
    }

    /// An interval where f changes its sign, found by going out from x to both sides, each time twice as far.
    ///
    /// {@snippet :
    /// double[] ends = Roots.bracket(x -> x - 100, 0, 1);
    /// boolean holds = ends[0] <= 100 && 100 <= ends[1];              // holds == true
    /// }
    ///
    /// @param f    a function
    /// @param x    where to begin, finite
    /// @param step the first step, > 0
    /// @return both ends in ascending order, or no elements if f kept its sign as far as double reaches
    /// @throws IllegalArgumentException if x is not finite, or the step not positive and finite
    public static double[] bracket(DoubleUnaryOperator f, double x, double step) {
        if (!(Math.abs(x) <= Double.MAX_VALUE) || !(step > 0 && step <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "Roots.bracket: x = " + x + ", step = " + step + ", need finite x and a positive step");
        }
        double f0 = f.applyAsDouble(x), lower = x, upper = x;
        boolean down = true, up = true;
        if (f0 == 0) return new double[] {x, x};
        if (Double.isNaN(f0)) return new double[0];
        for (double h = Math.max(step, Math.ulp(x)); (down || up) && h <= Double.MAX_VALUE; h *= 2) {
            if (up) {
                double at = x + h, v = at <= Double.MAX_VALUE ? f.applyAsDouble(at) : Double.NaN;
                if (!Double.isNaN(v) && (v == 0 || v < 0 != f0 < 0)) return new double[] {upper, at};
                up = !Double.isNaN(v);
                upper = up ? at : upper;
            }
            if (down) {
                double at = x - h, v = at >= -Double.MAX_VALUE ? f.applyAsDouble(at) : Double.NaN;
                if (!Double.isNaN(v) && (v == 0 || v < 0 != f0 < 0)) return new double[] {at, lower};
                down = !Double.isNaN(v);
                lower = down ? at : lower;
            }
        }
        return new double[0];
    }
}
