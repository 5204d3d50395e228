package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A robust fit; prints as a table.
///
/// @param table        coefficients with errors, tests by the normal law, and 95 % intervals
/// @param scale        of the residuals; 0 if more than half of them are
/// @param residuals    y − X·b
/// @param weights      that the observations had in the end, between 0 and 1
/// @param converged    whether the residuals ceased to change
/// @param aliased      names of columns that were left out, since they depend on columns before them
public record HuberFit(List<Coefficient> table, double scale, double[] residuals, double[] weights, boolean converged,
        List<String> aliased) {

    static HuberFit of(Huber method, Design x, Solved fit, Solved plain, double scale, double[] w, boolean converged) {
        double[] e = fit.residuals(), c = plain.inverseGram();
        int[] kept = fit.triangle().kept();
        int n = e.length, p = kept.length;
        double squares = 0, inside = 0;
        for (int i = 0; i < n; i++) {
            squares += e[i] * w[i] * (e[i] * w[i]);
            if (Math.abs(e[i]) <= method.k() * scale) inside++;
        }
        double mean = inside / n, variance = inside * (1 - mean) / (n - 1); // of ψ′, which is 1 inside and 0 outside
        double error = Math.sqrt(squares / (n - p)) * (1 + p * variance / (n * mean * mean)) / mean;
        List<Coefficient> all = new ArrayList<>();
        List<String> aliased = new ArrayList<>();
        for (int j = 0; j < x.columns(); j++) {
            int at = Arrays.binarySearch(kept, j);
            String name = x.names().get(j);
            if (at < 0) {
                aliased.add(name);
                all.add(Coefficient.of(name, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, 0.95));
            } else {
                all.add(Coefficient.of(name, fit.b()[at], error * Math.sqrt(c[at * p + at]), Double.POSITIVE_INFINITY,
                        0.95));
            }
        }
        return new HuberFit(List.copyOf(all), scale, e.clone(), w, converged, List.copyOf(aliased));
    }

    /// One coefficient for each column of the design; NaN for those that were left out.
    ///
    /// @return the estimates of [#table()]
    public double[] coefficients() {
        return table.stream().mapToDouble(Coefficient::estimate).toArray();
    }

    /// X·b for other observations; columns that were left out do not count.
    ///
    /// @param x as many columns as were fitted
    /// @return one value for each row
    /// @throws IllegalArgumentException if the columns do not fit
    public double[] predict(Design x) {
        x.requireColumns("HuberFit.predict", table.size());
        double[] b = coefficients();
        for (int j = 0; j < b.length; j++) b[j] = Double.isNaN(b[j]) ? 0 : b[j];
        return Leverages.all(x, b);
    }

    @Override
    public String toString() {
        return Table.of(table, "z") + "\nscale " + Table.number(scale) + (converged ? "\n" : "; not converged\n")
                + (aliased.isEmpty() ? "" : "left out, since they depend on columns before them: "
                        + String.join(", ", aliased) + '\n');
    }
}
