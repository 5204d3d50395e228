package org.jonum.bench.measure;

import java.util.Arrays;

/// The middle of a sample and its spread, which a few wild values do not move.
///
/// @param low    a quarter of the values are below
/// @param median half of the values are below
/// @param high   a quarter of the values are above
public record Quartiles(double low, double median, double high) {

    /// The quartiles of some values, interpolated linearly (type 7 of Hyndman and Fan 1996).
    ///
    /// @param values at least one, in any order
    /// @return their quartiles
    public static Quartiles of(double... values) {
        if (values.length == 0) throw new IllegalArgumentException("Quartiles: no values");
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /// {@return the distance of the quartiles over the median}
    public double relativeSpread() {
        return (high - low) / median;
    }

    private static double at(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int below = (int) h;
        if (below + 1 == sorted.length) return sorted[below];
        return sorted[below] + (h - below) * (sorted[below + 1] - sorted[below]);
    }
}
