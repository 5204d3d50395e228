// Generated from TridiagMatrix.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// A tridiagonal matrix, held as three arrays.
///
/// {@snippet :
/// FTridiagMatrix a = FTridiagMatrix.of(new float[] {1, 1}, new float[] {2, 2, 2}, new float[] {1, 1});
/// FVector x = a.solve(FVector.of(3, 4, 3));
/// boolean ones = x.approxEquals(FVector.of(1, 1, 1), 4 * FloatLimits.EPS);          // ones == true
/// }
public final class FTridiagMatrix extends FSquare implements FAnyMatrix {
    private final float[] dl, d, du;

    private FTridiagMatrix(float[] dl, float[] d, float[] du) {
        this.dl = dl;
        this.d = d;
        this.du = du;
    }

    /// A matrix with these diagonals, which are copied.
    ///
    /// @param lower the n − 1 elements below the main diagonal
    /// @param diag  the n elements of the main diagonal
    /// @param upper the n − 1 elements above it
    /// @return a new matrix
    /// @throws IllegalArgumentException if the lengths do not fit
    public static FTridiagMatrix of(float[] lower, float[] diag, float[] upper) {
        Args.present("FTridiagMatrix.of", "lower", lower);
        Args.present("FTridiagMatrix.of", "diag", diag);
        Args.present("FTridiagMatrix.of", "upper", upper);
        int off = Math.max(0, diag.length - 1);
        FShapes.equal("FTridiagMatrix.of", "lower.length", lower.length, "diag.length - 1", off);
        FShapes.equal("FTridiagMatrix.of", "upper.length", upper.length, "diag.length - 1", off);
        return new FTridiagMatrix(lower.clone(), diag.clone(), upper.clone());
    }

    /// The three diagonals of a matrix, copied; the rest is not read.
    ///
    /// @param a a square matrix
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static FTridiagMatrix of(FAnyMatrix a) {
        FShapes.square("FTridiagMatrix.of", a);
        FTridiagMatrix c = zeros(a.rows());
        for (int i = 0; i < c.d.length; i++) {
            c.d[i] = a.get(i, i);
            if (i > 0) {
                c.dl[i - 1] = a.get(i, i - 1);
                c.du[i - 1] = a.get(i - 1, i);
            }
        }
        return c;
    }

    /// A matrix of zeros.
    ///
    /// @param n order, n ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0
    public static FTridiagMatrix zeros(int n) {
        Args.dim("FTridiagMatrix.zeros", "n", n);
        int off = Math.max(0, n - 1);
        return new FTridiagMatrix(new float[off], new float[n], new float[off]);
    }

    /// {@return the order n}
    public int order() {
        return d.length;
    }

    /// Change element (i, j), in whatever this matrix is a view of.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    /// @throws IllegalArgumentException  if it lies outside of the three diagonals
    public void set(int i, int j, float x) {
        settable(i, j);
        if (i == j) {
            d[i] = x;
        } else if (i > j) {
            dl[j] = x;
        } else {
            du[i] = x;
        }
    }

    /// A diagonal: −1 is the lower one, 0 the main one, 1 the upper one.
    ///
    /// @param k which one
    /// @return a view of this matrix, of stride 1 from the start of an array
    /// @throws IndexOutOfBoundsException if k is not −1, 0 or 1
    public FVector diag(int k) {
        FShapes.index("diag", "k + 1", k + 1, 3);
        float[] x = k < 0 ? dl : k == 0 ? d : du;
        return FVector.of(x, 0, x.length, 1);
    }

    public FTridiagMatrix transpose() {
        return new FTridiagMatrix(du, d, dl);
    }

    /// {@return a matrix of the same elements in storage of its own}
    public FTridiagMatrix copy() {
        return of(dl, d, du);
    }

    public FTridiagMatrix scale(float alpha) {
        FTridiagMatrix c = copy();
        for (int k = -1; k <= 1; k++) c.diag(k).assign(c.diag(k).scale(alpha));
        return c;
    }

    /// A + B, tridiagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FTridiagMatrix plus(FTridiagMatrix b) {
        return sum("plus", 1, b);
    }

    /// A − B, tridiagonal.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FTridiagMatrix minus(FTridiagMatrix b) {
        return sum("minus", -1, b);
    }

    private FTridiagMatrix sum(String operation, float beta, FTridiagMatrix b) {
        FShapes.same(operation, this, b);
        FTridiagMatrix c = zeros(order());
        for (int k = -1; k <= 1; k++) c.diag(k).assign(diag(k).plusScaled(beta, b.diag(k)));
        return c;
    }

    int top(int j) {
        return Math.max(0, j - 1);
    }

    int bottom(int j) {
        return Math.min(d.length, j + 2);
    }

    float at(int i, int j) {
        return i == j ? d[i] : i > j ? dl[j] : du[i];
    }

    void product(FloatView b, FloatView c) {
        if (c.rs() == 1) {
            for (int j = 0; j < c.cols(); j++) {
                for (int i = 0; i < d.length; i++) c.data()[c.at(i, j)] = row(i, b, j);
            }
        } else {
            for (int i = 0; i < d.length; i++) {
                for (int j = 0; j < c.cols(); j++) c.data()[c.at(i, j)] = row(i, b, j);
            }
        }
    }

    /// Row i of A times column j of B.
    private float row(int i, FloatView b, int j) {
        float sum = d[i] * b.get(i, j);
        if (i > 0) sum += dl[i - 1] * b.get(i - 1, j);
        if (i < d.length - 1) sum += du[i] * b.get(i + 1, j);
        return sum;
    }

    long work() {
        return 6L * order();
    }

    float norm(Norm norm) {
        return Lapack.current().slangt(norm, d.length, dl, 0, d, 0, du, 0);
    }

    FFactored factor() {
        return new FTridiagFactor(this);
    }

    List<FloatView> storage() {
        return List.of(diag(-1).asColumn().view(), diag(0).asColumn().view(), diag(1).asColumn().view());
    }

    String structure() {
        return "|i - j| <= 1: the three diagonals";
    }
}
