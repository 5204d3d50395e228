// float-twin
package sub;

import java.util.function.DoubleUnaryOperator;

/// A point of `double`s, for [Line].
final class Point implements Shape {
    double x = 1.5; // keep-double

    @Override
    public Point map(DoubleUnaryOperator f) {
        return new Point(f.applyAsDouble(x) * 0.5);
    }

    // double-only: begin

    @Override
    public Shape hull() {
        return this;
    }

    // double-only: end
    // precision-swap: begin

    /// The same in `float`s.
    FPoint toFloat() {
        return FPoint.of((float) x);
    }

    // precision-swap: end

    @Override
    public String toString() {
        return new Line(this) + "Point";
    }
}
