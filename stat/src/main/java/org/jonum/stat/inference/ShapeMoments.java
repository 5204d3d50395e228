package org.jonum.stat.inference;

/// The skewness g₁ = m₃/m₂^(3/2) and the kurtosis b₂ = m₄/m₂² of a sample, from central moments mₖ = Σ(x − x̄)ᵏ/n.
record ShapeMoments(double n, double skewness, double kurtosis) {
    static final String UNDEFINED = "the data are constant, or have NaN or infinite values";

    static ShapeMoments of(double[] x) {
        Sample s = Sample.of(x, scale(x)); // fourth powers must stay in the range
        double n = x.length, m2 = s.squares() / n;
        if (!(m2 > 0 && m2 <= Double.MAX_VALUE)) return new ShapeMoments(n, Double.NaN, Double.NaN);
        return new ShapeMoments(n, s.powers(x, 3) / n / m2 / Math.sqrt(m2), s.powers(x, 4) / n / m2 / m2);
    }

    private static double scale(double[] x) {
        double most = 0;
        for (double v : x) most = Math.max(most, Math.abs(v));
        boolean usual = most >= 0x1p-200 && most <= 0x1p200 || most == 0 || !(most <= Double.MAX_VALUE);
        return usual ? 1 : Math.scalb(1.0, Math.clamp(-Math.getExponent(most), -1000, 1000));
    }

    boolean undefined() {
        return Double.isNaN(skewness + kurtosis);
    }
}
