// float-twin
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.DoubleView;

/// A square diagonal matrix.
///
/// {@snippet :
/// DiagMatrix d = DiagMatrix.of(1, 10);
/// Matrix a = Matrix.of(2, 2, 1, 2, 3, 4);
/// Matrix rows = d.times(a), cols = a.times(d);   // rows.toArray()[1] == {30, 40}; cols.toArray()[1] == {3, 40}
/// Vector x = d.solve(Vector.of(5, 5));           // x.toArray() == {5, 0.5}
/// }
public final class DiagMatrix extends Square implements AnyMatrix {
    private final Vector d;

    private DiagMatrix(Vector d) {
        this.d = d;
    }

    /// A matrix with these numbers on its diagonal, which are copied.
    ///
    /// @param diagonal the diagonal
    /// @return a new matrix
    public static DiagMatrix of(double... diagonal) {
        return new DiagMatrix(Vector.of(diagonal));
    }

    /// A matrix whose diagonal is a vector that exists; nothing is copied, and changes go both ways.
    ///
    /// @param diagonal the diagonal
    /// @return a matrix of those elements
    public static DiagMatrix of(Vector diagonal) {
        return new DiagMatrix(diagonal);
    }

    /// The diagonal of a matrix, which is copied; the rest is not read.
    ///
    /// @param a a square matrix
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static DiagMatrix of(Matrix a) {
        Shapes.square("DiagMatrix.of", a);
        return new DiagMatrix(a.diag().copy());
    }

    /// A matrix of zeros.
    ///
    /// @param n order, n ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static DiagMatrix zeros(int n) {
        return new DiagMatrix(Vector.zeros(n));
    }

    /// The identity.
    ///
    /// @param n order, n ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static DiagMatrix identity(int n) {
        DiagMatrix a = zeros(n);
        a.d.fill(1);
        return a;
    }

    /// {@return the order n}
    @Override
    public int order() {
        return d.size();
    }

    /// Change element (i, i), in whatever this matrix is a view of.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    /// @throws IllegalArgumentException  if i ≠ j
    public void set(int i, int j, double x) {
        settable(i, j);
        d.set(i, x);
    }

    /// The diagonal.
    ///
    /// @return a view of this matrix
    public Vector diag() {
        return d;
    }

    /// {@return this matrix}
    @Override
    public DiagMatrix transpose() {
        return this;
    }

    /// The block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public DiagMatrix block(int i, int n) {
        Shapes.range("block", "i", i, "n", n, order());
        return new DiagMatrix(d.slice(i, n));
    }

    /// {@return a matrix of the same elements in storage of its own}
    public DiagMatrix copy() {
        return new DiagMatrix(d.copy());
    }

    @Override
    public DiagMatrix scale(double alpha) {
        return new DiagMatrix(d.scale(alpha));
    }

    /// A·B, diagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public DiagMatrix times(DiagMatrix b) {
        Shapes.equal("times", "b.rows()", b.rows(), "cols()", cols());
        Vector c = Vector.zeros(order());
        for (int i = 0; i < order(); i++) c.set(i, d.get(i) * b.d.get(i));
        return new DiagMatrix(c);
    }

    /// A + B, diagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public DiagMatrix plus(DiagMatrix b) {
        Shapes.same("plus", this, b);
        return new DiagMatrix(d.plus(b.d));
    }

    /// A − B, diagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public DiagMatrix minus(DiagMatrix b) {
        Shapes.same("minus", this, b);
        return new DiagMatrix(d.minus(b.d));
    }

    /// The inverse, of elements 1/dᵢ.
    ///
    /// @return a new matrix
    /// @throws SingularMatrixException if a diagonal element is zero
    /// @throws NumericalException      if one is NaN or infinite
    public DiagMatrix inverse() {
        factor().check("inverse");
        return new DiagMatrix(d.map(x -> 1 / x));
    }

    @Override
    public double trace() {
        return d.sum();
    }

    @Override
    int top(int j) {
        return j;
    }

    @Override
    int bottom(int j) {
        return j + 1;
    }

    @Override
    double at(int i, int j) {
        return d.data()[d.off() + i * d.inc()];
    }

    @Override
    void product(DoubleView b, DoubleView c) {
        if (c.rs() == 1) {
            for (int j = 0; j < c.cols(); j++) {
                for (int i = 0; i < c.rows(); i++) c.data()[c.at(i, j)] = at(i, i) * b.get(i, j);
            }
        } else {
            for (int i = 0; i < c.rows(); i++) {
                double di = at(i, i);
                for (int j = 0; j < c.cols(); j++) c.data()[c.at(i, j)] = di * b.get(i, j);
            }
        }
    }

    @Override
    long work() {
        return order();
    }

    @Override
    Factored factor() {
        return new DiagonalFactor(d);
    }

    @Override
    List<DoubleView> storage() {
        return List.of(d.asColumn().view());
    }

    @Override
    String structure() {
        return "i = j: the diagonal";
    }
}
