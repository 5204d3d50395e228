package org.jonum.stat.regression;

import java.util.Arrays;

/// Huber's M-estimate: the b with Σ ψ(eᵢ/s)·xᵢ = 0, ψ(t) = t cut off at ±k, and the scale s = median |eᵢ|/0.6745 of the residuals themselves.
///
/// {@snippet :
/// Design d = Design.of(Frame.of("x", 1, 2, 3, 4, 5, 6), Term.intercept(), Term.numeric("x"));
/// HuberFit fit = Huber.of(1.345).fit(d, 1.1, 1.9, 60, 3.8, 5.1, 6.2);
/// boolean near = Math.abs(fit.coefficients()[1] - 1) < 0.2;      // near == true
/// }
/// By iterated weighted least squares with weights min(1, k·s/|e|), from the least squares fit. Outliers among the responses lose their weight, outliers among the columns do not.
///
/// **Cost** that of 10 to 50 least squares fits.  **Error** iteration ends when residuals change by less than 10⁻¹² of their length.
/// Source: Huber (1964, 1981); standard errors as in Huber (1981), §7.6.
///
/// @param k where ψ is cut off, in units of the scale: 1.345 is 95 % efficient for normal errors
public record Huber(double k) {
    private static final int ITERATIONS = 1000;

    /// The estimate.
    ///
    /// @throws IllegalArgumentException if k is not a finite number > 0
    public Huber {
        Arguments.positive("Huber", "k", k);
    }

    /// The estimate with a given k.
    ///
    /// @param k a finite number > 0
    /// @return the estimate
    /// @throws IllegalArgumentException if k is not such
    public static Huber of(double k) {
        return new Huber(k);
    }

    /// Fit.
    ///
    /// @param x the columns
    /// @param y finite numbers, one for each row
    /// @return the fit
    /// @throws IllegalArgumentException if the sizes do not fit, an element of x or y is not finite, or a column has a largest element beyond 1e±140
    public HuberFit fit(Design x, double... y) {
        Arguments.equal("Huber.fit", "responses", y.length, "rows", x.rows());
        Arguments.moderate("Huber.fit: y", y);
        Solved plain = Solved.of("Huber.fit", x, y, null), now = plain;
        double[] w = new double[y.length], s = new double[y.length];
        double largest = 0;
        for (double v : y) largest = Math.max(largest, Math.abs(v));
        Arrays.fill(w, 1);
        double scale = 0;
        boolean converged = false;
        for (int it = 0; it < ITERATIONS && !converged; it++) {
            double[] e = now.residuals();
            scale = scale(e);
            if (!(scale > 0x1p-50 * largest)) { // more than half of the responses are fitted exactly
                scale = 0;
                converged = true;
                break;
            }
            for (int i = 0; i < w.length; i++) {
                w[i] = Math.min(1, k * scale / Math.abs(e[i]));
                s[i] = Math.sqrt(w[i]);
            }
            Solved next = Solved.of("Huber.fit", x, y, s);
            double change = 0, size = 0;
            for (int i = 0; i < w.length; i++) {
                double d = next.residuals()[i] - e[i];
                change += d * d;
                size += e[i] * e[i];
            }
            converged = change <= 1e-24 * size;
            now = next;
        }
        return HuberFit.of(this, x, now, plain, scale, w, converged);
    }

    private static double scale(double[] e) {
        double[] a = new double[e.length];
        for (int i = 0; i < a.length; i++) a[i] = Math.abs(e[i]);
        Arrays.sort(a);
        int n = a.length;
        return (a[(n - 1) / 2] + a[n / 2]) / 2 / 0.6745;
    }
}
