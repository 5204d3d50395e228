package org.jonum.stat;

import java.util.Arrays;

/// Weights of observations, with what they mean.
///
/// Frequencies say how often a value was seen: a weight of 3 is the value three times, and n is Σw. Reliabilities say how
/// much a value is worth beside the others: only their ratios count, and a sample is worth (Σw)²/Σw² values. Means are
/// the same, whatever weights mean;
/// variances are not: see [#varianceDivisor()].
///
/// {@snippet :
/// double[] x = {1, 4};
/// double counted = Moments.variance(x, Weights.frequency(3, 1));       // counted == 2.25, that of 1, 1, 1, 4
/// double rated = Moments.variance(x, Weights.reliability(3, 1));       // rated == 4.5
/// }
public abstract sealed class Weights permits Weights.Frequency, Weights.Reliability {
    final double[] w;
    private final double total;

    private Weights(String kind, double[] weights) {
        w = weights.clone();
        for (int i = 0; i < w.length; i++) {
            if (!(w[i] >= 0 && w[i] <= Double.MAX_VALUE))
                throw new IllegalArgumentException("Weights." + kind + ": weight " + i + " is " + w[i]
                        + ", need a finite number ≥ 0");
        }
        total = Sums.sum(w);
        if (!(total > 0 && total <= Double.MAX_VALUE))
            throw new IllegalArgumentException("Weights." + kind + ": the sum of " + w.length + " weights is " + total
                    + ", need a finite number > 0");
    }

    /// Weights that count how often each value was seen.
    ///
    /// @param counts finite numbers ≥ 0, customarily whole, not all 0; they are copied
    /// @return the weights
    /// @throws IllegalArgumentException if one is negative or not finite, or their sum is 0 or not finite
    public static Weights frequency(double... counts) {
        return new Frequency(counts);
    }

    /// Weights that say how much each value is worth, in any unit.
    ///
    /// @param weights finite numbers ≥ 0, not all 0; they are copied
    /// @return the weights
    /// @throws IllegalArgumentException if one is negative or not finite, or their sum is 0 or not finite
    public static Weights reliability(double... weights) {
        return new Reliability(weights);
    }

    /// How many values are weighted, those of weight 0 among them.
    ///
    /// @return at least 1
    public final int size() {
        return w.length;
    }

    /// The weight of value i.
    ///
    /// @param i from 0 to size − 1
    /// @return a finite number ≥ 0
    /// @throws IndexOutOfBoundsException if i is not such
    public final double get(int i) {
        return w[i];
    }

    /// Σw, to the last digit.
    ///
    /// @return a finite number > 0
    public final double total() {
        return total;
    }

    /// A copy of the weights.
    ///
    /// @return an array of length [#size()]
    public final double[] toArray() {
        return w.clone();
    }

    /// What Σw(x − mean)² is divided by for an estimate of the variance without bias: Σw − 1 for frequencies, Σw − Σw²/Σw for
    /// reliabilities.
    ///
    /// @return a number; ≤ 0 if the weights are worth no more than one value
    public abstract double varianceDivisor();

    /// How many values of equal weight these are worth: Σw for frequencies, (Σw)²/Σw² for reliabilities.
    ///
    /// @return a number > 0
    public abstract double effectiveSize();

    /// The same kind of weights for chosen values, in their order.
    abstract Weights select(int[] indices);

    final double[] chosen(int[] indices) {
        double[] v = new double[indices.length];
        for (int i = 0; i < v.length; i++) v[i] = w[indices[i]];
        return v;
    }

    /// One weight for each of n values, or an `IllegalArgumentException` from the named routine.
    final void requireSize(String routine, int n) {
        if (w.length != n)
            throw new IllegalArgumentException(routine + ": " + w.length + " weights for " + n
                    + " values, need as many");
    }

    @Override
    public final boolean equals(Object o) {
        return o instanceof Weights other && getClass() == other.getClass() && Arrays.equals(w, other.w);
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().getSimpleName().hashCode() + Arrays.hashCode(w);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + w.length + " weights, total=" + total + "]";
    }

    /// See [Weights#frequency(double...)].
    public static final class Frequency extends Weights {
        private Frequency(double[] counts) {
            super("frequency", counts);
        }

        @Override
        public double varianceDivisor() {
            return total() - 1;
        }

        @Override
        public double effectiveSize() {
            return total();
        }

        @Override
        Weights select(int[] indices) {
            return new Frequency(chosen(indices));
        }
    }

    /// See [Weights#reliability(double...)].
    public static final class Reliability extends Weights {
        private final double divisor, effectiveSize;

        private Reliability(double[] weights) {
            super("reliability", weights);
            double unit = 0, before = 0, pairs = 0, squares = 0;
            for (double v : w) unit = Math.max(unit, v);
            for (double v : w) {
                double u = v / unit;
                pairs += u * before; // Σ of the products of different weights: (Σw)² − Σw² = 2·pairs, without cancellation
                before += u;
                squares += u * u;
            }
            divisor = 2 * pairs / before * unit;
            effectiveSize = before * before / squares;
        }

        @Override
        public double varianceDivisor() {
            return divisor;
        }

        @Override
        public double effectiveSize() {
            return effectiveSize;
        }

        @Override
        Weights select(int[] indices) {
            return new Reliability(chosen(indices));
        }
    }
}
