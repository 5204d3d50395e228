package org.jonum.optimize;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An exception of the caller's function, with the point where it was thrown and the best point before it.
///
/// {@snippet :
/// double where = 0;
/// try {
///     new NelderMead().minimize(Problem.of(x -> {
///         if (x[0] < 0) throw new IllegalStateException("no root");
///         return Math.sqrt(x[0]);
///     }), 1);
/// } catch (EvaluationException e) {
///     where = e.point()[0];
/// }
/// boolean negative = where < 0;          // negative == true
/// }
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1;
    /// Where it was thrown.
    private final double[] point;
    private transient @Nullable Result result;

    EvaluationException(String what, double[] point, RuntimeException cause) {
        super(what + " threw " + cause + " at x = " + Arrays.toString(Arrays.copyOf(point, Math.min(point.length, 20)))
                + (point.length > 20 ? " …" : ""), cause);
        this.point = point.clone();
    }

    /// {@return where the function was called}
    public double[] point() {
        return point.clone();
    }

    /// {@return what the run had found until then; empty if it had not begun}
    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    void attach(Result r) {
        result = r;
    }
}
