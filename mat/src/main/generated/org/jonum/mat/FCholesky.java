// Generated from Cholesky.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.Arrays;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// The factorization A = L·Lᵀ of a symmetric positive definite matrix.
///
/// {@snippet :
/// FMatrix a = FMatrix.of(new float[][] {{4, 2}, {2, 2}});
/// FCholesky c = FCholesky.of(a);
/// FVector x = c.solve(FVector.of(8, 5));           // x.toArray() == {1.5, 1}
/// float det = c.det();                          // det == 4
/// }
/// Only the lower triangle of A is read: the caller says that A is symmetric by coming here.
///
/// **Cost** n³/3 flops.  **Error** ‖A − L·Lᵀ‖ ≤ c·n·ε·‖A‖ (Higham 2002, Thm 10.3).
public final class FCholesky {
    /// L; above its diagonal, A.
    private final FloatView l;
    /// The diagonal of A.
    private final float[] diagonal;
    private volatile float scaledRcond = Float.NaN;

    private FCholesky(FloatView l, float[] diagonal) {
        this.l = l;
        this.diagonal = diagonal;
    }

    /// Factor a matrix.
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return its factorization; A is left alone
    /// @throws IllegalArgumentException     if A is not square
    /// @throws NotPositiveDefiniteException if A is not positive definite to working precision, or
    ///     has a NaN
    public static FCholesky of(FMatrix a) {
        return tryOf(a).orElseThrow();
    }

    /// Factor a matrix that may not be positive definite.
    ///
    /// {@snippet :
    /// boolean definite = FCholesky.tryOf(FMatrix.of(new float[][] {{1, 2}, {2, 1}})).isDone();   // definite == false
    /// }
    ///
    /// @param a a symmetric matrix, of which the lower triangle is read
    /// @return its factorization, or a [NotPositiveDefiniteException] that has not been thrown
    /// @throws IllegalArgumentException if A is not square
    public static Attempt<FCholesky> tryOf(FMatrix a) {
        FShapes.square("FCholesky.of", a);
        int n = a.rows();
        FloatView l = FProducts.copy(a.view());
        float[] data = l.data(), diagonal = new float[n];
        for (int j = 0; j < n; j++) {
            diagonal[j] = data[l.at(j, j)];
            for (int i = j + 1; i < n; i++) data[l.at(j, i)] = data[l.at(i, j)];
        }
        int info = n <= FSmall.ORDER ? FSmall.cholesky(l) : Lapack.current().spotrf(Uplo.LOWER, n, data, 0, l.cs());
        if (info != 0) return new Attempt.Failed<>(new NotPositiveDefiniteException(info));
        return new Attempt.Done<>(new FCholesky(l, diagonal));
    }

    /// Factor a matrix of which the triangle that holds it is read.
    ///
    /// {@snippet :
    /// FSymMatrix a = FSymMatrix.of(FMatrix.of(2, 2, 4, 2, 7, 2), Uplo.UPPER);       // [4 2; 2 2]
    /// float det = FCholesky.of(a).det();             // det == 4
    /// }
    ///
    /// @param a a symmetric matrix
    /// @return its factorization; A is left alone
    /// @throws NotPositiveDefiniteException if A is not positive definite to working precision, or has a NaN
    public static FCholesky of(FSymMatrix a) {
        return of(a.lower());
    }

    /// Factor a matrix that may not be positive definite, of which the triangle that holds it is read.
    ///
    /// @param a a symmetric matrix
    /// @return its factorization, or a [NotPositiveDefiniteException] that has not been thrown
    public static Attempt<FCholesky> tryOf(FSymMatrix a) {
        return tryOf(a.lower());
    }

    /// The factorization whose factor is given.
    ///
    /// {@snippet :
    /// float det = FCholesky.ofFactor(FMatrix.of(2, 2, 2, 0, 1, 3)).det();     // det == 36
    /// }
    /// **Cost** n³ flops: A = L·Lᵀ is formed, for its condition.
    ///
    /// @param factor a lower triangular matrix L with a positive diagonal; what is above the diagonal is not read
    /// @return the factorization of L·Lᵀ; L is copied
    /// @throws IllegalArgumentException     if L is not square
    /// @throws NotPositiveDefiniteException if a diagonal element is not positive
    /// @throws NumericalException           if L has an entry that is NaN or infinite
    public static FCholesky ofFactor(FMatrix factor) {
        FShapes.square("FCholesky.ofFactor", factor);
        int n = factor.rows();
        FloatView l = FProducts.copy(factor.view());
        for (int j = 1; j < n; j++) Arrays.fill(l.data(), l.at(0, j), l.at(j, j), 0);
        FMatrix m = FMatrix.over(l), a = m.times(m.transpose());
        FConditions.finite("FCholesky.ofFactor", m.normMax());
        for (int i = 0; i < n; i++) {
            if (!(l.get(i, i) > 0)) throw new NotPositiveDefiniteException(i + 1);
        }
        for (int j = 1; j < n; j++) m.col(j).slice(0, j).assign(a.col(j).slice(0, j));
        return new FCholesky(l, a.diag().toArray());
    }

