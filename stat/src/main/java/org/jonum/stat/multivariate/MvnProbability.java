package org.jonum.stat.multivariate;

import java.util.Locale;
import org.jonum.distuv.ContinuousDistribution;
import org.jonum.distuv.Normal;
import org.jonum.distuv.StudentT;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.SobolDirections;

/// The probability of a box under a normal law, or under Student's, with the error of its computation.
///
/// {@snippet :
/// Matrix r = Matrix.of(3, 3, 1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1);
/// MvnProbability p = MultivariateNormal.of(Vector.zeros(3), r).cdf(Vector.zeros(3));
/// boolean quarter = Math.abs(p.value() - 0.25) <= p.error() && p.error() < 1e-10;     // quarter == true
/// }
/// In one dimension it is exact, and in two for a corner, see [BivariateNormal]. Under a normal law, other boxes of two variables, and those of three of which at most one is bounded on both sides, are
/// single integrals of a positive function, with a relative error below 10⁻¹⁰ however small the probability is. Otherwise variables are integrated one after the
/// other, the most restricted first, each on the interval that those before it leave; twelve scramblings of Sobol's sequence give
/// value and error. They are fixed: the same call gives the same bits, on any number of threads.
///
/// Under a normal law the draws are tilted by Botev's method, and boxes far out are no harder than others: with 200 000 evaluations the relative error
/// is below 10⁻⁴ for up to eight variables with correlations up to 0.9, and below 3·10⁻³ for fifty, at probabilities down to e⁻²²⁰⁰⁰⁰. Under Student's law draws are not tilted, and boxes
/// far out are out of reach: where the estimated relative error is not below 1, the error is given as 1 and that of the logarithm as ∞, since nothing is known then.
///
/// Sources: Genz, Numerical computation of multivariate normal probabilities (1992); Gibson, Glasbey & Elston, Monte Carlo evaluation of
/// multivariate normal integrals and sensitivity to variate ordering (1994); Owen, Randomly permuted (t, m, s)-nets and (t,
/// s)-sequences (1995); Genz & Bretz, Computation of Multivariate Normal and t Probabilities (2009); Botev, The normal law under linear restrictions (2017).
///
/// @param value       the probability
/// @param logValue    its logarithm, also where the probability is below the range of doubles
/// @param error       its error is below that; where it is estimated, with a probability of 99 %
/// @param logError    the error of the logarithm, likewise: the relative error, also where the value and its error are below the range of doubles
/// @param evaluations of the integrand
public record MvnProbability(double value, double logValue, double error, double logError, long evaluations) {
    private static final double ABSOLUTE = 1e-6, RELATIVE = 1e-4, EXACT = 0x1p-52;
    private static final int MOST = 100_000;

    /// P(lower < X ≤ upper), until the error is below 10⁻⁶ and below 10⁻⁴ of the value, or more than 100 000 evaluations have been made:
    /// their number doubles from time to time.
    ///
    /// @param law   the law of X
    /// @param lower ends, which may be −∞
    /// @param upper ends, which may be ∞
    /// @return value and error; NaN if an end is
    /// @throws IllegalArgumentException if the sizes do not fit
    public static MvnProbability of(MultivariateNormal law, Vector lower, Vector upper) {
        return of(law, lower, upper, ABSOLUTE, RELATIVE, MOST);
    }

    /// P(lower < X ≤ upper), until the error is small enough.
    ///
    /// @param law      the law of X
    /// @param lower    ends, which may be −∞
    /// @param upper    ends, which may be ∞
    /// @param absolute the error is to be below this
    /// @param relative and below this part of the value, also where that is below the range of doubles
    /// @param most     or so many evaluations have been made, at most twice as many
    /// @return value and error; NaN if an end is
    /// @throws IllegalArgumentException if the sizes do not fit, a bound of the error is not above 0, or most is below 1
    public static MvnProbability of(MultivariateNormal law, Vector lower, Vector upper, double absolute,
            double relative, long most) {
        return of(law.scatter(), Double.POSITIVE_INFINITY, lower, upper, absolute, relative, most);
    }

    /// The same for Student's law, from [MultivariateT#probability(Vector, Vector)].
    static MvnProbability of(Scatter law, double df, Vector lower, Vector upper) {
        return of(law, df, lower, upper, ABSOLUTE, RELATIVE, MOST);
    }

