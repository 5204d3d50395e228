package org.jonum.distuv;

import org.jonum.special.Logs;

/// How far apart two laws are, where there is a closed form, without cancellation for laws that are nearly the same.
///
/// {@snippet :
/// double kl = Divergence.kullbackLeibler(new Normal(0, 1), new Normal(1, 2));      // kl == 0.4431471805599453
/// double h = Divergence.hellinger(new Normal(0, 1), new Normal(1e-9, 1));          // h == 3.5355339059327378E-10
/// double w = Divergence.wasserstein2(new Normal(0, 1), new Normal(3, 5));          // w == 5.0
/// }
/// Sources: Kullback & Leibler, On information and sufficiency (1951); Bhattacharyya, On a measure of divergence between two
/// statistical populations (1943).
public final class Divergence {
    private Divergence() {
    }

    /// ∫ p·log(p/q) in nats, by quadrature; infinite if q has no density where p has one.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(ContinuousDistribution p, ContinuousDistribution q) {
        return Math.max(0, Numerics.expectation(p, x -> p.logPdf(x) - q.logPdf(x)));
    }

    /// ∫ p·log(p/q): (r − 1 − log r + d²/s²)/2 with r the ratio of the variances, d the difference of the means, s the sd of q.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Normal p, Normal q) {
        double d = (p.mean() - q.mean()) / q.sd(), r = p.sd() / q.sd(), e = (p.sd() - q.sd()) / q.sd();
        return 0.5 * (excess(e * (1 + r)) + d * d);
    }

    /// ∫ p·log(p/q), that of the logarithms.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(LogNormal p, LogNormal q) {
        return kullbackLeibler(logarithm(p), logarithm(q));
    }

    /// ∫ p·log(p/q) = r − 1 − log r with r the ratio of the scales.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Exponential p, Exponential q) {
        return excess((p.scale() - q.scale()) / q.scale());
    }

    /// ∫ p·log(p/q), that of the squares, which are exponential.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Rayleigh p, Rayleigh q) {
        double r = p.scale() / q.scale(), e = (p.scale() - q.scale()) / q.scale();
        return excess(e * (1 + r));
    }

    /// ∫ p·log(p/q) = r − 1 − log r + r·(e^(−d) − 1 + d), r the ratio of the scales, d the distance of the locations in scales of p.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Laplace p, Laplace q) {
        double d = Math.abs(p.location() - q.location()) / p.scale();
        return excess((p.scale() - q.scale()) / q.scale()) + p.scale() / q.scale() * Logs.expm1mx(-d);
    }

    /// ∫ p·log(p/q): the logarithm of the ratio of the lengths, or ∞ if p is not within q.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Uniform p, Uniform q) {
        if (p.lower() < q.lower() || p.upper() > q.upper()) return Double.POSITIVE_INFINITY;
        double outside = (p.lower() - q.lower()) + (q.upper() - p.upper());
        return Math.log1p(outside / (p.upper() - p.lower()));
    }

    /// r − 1 − log r for r = 1 + e.
    private static double excess(double e) {
        return 0 - Logs.log1pmx(e);
    }

    private static Normal logarithm(LogNormal law) {
        return new Normal(law.logMean(), law.logSd());
    }

    /// Bhattacharyya's distance −log ∫ √(pq).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double bhattacharyya(Normal p, Normal q) {
        double scale = Math.hypot(p.sd(), q.sd()), d = (p.mean() - q.mean()) / scale;
        return 0.25 * d * d + 0.5 * meanRatio(p.sd(), q.sd());
    }

    /// Bhattacharyya's distance −log ∫ √(pq), that of the logarithms.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double bhattacharyya(LogNormal p, LogNormal q) {
        return bhattacharyya(logarithm(p), logarithm(q));
    }

    /// Bhattacharyya's distance −log ∫ √(pq): the logarithm of the arithmetic over the geometric mean of the scales.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double bhattacharyya(Exponential p, Exponential q) {
        return meanRatio(Math.sqrt(p.scale()), Math.sqrt(q.scale()));
    }

    /// Bhattacharyya's distance −log ∫ √(pq), that of the squares, which are exponential.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double bhattacharyya(Rayleigh p, Rayleigh q) {
        return meanRatio(p.scale(), q.scale());
    }

    /// log((s² + t²)/(2st)).
    private static double meanRatio(double s, double t) {
        double d = s - t;
        return Math.log1p(d / s * (d / (2 * t)));
    }

    /// Hellinger's distance √(1 − ∫ √(pq)).
    ///
    /// @param p a law
    /// @param q another
    /// @return between 0 and 1
    public static double hellinger(Normal p, Normal q) {
        return ofBhattacharyya(bhattacharyya(p, q));
    }

    /// Hellinger's distance √(1 − ∫ √(pq)).
    ///
    /// @param p a law
    /// @param q another
    /// @return between 0 and 1
    public static double hellinger(LogNormal p, LogNormal q) {
        return ofBhattacharyya(bhattacharyya(p, q));
    }

    /// Hellinger's distance √(1 − ∫ √(pq)).
    ///
    /// @param p a law
    /// @param q another
    /// @return between 0 and 1
    public static double hellinger(Exponential p, Exponential q) {
        return ofBhattacharyya(bhattacharyya(p, q));
    }

    /// Hellinger's distance √(1 − ∫ √(pq)).
    ///
    /// @param p a law
    /// @param q another
    /// @return between 0 and 1
    public static double hellinger(Rayleigh p, Rayleigh q) {
        return ofBhattacharyya(bhattacharyya(p, q));
    }

    private static double ofBhattacharyya(double d) {
        return Math.sqrt(0 - Math.expm1(-d));
    }

    /// Wasserstein's distance of order 2, √(difference of means² + difference of standard deviations²).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein2(Normal p, Normal q) {
        return Math.hypot(p.mean() - q.mean(), p.sd() - q.sd());
    }

    /// Wasserstein's distance of order 2, √(difference of means² + difference of standard deviations²).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein2(Laplace p, Laplace q) {
        return Math.hypot(p.location() - q.location(), p.sd() - q.sd());
    }

    /// Wasserstein's distance of order 2, √(difference of means² + difference of standard deviations²).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein2(Logistic p, Logistic q) {
        return Math.hypot(p.location() - q.location(), p.sd() - q.sd());
    }

    /// Wasserstein's distance of order 2, √(difference of means² + difference of standard deviations²).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein2(Uniform p, Uniform q) {
        return Math.hypot(p.mean() - q.mean(), p.sd() - q.sd());
    }

    /// Wasserstein's distance of order 2, √(difference of means² + difference of standard deviations²).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein2(Exponential p, Exponential q) {
        double d = p.scale() - q.scale();
        return Math.hypot(d, d);
    }

    /// Wasserstein's distance of order 1, the difference of the scales.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein1(Exponential p, Exponential q) {
        return Math.abs(p.scale() - q.scale());
    }
}
