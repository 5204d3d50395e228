package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Σ f(j)/f(k) over k ≤ j ≤ end for a mass function that falls from k on, with f between the integers too.
///
/// Term by term, from the ratios of neighbours; where that would take thousands of terms, the integral from k − ½ with Euler and
/// Maclaurin's corrections, f′/24 − 7·f‴/5760 + …, by Gauss's rule.
final class TailSum {
    private static final int LONG = 500, ANCHOR = 32, LIMIT = 10_000_000;
    private static final double CUT = 45, NOTHING = 0x1p-60;

    private TailSum() {
    }

    static double over(DoubleUnaryOperator ratio, DoubleUnaryOperator mass, DoubleUnaryOperator logMass,
            double variance,
            double k, double end) {
        double fall = -Math.log(ratio.applyAsDouble(k)); // per step
        double reach = 2 * CUT / (fall + Math.sqrt(fall * fall + 2 * CUT / variance));
        return reach < LONG || end - k < LONG ? terms(ratio, mass, k, end)
                : integral(ratio, logMass, k, end, 1.5 * reach);
    }

    private static double terms(DoubleUnaryOperator ratio, DoubleUnaryOperator mass, double k, double end) {
        double first = mass.applyAsDouble(k), term = 1, sum = 1;
        for (double j = k; j < end; j++) {
            term *= ratio.applyAsDouble(j);
            if (term < NOTHING * sum) break;
            if ((j - k) % ANCHOR == ANCHOR - 1 && first * term > 1e-290) term = mass.applyAsDouble(j + 1) / first;
            sum += term;
        }
        return sum;
    }

    /// The same for masses that may rise again, up to some ten million terms.
    static double all(DoubleUnaryOperator ratio, DoubleUnaryOperator mass, double k, double end) {
        double first = mass.applyAsDouble(k), term = 1, sum = 1, last = Math.min(end, k + LIMIT);
        for (double j = k; j < last; j++) {
            term *= ratio.applyAsDouble(j);
            if ((j - k) % ANCHOR == ANCHOR - 1 && first * term > 1e-290) term = mass.applyAsDouble(j + 1) / first;
            sum += term;
        }
        return sum;
    }

    private static double integral(DoubleUnaryOperator ratio, DoubleUnaryOperator logMass, double k, double end,
            double reach) {
        double from = k - 0.5, to = Math.min(end, from + reach), base = logMass.applyAsDouble(k), sum = 0;
        GaussLegendre rule = GaussLegendre.FORTY;
        for (int panel = 0; panel < 2; panel++) {
            double h = 0.25 * (to - from);
            for (int i = 0; i < rule.length(); i++) {
                double u = h * (2 * panel + 1 + rule.node(i)), x = from + u, lost = u - (x - from); // to rounding
                double f = Math.exp(logMass.applyAsDouble(x) - base);
                sum += h * rule.weight(i) * (f + f * lost * Math.log(ratio.applyAsDouble(x - 0.5)));
            }
        }
        double slope = Math.log(ratio.applyAsDouble(k - 1)), before = Math.log(ratio.applyAsDouble(k - 2)),
                after = Math.log(ratio.applyAsDouble(k));
        double second = 0.5 * (after - before), third = after - 2 * slope + before, first = slope - third / 24;
        double height = Math.exp(logMass.applyAsDouble(from) - base);
        double f3 = first * (first * first + 3 * second) + third,
                f5 = ((first * first + 10 * second) * first + 10 * third) * first * first
                        + 15 * first * second * second + 10 * second * third;
        return sum + height * (first / 24 - 7 * f3 / 5760 + 31 * f5 / 967680);
    }
}
