package org.jonum.bench.measure;

import java.util.Arrays;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;
import org.jonum.bench.peer.Call;

/// What this machine can do at most, measured in the same rounds as everything else.
///
/// @param name what it is, `fma peak, double`
/// @param work flops, or bytes, of one call
/// @param call which reaches it
record Ceiling(String name, double work, Call call) {
    /// Numbers in the arrays that are read and copied: 80 MB each.
    private static final int LENGTH = 10_000_000;

    /// The name of what limits an operation.
    static String name(Operation operation) {
        return switch (operation.limit()) {
            case ARITHMETIC -> operation.precision() == Precision.DOUBLE ? "fma peak, double" : "fma peak, float";
            case READING -> "reading";
            case COPYING -> "copying";
            case UPDATING -> "updating";
        };
    }

    /// What limits an operation.
    static Ceiling over(Operation operation) {
        String name = name(operation);
        return switch (operation.limit()) {
            case ARITHMETIC -> operation.precision() == Precision.DOUBLE
                    ? new Ceiling(name, DoublePeak.flops(), Call.value(DoublePeak::run))
                    : new Ceiling(name, FloatPeak.flops(), Call.value(FloatPeak::run));
            case READING -> {
                double[] x = filled();
                yield new Ceiling(name, 8.0 * LENGTH, Call.value(() -> Streams.sum(x)));
            }
            case UPDATING -> {
                double[] x = filled();
                yield new Ceiling(name, 16.0 * LENGTH, Call.into(x, () -> Streams.negate(x)));
            }
            case COPYING -> {
                double[] x = filled(), y = filled();
                yield new Ceiling(name, 16.0 * LENGTH, Call.into(y, () -> System.arraycopy(x, 0, y, 0, LENGTH)));
            }
        };
    }

    /// What an operation does of the work that this ceiling is about.
    double work(Operation operation) {
        return operation.limit() == Operation.Limit.ARITHMETIC ? operation.flops() : operation.bytes();
    }

    /// Touched, so that the pages are there.
    private static double[] filled() {
        double[] x = new double[LENGTH];
        Arrays.fill(x, 1);
        return x;
    }
}
