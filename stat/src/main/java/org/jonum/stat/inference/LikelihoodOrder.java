package org.jonum.stat.inference;

import org.jonum.distuv.DiscreteDistribution;
import org.jonum.special.Logs;

/// The two-sided p-value of a unimodal law on integers that R's exact tests have: the probability of all values that are
/// not more probable than the observed one, up to a factor 1 + 1e-7 for rounding.
final class LikelihoodOrder {
    private static final double SAME = 1e-7;

    private LikelihoodOrder() {
    }

    /// Puts it into a result.
    static TestResultBuilder into(TestResultBuilder result, DiscreteDistribution law, long k) {
        long mode = (long) law.mode();
        double limit = law.logPmf(k) + SAME;
        if (limit >= law.logPmf(mode)) return result.p(1, 0);
        if (k < mode) {
            double end = law.support().upper();
            long j = first(law, limit, mode, 1, end > 0x1p62 ? Long.MAX_VALUE : (long) end);
            return result.p(law.cdf((double) k) + law.sf(j - 1.0),
                    Logs.logAddExp(law.logCdf((double) k), law.logSf(j - 1.0)));
        }
        long j = first(law, limit, mode, -1, (long) law.support().lower());
        return result.p(law.cdf((double) j) + law.sf(k - 1.0),
                Logs.logAddExp(law.logCdf((double) j), law.logSf(k - 1.0)));
    }

    /// The value nearest to the mode, on that side of it, with no more than the limit; one beyond the end if there is none.
    private static long first(DiscreteDistribution law, double limit, long mode, int side, long end) {
        if (mode == end || law.logPmf(end) > limit && end != Long.MAX_VALUE) return end + side;
        long above = mode, step = 1, below = above + side;
        for (int i = 0; i < 62 && law.logPmf(below) > limit; i++) {
            above = below;
            step *= 2;
            below = Math.abs(end - above) <= step ? end : above + side * step;
        }
        for (int i = 0; i < 64 && Math.abs(below - above) > 1; i++) {
            long middle = above + (below - above) / 2;
            if (law.logPmf(middle) > limit) above = middle;
            else below = middle;
        }
        return below;
    }
}
