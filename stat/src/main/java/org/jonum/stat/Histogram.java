package org.jonum.stat;

import java.util.Locale;

/// How many numbers lie in each of a row of bins.
///
/// {@snippet :
/// Histogram h = Histogram.of(new double[] {0, 1, 1, 2, 3, 4}, 2);
/// double[] counts = h.counts();                  // counts == {3, 3}
/// double[] edges = h.edges();                    // edges == {0, 2, 4}
/// double[] density = h.densities();              // density == {0.25, 0.25}
/// }
/// A bin has its lower edge and not its upper one; the last has both. Numbers outside, and NaN, are counted apart.
/// Printed, it is a drawing.
public final class Histogram {
    private static final int WIDTH = 50;

    private final Bins bins;
    private final double[] counts;
    private final double below, above, missing;

    Histogram(Bins bins, double[] counts, double below, double above, double missing) {
        this.bins = bins;
        this.counts = counts;
        this.below = below;
        this.above = above;
        this.missing = missing;
    }

    /// The histogram in as many bins, all of one width, as a rule says, from the smallest to the largest finite number.
    ///
    /// @param x    numbers, at least one of them finite
    /// @param rule how many bins
    /// @return the histogram
    /// @throws IllegalArgumentException if no number is finite
    public static Histogram of(double[] x, HistogramRule rule) {
        return of(x, rule.bins(x));
    }

    /// The histogram in bins of one width from the smallest to the largest finite number; if these are the same, from ½
    /// below to ½ above.
    ///
    /// @param x    numbers, at least one of them finite
    /// @param bins how many bins, bins ≥ 1
    /// @return the histogram
    /// @throws IllegalArgumentException if no number is finite, or bins < 1
    public static Histogram of(double[] x, int bins) {
        double lower = Double.POSITIVE_INFINITY, upper = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            if (!Double.isFinite(v)) continue;
            lower = Math.min(lower, v);
            upper = Math.max(upper, v);
        }
        Samples.require(lower <= upper, "Histogram.of", "x.length", x.length, "a finite number among them");
        if (lower == upper) {
            double half = Math.max(0.5, Math.ulp(lower) * bins);
            lower -= half;
            upper += half;
        }
        return of(x, Bins.equal("Histogram.of", lower, upper, bins));
    }

    /// The histogram between given edges.
    ///
    /// @param x     any numbers
    /// @param edges two or more finite numbers, ascending
    /// @return the histogram
    /// @throws IllegalArgumentException if the edges are not such
    public static Histogram of(double[] x, double[] edges) {
        return new RunningHistogram(edges).addAll(x).histogram();
    }

    /// The histogram of weighted numbers between given edges: counts are sums of weights.
    ///
    /// @param x       any numbers
    /// @param weights one for each
    /// @param edges   two or more finite numbers, ascending
    /// @return the histogram
    /// @throws IllegalArgumentException if the edges are not such, or there are not as many weights
    public static Histogram of(double[] x, Weights weights, double[] edges) {
        weights.requireSize("Histogram.of", x.length);
        Bins bins = new Bins("Histogram.of", edges);
        double[] sums = new double[bins.count() + 3];
        for (int i = 0; i < x.length; i++) {
            int k = bins.index(x[i]);
            sums[k >= 0 ? k : bins.count() - 1 - k] += weights.w[i];
        }
        int n = bins.count();
        return new Histogram(bins, java.util.Arrays.copyOf(sums, n), sums[n], sums[n + 1], sums[n + 2]);
    }

    /// How many bins there are.
    ///
    /// @return at least 1
    public int bins() {
        return counts.length;
    }

    /// The edges of the bins, ascending.
    ///
    /// @return a new array of one more than there are bins
    public double[] edges() {
        return bins.edges();
    }

    /// The count of each bin.
    ///
    /// @return a new array
    public double[] counts() {
        return counts.clone();
    }

    /// What numbers below the first edge count.
    ///
    /// @return at least 0
    public double below() {
        return below;
    }

    /// What numbers above the last edge count.
    ///
    /// @return at least 0
    public double above() {
        return above;
    }

    /// What NaN values count.
    ///
    /// @return at least 0
    public double missing() {
        return missing;
    }

    /// The sum of the counts of the bins.
    ///
    /// @return at least 0
    public double total() {
        return Sums.sum(counts);
    }

    /// The estimate of the density in each bin, its count over the total and its width: the area is 1.
    ///
    /// @return a new array; NaN if the total is 0
    public double[] densities() {
        double total = total();
        double[] d = new double[counts.length];
        for (int i = 0; i < d.length; i++) d[i] = counts[i] / total / (bins.edge(i + 1) - bins.edge(i));
        return d;
    }

    /// The bin of a number.
    ///
    /// @param x any number
    /// @return its index, −1 outside and for NaN
    public int bin(double x) {
        return Math.max(-1, bins.index(x));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Histogram h && bins.same(h.bins) && java.util.Arrays.equals(counts, h.counts)
                && below == h.below
                && above == h.above && missing == h.missing;
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(counts);
    }

    /// A line for each bin: its edges, its count, and a bar.
    @Override
    public String toString() {
        double most = 0;
        for (double c : counts) most = Math.max(most, c);
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            s.append(
                    String.format(Locale.ROOT, "%12.6g … %-12.6g %10.6g  ", bins.edge(i), bins.edge(i + 1), counts[i]));
            s.append("█".repeat(most > 0 ? (int) Math.rint(WIDTH * (counts[i] / most)) : 0)).append('\n');
        }
        if (below > 0) s.append("below ").append(below).append('\n');
        if (above > 0) s.append("above ").append(above).append('\n');
        if (missing > 0) s.append("missing ").append(missing).append('\n');
        return s.toString();
    }
}
