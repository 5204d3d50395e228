// Generated from Lu.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// The factorization P·A = L·U of a general matrix, with partial pivoting.
///
/// {@snippet :
/// FMatrix a = FMatrix.of(new float[][] {{1, 2}, {4, 2}});
/// FLu lu = FLu.of(a);
/// FVector x = lu.solve(FVector.of(5, 8));          // x.toArray() == {1, 2}
/// float det = lu.det();                         // det == -6
/// }
/// Every matrix has one, a singular matrix too: only [#solve] needs more. P, L and U are m×m, m×k
/// and k×n with k = min(m, n).
///
/// **Cost** 2·n³/3 flops for a square matrix.  **Error** ‖P·A − L·U‖ ≤ c·n·ε·‖L‖·‖U‖ (Higham 2002,
/// Thm 9.3).
public final class FLu {
    private final FloatView lu;
    private final int[] pivots;
    private final int zeroPivot;
    private final float norm1, normMax, scaledNorm1;
    private final float[] sizes;
    private volatile float scaledRcond = Float.NaN;

    private FLu(FMatrix a) {
        lu = FProducts.copy(a.view());
        norm1 = FMatrix.over(lu).norm1();
        sizes = FConditions.columnSizes(lu);
        normMax = FConditions.largest(sizes);
        scaledNorm1 = FConditions.scaledNorm1(lu, sizes);
        pivots = new int[Math.min(lu.rows(), lu.cols())];
        zeroPivot = Lapack.current().sgetrf(lu.rows(), lu.cols(), lu.data(), 0, lu.cs(), pivots, 0);
    }

