package org.jonum.distuv;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.jonum.special.DoubleDouble;

/// Σ f(j)/f(k) over k ≤ j ≤ end for a mass function that falls from k on, with f between the integers too.
///
/// Term by term, from the ratios of neighbours; where that would take thousands of terms, the integral from k − ½ with Euler and
/// Maclaurin's corrections, f′/24 − 7·f‴/5760 + …, by Gauss's rule.
final class TailSum {
    private static final int LONG = 3000, EDGE = 1000;
    private static final double CUT = 45, NOTHING = 0x1p-60, FAR = 1e-305;

    private TailSum() {
    }

    /// `wide` is `ratio` as a pair of doubles: where there are many terms, errors of ratios add up.
    static double over(DoubleUnaryOperator ratio, DoubleFunction<DoubleDouble> wide, DoubleUnaryOperator mass,
            DoubleUnaryOperator logMass, double variance, double k, double end) {
        double reach = reach(ratio, variance, k, end);
        if (!(reach >= LONG)) return terms(wide, true, k, end);
        double first = mass.applyAsDouble(k), base = logMass.applyAsDouble(k);
        DoubleUnaryOperator relative = first > FAR ? x -> mass.applyAsDouble(x) / first
                : x -> Math.exp(logMass.applyAsDouble(x) - base); // a logarithm has lost some digits there
        return integral(ratio, relative, k, end, reach);
    }

    /// The same for masses that are known as pairs of doubles too.
    static double over(DoubleFunction<DoubleDouble> ratio, DoubleFunction<DoubleDouble> logMass, double variance,
            double k, double end) {
        DoubleUnaryOperator plain = j -> ratio.apply(j).hi();
        double reach = reach(plain, variance, k, end);
        if (!(reach >= LONG)) return terms(ratio, true, k, end);
        DoubleDouble base = logMass.apply(k);
        return integral(plain, x -> logMass.apply(x).minus(base).exp(), k, end, reach);
    }

    /// The same for masses that may rise again, with a power at either end: a thousand terms there, between them the integral over panels
    /// whose lengths double, with Euler and Maclaurin's corrections.
    static double all(DoubleFunction<DoubleDouble> ratio, DoubleFunction<DoubleDouble> logMass, boolean falls, double k,
            double end) {
        if (end - k < 8 * EDGE) return terms(ratio, falls, k, end);
        DoubleDouble base = logMass.apply(k);
        DoubleUnaryOperator relative = x -> logMass.apply(x).minus(base).exp();
        double from = k + EDGE, to = end - EDGE, middle = Math.rint(0.5 * (from + to)) + 0.5;
        double sum = terms(ratio, false, k, from) + relative.applyAsDouble(to + 1) * terms(ratio, false, to + 1, end);
        sum += doubling(relative, from + 0.5, 1, middle - from - 0.5);
        sum += doubling(relative, to + 0.5, -1, to + 0.5 - middle);
        return sum + correction(relative, from) - correction(relative, to);
    }

    /// f′/24 − 7·f‴/5760 at x + ½, by differences.
    private static double correction(DoubleUnaryOperator f, double x) {
        double slope = f.applyAsDouble(x + 1) - f.applyAsDouble(x);
        return slope / 24 - 17.0 / 5760 * (f.applyAsDouble(x + 2) - f.applyAsDouble(x - 1) - 3 * slope);
    }

    private static double doubling(DoubleUnaryOperator f, double from, int side, double length) {
        GaussLegendre rule = GaussLegendre.FORTY;
        double sum = 0;
        for (double done = 0, panel = EDGE; done < length; done += panel, panel = done) {
            double h = 0.5 * Math.min(panel, length - done);
            for (int i = 0; i < rule.length(); i++)
                sum += h * rule.weight(i) * f.applyAsDouble(from + side * (done + h * rule.step(i)));
        }
        return sum;
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
        double from = k - 0.5, length = end - from, sum = 0, part = 1;
        GaussLegendre rule = GaussLegendre.SIXTEEN;
        for (double done = 0, panel = reach / 16; done < length && part > NOTHING * sum; done += panel, panel = done) {
            double h = 0.5 * Math.min(panel, length - done);
            part = 0;
            for (int i = 0; i < rule.length(); i++) {
                double u = done + h * rule.step(i), x = from + u, lost = u - (x - from); // to rounding
                double f = relative.applyAsDouble(x);
                part += h * rule.weight(i) * (f + f * lost * Math.log(ratio.applyAsDouble(x - 0.5)));
            }
            sum += part;
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
