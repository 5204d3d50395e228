package org.jonum.stat;

import java.math.BigDecimal;
import java.math.MathContext;

/// Statistics of doubles in 60 digits.
final class Exact {
    static final MathContext DIGITS = new MathContext(60);

    private Exact() {
    }

    static BigDecimal mean(double[] x) {
        BigDecimal s = BigDecimal.ZERO;
        for (double v : x) s = s.add(new BigDecimal(v));
        return s.divide(BigDecimal.valueOf(x.length), DIGITS);
    }

    /// Σ(x − mean)ᵏ.
    static BigDecimal central(double[] x, int k) {
        BigDecimal m = mean(x), s = BigDecimal.ZERO;
        for (double v : x) s = s.add(new BigDecimal(v).subtract(m).pow(k, DIGITS), DIGITS);
        return s;
    }

    static double variance(double[] x) {
        return central(x, 2).divide(BigDecimal.valueOf(x.length - 1L), DIGITS).doubleValue();
    }

    static double deviation(double[] x) {
        return central(x, 2).divide(BigDecimal.valueOf(x.length - 1L), DIGITS).sqrt(DIGITS).doubleValue();
    }

    static double skewness(double[] x) {
        BigDecimal n = BigDecimal.valueOf(x.length), v = central(x, 2).divide(n, DIGITS);
        return central(x, 3).divide(n, DIGITS).divide(v.multiply(v.sqrt(DIGITS)), DIGITS).doubleValue();
    }

    static double excessKurtosis(double[] x) {
        BigDecimal n = BigDecimal.valueOf(x.length), v = central(x, 2).divide(n, DIGITS);
        return central(x, 4).divide(n, DIGITS).divide(v.multiply(v), DIGITS).subtract(BigDecimal.valueOf(3))
                .doubleValue();
    }

    /// Of lag 1.
    static double autocorrelation(double[] x) {
        BigDecimal m = mean(x), s = BigDecimal.ZERO;
        for (int i = 1; i < x.length; i++)
            s = s.add(new BigDecimal(x[i]).subtract(m).multiply(new BigDecimal(x[i - 1]).subtract(m)), DIGITS);
        return s.divide(central(x, 2), DIGITS).doubleValue();
    }

    /// The digits that agree, −log₁₀ of the relative error, at most 15.
    static double digits(double got, double right) {
        if (got == right) return 15;
        if (!(Math.abs(got) <= Double.MAX_VALUE)) return 0;
        double error = new BigDecimal(got).subtract(new BigDecimal(right)).doubleValue();
        return Math.clamp(-Math.log10(Math.abs(right == 0 ? error : error / right)), 0, 15);
    }
}
