// Generated from Permutation.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.Arrays;
import java.util.List;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.door.Args;

/// A permutation matrix P: row i of P·A is row `row(i)` of A. It is never built, and cannot be changed.
///
/// {@snippet :
/// FPermutation p = FPermutation.of(2, 0, 1);
/// FVector y = p.times(FVector.of(10, 11, 12));     // y.toArray() == {12, 10, 11}
/// FVector x = p.inverse().times(y);               // x.toArray() == {10, 11, 12}
/// int sign = p.sign();                           // sign == 1
/// }
///
/// A·P permutes columns: column `row(i)` of A·P is column i of A. FProducts and solutions move elements; they round nothing.
public final class FPermutation extends FSquare implements FAnyMatrix {
    private final int[] rows, inverse;

    private FPermutation(int[] rows, int[] inverse) {
        this.rows = rows;
        this.inverse = inverse;
    }

    /// The permutation that takes row `rows[i]` to row i.
    ///
    /// @param rows the numbers 0, …, n − 1 in any order; they are copied
    /// @return a new permutation
    /// @throws IllegalArgumentException if a number is missing
    public static FPermutation of(int... rows) {
        Args.present("FPermutation.of", "rows", rows);
        int[] inverse = new int[rows.length];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            if (row < 0 || row >= rows.length || inverse[row] >= 0) {
                throw Args.bad("FPermutation.of", "rows[" + i + "]", row,
                        "each of 0, ..., " + (rows.length - 1) + " once");
            }
            inverse[row] = i;
        }
        return new FPermutation(rows.clone(), inverse);
    }

    /// The identity.
    ///
    /// @param n order, n ≥ 0
    /// @return a new permutation
    /// @throws IllegalArgumentException if n < 0
    public static FPermutation identity(int n) {
        return ofSwaps(n);
    }

    /// The product of exchanges of rows, the first to be applied first: row i with row `swaps[i]`, for
    /// i = 0, 1, …; this is what LAPACK's pivots say.
    ///
    /// {@snippet :
    /// FPermutation p = FPermutation.ofSwaps(3, 2, 2);          // rows 0 and 2, then rows 1 and 2
    /// int[] rows = p.toArray();                              // rows == {2, 0, 1}
    /// }
    ///
    /// @param n     order, n ≥ 0
    /// @param swaps at most n rows, each at least its index and less than n
    /// @return a new permutation
    /// @throws IllegalArgumentException if n < 0, there are more than n exchanges, or a row is out of range
    public static FPermutation ofSwaps(int n, int... swaps) {
        Args.dim("FPermutation.ofSwaps", "n", n);
        if (swaps.length > n) throw Args.bad("FPermutation.ofSwaps", "swaps.length", swaps.length, "<= n = " + n);
        int[] rows = new int[n];
        Arrays.setAll(rows, i -> i);
        for (int i = 0; i < swaps.length; i++) {
            int other = swaps[i];
            if (other < 0 || other >= n) {
                throw Args.bad("FPermutation.ofSwaps", "swaps[" + i + "]", other, ">= 0 and < n = " + n);
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
    public int order() {
        return rows.length;
    }

    /// The row of A that is row i of P·A.
    ///
    /// @param i row of P·A, from 0
    /// @return the column in which row i of P has its one
    /// @throws IndexOutOfBoundsException if there is no such row
    public int row(int i) {
        FShapes.index("row", "i", i, rows.length);
        return rows[i];
    }

    /// {@return the rows of A in the order in which P·A has them, in a new array}
    public int[] toArray() {
        return rows.clone();
    }

    public FPermutation transpose() {
        return new FPermutation(inverse, rows);
    }

    /// {@return the inverse P⁻¹ = Pᵀ, a view of this permutation}
    public FPermutation inverse() {
        return transpose();
    }

    /// P·Q: first Q, then P.
    ///
    /// @param q a permutation of the same order
    /// @return a new permutation
    /// @throws IllegalArgumentException if the orders differ
    public FPermutation times(FPermutation q) {
        FShapes.equal("times", "b.rows()", q.rows(), "cols()", cols());
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
    public FMatrix scale(float alpha) {
        FMatrix c = FMatrix.zeros(order(), order());
        for (int i = 0; i < order(); i++) c.set(i, rows[i], alpha);
        return c;
    }

    int top(int j) {
        return inverse[j];
    }

    int bottom(int j) {
        return inverse[j] + 1;
    }

    float at(int i, int j) {
        return 1;
    }

    void product(FloatView b, FloatView c) {
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

    long work() {
        return 0;
    }

    FFactored factor() {
        return new FPermutationFactor(this);
    }

    List<FloatView> storage() {
        return List.of();
    }

    String structure() {
        return "a matrix of another type: a permutation cannot be changed";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FPermutation p && Arrays.equals(rows, p.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }
}
