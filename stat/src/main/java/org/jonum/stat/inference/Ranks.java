package org.jonum.stat.inference;

import java.util.Arrays;

/// Ranks from 1, the mean rank for equal values, and how many are equal.
///
/// @param rank  the ranks in the order of the data
/// @param ties  Σ (t³ − t) over groups of t equal values
record Ranks(double[] rank, double ties) {
    static Ranks of(double[] x) {
        int n = x.length;
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) sorted[i] = x[i] + 0.0; // −0 is 0
        Arrays.sort(sorted);
        double[] value = new double[n], mean = new double[n];
        int distinct = 0;
        double ties = 0;
        for (int i = 0, j; i < n; i = j) {
            for (j = i + 1; j < n && sorted[j] == sorted[i];) j++;
            double t = (double) j - i;
            ties += t * (t * t - 1);
            value[distinct] = sorted[i];
            mean[distinct++] = 0.5 * (i + 1.0 + j);
        }
        double[] rank = new double[n];
        for (int i = 0; i < n; i++) rank[i] = mean[Arrays.binarySearch(value, 0, distinct, x[i] + 0.0)];
        return new Ranks(rank, ties);
    }

    boolean tied() {
        return ties > 0;
    }

    /// All samples, one after the other.
    static double[] pooled(double[]... samples) {
        double[] all = new double[Arrays.stream(samples).mapToInt(x -> x.length).sum()];
        int at = 0;
        for (double[] x : samples) {
            System.arraycopy(x, 0, all, at, x.length);
            at += x.length;
        }
        return all;
    }
}
