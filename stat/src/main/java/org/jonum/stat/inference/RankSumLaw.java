package org.jonum.stat.inference;

import org.jonum.distuv.DiscreteDistribution;
import org.jonum.special.StandardNormal;
import org.jonum.stat.Alternative;

/// Laws of sums of given scores, equal ones among them, under random assignment: the shift algorithm of Streitberg and
/// Röhmel (1986), Exact distributions for permutation and rank tests, in probabilities instead of counts, so that every
/// step adds positive numbers.
final class RankSumLaw {
    private RankSumLaw() {
    }

    /// The tails, both with `observed`, of the sum of m of the scores that are drawn without replacement.
    static Tails ofSubset(int[] score, int m, long observed) {
        int n = score.length, most = 0;
        for (int s : score) most = Math.addExact(most, s);
        double[][] p = new double[m + 1][most + 1];
        p[0][0] = 1;
        int reach = 0;
        for (int i = 0; i < n; i++) {
            int s = score[i];
            for (int k = Math.min(i, m); k >= 0; k--) { // k of the first i are chosen; i + 1 is with probability (m − k)/(n − i)
                double in = (double) (m - k) / (n - i), out = 1 - in;
                if (in > 1) continue;
                for (int t = reach; t >= 0; t--) {
                    double v = p[k][t];
                    if (v == 0) continue;
                    if (k < m) p[k + 1][t + s] += v * in;
                    p[k][t] = v * out;
                }
            }
            reach += s;
        }
        return tails(p[m], observed);
    }

    /// The tails, both with `observed`, of the sum of those scores that a fair coin chooses.
    static Tails ofCoins(int[] score, long observed) {
        int most = 0;
        for (int s : score) most = Math.addExact(most, s);
        double[] p = new double[most + 1];
        p[0] = 1;
        int reach = 0;
        for (int s : score) {
            reach += s;
            for (int t = reach; t >= 0; t--) p[t] = 0.5 * (p[t] + (t >= s ? p[t - s] : 0));
        }
        return tails(p, observed);
    }

    private static Tails tails(double[] p, long observed) {
        double lower = 0, upper = 0;
        for (int t = 0; t < p.length; t++) {
            if (t <= observed) lower += p[t];
        }
        for (int t = p.length - 1; t >= 0; t--) {
            if (t >= observed) upper += p[t];
        }
        return Tails.of(Math.min(1, lower), Math.min(1, upper));
    }

    /// The normal approximation with correction for continuity, as R has it: z, and its tail.
    static TestResultBuilder normal(TestResultBuilder result, double distance, double sd, Alternative alternative) {
        double shift = switch (alternative) {
            case TWO_SIDED -> 0.5 * Math.signum(distance);
            case GREATER -> 0.5;
            case LESS -> -0.5;
        };
        double z = (distance - shift) / sd;
        if (Double.isNaN(z)) return result.note("all values are equal");
        result.method(TestResult.Method.ASYMPTOTIC).note("normal approximation with continuity correction");
        return new Tails(StandardNormal.cdf(z), StandardNormal.logCdf(z), StandardNormal.sf(z), StandardNormal.logSf(z))
                .into(result, alternative);
    }

    /// The largest count that a test of that size rejects as too small, by a law symmetric about its mean; −1 if none.
    static long rejected(DiscreteDistribution law, double size) {
        long c = law.quantile(size);
        return law.cdf((double) c) <= size ? c : c - 1;
    }

    /// The same by the normal approximation with continuity correction.
    static long rejected(double mean, double sd, double size) {
        return Math.max(-1, (long) Math.floor(mean - 0.5 - StandardNormal.inverseSf(size) * sd));
    }
}
