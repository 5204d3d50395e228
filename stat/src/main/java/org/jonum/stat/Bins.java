package org.jonum.stat;

import java.util.Arrays;

/// Bins between ascending edges, each with its lower edge and without its upper one, but for the last, which has both.
final class Bins {
    /// What [#index(double)] says of numbers outside, and of NaN.
    static final int BELOW = -1, ABOVE = -2, MISSING = -3;

    private final double[] edges;
    private final double scale; // bins over their range: where the guess begins

    Bins(String routine, double[] edges) {
        Samples.require(edges.length >= 2, routine, "edges.length", edges.length, "two edges or more");
        for (int i = 0; i < edges.length; i++) {
            Samples.require(Math.abs(edges[i]) <= Double.MAX_VALUE, routine, "edge", edges[i], "a finite number");
            Samples.require(i == 0 || edges[i] > edges[i - 1], routine, "edge", edges[i], "edges that ascend");
        }
        this.edges = edges.clone();
        scale = (edges.length - 1) / (edges[edges.length - 1] - edges[0]);
    }

    /// Edges of bins of one width.
    static double[] equal(String routine, double lower, double upper, int bins) {
        Samples.require(bins >= 1, routine, "bins", bins, "bins ≥ 1");
        Samples.require(lower < upper && lower >= -Double.MAX_VALUE && upper <= Double.MAX_VALUE, routine, "upper",
                upper,
                "finite ends, upper > lower = " + lower);
        double[] e = new double[bins + 1];
        for (int i = 0; i <= bins; i++) {
            double g = (double) i / bins;
            e[i] = i == bins ? upper : (1 - g) * lower + g * upper;
        }
        return e;
    }

    int count() {
        return edges.length - 1;
    }

    double[] edges() {
        return edges.clone();
    }

    double edge(int i) {
        return edges[i];
    }

    boolean same(Bins other) {
        return Arrays.equals(edges, other.edges);
    }

    /// The bin of x, or [#BELOW], [#ABOVE], [#MISSING].
    int index(double x) {
        int last = edges.length - 1;
        if (!(x >= edges[0])) return Double.isNaN(x) ? MISSING : BELOW;
        if (x >= edges[last]) return x == edges[last] ? last - 1 : ABOVE;
        int guess = Math.min(last - 1, (int) ((x - edges[0]) * scale)); // right up to rounding if the widths are equal
        if (x >= edges[guess] && x < edges[guess + 1]) return guess;
        int i = Arrays.binarySearch(edges, x + 0.0);
        return i >= 0 ? i : -i - 2;
    }
}
