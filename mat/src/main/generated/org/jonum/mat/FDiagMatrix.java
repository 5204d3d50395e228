// Generated from DiagMatrix.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.FloatView;

/// A square diagonal matrix.
///
/// {@snippet :
/// FDiagMatrix d = FDiagMatrix.of(1, 10);
/// FMatrix a = FMatrix.of(2, 2, 1, 2, 3, 4);
/// FMatrix rows = d.times(a), cols = a.times(d);   // rows.toArray()[1] == {30, 40}; cols.toArray()[1] == {3, 40}
/// FVector x = d.solve(FVector.of(5, 5));           // x.toArray() == {5, 0.5}
/// }
public final class FDiagMatrix extends FSquare implements FAnyMatrix {
    private final FVector d;

    private FDiagMatrix(FVector d) {
        this.d = d;
    }

    /// A matrix with these numbers on its diagonal, which are copied.
    ///
    /// @param diagonal the diagonal
    /// @return a new matrix
    public static FDiagMatrix of(float... diagonal) {
        return new FDiagMatrix(FVector.of(diagonal));
    }

    /// A matrix whose diagonal is a vector that exists; nothing is copied, and changes go both ways.
    ///
    /// @param diagonal the diagonal
    /// @return a matrix of those elements
    public static FDiagMatrix of(FVector diagonal) {
        return new FDiagMatrix(diagonal);
    }

    /// The diagonal of a matrix, which is copied; the rest is not read.
    ///
    /// @param a a square matrix
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static FDiagMatrix of(FMatrix a) {
        FShapes.square("FDiagMatrix.of", a);
        return new FDiagMatrix(a.diag().copy());
    }

    /// A matrix of zeros.
    ///
    /// @param n order, n ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static FDiagMatrix zeros(int n) {
        return new FDiagMatrix(FVector.zeros(n));
    }

    /// The identity.
    ///
    /// @param n order, n ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static FDiagMatrix identity(int n) {
        FDiagMatrix a = zeros(n);
        a.d.fill(1);
        return a;
    }

    /// {@return the order n}
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
    public void set(int i, int j, float x) {
        settable(i, j);
        d.set(i, x);
    }

    /// The diagonal.
    ///
    /// @return a view of this matrix
    public FVector diag() {
        return d;
    }

    /// {@return this matrix}
    public FDiagMatrix transpose() {
        return this;
    }

    /// The block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public FDiagMatrix block(int i, int n) {
        FShapes.range("block", "i", i, "n", n, order());
        return new FDiagMatrix(d.slice(i, n));
    }

    /// {@return a matrix of the same elements in storage of its own}
    public FDiagMatrix copy() {
        return new FDiagMatrix(d.copy());
    }

    public FDiagMatrix scale(float alpha) {
        return new FDiagMatrix(d.scale(alpha));
    }

    /// A·B, diagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FDiagMatrix times(FDiagMatrix b) {
        FShapes.equal("times", "b.rows()", b.rows(), "cols()", cols());
        FVector c = FVector.zeros(order());
        for (int i = 0; i < order(); i++) c.set(i, d.get(i) * b.d.get(i));
        return new FDiagMatrix(c);
    }

    /// A + B, diagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FDiagMatrix plus(FDiagMatrix b) {
        FShapes.same("plus", this, b);
        return new FDiagMatrix(d.plus(b.d));
    }

    /// A − B, diagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FDiagMatrix minus(FDiagMatrix b) {
        FShapes.same("minus", this, b);
        return new FDiagMatrix(d.minus(b.d));
    }

    /// The inverse, of elements 1/dᵢ.
    ///
    /// @return a new matrix
    /// @throws SingularMatrixException if a diagonal element is zero
    /// @throws NumericalException      if one is NaN or infinite
    public FDiagMatrix inverse() {
        factor().check("inverse");
        return new FDiagMatrix(d.map(x -> 1 / x));
    }

    public float trace() {
        return d.sum();
    }

    int top(int j) {
        return j;
    }

    int bottom(int j) {
        return j + 1;
    }

    float at(int i, int j) {
        return d.data()[d.off() + i * d.inc()];
    }

    void product(FloatView b, FloatView c) {
        if (c.rs() == 1) {
            for (int j = 0; j < c.cols(); j++) {
                for (int i = 0; i < c.rows(); i++) c.data()[c.at(i, j)] = at(i, i) * b.get(i, j);
            }
        } else {
            for (int i = 0; i < c.rows(); i++) {
                float di = at(i, i);
                for (int j = 0; j < c.cols(); j++) c.data()[c.at(i, j)] = di * b.get(i, j);
            }
        }
    }

    long work() {
        return order();
    }

    FFactored factor() {
        return new FDiagonalFactor(d);
    }

    List<FloatView> storage() {
        return List.of(d.asColumn().view());
    }

    String structure() {
        return "i = j: the diagonal";
    }
}
