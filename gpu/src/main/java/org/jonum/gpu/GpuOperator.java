package org.jonum.gpu;

import java.util.Locale;

/// A function of two numbers that the device can take of each pair of elements: [GpuElementwise#zip].
public enum GpuOperator {
    /// x + y
    PLUS,
    /// x − y
    MINUS,
    /// x·y
    TIMES,
    /// x/y
    OVER,
    /// xʸ
    POW,
    /// The smaller one; NaN if one is NaN.
    MIN,
    /// The larger one; NaN if one is NaN.
    MAX,
    /// √(x² + y²), without overflow on the way.
    HYPOT,
    /// The angle of the point (y, x), as [Math#atan2].
    ATAN2;

    String kernel(String with) {
        return with + name().toLowerCase(Locale.ROOT);
    }
}
