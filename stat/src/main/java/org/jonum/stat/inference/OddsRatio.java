package org.jonum.stat.inference;

import org.jonum.special.StandardNormal;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;

/// The odds ratio ω of a 2×2 table given its margins: the first cell has Fisher's non-central hypergeometric law, whose
/// masses are those of the hypergeometric law times ωˣ.
///
/// Sums run from the mode outwards over ratios of neighbours, as far as terms count. Source: Fisher (1935), The logic of
/// inductive inference.
final class OddsRatio {
    private static final double MANY = 1e9, FAR = 700;

    private final double first, row, column, rest, least, most;
    private final double[] cell;

    OddsRatio(long[][] table) {
        cell = new double[] {table[0][0], table[0][1], table[1][0], table[1][1]};
        first = cell[0];
        row = cell[0] + cell[1];
        column = cell[0] + cell[2];
        rest = cell[3] - cell[0]; // the last cell less the first one, whatever the first is
        least = Math.max(0, -rest);
        most = Math.min(row, column);
    }

    /// Whether sums have too many terms: then estimate and interval are Woolf's.
    boolean large() {
        double n = row + column + rest;
        return row * column / n * (n - row) / n * (n - column) / n > MANY;
    }

    /// log of P(X = x + 1)/P(X = x) without ω.
    private double ratio(double x) {
        return (row - x) / (x + 1) * ((column - x) / (rest + x + 1));
    }

    /// The x from which on the masses fall.
    private double mode(double omega) {
        double a = least, b = most;
        for (int i = 0; i < 64 && a < b; i++) {
            double c = Math.floor(0.5 * (a + b));
            if (ratio(c) * omega >= 1) a = c + 1;
            else b = c;
        }
        return a;
    }

    /// Σ g(x)·P(x)/P(mode) over all x from the mode in one direction, and Σ P(x)/P(mode).
    private void sum(double omega, double[] total) {
        double mode = mode(omega), p = 1;
        add(total, mode, 1);
        for (double x = mode; x < most && p > 1e-20; x++) {
            p *= ratio(x) * omega;
            add(total, x + 1, p);
        }
        p = 1;
        for (double x = mode; x > least && p > 1e-20; x--) {
            p /= ratio(x - 1) * omega;
            add(total, x - 1, p);
        }
    }

    /// Masses; those times x − first; those at or below and at or above the first cell.
    private void add(double[] total, double x, double p) {
        total[0] += p;
        total[1] += p * (x - first);
        if (x <= first) total[2] += p;
        if (x >= first) total[3] += p;
    }

    private double mean(double log) {
        double[] t = new double[4];
        sum(Math.exp(log), t);
        return t[1] / t[0];
    }

    private double logTail(double log, int which) {
        double[] t = new double[4];
        sum(Math.exp(log), t);
        return Math.log(t[which] / t[0]);
    }

    /// log of the sample's odds ratio, with ½ added to each cell.
    private double start() {
        return Math.log((cell[0] + 0.5) / (cell[1] + 0.5)) - Math.log((cell[2] + 0.5) / (cell[3] + 0.5));
    }

    /// The ω under which the table is most probable: that whose mean is the first cell.
    double estimate() {
        if (least == most) return Double.NaN;
        if (first == least) return 0;
        if (first == most) return Double.POSITIVE_INFINITY;
        if (large()) return cell[0] / cell[1] / (cell[2] / cell[3]);
        return Math.exp(Root.increasing(this::mean, start(), FAR));
    }

    /// The ω that one-sided tests of that size do not reject.
    ConfidenceInterval interval(Alternative alternative, double level) {
        double size = Args.outside(alternative, level), lower, upper;
        if (large()) {
            double squares = 0;
            for (double c : cell) squares += 1 / (c + 0.5);
            double w = StandardNormal.inverseSf(size) * Math.sqrt(squares);
            lower = first == least ? 0 : Math.exp(start() - w);
            upper = first == most ? Double.POSITIVE_INFINITY : Math.exp(start() + w);
        } else {
            double goal = Math.log(size);
            lower = first == least ? 0 : Math.exp(Root.increasing(t -> logTail(t, 3) - goal, start(), FAR));
            upper = first == most ? Double.POSITIVE_INFINITY
                    : Math.exp(Root.increasing(t -> goal - logTail(t, 2), start(), FAR));
        }
        return Limits.of(lower, upper, 0, Double.POSITIVE_INFINITY, alternative, level);
    }
}
