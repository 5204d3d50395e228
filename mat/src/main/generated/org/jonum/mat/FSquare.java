// Generated from Square.java by build/Float32.java. Do not edit.
package org.jonum.mat;

/// A structure of as many rows as columns.
abstract class FSquare extends FStructured {

    FSquare() {}

    /// {@return the order n, the number of rows and of columns}
    public abstract int order();

    /// {@return the number of rows}
    public final int rows() {
        return order();
    }

    /// {@return the number of columns}
    public final int cols() {
        return order();
    }
}