    private static MvnProbability of(Scatter law, double df, Vector lower, Vector upper, double absolute,
            double relative, long most) {
        String routine = "MvnProbability";
        Require.same(routine, "lower.size()", lower.size(), "dimension", law.dimension());
        Require.same(routine, "upper.size()", upper.size(), "dimension", law.dimension());
        Require.that(absolute > 0, routine, "absolute", absolute, "a number > 0");
        Require.that(relative > 0, routine, "relative", relative, "a number > 0");
        Require.that(most >= 1, routine, "most", most, "at least 1");
        int n = law.dimension();
        Require.that(n < SobolDirections.MAX_DIMENSION, routine, "dimension", n,
                "below " + SobolDirections.MAX_DIMENSION);
        Vector sd = law.sigma.diag().map(Math::sqrt), mean = law.centre;
        double[] a = lower.minus(mean).overElements(sd).toArray(), b = upper.minus(mean).overElements(sd).toArray();
        for (int i = 0; i < n; i++) {
            if (Double.isNaN(a[i]) || Double.isNaN(b[i]))
                return new MvnProbability(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
            if (!(a[i] < b[i])) return new MvnProbability(0, Double.NEGATIVE_INFINITY, 0, 0, 0);
        }
        boolean normal = df == Double.POSITIVE_INFINITY;
        if (n == 1) {
            ContinuousDistribution one = normal ? Normal.standard() : StudentT.of(df);
            return exact(one.probability(a[0], b[0]), one.logProbability(a[0], b[0]));
        }
        if (normal && n == 2 && corner(a[0], b[0]) && corner(a[1], b[1])) {
            double h = b[0] < Double.POSITIVE_INFINITY ? b[0] : -a[0],
                    k = b[1] < Double.POSITIVE_INFINITY ? b[1] : -a[1];
            double sign = (h == b[0]) == (k == b[1]) ? 1 : -1;
            double rho = sign * correlation(law, sd, 0, 1);
            return exact(BivariateNormal.cdf(h, k, rho), BivariateNormal.logCdf(h, k, rho));
        }
        int last = lastVariable(a, b);
        if (normal && n == 2) {
            double rho = correlation(law, sd, 0, 1);
            if (Math.abs(rho) < 1) return integrated(LastVariable.logBox(a[0], b[0], a[1], b[1], rho));
        }
        if (normal && n == 3 && last >= 0) {
            int j = (last + 1) % 3, k = (last + 2) % 3;
            double sj = b[j] < Double.POSITIVE_INFINITY ? 1 : -1, sk = b[k] < Double.POSITIVE_INFINITY ? 1 : -1;
            double xy = sj * correlation(law, sd, last, j), xz = sk * correlation(law, sd, last, k),
                    yz = sj * sk * correlation(law, sd, j, k);
            if (Math.max(Math.abs(xy), Math.abs(xz)) < 1) {
                return integrated(
                        LastVariable.logBox(a[last], b[last], sj > 0 ? b[j] : -a[j], sk > 0 ? b[k] : -a[k], xy,
                                xz, yz));
            }
        }
        return SeparatedNormal.of(law.sigma, sd, a, b, df).integrate(absolute, relative, most);
    }

    private static boolean corner(double a, double b) {
        return a == Double.NEGATIVE_INFINITY || b == Double.POSITIVE_INFINITY;
    }

    private static double correlation(Scatter law, Vector sd, int i, int j) {
        return Math.clamp(law.sigma.get(i, j) / sd.get(i) / sd.get(j), -1, 1);
    }

    /// The only variable that has two bounds, or the first if none has; −1 if there are more.
    private static int lastVariable(double[] a, double[] b) {
        int last = -1;
        for (int i = 0; i < a.length; i++) {
            if (corner(a[i], b[i])) continue;
            if (last >= 0) return -1;
            last = i;
        }
        return Math.max(0, last);
    }

    private static MvnProbability integrated(double log) {
        double p = Math.exp(log);
        return new MvnProbability(p, log, 1e-10 * p, 1e-10, 0);
    }

    private static MvnProbability exact(double p, double log) {
        return new MvnProbability(p, log, 64 * EXACT * p, 64 * EXACT, 0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.10g ± %.2g (%d evaluations)", value, error, evaluations);
    }
}
