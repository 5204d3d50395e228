package org.jonum.stat;

/// The nine definitions of a sample quantile of Hyndman & Fan: which place h among the ordered numbers x₁ ≤ … ≤ xₙ
/// belongs to probability p,
/// and what is made of it when h is not whole.
///
/// Source: Hyndman & Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996).
public enum QuantileType {
    /// Type 1: the inverse of the empirical distribution function, x at ⌈np⌉.
    INVERSE(0, 0),
    /// Type 2: type 1, but the mean of both where the distribution function is level.
    AVERAGED_INVERSE(0, 0),
    /// Type 3: the number whose index is nearest to np, the even one of two (SAS).
    NEAREST(0, 0),
    /// Type 4: linear, h = np.
    LINEAR_INVERSE(0, 1),
    /// Type 5: linear, h = np + ½ (Hazen).
    HAZEN(0.5, 0.5),
    /// Type 6: linear, h = (n + 1)p (Weibull; Minitab, SPSS).
    WEIBULL(0, 0),
    /// Type 7: linear, h = (n − 1)p + 1 (Gumbel; the default here, in R, NumPy, Julia, Excel).
    LINEAR(1, 1),
    /// Type 8: linear, h = (n + ⅓)p + ⅓: its median is right whatever the law.
    MEDIAN_UNBIASED(1 / 3.0, 1 / 3.0),
    /// Type 9: linear, h = (n + ¼)p + ⅜: about right in the mean for normal laws (Blom).
    NORMAL_UNBIASED(0.375, 0.375);

    private final double a, b;

    QuantileType(double a, double b) {
        this.a = a;
        this.b = b;
    }

    /// Whether it is one of the types 4 to 9.
    boolean linear() {
        return compareTo(NEAREST) > 0;
    }

    /// The place h = a + (n + 1 − a − b)·p, for types 4 to 9.
    double place(double n, double p) {
        return a + (n + 1 - a - b) * p;
    }

    /// The number of 1 to 9 by which it goes in the paper and in R.
    ///
    /// @return the number
    public int number() {
        return java.util.Arrays.asList(values()).indexOf(this) + 1;
    }
}