    /// The factorization of A + x·xᵀ.
    ///
    /// {@snippet :
    /// float det = FCholesky.of(FMatrix.identity(2)).updated(FVector.of(1, 1)).det();
    /// boolean three = Math.abs(det - 3) < 1e-6f;                      // three == true
    /// }
    /// **Cost** 4·n² flops.  **Error** that of n rotations: as a new factorization.
    ///
    /// @param x a vector of as many elements as A has rows
    /// @return a new factorization
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws NumericalException       if x has an entry that is NaN or infinite
    public FCholesky updated(FVector x) {
        FShapes.equal("updated", "x.size()", x.size(), "order()", order());
        FConditions.finite("updated", x.normInf());
        FloatView next = FProducts.copy(l);
        FCholeskyUpdate.update(FMatrix.over(next), x.copy());
        return changed(next, 1, x);
    }

    /// The factorization of A − x·xᵀ.
    ///
    /// **Cost** 5·n² flops.  **Error** that of a change of A and x by a multiple of ε, which counts for much where A − x·xᵀ is
    /// nearly singular.
    ///
    /// @param x a vector of as many elements as A has rows
    /// @return a new factorization
    /// @throws IllegalArgumentException     if the sizes do not fit
    /// @throws NotPositiveDefiniteException if A − x·xᵀ is not positive definite to working precision, or x has a NaN
    public FCholesky downdated(FVector x) {
        FShapes.equal("downdated", "x.size()", x.size(), "order()", order());
        FloatView next = FProducts.copy(l);
        if (!FCholeskyUpdate.downdate(FMatrix.over(next), x)) throw new NotPositiveDefiniteException(order());
        return changed(next, -1, x);
    }

    /// With a new factor, and A ± x·xᵀ above it.
    private FCholesky changed(FloatView next, float sign, FVector x) {
        float[] d = diagonal.clone();
        for (int j = 0; j < d.length; j++) {
            d[j] += sign * x.get(j) * x.get(j);
            for (int i = 0; i < j; i++) next.data()[next.at(i, j)] += sign * x.get(i) * x.get(j);
        }
        return new FCholesky(next, d);
    }

    /// The factorization of A with one more row and column, [A b; bᵀ c].
    ///
    /// **Cost** n² flops.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @param c the new diagonal element
    /// @return a new factorization
    /// @throws IllegalArgumentException     if the sizes do not fit
    /// @throws NotPositiveDefiniteException if the larger matrix is not positive definite to working precision, or has a new element
    ///     that is NaN or infinite
    public FCholesky bordered(FVector b, float c) {
        int n = order();
        FShapes.equal("bordered", "b.size()", b.size(), "order()", n);
        FVector p = FCholeskyUpdate.forward(FMatrix.over(l), b);
        float rest = c - p.dot(p);
        if (!(rest > 0 && rest < Float.POSITIVE_INFINITY)) throw new NotPositiveDefiniteException(n + 1);
        FMatrix next = FMatrix.zeros(n + 1, n + 1);
        next.block(0, 0, n, n).assign(FMatrix.over(l));
        next.row(n).slice(0, n).assign(p);
        next.col(n).slice(0, n).assign(b);
        next.set(n, n, (float) Math.sqrt(rest));
        float[] d = Arrays.copyOf(diagonal, n + 1);
        d[n] = c;
        return new FCholesky(next.view(), d);
    }

    /// The inverse A⁻¹, symmetric. To solve equations, [#solve(FMatrix)] is faster and more accurate.
    ///
    /// **Cost** 2·n³/3 flops.
    ///
    /// @return a new matrix
    /// @throws SingularMatrixException if A is singular to working precision, however its rows and columns are scaled
    public FMatrix inverse() {
        FConditions.regular("FCholesky.inverse", scaledRcond(), FloatLimits.EPS);
        FloatView x = FProducts.copy(l);
        Lapack.current().spotri(Uplo.LOWER, order(), x.data(), 0, x.cs());
        for (int j = 0; j < order(); j++) {
            for (int i = j + 1; i < order(); i++) x.data()[x.at(j, i)] = x.get(i, j);
        }
        return FMatrix.over(x);
    }

