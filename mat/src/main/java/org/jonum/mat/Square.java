// float-twin
package org.jonum.mat;

/// A structure of as many rows as columns.
abstract class Square extends Structured {

    Square() {}

    /// {@return the order n, the number of rows and of columns}
    public abstract int order();

    /// {@return the number of rows}
    @Override
    public final int rows() {
        return order();
    }

    /// {@return the number of columns}
    @Override
    public final int cols() {
        return order();
    }
}
