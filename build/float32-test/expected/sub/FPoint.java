// Generated from Point.java by build/Float32.java. Do not edit.
package sub;

import java.util.function.DoubleUnaryOperator;

/// A point of `float`s, for [FLine].
final class FPoint {
    double x = 1.5; // keep-double

    public FPoint map(DoubleUnaryOperator f) {
        return new FPoint((float) f.applyAsDouble(x) * 0.5f);
    }


    /// The same in `double`s.
    Point toDouble() {
        return Point.of((double) x);
    }


    @Override
    public String toString() {
        return new FLine(this) + "FPoint";
    }
}
