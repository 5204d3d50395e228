package org.jonum.distuv;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.jonum.special.DoubleDouble;

/// Σ f(j)/f(k) over k ≤ j ≤ end for a mass function that falls from k on, with f between the integers too.
///
/// Term by term, from the ratios of neighbours; where that would take thousands of terms, the integral from k − ½ with Euler and
/// Maclaurin's corrections, f′/24 − 7·f‴/5760 + …, by Gauss's rule.
final class TailSum {
    private static final int LONG = 500, LONG_IN_PAIRS = 3000, LIMIT = 10_000_000;
    private static final double CUT = 45, NOTHING = 0x1p-60, FAR = 1e-305;

    private TailSum() {
    }

    static double over(DoubleFunction<DoubleDouble> ratio, DoubleUnaryOperator mass, DoubleUnaryOperator logMass,
            double variance, double k, double end) {
        DoubleUnaryOperator plain = j -> ratio.apply(j).hi();
        double reach = reach(plain, variance, k, end);
        if (!(reach >= LONG)) return terms(ratio, true, k, end);
        double first = mass.applyAsDouble(k), base = logMass.applyAsDouble(k);
        DoubleUnaryOperator relative = first > FAR ? x -> mass.applyAsDouble(x) / first
                : x -> Math.exp(logMass.applyAsDouble(x) - base); // a logarithm has lost some digits there
        return integral(plain, relative, k, end, 1.5 * reach);
    }

    /// The same for masses that are known as pairs of doubles too.
    static double over(DoubleFunction<DoubleDouble> ratio, DoubleFunction<DoubleDouble> logMass, double variance,
            double k, double end) {
        DoubleUnaryOperator plain = j -> ratio.apply(j).hi();
        double reach = reach(plain, variance, k, end);
        if (!(reach >= LONG_IN_PAIRS)) return terms(ratio, true, k, end);
        DoubleDouble base = logMass.apply(k);
        return integral(plain, x -> logMass.apply(x).minus(base).exp(), k, end, 1.5 * reach);
    }

    /// The same for masses that may rise again, up to some ten million terms.
    static double all(DoubleFunction<DoubleDouble> ratio, double k, double end) {
        return terms(ratio, false, k, Math.min(end, k + LIMIT));
    }

    /// About how many terms count.
    private static double reach(DoubleUnaryOperator ratio, double variance, double k, double end) {
        double fall = -Math.log(ratio.applyAsDouble(k)); // per step
        return Math.min(end - k, 2 * CUT / (fall + Math.sqrt(fall * fall + 2 * CUT / variance)));
    }

    private static double terms(DoubleFunction<DoubleDouble> ratio, boolean falls, double k, double end) {
        DoubleDouble term = DoubleDouble.of(1), sum = term;
        for (double j = k; j < end; j++) {
            term = term.times(ratio.apply(j));
            if (falls && term.hi() < NOTHING * sum.hi()) break;
            sum = sum.plus(term);
        }
        return sum.value();
    }

    /// `relative` is f(x)/f(k).
    private static double integral(DoubleUnaryOperator ratio, DoubleUnaryOperator relative, double k, double end,
            double reach) {
        double from = k - 0.5, to = Math.min(end, from + reach), sum = 0;
        GaussLegendre rule = GaussLegendre.FORTY;
        for (int panel = 0; panel < 2; panel++) {
            double h = 0.25 * (to - from);
            for (int i = 0; i < rule.length(); i++) {
                double u = h * (2 * panel + rule.step(i)), x = from + u, lost = u - (x - from); // to rounding
                double f = relative.applyAsDouble(x);
                sum += h * rule.weight(i) * (f + f * lost * Math.log(ratio.applyAsDouble(x - 0.5)));
            }
        }
        double slope = Math.log(ratio.applyAsDouble(k - 1)), before = Math.log(ratio.applyAsDouble(k - 2)),
                after = Math.log(ratio.applyAsDouble(k));
        double second = 0.5 * (after - before), third = after - 2 * slope + before, first = slope - third / 24;
        double height = relative.applyAsDouble(from);
        double f3 = first * (first * first + 3 * second) + third,
                f5 = ((first * first + 10 * second) * first + 10 * third) * first * first
                        + 15 * first * second * second + 10 * second * third;
        return sum + height * (first / 24 - 7 * f3 / 5760 + 31 * f5 / 967680);
    }
}
