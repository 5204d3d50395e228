package org.jonum.stat.inference;

import org.jonum.distuv.Binomial;
import org.jonum.stat.internal.GoldenSection;

/// The largest probability, over the common parameter π of two binomial laws, of a set of pairs (x, y): the p-value of exact tests of two proportions that do
/// not fix the margin of successes.
///
/// For each x the set has the y below one limit and those above another. The probability is a smooth function of π with some maxima: it is looked at on a grid that is
/// even in arcsin √π, and around the best places refined by golden sections.
final class Unconditional {
    private static final int GRID = 400, REFINED = 4, STEPS = 48;

    private final int n, m;
    private final int[] below, above; // y < below[x] and y > above[x] are in the set

    private Unconditional(int n, int m) {
        this.n = n;
        this.m = m;
        below = new int[n + 1];
        above = new int[n + 1];
    }

    /// Says how large the statistic of a pair is.
    interface Statistic {
        double of(int x, int y);
    }

    /// The pairs whose statistic is at least that; for each x it falls with y or does the contrary, or first falls and then rises.
    static Unconditional atLeast(int n, int m, Statistic statistic, double least) {
        Unconditional set = new Unconditional(n, m);
        for (int x = 0; x <= n; x++) {
            int lower = 0, upper = m;
            while (lower <= m && statistic.of(x, lower) >= least) lower++;
            while (upper >= lower && statistic.of(x, upper) >= least) upper--;
            set.below[x] = lower;
            set.above[x] = upper;
        }
        return set;
    }

    /// The largest probability.
    double most() {
        double[] value = new double[GRID + 1];
        for (int i = 0; i <= GRID; i++) value[i] = at(0.5 * Math.PI * i / GRID);
        double best = 0;
        for (int k = 0; k < REFINED; k++) {
            int top = 0;
            for (int i = 1; i <= GRID; i++) if (value[i] > value[top]) top = i;
            best = Math.max(best, Math.max(value[top], refined(top)));
            for (int i = Math.max(0, top - 1); i <= Math.min(GRID, top + 1); i++) value[i] = -1;
        }
        return Math.min(1, best);
    }

    private double refined(int top) {
        double step = 0.5 * Math.PI / GRID, a = Math.max(0, top - 1) * step, b = Math.min(GRID, top + 1) * step;
        return GoldenSection.maximum(this::at, a, b, STEPS, 0).value();
    }

    private double at(double angle) {
        double root = Math.sin(angle);
        return at(Binomial.of(n, root * root), Binomial.of(m, root * root));
    }

    private double at(Binomial first, Binomial second) {
        double[] lower = new double[m + 2], upper = new double[m + 2]; // P(Y < y) and P(Y ≥ y)
        for (int y = 0; y <= m; y++) lower[y + 1] = lower[y] + second.pmf(y);
        for (int y = m; y >= 0; y--) upper[y] = upper[y + 1] + second.pmf(y);
        double sum = 0;
        for (int x = 0; x <= n; x++) {
            double in = lower[below[x]] + (above[x] < below[x] ? upper[below[x]] : upper[above[x] + 1]);
            if (in > 0) sum += first.pmf(x) * in;
        }
        return sum;
    }
}
