package org.jonum.distuv;

import java.util.function.LongToDoubleFunction;
import org.jonum.special.Logs;

/// What follows from a mass function and its support: the defaults of [DiscreteDistribution].
///
/// Sums run from a point outwards until the terms, which fall, no longer count; never over more than some ten million.
final class Sums {
    private static final long LIMIT = 1L << 24;
    /// Integers beyond are not all doubles.
    private static final long HUGE = 1L << 53;
    private static final double NOTHING = 1e-18;

    private Sums() {
    }

    /// The ends of the support as integers.
    static long lower(DiscreteDistribution law) {
        return (long) law.support().lower();
    }

    static long upper(DiscreteDistribution law) {
        return (long) law.support().upper();
    }

    static double cdf(DiscreteDistribution law, double x) {
        if (!(x >= law.support().lower())) return Double.isNaN(x) ? x : 0;
        if (x >= law.support().upper()) return 1;
        long k = (long) Math.floor(x), mode = (long) law.mode();
        if (k <= mode) return Math.min(1, outwards(law::pmf, k, -1, lower(law)));
        double q = outwards(law::pmf, k + 1, 1, upper(law));
        return q <= 0.5 ? 1 - q : Math.min(1, outwards(law::pmf, k, -1, lower(law)));
    }

    static double sf(DiscreteDistribution law, double x) {
        if (!(x >= law.support().lower())) return Double.isNaN(x) ? x : 1;
        if (x >= law.support().upper()) return 0;
        long k = (long) Math.floor(x), mode = (long) law.mode();
        if (k + 1 >= mode) return Math.min(1, outwards(law::pmf, k + 1, 1, upper(law)));
        double p = outwards(law::pmf, k, -1, lower(law));
        return p <= 0.5 ? 1 - p : Math.min(1, outwards(law::pmf, k + 1, 1, upper(law)));
    }

    /// Σ f(k), f(k + step), … until the end; sooner if ten terms in a row have fallen, and do not count.
    private static double outwards(LongToDoubleFunction f, long k, long step, long end) {
        double sum = 0, error = 0, last = Double.POSITIVE_INFINITY;
        int quiet = 0;
        for (long n = 0, i = k; n < LIMIT && (step > 0 ? i <= end : i >= end); n++, i += step) {
            double v = f.applyAsDouble(i), t = sum + v;
            error += Math.abs(sum) > Math.abs(v) ? (sum - t) + v : (v - t) + sum;
            sum = t;
            quiet = Math.abs(v) <= NOTHING * Math.abs(sum) && Math.abs(v) <= last ? quiet + 1 : 0;
            if (quiet == 10) break;
            last = Math.abs(v);
            if (i == (step > 0 ? HUGE : -HUGE)) break;
        }
        return sum + error;
    }

    static double logCdf(DiscreteDistribution law, double x) {
        if (!(x >= law.support().lower())) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return logSum(law, (long) Math.floor(x), -1, lower(law));
    }

    static double logSf(DiscreteDistribution law, double x) {
        if (!(x < law.support().upper())) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return logSum(law, (long) Math.floor(x) + 1, 1, upper(law));
    }

    private static double logSum(DiscreteDistribution law, long k, long step, long end) {
        double log = law.logPmf(k);
        if (!(Math.abs(log) <= Double.MAX_VALUE)) return log;
        return log + Math.log(outwards(i -> Math.exp(law.logPmf(i) - log), k, step, end));
    }

    static long quantile(DiscreteDistribution law, double p) {
        if (!(p >= 0 && p <= 1)) return Long.MIN_VALUE;
        if (p == 0) return lower(law);
        return p == 1 ? upper(law) : first(law, k -> law.cdf((double) k) >= p);
    }

    static long isf(DiscreteDistribution law, double q) {
        if (!(q >= 0 && q <= 1)) return Long.MIN_VALUE;
        if (q == 1) return lower(law);
        return q == 0 ? upper(law) : first(law, k -> law.sf((double) k) <= q);
    }

    static long quantileLog(DiscreteDistribution law, double logP) {
        if (!(logP <= 0)) return Long.MIN_VALUE;
        if (logP == Double.NEGATIVE_INFINITY) return lower(law);
        return logP == 0 ? upper(law) : first(law, k -> law.logCdf((double) k) >= logP);
    }

    static long isfLog(DiscreteDistribution law, double logQ) {
        if (!(logQ <= 0)) return Long.MIN_VALUE;
        if (logQ == 0) return lower(law);
        return logQ == Double.NEGATIVE_INFINITY ? upper(law) : first(law, k -> law.logSf((double) k) <= logQ);
    }

