package org.jonum.bench.operation;

import java.util.Arrays;
import java.util.Locale;

/// A special function at n points.
///
/// @param spec     the text
/// @param function which one
/// @param n        points
public record FunctionOperation(Spec spec, Function function, int n) implements PointOperation {

    /// Special functions, and between which numbers they are taken.
    public enum Function {
        /// The error function.
        ERF(-3, 3),
        /// Its complement.
        ERFC(-2, 6),
        /// The inverse of the error function.
        INVERSEERF(-1, 1),
        /// The inverse of its complement.
        INVERSEERFC(0, 2),
        /// Γ(x).
        GAMMA(0.1, 30),
        /// log Γ(x).
        LOGGAMMA(0.1, 30),
        /// ψ(x).
        DIGAMMA(0.1, 30),
        /// ψ′(x).
        TRIGAMMA(0.1, 30),
        /// P(2.5, x).
        GAMMAP(0, 10),
        /// Q(2.5, x).
        GAMMAQ(0, 10),
        /// I_x(2.5, 1.5).
        BETAI(0, 1);

        private final double from, to;

        Function(double from, double to) {
            this.from = from;
            this.to = to;
        }
    }

    static FunctionOperation of(Spec s) {
        return new FunctionOperation(s, Function.valueOf(s.options().toUpperCase(Locale.ROOT)), s.size("n"));
    }

    /// {@return all functions in braces}
    public static String names() {
        return String.join(",",
                Arrays.stream(Function.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList());
    }

    @Override
    public double[] arguments() {
        double[] x = Operand.vector('x', n).doubles();
        for (int i = 0; i < n; i++) x[i] = function.from + (function.to - function.from) * (0.5 + 0.5 * x[i]);
        return x;
    }
}
