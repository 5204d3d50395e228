package org.jonum.distuv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.Kolmogorov;
import org.jonum.special.StandardNormal;

/// Holds numbers against the law that they are said to follow; each test gives the probability of what was seen, or worse.
final class SamplerCheck {
    private static final int BINS = 200, SORTED = 100_000;
    private static final double[] TAILS = {1e-3, 1e-4, 1e-5, 1e-6};

    private final Distribution law;
    private final long n;
    private final double[] edge, expected; // bin i is (edge[i − 1], edge[i]]
    private final long[] count;
    private final double[] low = new double[TAILS.length], high = new double[TAILS.length];
    private final long[] lows = new long[TAILS.length], highs = new long[TAILS.length];
    private final double[] first; // the first numbers, for the test of Kolmogorov and Smirnov
    private final List<String> found = new ArrayList<>();
    private double least = 1;

    private SamplerCheck(Distribution law, long n) {
        this.law = law;
        this.n = n;
        List<Double> edges = new ArrayList<>(), mass = new ArrayList<>();
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < BINS; i++) {
            double e = i <= BINS / 2 ? quantile((double) i / BINS) : isf((double) (BINS - i) / BINS);
            double p = before < e ? law.probability(before, e) : 0;
            if (p * n < 10 || law.sf(e) * n < 10) continue;
            edges.add(e);
            mass.add(p);
            before = e;
        }
        mass.add(law.sf(before));
        edge = edges.stream().mapToDouble(x -> x).toArray();
        expected = mass.stream().mapToDouble(p -> p * n).toArray();
        count = new long[expected.length];
        for (int i = 0; i < TAILS.length; i++) {
            low[i] = Math.max(quantile(TAILS[i]),
                    law.support().lower() == 0 && continuous() ? Double.MIN_VALUE : Double.NEGATIVE_INFINITY);
            high[i] = isf(TAILS[i]);
            if (high[i] >= 0x1p63 && !continuous()) high[i] = Double.POSITIVE_INFINITY; // what is beyond the integers is the largest
        }
        first = new double[(int) Math.min(n / 10, SORTED)];
    }

    private boolean continuous() {
        return law instanceof ContinuousDistribution;
    }

    private double quantile(double p) {
        return law instanceof DiscreteDistribution d ? d.quantile(p) : ((ContinuousDistribution) law).quantile(p);
    }

    private double isf(double q) {
        return law instanceof DiscreteDistribution d ? d.isf(q) : ((ContinuousDistribution) law).isf(q);
    }

    /// The tests of n numbers whose probabilities are below the limit, and the smallest probability of all.
    static Result of(Distribution law, Sampler sampler, RandomGenerator random, long n, double limit) {
        SamplerCheck check = new SamplerCheck(law, n);
        check.draw(sampler, random, limit);
        return new Result(check.found, check.least, check.expected.length);
    }

    /// What failed, the smallest probability, and the number of bins.
    record Result(List<String> failures, double least, int bins) {
    }

    private void draw(Sampler sampler, RandomGenerator random, double limit) {
        double mean = law.mean(), sd = law.sd(), s1 = 0, s2 = 0, middle = (expected.length - 1) / 2.0, lag = 0,
                before = 0, square = 0;
        for (long i = 0; i < n; i++) {
            double x = sampler.next(random);
            int b = Arrays.binarySearch(edge, x), bin = b < 0 ? -b - 1 : b;
            count[bin]++;
            if (i < first.length) first[(int) i] = x;
            for (int t = 0; t < TAILS.length && (x <= low[t] || x > high[t]); t++) {
                if (x <= low[t]) lows[t]++;
                if (x > high[t]) highs[t]++;
            }
            double z = (x - mean) / sd, r = bin - middle;
            s1 += z;
            s2 += z * z;
            lag += r * before;
            square += r * r;
            before = r;
        }
        double chi = 0;
        for (int i = 0; i < count.length; i++) chi += (count[i] - expected[i]) * (count[i] - expected[i]) / expected[i];
        if (count.length > 1) {
            double half = (count.length - 1) / 2.0;
            judge("chi-square of " + count.length + " bins",
                    2 * Math.min(IncompleteGamma.q(half, chi / 2), IncompleteGamma.p(half, chi / 2)),
                    limit);
        }
        for (int t = 0; t < TAILS.length; t++) {
            judge("lower tail " + TAILS[t] + " has " + lows[t], rare(lows[t], n * law.cdf(low[t])), limit);
            judge("upper tail " + TAILS[t] + " has " + highs[t], rare(highs[t], n * law.sf(high[t])), limit);
        }
        double kurtosis = law.excessKurtosis();
        if (kurtosis < 1e3) {
            judge("mean", normal(s1 / Math.sqrt((double) n)), limit);
            judge("variance", normal((s2 - n) / Math.sqrt(n * (kurtosis + 2))), limit);
        }
        // the mean of the bins' numbers is not quite the middle one's; that matters for discrete laws with few bins
        double shift = 0;
        for (int i = 0; i < count.length; i++) shift += count[i] * (i - middle) / n;
        judge("serial correlation",
                normal((lag - n * shift * shift) / (square - n * shift * shift) * Math.sqrt((double) n)),
                limit);
        if (continuous()) judge("Kolmogorov-Smirnov", kolmogorov(), limit);
    }

    private double kolmogorov() {
        Arrays.sort(first);
        double d = 0, m = first.length;
        for (int i = 0; i < first.length; i++) {
            double f = law.cdf(first[i]);
            d = Math.max(d, Math.max(f - i / m, (i + 1) / m - f));
        }
        return Kolmogorov.sf(d * Math.sqrt(m));
    }

    /// The probability that a Poisson number with mean m is as far on its side as k, doubled; the tails' counts are nearly such.
    private static double rare(long k, double m) {
        if (m == 0) return k == 0 ? 1 : 0;
        double atLeast = k == 0 ? 1 : IncompleteGamma.p((double) k, m), atMost = IncompleteGamma.q(k + 1.0, m);
        return Math.min(1, 2 * Math.min(atLeast, atMost));
    }

    private static double normal(double z) {
        return 2 * StandardNormal.sf(Math.abs(z));
    }

    private void judge(String test, double p, double limit) {
        if (Double.isNaN(p)) p = test.startsWith("serial") ? 1 : 0; // a law of one number has no correlation
        least = Math.min(least, p);
        if (!(p >= limit)) found.add(String.format(Locale.ROOT, "%s: probability %.2e", test, p));
    }
}