    private interface Condition {
        boolean holds(long k);
    }

    /// The first k of the support for which a condition holds that goes on to hold, by doubled and halved steps from the mode.
    private static long first(DiscreteDistribution law, Condition condition) {
        double least = law.support().lower(), most = law.support().upper();
        long below, above, mode = (long) law.mode(), step = 1;
        if (condition.holds(mode)) {
            above = mode;
            below = mode - 1;
            while (below >= least && condition.holds(below) && below > -HUGE) {
                above = below;
                below = (long) Math.max(least - 1, (double) (below - (step *= 2)));
            }
        } else {
            below = mode;
            above = mode + 1;
            while (above < most && !condition.holds(above) && above < HUGE) {
                below = above;
                above = (long) Math.min(most, (double) (above + (step *= 2)));
            }
        }
        while (above - below > 1) {
            long k = below + (above - below) / 2;
            if (condition.holds(k)) above = k;
            else below = k;
        }
        return above;
    }

    /// The difference of the smaller tails, or if that loses more than ten bits the sum.
    static double probability(DiscreteDistribution law, double a, double b) {
        if (!(a < b)) return Double.isNaN(a + b) ? Double.NaN : 0;
        double p = law.cdf(a), q = law.sf(b);
        if (p <= 0.5 && q <= 0.5) {
            if (p + q <= 0.999) return 1 - (p + q);
        } else if (p <= 0.5) {
            double r = law.cdf(b);
            if (r - p > 1e-3 * r) return r - p;
        } else {
            double r = law.sf(a);
            if (r - q > 1e-3 * r) return r - q;
        }
        return outwards(law::pmf, (long) Math.floor(Math.max(a, law.support().lower() - 1)) + 1, 1,
                (long) Math.floor(Math.min(b, law.support().upper())));
    }

    static double logProbability(DiscreteDistribution law, double a, double b) {
        if (!(a < b)) return Double.isNaN(a + b) ? Double.NaN : Double.NEGATIVE_INFINITY;
        double p = law.probability(a, b);
        if (p > 0.5) return Math.log1p(-(law.cdf(a) + law.sf(b)));
        if (p > 1e-290) return Math.log(p);
        double left = law.logCdf(b), right = law.logSf(a);
        return left < right ? Logs.logSubExp(left, law.logCdf(a)) : Logs.logSubExp(right, law.logSf(b));
    }

    static double mean(DiscreteDistribution law) {
        long mode = (long) law.mode();
        return mode + expectation(law, mode, k -> (double) (k - mode));
    }

    /// E (X − mean)^n.
    static double centralMoment(DiscreteDistribution law, int n) {
        double mean = law.mean();
        return expectation(law, (long) law.mode(), k -> Math.pow(k - mean, n));
    }

    static double entropy(DiscreteDistribution law) {
        return expectation(law, (long) law.mode(), k -> -law.logPmf(k));
    }

    private static double expectation(DiscreteDistribution law, long mode, LongToDoubleFunction weight) {
        LongToDoubleFunction f = k -> {
            double v = law.pmf(k);
            return v == 0 ? 0 : v * weight.applyAsDouble(k);
        };
        return outwards(f, mode, 1, upper(law)) + outwards(f, mode - 1, -1, lower(law));
    }

    /// The highest of the integers 2^j away from an end of the support, or from 0, then uphill by halved steps.
    static double mode(DiscreteDistribution law) {
        Interval all = law.support();
        double least = Math.max(all.lower(), -HUGE), most = Math.min(all.upper(), HUGE);
        double origin = all.lower() >= -HUGE ? least : all.upper() <= HUGE ? most : 0, best = origin;
        for (double d = 1; d <= HUGE; d *= 2) {
            if (origin + d <= most && value(law, origin + d) > value(law, best)) best = origin + d;
            if (origin - d >= least && value(law, origin - d) > value(law, best)) best = origin - d;
        }
        for (double d = Math.scalb(1.0, Math.getExponent(Math.abs(best - origin) + 1)); d >= 1;) {
            if (best + d <= most && value(law, best + d) > value(law, best)) best += d;
            else if (best - d >= least && value(law, best - d) > value(law, best)) best -= d;
            else d = Math.floor(d / 2);
        }
        return best;
    }

    private static double value(DiscreteDistribution law, double k) {
        return law.logPmf((long) k);
    }
}
