package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;

/// Mixtures Σ wⱼ·Tⱼ of the tails Tⱼ of gamma or beta laws with first shapes a, a + 1, … and Poisson weights wⱼ with mean h: the
/// non-central χ² and beta laws.
///
/// The lower tails are Pⱼ = Pⱼ₊₁ + gⱼ, the upper ones Qⱼ₊₁ = Qⱼ + gⱼ. Summation starts where wⱼ·gⱼ is largest and runs both
/// ways (Benton & Krishnamoorthy 2003), for Pⱼ downwards and for Qⱼ upwards, so that all terms are positive; all is
/// relative to that largest wⱼ·gⱼ, so that a sum far below the range of doubles still has its logarithm.
abstract class PoissonMixture {
    private static final double ROUNDED = 64, NOTHING = 1e-19, TINY = 1e-280;
    /// A logarithm to which no sum adds anything.
    private static final double FAR = -1e15;
    private static final int LIMIT = 20_000_000;

    final double h;
    /// Σ wⱼ·gⱼ·(a + j), relative to the same as the last sum of tails: x times the density for gamma laws.
    private double moment;

    PoissonMixture(double h) {
        this.h = h;
    }

    /// The logarithm of a tail, and its slope by that of the variable: of y for gamma laws, of x/(1 − x) for beta laws.
    record Point(double log, double slope) {
    }

    /// a, the first shape.
    abstract double first();

    /// gⱼ₊₁/gⱼ, which falls with j.
    abstract double ratio(double j);

    /// gⱼ.
    abstract double step(double j);

    abstract DoubleDouble logStep(double j);

    /// Pⱼ or Qⱼ.
    abstract double tail(double j, boolean lower);

    /// log Pⱼ or log Qⱼ.
    abstract double logTail(double j, boolean lower);

    /// What a + j loses to rounding, where that counts: steps and tails change by a share of it for each shape.
    final double lost(double j) {
        double a = first();
        return j > ROUNDED ? DoubleDouble.sumError(a, j, a + j) : 0;
    }

    /// An integer near to where h/j·ratio(j − 1) = 1.
    abstract double top();

    final double lower() {
        double j = top();
        return value(j, descending(j));
    }

    final double logLower() {
        double j = top();
        return log(j, descending(j));
    }

    final double upper() {
        double j = top();
        return value(j, ascending(j));
    }

    final double logUpper() {
        double j = top();
        return log(j, ascending(j));
    }

    /// The tail asked for, from the sum of the lower or of the upper ones.
    final Point either(boolean lower, boolean below) {
        Point at = tail(lower, below);
        return lower == below || at.log > -1.4 ? at : tail(below, below);
    }

    final Point tail(boolean lower, boolean below) {
        double j = top(), sum = lower ? descending(j) : ascending(j), slope = moment / sum;
        double log = Math.min(0, log(j, sum));
        if (lower == below) return new Point(log, below ? slope : -slope);
        double other = Math.exp(log), rest = -Math.expm1(log);
        return new Point(Math.log1p(-other), (below ? slope : -slope) * (other / rest));
    }

    /// Σ wⱼ·gⱼ.
    final double steps() {
        double j = top();
        return value(j, plain(j));
    }

    final double logSteps() {
        double j = top();
        return log(j, plain(j));
    }

    private double value(double j, double sum) {
        double term = term(j);
        return term > TINY ? term * sum : wide(j).exp() * sum;
    }

    private double log(double j, double sum) {
        double term = term(j);
        return term > TINY ? Math.log(term * sum) : wide(j).plus(Math.log(sum)).value();
    }

    /// wⱼ·gⱼ, or 0 where one of them is out of the range.
    private double term(double j) {
        double w = IncompleteGamma.density(j + 1, h), g = step(j);
        return w > TINY && g > TINY ? w * g : 0;
    }

    private DoubleDouble wide(double j) {
        return IncompleteGamma.wideLogDensity(j + 1, h).plus(logStep(j));
    }

    /// The width of wⱼ·gⱼ, by its second difference.
    private double width(double j) {
        return StridedSum.width(i -> ratio(i) / (i + 1), j);
    }

    /// wᵢ·v, or by logarithms where one of them is out of the range, relatively to wⱼ·gⱼ.
    private double relative(double i, double v, DoubleUnaryOperator log, double base, double logBase) {
        double w = IncompleteGamma.density(i + 1, h);
        return base > 0 && w > TINY && v > TINY ? w * v / base
                : Math.exp(IncompleteGamma.logDensity(i + 1, h) + log.applyAsDouble(i) - logBase);
    }

    private double strided(double j, double width, boolean lower) {
        double base = term(j), logBase = wide(j).value(), a = first();
        if (logBase < FAR) {
            moment = a + j;
            return 1;
        }
        DoubleUnaryOperator log = i -> logStep(i).value();
        moment = StridedSum.of(i -> relative(i, step(i), log, base, logBase) * (a + i), j, width);
        return StridedSum.of(i -> relative(i, tail(i, lower), k -> logTail(k, lower), base, logBase), j, width);
    }

    private double plain(double j) {
        double width = width(j);
        if (width > StridedSum.WIDE) {
            double base = term(j), logBase = wide(j).value();
            if (logBase < FAR) return 1;
            return StridedSum.of(i -> relative(i, step(i), k -> logStep(k).value(), base, logBase), j, width);
        }
        double sum = 1, t = 1;
        for (double i = j; i < j + LIMIT && t > NOTHING * sum; i++) sum += t *= h / (i + 1) * ratio(i);
        t = 1;
        for (double i = j; i > 0 && i > j - LIMIT && t > NOTHING * sum; i--) sum += t *= i / h / ratio(i - 1);
        return sum;
    }

    private double relativeTail(double j, boolean lower) {
        double p = tail(j, lower), g = step(j);
        return p > TINY && g > TINY ? p / g : Math.exp(logTail(j, lower) - logStep(j).value());
    }

    /// Σ wⱼ·Pⱼ from above: wⱼPⱼ = wⱼgⱼ + wⱼ/wⱼ₊₁·(wⱼ₊₁Pⱼ₊₁).
    private double descending(double j) {
        double width = width(j);
        if (width > StridedSum.WIDE) return strided(j, width, true);
        double i = j, t = 1;
        for (; i < j + LIMIT && t > NOTHING; i++) t *= h / (i + 1) * ratio(i);
        double term = t * relativeTail(i, true), sum = term, a = first();
        moment = t * (a + i);
        while (i > 0) {
            double rise = i / h;
            t *= rise / ratio(i - 1);
            i--;
            term = t + rise * term;
            sum += term;
            moment += t * (a + i);
            if (i < j && (!(term >= NOTHING * sum) || i < j - LIMIT)) break;
        }
        return sum;
    }

    /// Σ wⱼ·Qⱼ from below: wⱼ₊₁Qⱼ₊₁ = wⱼ₊₁/wⱼ·(wⱼQⱼ + wⱼgⱼ).
    private double ascending(double j) {
        double width = width(j);
        if (width > StridedSum.WIDE) return strided(j, width, false);
        double i = j, t = 1;
        for (; i > 0 && i > j - LIMIT && t > NOTHING; i--) t *= i / h / ratio(i - 1);
        double term = t * relativeTail(i, false), sum = term, a = first();
        moment = t * (a + i);
        for (; i < j + LIMIT; i++) {
            double rise = h / (i + 1);
            term = rise * (term + t);
            t *= rise * ratio(i);
            sum += term;
            moment += t * (a + i + 1);
            if (i > j && !(term >= NOTHING * sum)) break;
        }
        return sum;
    }
}
