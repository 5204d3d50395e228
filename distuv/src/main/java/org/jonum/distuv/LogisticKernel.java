package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// The standard logistic law of a z that is known as a pair, for [Logistic] and [LogLogistic].
final class LogisticKernel {
    private LogisticKernel() {
    }

    /// 1/(1 + e^(−z)).
    static double cdf(DoubleDouble z) {
        if (z.hi() > 0) return 1 / (1 + Math.exp(-z.hi()));
        double e = z.exp();
        return e / (1 + e);
    }

    /// log of that.
    static double logCdf(DoubleDouble z) {
        return z.hi() > 0 ? -Math.log1p(z.negate().exp()) : z.value() - Math.log1p(Math.exp(z.hi()));
    }

    /// The density over s: F(z)·(1 − F(z))/s.
    static double pdf(DoubleDouble z, double s) {
        DoubleDouble a = z.hi() > 0 ? z.negate() : z;
        double e = 1 + Math.exp(a.hi());
        return Wide.scaledExp(1 / s / (e * e), a);
    }

    /// 2·log(1 + e^(−|z|)): what log F(z)·(1 − F(z)) is below −|z|.
    static DoubleDouble rest(DoubleDouble z) {
        DoubleDouble e = (z.hi() > 0 ? z.negate() : z).wideExp();
        return (e.hi() < 1e-34 ? e : e.log1p()).scale(2);
    }

    /// P(s < Z ≤ t) = F(t)·(1 − F(s))·(1 − e^(−d)) with d = t − s.
    static double probability(DoubleDouble s, DoubleDouble t, DoubleDouble d) {
        return cdf(t) * cdf(s.negate()) * Tail.large(d);
    }

    /// log of that.
    static double logProbability(DoubleDouble s, DoubleDouble t, DoubleDouble d) {
        return logCdf(t) + logCdf(s.negate()) + Tail.logLarge(d);
    }

    /// log(p/(1 − p)) for 1e-200 < p < 1, as [DoubleDouble#quickLog] gives it.
    static DoubleDouble logit(double p) {
        double r = 1 - p, u = p / r;
        return DoubleDouble.quickLog(u, (DoubleDouble.remainder(p, r, u) - u * ((1 - r) - p)) / p);
    }

    /// The z with F(z) = p: log p − log(1 − p); NaN for p outside of 0 … 1.
    static DoubleDouble quantile(double p) {
        if (!(p > 0 && p < 1))
            return DoubleDouble.of(p == 0 ? Double.NEGATIVE_INFINITY : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN);
        return DoubleDouble.log(p).minus(DoubleDouble.sum(1, -p).log());
    }

    /// The z with log F(z) = logP.
    static DoubleDouble quantileLog(double logP) {
        double rest = Logs.log1mexp(logP);
        return logP < -700 || logP == 0 ? DoubleDouble.of(logP - rest) : DoubleDouble.of(logP).minus(rest);
    }
}