    /// From factors that are known: the rows of P·A as exchanges one after the other, the norms by estimates.
    private FLu(FMatrix l, FMatrix u, int[] rows) {
        int n = rows.length;
        FMatrix both = u.copy();
        for (int j = 0; j < n; j++) both.col(j).slice(j + 1, n - j - 1).assign(l.col(j).slice(j + 1, n - j - 1));
        lu = both.view();
        pivots = FPermutation.of(rows).swaps();
        int zero = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (u.get(i, i) == 0) zero = i + 1;
        }
        zeroPivot = zero;
        sizes = FConditions.columnSizes(u.view());
        normMax = FConditions.largest(sizes);
        norm1 = FNormEstimate.norm1(n, x -> l.times(u.times(x)), x -> u.transpose().times(l.transpose().times(x)));
        scaledNorm1 = FNormEstimate.norm1(n, x -> l.times(u.times(scaled(x))),
                x -> scaled(u.transpose().times(l.transpose().times(x))));
    }

    /// Each element divided by the size of its column.
    private FVector scaled(FVector x) {
        float[] y = x.toArray();
        for (int j = 0; j < y.length; j++) y[j] = sizes[j] == 0 ? 0 : y[j] / sizes[j];
        return FVector.of(y);
    }

    /// Factor a matrix.
    ///
    /// @param a any matrix
    /// @return its factorization; A is left alone
    public static FLu of(FMatrix a) {
        return new FLu(a);
    }

    /// {@return the factor L, unit lower trapezoidal with entries of at most 1 in size, in storage
    /// of its own}
    public FMatrix l() {
        FMatrix l = FMatrix.over(lu).block(0, 0, lu.rows(), pivots.length).copy();
        for (int j = 0; j < l.cols(); j++) {
            l.col(j).slice(0, j).fill(0);
            l.set(j, j, 1);
        }
        return l;
    }

    /// {@return the factor U, upper trapezoidal, in storage of its own}
    public FMatrix u() {
        FMatrix u = FMatrix.over(lu).block(0, 0, pivots.length, lu.cols()).copy();
        for (int j = 0; j < pivots.length; j++) u.col(j).slice(j + 1, pivots.length - j - 1).fill(0);
        return u;
    }

    /// The permutation P as a list of rows: row i of P·A is row `permutation()[i]` of A.
    ///
    /// @return the rows of A in the order of L·U
    public int[] permutation() {
        return FPermutation.ofSwaps(lu.rows(), pivots).toArray();
    }

    /// Solve A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if A is not square or the sizes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its columns
    ///     are scaled
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public FVector solve(FVector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B.
    ///
    /// **Cost** 2·n² flops for each column.  **Error** the computed x solves (A + E)·x = b with |E|
    /// ≤ c·n·ε·|L|·|U| (Higham 2002, Thm 9.4).
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square or the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its columns
    ///     are scaled
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public FMatrix solve(FMatrix b) {
        FShapes.square("FLu.solve", FMatrix.over(lu));
        FShapes.equal("FLu.solve", "b.rows()", b.rows(), "rows of A", lu.rows());
        check("FLu.solve");
        FConditions.regular("FLu.solve", scaledRcond(), FloatLimits.EPS);
        FloatView x = FProducts.copy(b.view());
        substitute(x);
        return FMatrix.over(x);
    }

    /// The factorization of A + u·vᵀ, square A.
    ///
    /// {@snippet :
    /// float det = FLu.of(FMatrix.identity(2)).updated(FVector.of(1, 2), FVector.of(3, 4)).det();
    /// boolean twelve = Math.abs(det - 12) < 1e-4f;                    // twelve == true
    /// }
    /// **Cost** about 16·n² flops.  **Error** that of eliminations with pivoting of neighbouring rows (Fletcher & Matthews
    /// 1984); entries of L are bounded in practice, and not in theory.
    ///
    /// @param u a vector of as many elements as A has rows
    /// @param v another one
    /// @return a new factorization
    /// @throws IllegalArgumentException if A is not square or the sizes do not fit
    public FLu updated(FVector u, FVector v) {
        FShapes.square("updated", FMatrix.over(lu));
        FShapes.equal("updated", "u.size()", u.size(), "rows of A", lu.rows());
        FShapes.equal("updated", "v.size()", v.size(), "rows of A", lu.rows());
        FMatrix l = l(), upper = u();
        int[] rows = permutation();
        new FLuUpdate(l, upper, rows).rankOne(u, v);
        return new FLu(l, upper, rows);
    }

    /// Refuse to solve if A has an entry that is not finite, or a pivot is zero.
    void check(String operation) {
        FConditions.finite(operation, normMax);
        if (zeroPivot != 0) throw FConditions.zeroPivot(operation, "pivot", zeroPivot);
    }

    /// The X with A·X = B, for an A that theory says to be regular, however bad its condition in some norm.
    FMatrix solveUnchecked(FMatrix b) {
        check("FLu.solve");
        FloatView x = FProducts.copy(b.view());
        substitute(x);
        return FMatrix.over(x);
    }

    /// X := A⁻¹·X, X column-major.
    void substitute(FloatView x) {
        Lapack.current().sgetrs(Trans.NO_TRANS, lu.rows(), x.cols(), lu.data(), 0, lu.cs(), pivots, 0, x.data(),
                x.off(),
                x.cs());
    }

    /// Solve A·x = b, or say why not.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{1, 2}, {2, 4}});
    /// boolean solved = FLu.of(a).trySolve(FVector.of(1, 2)).isDone();      // solved == false
    /// }
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector, or the exception that [#solve(FVector)] would throw
    /// @throws IllegalArgumentException if A is not square or the sizes do not fit
    public Attempt<FVector> trySolve(FVector b) {
        return Attempts.of(() -> solve(b));
    }

    /// Solve A·X = B, or say why not.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix, or the exception that [#solve(FMatrix)] would throw
    /// @throws IllegalArgumentException if A is not square or the shapes do not fit
    public Attempt<FMatrix> trySolve(FMatrix b) {
        return Attempts.of(() -> solve(b));
    }

    /// The estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁), in O(n²) operations.
    ///
    /// @return between 0 and 1: about the part of the digits that a solution keeps; 0 if a pivot is
    ///     zero, NaN if A has a NaN
    /// @throws IllegalArgumentException if A is not square
    public float rcond() {
        FShapes.square("FLu.rcond", FMatrix.over(lu));
        return Lapack.current().sgecon(Norm.ONE, lu.rows(), lu.data(), 0, lu.cs(), norm1);
    }

    /// The determinant ±Π uᵢᵢ; it may over- or underflow where [#logAbsDet()] does not.
    ///
    /// @return det A
    /// @throws IllegalArgumentException if A is not square
    public float det() {
        FShapes.square("FLu.det", FMatrix.over(lu));
        return FConditions.determinant(FMatrix.over(lu).diag().toArray(), pivots, 0);
    }

    /// The logarithm of the size of the determinant.
    ///
    /// {@snippet :
    /// float log = FLu.of(FMatrix.diagonal(1e-30f, -1e-30f)).logAbsDet();            // log == -138.15510557964274
    /// }
    ///
    /// @return ln |det A|, −∞ if A is singular
    /// @throws IllegalArgumentException if A is not square
    public float logAbsDet() {
        FShapes.square("FLu.logAbsDet", FMatrix.over(lu));
        float sum = 0;
        for (int i = 0; i < lu.rows(); i++) sum += (float) Math.log(Math.abs(lu.get(i, i)));
        return sum;
    }

    /// The reciprocal condition number of A with its columns scaled to one size.
    float scaledRcond() {
        if (zeroPivot != 0) return 0;
        float rcond = scaledRcond;
        if (Float.isNaN(rcond)) {
            FloatView scaled = FConditions.scaledUpper(lu, sizes);
            rcond = Lapack.current().sgecon(Norm.ONE, scaled.rows(), scaled.data(), 0, scaled.cs(), scaledNorm1);
            scaledRcond = rcond;
        }
        return rcond;
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "FLu[" + lu.rows() + " × " + lu.cols() + "]";
    }
}
