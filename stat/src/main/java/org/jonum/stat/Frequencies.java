package org.jonum.stat;

import org.jspecify.annotations.Nullable;

/// The different values of a sample and how often, or with what weight, each was seen.
///
/// {@snippet :
/// Frequencies f = Frequencies.of(3, 1, 3, 2);
/// double mode = f.mode();                        // mode == 3.0
/// double[] v = f.values();                       // v == {1, 2, 3}
/// double[] c = f.counts();                       // c == {1, 1, 2}
/// }
public final class Frequencies {
    private final double[] values, counts;

    private Frequencies(double[] x, @Nullable Weights weights) {
        int[] order = Order.ascending(x);
        double[] v = new double[x.length], c = new double[x.length];
        int k = 0;
        for (int i : order) {
            double w = weights == null ? 1 : weights.w[i];
            if (Double.isNaN(x[i]) || w == 0) continue;
            if (k == 0 || v[k - 1] != x[i]) v[k++] = x[i] + 0.0;
            c[k - 1] += w;
        }
        values = java.util.Arrays.copyOf(v, k);
        counts = java.util.Arrays.copyOf(c, k);
    }

    /// Counts the values of a sample; NaN are left out.
    ///
    /// @param x any numbers
    /// @return the counts
    public static Frequencies of(double... x) {
        return new Frequencies(x, null);
    }

    /// Sums the weights of the values of a sample; NaN are left out.
    ///
    /// @param x       any numbers
    /// @param weights one for each
    /// @return the sums
    /// @throws IllegalArgumentException if there are not as many weights
    public static Frequencies of(double[] x, Weights weights) {
        weights.requireSize("Frequencies.of", x.length);
        return new Frequencies(x, weights);
    }

    /// The different values.
    ///
    /// @return a new array, ascending
    public double[] values() {
        return values.clone();
    }

    /// How often each was seen, or the sum of its weights.
    ///
    /// @return a new array
    public double[] counts() {
        return counts.clone();
    }

    /// The value seen most often; of several the smallest.
    ///
    /// @return the mode; NaN of no values
    public double mode() {
        return values.length == 0 ? Double.NaN : values[largest()];
    }

    /// How often the mode was seen.
    ///
    /// @return its count; 0 of no values
    public double modeCount() {
        return values.length == 0 ? 0 : counts[largest()];
    }

    private int largest() {
        int best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return best;
    }

    /// {@return how many values, and the mode}
    @Override
    public String toString() {
        return "Frequencies[" + values.length + " values, mode " + mode() + "]";
    }
}
