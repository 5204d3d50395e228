// Generated from Structured.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Norm;

/// What the types with a structure share: in column j, rows [#top] to [#bottom] are inside of it.
///
/// A subclass says where its elements are and multiplies by what its structure allows; the rest
/// follows here from the elements.
abstract class FStructured {

    FStructured() {}

    /// {@return the number of rows}
    public abstract int rows();

    /// {@return the number of columns}
    public abstract int cols();

    /// The transpose Aᵀ.
    ///
    /// @return a view of this matrix
    public abstract FStructured transpose();

    /// The first row inside the structure in column j.
    abstract int top(int j);

    /// One past the last row inside the structure in column j.
    abstract int bottom(int j);

    /// An element inside the structure.
    abstract float at(int i, int j);

    /// C := A·B. C is not read, shares nothing with A and B, and has a stride of 1, as B has; nothing is
    /// empty.
    abstract void product(FloatView b, FloatView c);

    /// The flops that [#product] takes for each column of B.
    abstract long work();

    /// How A·x = b is solved; A is square.
    abstract FFactored factor();

    /// The arrays that hold this matrix.
    abstract List<FloatView> storage();

    /// What is inside, for messages: `i <= j, the upper triangle`.
    abstract String structure();

    /// Element (i, j), 0 outside of the structure.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @return its value
    /// @throws IndexOutOfBoundsException if there is no such element
    public float get(int i, int j) {
        FShapes.index("get", "i", i, rows());
        FShapes.index("get", "j", j, cols());
        return inside(i, j) ? at(i, j) : 0;
    }

    boolean inside(int i, int j) {
        return i >= top(j) && i < bottom(j);
    }

    /// An element that is to be set must be there, and inside.
    final void settable(int i, int j) {
        FShapes.index("set", "i", i, rows());
        FShapes.index("set", "j", j, cols());
        if (!inside(i, j)) throw Args.bad("set", "(i, j)", "(" + i + ", " + j + ")", structure());
    }

    /// {@return a dense, column-major matrix of the same elements in storage of its own}
    public FMatrix toMatrix() {
        FMatrix c = FMatrix.zeros(rows(), cols());
        FloatView v = c.view();
        for (int j = 0; j < cols(); j++) {
            for (int i = top(j); i < bottom(j); i++) v.data()[v.at(i, j)] = at(i, j);
        }
        return c;
    }

    /// C := C + α·A, inside the structure of A.
    final void addTo(float alpha, FloatView c) {
        float[] data = c.data();
        for (int j = 0; j < cols(); j++) {
            for (int i = top(j), end = bottom(j), p = c.at(i, j); i < end; i++, p += c.rs())
                data[p] += alpha * at(i, j);
        }
    }

    /// The norm, from the sizes of the columns.
    float norm(Norm norm) {
        if (norm == Norm.INF) return transpose().norm(Norm.ONE);
        float[] sizes = new float[cols()], column = new float[rows()];
        for (int j = 0; j < sizes.length; j++) {
            int n = 0;
            for (int i = top(j); i < bottom(j); i++) column[n++] = at(i, j);
            FVector x = FVector.of(column, 0, n, 1);
            sizes[j] = norm == Norm.ONE ? x.norm1() : norm == Norm.FROBENIUS ? x.norm2() : x.normInf();
        }
        if (norm == Norm.FROBENIUS) return Backend.current().blas().snrm2(sizes.length, sizes, 0, 1);
        return FConditions.largest(sizes);
    }

    /// {@return the sum of the diagonal}
    public float trace() {
        int n = Math.min(rows(), cols());
        float[] diagonal = new float[n];
        for (int i = 0; i < n; i++) diagonal[i] = get(i, i);
        return FVector.of(diagonal, 0, n, 1).sum();
    }

    /// Whether the other object is of the same type and shape and has the same elements; NaN equals NaN,
    /// and 0 equals −0. Matrices of different types compare by [FAnyMatrix#approxEquals].
    @Override
    public boolean equals(Object other) {
        return other instanceof FStructured s && getClass().isInstance(s) && s.toMatrix().equals(toMatrix());
    }

    @Override
    public int hashCode() {
        return toMatrix().hashCode();
    }

    /// The type and the shape, then the rows, to about six digits, with a point for what is outside of the
    /// structure; the middle of a large matrix is left out.
    @Override
    public String toString() {
        return MatrixFormat.plain().format((FAnyMatrix) this);
    }
}
