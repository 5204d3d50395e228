package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;

/// Σ f(i) over all integers for a smooth log-concave f that is wide: of every third of its width one term, since the trapezoid rule with
/// that step is right to more digits than a double has.
final class StridedSum {
    /// Widths from which on a sum term by term takes longer.
    static final double WIDE = 150;
    private static final double NOTHING = 1e-19;
    private static final int LIMIT = 100_000;

    private StridedSum() {
    }

    /// The width, a standard deviation, of terms whose quotient f(i + 1)/f(i) is known, there.
    static double width(DoubleUnaryOperator quotient, double i) {
        double d = 1 + Math.floor(i / 1000);
        return Math.sqrt(d / Math.log(quotient.applyAsDouble(i) / quotient.applyAsDouble(i + d)));
    }

    /// The sum from an integer near the largest term.
    static double of(DoubleUnaryOperator f, double from, double width) {
        double step = Math.floor(width / 3), sum = f.applyAsDouble(from);
        for (int side = -1; side <= 1; side += 2) {
            double last = 0;
            for (int k = 1; k < LIMIT; k++) {
                double i = from + side * k * step, term = i >= 0 ? f.applyAsDouble(i) : 0;
                sum += term;
                if (term <= last && term <= NOTHING * sum) break;
                last = term;
            }
        }
        return sum * step;
    }
}
