// float-twin
package org.jonum.mat;

import java.util.Arrays;
import java.util.List;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;

/// A permutation matrix P: row i of P·A is row `row(i)` of A. It is never built, and cannot be changed.
///
/// {@snippet :
/// Permutation p = Permutation.of(2, 0, 1);
/// Vector y = p.times(Vector.of(10, 11, 12));     // y.toArray() == {12, 10, 11}
/// Vector x = p.inverse().times(y);               // x.toArray() == {10, 11, 12}
/// int sign = p.sign();                           // sign == 1
/// }
///
/// A·P permutes columns: column `row(i)` of A·P is column i of A. Products and solutions move elements; they round nothing.
public final class Permutation extends Square implements AnyMatrix {
    private final int[] rows, inverse;

    private Permutation(int[] rows, int[] inverse) {
        this.rows = rows;
        this.inverse = inverse;
    }

    /// The permutation that takes row `rows[i]` to row i.
    ///
    /// @param rows the numbers 0, …, n − 1 in any order; they are copied
    /// @return a new permutation
    /// @throws IllegalArgumentException if a number is missing
    public static Permutation of(int... rows) {
        Args.present("Permutation.of", "rows", rows);
        int[] inverse = new int[rows.length];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            if (row < 0 || row >= rows.length || inverse[row] >= 0) {
                throw Args.bad("Permutation.of", "rows[" + i + "]", row,
                        "each of 0, ..., " + (rows.length - 1) + " once");
            }
            inverse[row] = i;
        }
        return new Permutation(rows.clone(), inverse);
    }

    /// The identity.
    ///
    /// @param n order, n ≥ 0
    /// @return a new permutation
    /// @throws IllegalArgumentException if n < 0
    public static Permutation identity(int n) {
        return ofSwaps(n);
    }

    /// The product of exchanges of rows, the first to be applied first: row i with row `swaps[i]`, for
    /// i = 0, 1, …; this is what LAPACK's pivots say.
    ///
    /// {@snippet :
    /// Permutation p = Permutation.ofSwaps(3, 2, 2);          // rows 0 and 2, then rows 1 and 2
    /// int[] rows = p.toArray();                              // rows == {2, 0, 1}
    /// }
    ///
    /// @param n     order, n ≥ 0
    /// @param swaps at most n rows, each at least its index and less than n
    /// @return a new permutation
    /// @throws IllegalArgumentException if n < 0, there are more than n exchanges, or a row is out of range
    public static Permutation ofSwaps(int n, int... swaps) {
        Args.dim("Permutation.ofSwaps", "n", n);
        if (swaps.length > n) throw Args.bad("Permutation.ofSwaps", "swaps.length", swaps.length, "<= n = " + n);
        int[] rows = new int[n];
        Arrays.setAll(rows, i -> i);
        for (int i = 0; i < swaps.length; i++) {
            int other = swaps[i];
            if (other < 0 || other >= n) {
                throw Args.bad("Permutation.ofSwaps", "swaps[" + i + "]", other, ">= 0 and < n = " + n);
            }
            int row = rows[i];
            rows[i] = rows[other];
            rows[other] = row;
        }
        return of(rows);
    }

    /// The exchanges k ↔ p(k) ≥ k, in turn, from which [#ofSwaps] makes this permutation.
    int[] swaps() {
        int n = rows.length;
        int[] now = new int[n], where = new int[n], p = new int[n];
        for (int i = 0; i < n; i++) now[i] = where[i] = i;
        for (int k = 0; k < n; k++) {
            p[k] = where[rows[k]];
            now[p[k]] = now[k];
            where[now[k]] = p[k];
            now[k] = rows[k];
        }
        return p;
    }

    /// {@return the order n}
    @Override
    public int order() {
        return rows.length;
    }

    /// The row of A that is row i of P·A.
    ///
    /// @param i row of P·A, from 0
    /// @return the column in which row i of P has its one
    /// @throws IndexOutOfBoundsException if there is no such row
    public int row(int i) {
        Shapes.index("row", "i", i, rows.length);
        return rows[i];
    }

    /// {@return the rows of A in the order in which P·A has them, in a new array}
    public int[] toArray() {
        return rows.clone();
    }

    @Override
    public Permutation transpose() {
        return new Permutation(inverse, rows);
    }

    /// {@return the inverse P⁻¹ = Pᵀ, a view of this permutation}
    public Permutation inverse() {
        return transpose();
    }

    /// P·Q: first Q, then P.
    ///
    /// @param q a permutation of the same order
    /// @return a new permutation
    /// @throws IllegalArgumentException if the orders differ
    public Permutation times(Permutation q) {
        Shapes.equal("times", "b.rows()", q.rows(), "cols()", cols());
        int[] product = new int[rows.length];
        Arrays.setAll(product, i -> q.rows[rows[i]]);
        return of(product);
    }

    /// {@return 1 if an even number of exchanges makes this permutation, −1 if an odd number does: its determinant}
    public int sign() {
        boolean[] seen = new boolean[rows.length];
        int sign = 1;
        for (int i = 0; i < rows.length; i++) {
            if (seen[i]) continue;
            seen[i] = true;
            for (int k = rows[i]; k != i; k = rows[k]) {            // a cycle of length l is l − 1 exchanges
                seen[k] = true;
                sign = -sign;
            }
        }
        return sign;
    }

    /// α·P, dense.
    ///
    /// @param alpha the factor
    /// @return a new matrix
    @Override
    public Matrix scale(double alpha) {
        Matrix c = Matrix.zeros(order(), order());
        for (int i = 0; i < order(); i++) c.set(i, rows[i], alpha);
        return c;
    }

    @Override
    int top(int j) {
        return inverse[j];
    }

    @Override
    int bottom(int j) {
        return inverse[j] + 1;
    }

    @Override
    double at(int i, int j) {
        return 1;
    }

    @Override
    void product(DoubleView b, DoubleView c) {
        if (c.rs() == 1) {
            for (int j = 0; j < c.cols(); j++) {
                for (int i = 0; i < c.rows(); i++) c.data()[c.at(i, j)] = b.get(rows[i], j);
            }
        } else {
            for (int i = 0; i < c.rows(); i++) {
                for (int j = 0; j < c.cols(); j++) c.data()[c.at(i, j)] = b.get(rows[i], j);
            }
        }
    }

    @Override
    long work() {
        return 0;
    }

    @Override
    Factored factor() {
        return new PermutationFactor(this);
    }

    @Override
    List<DoubleView> storage() {
        return List.of();
    }

    @Override
    String structure() {
        return "a matrix of another type: a permutation cannot be changed";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Permutation p && Arrays.equals(rows, p.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }
}
