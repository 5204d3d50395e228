package org.jonum.testkit;

/// An operand in an array whose other elements are guard zones: before the offset, between columns, the other
/// triangle, after the end.
///
/// Guard zones hold NaN whose payload tells its index. So what is read there reaches the result, and what is written
/// there, even a NaN moved from elsewhere, is seen.
public sealed interface Guarded permits DoubleGuarded, FloatGuarded {

    /// {@return the array, `double[]` or `float[]`}
    Object array();

    /// {@return the index of the first element that the operand may use}
    int off();

    /// {@return where the entries lie, from the offset on}
    Layout layout();
}
