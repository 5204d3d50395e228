package org.jonum.stat.resampling;

import java.util.function.ToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.stat.internal.Require;

/// The jackknife: a statistic of the sample with each value left out in turn.
///
/// {@snippet :
/// Jackknife j = Jackknife.of(new double[] {1, 2, 4, 7}, s -> Vector.of(s).mean());
/// double estimate = j.estimate();                // estimate == 3.5
/// double error = j.standardError();              // error == 1.3228756555322954, that of a mean: s/√n
/// double bias = j.bias();                        // bias == 0
/// }
/// Bias is (n − 1)(mean of θ₋ᵢ − θ), the variance (n − 1)/n·Σ(θ₋ᵢ − their mean)². It is right for smooth statistics: not for a median.
///
/// Sources: Quenouille, Notes on bias in estimation (1956); Tukey, Bias and confidence in not-quite large samples (1958).
///
/// @param estimate   θ of the whole sample
/// @param leaveOneOut θ₋ᵢ without value i
public record Jackknife(double estimate, double[] leaveOneOut) {
    /// The jackknife of that estimate; the array is copied.
    ///
    /// @throws IllegalArgumentException if there are fewer than two values
    public Jackknife {
        Require.that(leaveOneOut.length >= 2, "Jackknife", "values", leaveOneOut.length, "at least 2");
        leaveOneOut = leaveOneOut.clone();
    }

    /// The jackknife of a statistic of numbers, which is called from several threads at once.
    ///
    /// @param x         the sample, at least two values
    /// @param statistic of a sample
    /// @return the statistic with each value left out
    /// @throws IllegalArgumentException if x has fewer than two values
    public static Jackknife of(double[] x, ToDoubleFunction<double[]> statistic) {
        Require.that(x.length >= 2, "Jackknife", "values", x.length, "at least 2");
        double[] data = x.clone(), without = new double[x.length];
        Parallel.forEach(data.length, i -> without[i] = statistic
                .applyAsDouble(Bootstrap.select(data, Bootstrap.allBut(data.length, i))));
        return new Jackknife(statistic.applyAsDouble(data.clone()), without);
    }

    /// θ₋ᵢ without value i.
    ///
    /// @return a copy
    @Override
    public double[] leaveOneOut() {
        return leaveOneOut.clone();
    }

    /// (n − 1)(mean of θ₋ᵢ − θ).
    ///
    /// @return how far the statistic seems to be too large
    public double bias() {
        double s = 0;
        for (double v : leaveOneOut) s += v - estimate;
        return s / leaveOneOut.length * (leaveOneOut.length - 1);
    }

    /// The estimate less its bias.
    ///
    /// @return an estimate whose bias is of order 1/n²
    public double corrected() {
        return estimate - bias();
    }

    /// √((n − 1)/n·Σ(θ₋ᵢ − their mean)²).
    ///
    /// @return at least 0
    public double standardError() {
        double mean = Bootstrap.mean(leaveOneOut), s = 0;
        for (double v : leaveOneOut) s += (v - mean) * (v - mean);
        return Math.sqrt(s / leaveOneOut.length * (leaveOneOut.length - 1));
    }

    /// nθ − (n − 1)θ₋ᵢ: their mean is the corrected estimate, their variance over n the square of the standard error.
    ///
    /// @return Tukey's pseudo-values
    public double[] pseudoValues() {
        int n = leaveOneOut.length;
        double[] v = new double[n];
        for (int i = 0; i < n; i++) v[i] = estimate + (n - 1) * (estimate - leaveOneOut[i]);
        return v;
    }

    /// {@return estimate, bias and standard error}
    @Override
    public String toString() {
        return "Jackknife[estimate=" + estimate + ", bias=" + bias() + ", standardError=" + standardError() + "]";
    }
}
