package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// Kolmogorov's law, the limit of that of √n·Dₙ for large n: F(x) = 1 − 2·Σ (−1)ʲ⁻¹e^(−2j²x²), j = 1, 2, …; [KolmogorovD] is that
/// of a finite n.
///
/// {@snippet :
/// var law = new Kolmogorov();
/// double tail = law.sf(1.3581015157406195);      // tail == 0.04999921875000762
/// double far = law.logSf(100);                   // far == -19999.306852819440
/// }
/// **Error** below 2 ulp for both tails, 4 for inverses.
///
/// Source: Kolmogorov, Sulla determinazione empirica di una legge di distribuzione (1933).
public record Kolmogorov() implements ContinuousDistribution {
    private static final double LOG_8 = 2.0794415416798357, PI_SQUARED_OVER_8 = 1.2337005501361697,
            HALF_LOG_TWO_PI = 0.9189385332046728;

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        return org.jonum.special.Kolmogorov.pdf(x);
    }

    /// In the tails the first term of its two series.
    @Override
    public double logPdf(double x) {
        if (x == Double.POSITIVE_INFINITY) return Double.NEGATIVE_INFINITY;
        if (x > 15) return LOG_8 + (Math.log(x) - 2 * x * x);
        if (x > 0 && x < 0.1) {
            double q = PI_SQUARED_OVER_8 / x / x;
            return q > 1e280 ? -q : HALF_LOG_TWO_PI + Math.log(2 * q - 1) - 2 * Math.log(x) - q;
        }
        double log = Math.log(pdf(x));
        return x > 0.4 && Math.abs(log) < 0.5 ? nearOne(x) : log;
    }

    /// log 8x·Σ (−1)^(k−1)·k²·e^(−2k²x²) as a pair, where it crosses 0.
    private static double nearOne(double x) {
        DoubleDouble y = DoubleDouble.product(x, x).scale(-2), sum = DoubleDouble.of(0);
        for (int k = 1; k <= 12; k++) sum = sum.plus(y.times(k * k).wideExp().times(k % 2 == 0 ? -k * k : k * k));
        return sum.times(8 * x).log().value();
    }

    @Override
    public double cdf(double x) {
        return org.jonum.special.Kolmogorov.cdf(x);
    }

    @Override
    public double sf(double x) {
        return org.jonum.special.Kolmogorov.sf(x);
    }

    @Override
    public double logCdf(double x) {
        return org.jonum.special.Kolmogorov.logCdf(x);
    }

    @Override
    public double logSf(double x) {
        return org.jonum.special.Kolmogorov.logSf(x);
    }

    @Override
    public double quantile(double p) {
        return org.jonum.special.Kolmogorov.quantile(p);
    }

    @Override
    public double isf(double q) {
        return org.jonum.special.Kolmogorov.inverseSf(q);
    }

    /// √(π/2)·log 2.
    @Override
    public double mean() {
        return 0.8687311606361592;
    }

    /// π²/12 − π/2·log² 2.
    @Override
    public double variance() {
        return 0.06777320396386508;
    }

    /// Of the moments E Xᵏ = 2·Γ(k/2 + 1)·2^(−k/2)·η(k), with Dirichlet's η.
    @Override
    public double skewness() {
        return 0.8604261371436683;
    }

    @Override
    public double excessKurtosis() {
        return 0.8816189679105237;
    }

    @Override
    public double entropy() {
        return 0.0008903226544026737;
    }

    @Override
    public double median() {
        return 0.8275735551899077;
    }

    @Override
    public double mode() {
        return 0.735467907916572;
    }
}
