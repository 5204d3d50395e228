package org.jonum.plot;

import java.util.function.DoubleUnaryOperator;

/// Something drawn over the axes. The name stands in the legend; an empty one does not. The hue is the number of a colour, or [#INK].
sealed interface Layer {
    /// The colour of what is no data: lines that tell where data would lie.
    int INK = -1;

    String name();

    int hue();

    default Layer inHue(int other) {
        return switch (this) {
            case Points(String name, int _, double[] x, double[] y) -> new Points(name, other, x, y);
            case Line(String name, int _, double[] x, double[] y, Stroke s) -> new Line(name, other, x, y, s);
            case Area(String name, int _, double[] x, double[] y, double o) -> new Area(name, other, x, y, o);
            case Curve(String name, int _, DoubleUnaryOperator f) -> new Curve(name, other, f);
        };
    }

    /// A dot at each (xᵢ, yᵢ).
    record Points(String name, int hue, double[] x, double[] y) implements Layer {}

    /// Straight lines from point to point.
    record Line(String name, int hue, double[] x, double[] y, Stroke stroke) implements Layer {}

    /// A polygon, filled.
    record Area(String name, int hue, double[] x, double[] y, double opacity) implements Layer {}

    /// A function over whatever the horizontal axis shows.
    record Curve(String name, int hue, DoubleUnaryOperator f) implements Layer {}

    /// How a line is drawn.
    enum Stroke {
        SOLID, THIN, DASHED
    }
}