    /// ‖D·A·D‖₁ with a diagonal D.
    private float norm1(float[] d) {
        int n = order();
        float[] sums = new float[n];
        for (int j = 0; j < n; j++) {
            float sum = diagonal[j] * d[j] * d[j];
            for (int i = 0; i < j; i++) {
                float x = Math.abs(l.get(i, j)) * d[i] * d[j];
                sums[i] += x;
                sum += x;
            }
            sums[j] = sum;
        }
        return FConditions.largest(sums);
    }

    /// {@return the order of A}
    public int order() {
        return l.rows();
    }

    /// {@return the factor L, lower triangular with a positive diagonal, in storage of its own}
    public FMatrix l() {
        FMatrix factor = FMatrix.over(l).copy();
        for (int j = 1; j < order(); j++) factor.col(j).slice(0, j).fill(0);
        return factor;
    }

    /// Solve A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its rows and
    ///     columns are scaled
    public FVector solve(FVector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B.
    ///
    /// **Cost** 2·n² flops for each column.  **Error** the computed x solves (A + E)·x = b with
    /// |eᵢⱼ| ≤ c·n²·ε·√(aᵢᵢ·aⱼⱼ) (Higham 2002, Thm 10.5), so that rows and columns of very different size do no harm.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its rows and
    ///     columns are scaled
    public FMatrix solve(FMatrix b) {
        FShapes.equal("FCholesky.solve", "b.rows()", b.rows(), "order()", order());
        FConditions.regular("FCholesky.solve", scaledRcond(), FloatLimits.EPS);
        FloatView x = FProducts.copy(b.view());
        substitute(x);
        return FMatrix.over(x);
    }

    /// X := A⁻¹·X, X column-major.
    void substitute(FloatView x) {
        Lapack.current().spotrs(Uplo.LOWER, order(), x.cols(), l.data(), 0, l.cs(), x.data(), x.off(), x.cs());
    }

    /// Solve A·x = b, or say why not.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector, or the exception that [#solve(FVector)] would throw
    /// @throws IllegalArgumentException if the sizes do not fit
    public Attempt<FVector> trySolve(FVector b) {
        return Attempts.of(() -> solve(b));
    }

    /// Solve A·X = B, or say why not.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix, or the exception that [#solve(FMatrix)] would throw
    /// @throws IllegalArgumentException if the shapes do not fit
    public Attempt<FMatrix> trySolve(FMatrix b) {
        return Attempts.of(() -> solve(b));
    }

    /// The estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁), in O(n²) operations.
    ///
    /// @return between 0 and 1: about the part of the digits that a solution keeps
    public float rcond() {
        float[] ones = new float[order()];
        Arrays.fill(ones, 1);
        return Lapack.current().spocon(Uplo.LOWER, order(), l.data(), 0, l.cs(), norm1(ones));
    }

    /// The determinant Π lᵢᵢ²; it may over- or underflow where [#logDet()] does not.
    ///
    /// @return det A > 0
    public float det() {
        return FConditions.squareOfProduct(FMatrix.over(l).diag().toArray(), 0);
    }

    /// The logarithm of the determinant.
    ///
    /// {@snippet :
    /// float logDet = FCholesky.of(FMatrix.diagonal(1e-30f, 1e-30f)).logDet();       // logDet == -138.15510557964274
    /// }
    ///
    /// @return ln det A
    public float logDet() {
        float sum = 0;
        for (int i = 0; i < order(); i++) sum += (float) Math.log(l.get(i, i));
        return 2 * sum;
    }

    /// The reciprocal condition number of D⁻¹·A·D⁻¹, whose factor is D⁻¹·L.
    float scaledRcond() {
        float rcond = scaledRcond;
        if (Float.isNaN(rcond)) {
            FloatView g = FProducts.copy(l);
            float[] data = g.data(), inverse = new float[order()];
            for (int i = 0; i < inverse.length; i++) inverse[i] = 1 / (float) Math.sqrt(diagonal[i]);
            for (int j = 0; j < order(); j++) {
                int col = g.at(0, j);
                for (int i = j; i < order(); i++) data[col + i] *= inverse[i];
            }
            rcond = Lapack.current().spocon(Uplo.LOWER, order(), g.data(), 0, g.cs(), norm1(inverse));
            scaledRcond = rcond;
        }
        return rcond;
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "FCholesky[" + order() + " × " + order() + "]";
    }
}
