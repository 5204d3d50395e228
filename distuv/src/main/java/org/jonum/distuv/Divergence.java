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

    /// ∫ p·log(p/q): the remainder of log Γ between the shapes, (r − 1 − log r) for each unit of shape with r the ratio of the scales, and what
    /// both have together.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Gamma p, Gamma q) {
        double e = (p.scale() - q.scale()) / q.scale();
        return Math.max(0, remainder(p.shape(), q.shape()) + p.shape() * excess(e)
                - (q.shape() - p.shape()) * Math.log1p(e));
    }

    /// ∫ p·log(p/q): the remainders of log Γ between both parameters, less that between their sums.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Beta p, Beta q) {
        return Math.max(0, remainder(p.alpha(), q.alpha()) + remainder(p.beta(), q.beta())
                - remainder(p.alpha() + p.beta(), q.alpha() + q.beta()));
    }

    /// ∫ p·log(p/q) = r − 1 − log r with r the ratio of the shapes, and the shape of q times the logarithm of the ratio of the minima;
    /// ∞ if p has numbers below those of q.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Pareto p, Pareto q) {
        if (p.minimum() < q.minimum()) return Double.POSITIVE_INFINITY;
        return excess((q.shape() - p.shape()) / p.shape())
                + q.shape() * Math.log1p((p.minimum() - q.minimum()) / q.minimum());
    }

    /// Σ p·log(p/q), the mean of p times r − 1 − log r with r the ratio of the means.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Poisson p, Poisson q) {
        return p.mean() > 0 ? p.mean() * excess((q.mean() - p.mean()) / p.mean()) : q.mean();
    }

    /// Σ p·log(p/q).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Bernoulli p, Bernoulli q) {
        return bernoulli(p.probability(), q.probability());
    }

    /// Σ p·log(p/q), that of one trial times their number, which must be the same.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    /// @throws IllegalArgumentException if the numbers of trials differ
    public static double kullbackLeibler(Binomial p, Binomial q) {
        Parameters.check(p.trials() == q.trials(), "Divergence", "trials", q.trials(),
                "the same number, " + p.trials());
        return p.trials() * bernoulli(p.probability(), q.probability());
    }

    /// Σ p·log(p/q), that of one trial times their mean number.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double kullbackLeibler(Geometric p, Geometric q) {
        return bernoulli(p.probability(), q.probability()) / p.probability();
    }

    private static double bernoulli(double p, double q) {
        double d = q - p, yes = p > 0 ? p * excess(d / p) : d, no = p < 1 ? (1 - p) * excess(-d / (1 - p)) : -d;
        return yes + no;
    }

    /// log Γ(b) − log Γ(a) − (b − a)·ψ(a) = ∫ (b − t)·ψ′(t) dt from a to b.
    private static double remainder(double a, double b) {
        if (Math.abs(b - a) < 0.5 * a)
            return Quadrature.finite(s -> (b - a - s) * org.jonum.special.Gamma.trigamma(a + s), 0, b - a);
        return org.jonum.special.Gamma.logGamma(b) - org.jonum.special.Gamma.logGamma(a)
                - (b - a) * org.jonum.special.Gamma.digamma(a);
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

    /// Bhattacharyya's distance −log Σ √(pq) = (√λ − √μ)²/2 with the means λ, μ.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double bhattacharyya(Poisson p, Poisson q) {
        double sum = Math.sqrt(p.mean()) + Math.sqrt(q.mean()), d = sum > 0 ? (p.mean() - q.mean()) / sum : 0;
        return 0.5 * d * d;
    }

    /// Bhattacharyya's distance −log Σ √(pq).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double bhattacharyya(Bernoulli p, Bernoulli q) {
        return -Math.log1p(-half(p.probability(), q.probability()));
    }

    /// 1 − Σ √(pq) = ½·Σ (√p − √q)² of two laws on two numbers.
    private static double half(double p, double q) {
        double d = p - q, yes = Math.sqrt(p) + Math.sqrt(q), no = Math.sqrt(1 - p) + Math.sqrt(1 - q);
        double u = d == 0 ? 0 : d / yes, v = d == 0 ? 0 : d / no;
        return 0.5 * (u * u + v * v);
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

    /// Hellinger's distance √(1 − Σ √(pq)).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double hellinger(Poisson p, Poisson q) {
        return ofBhattacharyya(bhattacharyya(p, q));
    }

    /// Hellinger's distance √(1 − Σ √(pq)).
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double hellinger(Bernoulli p, Bernoulli q) {
        return Math.sqrt(half(p.probability(), q.probability()));
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

    /// Wasserstein's distance of order 1, the difference of the means, since one law is above the other everywhere.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein1(Poisson p, Poisson q) {
        return Math.abs(p.mean() - q.mean());
    }

    /// Wasserstein's distance of order 1, the difference of the means, since one law is above the other everywhere.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein1(Bernoulli p, Bernoulli q) {
        return Math.abs(p.mean() - q.mean());
    }

    /// Wasserstein's distance of order 1, the difference of the means, since one law is above the other everywhere.
    ///
    /// @param p a law
    /// @param q another
    /// @return at least 0
    public static double wasserstein1(Geometric p, Geometric q) {
        return Math.abs(p.probability() - q.probability()) / (p.probability() * q.probability());
    }
}
