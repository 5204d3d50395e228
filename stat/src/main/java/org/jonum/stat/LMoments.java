package org.jonum.stat;

/// L-moments: location, scale and shape by linear combinations of order statistics, which wild values move less than moments.
///
/// {@snippet :
/// LMoments m = LMoments.of(1, 2, 4, 9);
/// double l2 = m.scale();                         // l2 == 2.1666666666666665
/// double t3 = m.skewness();                      // t3 == 0.46153846153846156
/// }
/// With bᵣ = Σ C(i − 1, r)·x₍ᵢ₎/(n·C(n − 1, r)), λ₁ = b₀, λ₂ = 2b₁ − b₀, λ₃ = 6b₂ − 6b₁ + b₀ and λ₄ = 20b₃ − 30b₂ + 12b₁ − b₀: without bias. The sums are about the median, which
/// changes λ₁ only, so that leading digits that all values share cost nothing.
///
/// Source: Hosking (1990), L-moments: analysis and estimation of distributions using linear combinations of order statistics.
///
/// @param mean     λ₁
/// @param scale    λ₂, half the mean distance of two values; NaN of fewer than two values
/// @param skewness τ₃ = λ₃/λ₂, between −1 and 1; NaN of fewer than three values, or if they are all the same
/// @param kurtosis τ₄ = λ₄/λ₂, from −¼ to 1; NaN of fewer than four values, or if they are all the same
public record LMoments(double mean, double scale, double skewness, double kurtosis) {
    /// Those of a sample.
    ///
    /// @param x at least one number
    /// @return the L-moments; NaN if a number is NaN or infinite
    /// @throws IllegalArgumentException if x is empty
    public static LMoments of(double... x) {
        Samples.notEmpty("LMoments.of", x);
        double[] s = Samples.sorted(x);
        int n = s.length;
        double centre = s[n / 2], unit = Math.max(Math.abs(s[0]), Math.abs(s[n - 1])) > 0x1p1000 ? 0x1p-20 : 1;
        double[] b = new double[4];
        for (int r = 0; r < 4 && r < n; r++) {
            int order = r;
            b[r] = Sums.sum(n, i -> {
                double share = 1.0 / n;
                for (int k = 0; k < order; k++) share *= (i - k) / (n - 1.0 - k);
                return share * (s[i] * unit - centre * unit);
            });
        }
        double none = Double.NaN, l2 = 2 * b[1] - b[0];
        double l3 = 6 * b[2] - 6 * b[1] + b[0], l4 = 20 * b[3] - 30 * b[2] + 12 * b[1] - b[0];
        boolean shape = l2 > 0;
        return new LMoments(Means.mean(x), n < 2 ? none : Math.max(0, l2) / unit, n < 3 || !shape ? none : l3 / l2,
                n < 4 || !shape ? none : l4 / l2);
    }
}
