// Generated from Solver.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;

/// Which factorization serves `a.solve(b)`: that of the type, or, for a dense matrix, of the structure that its
/// elements have, exactly.
final class FSolver {
    /// Dense factorizations are so much faster per operation that a band has to be this much narrower than the matrix.
    private static final int NARROW = 8;

    private FSolver() {}

    /// X with A·X = B, or least squares.
    static FMatrix solve(FAnyMatrix a, FAnyMatrix b) {
        FShapes.equal("solve", "b.rows()", b.rows(), "rows()", a.rows());
        if (a.rows() != a.cols()) return FPairs.dense(a).leastSquares(FPairs.dense(b));
        if (a instanceof FMatrix small && a.rows() <= FSmall.ORDER) {
            FMatrix x = b.toMatrix();
            if (FSmall.solve(small.view(), x.view())) return x;
        }
        FFactored f = factor(a);
        f.check("solve");
        if (f.least() > 0) FConditions.regular("solve", f.rcond(), f.least());
        return substitute(f, b);
    }

    /// X and its condition, or why there is none.
    static Attempt<FSolution> trySolve(FAnyMatrix a, FAnyMatrix b) {
        FShapes.equal("trySolve", "b.rows()", b.rows(), "rows()", a.rows());
        return Attempts.<FSolution>of(() -> {
            if (a.rows() != a.cols()) return leastSquares(FPairs.dense(a), FPairs.dense(b));
            FFactored f = factor(a);
            f.check("trySolve");
            return new FSolution(substitute(f, b), f.rcond(), f.method());
        });
    }

    private static FMatrix substitute(FFactored f, FAnyMatrix b) {
        FMatrix x = b.toMatrix();
        f.solve(x.view());
        return x;
    }

    private static FSolution leastSquares(FMatrix a, FMatrix b) {
        boolean wide = a.rows() < a.cols();
        FQr qr = FQr.of(wide ? a.transpose() : a);
        qr.finite("leastSquares");
        FMatrix x = !qr.isFullRank() ? FPivotedQr.of(a).solve(b) : wide ? qr.minimumNorm(b) : qr.solve(b);
        return new FSolution(x, qr.scaledRcond(), FSolution.Method.QR);
    }

    /// The X of least norm that makes ‖A·X − B‖₂ least.
    static FMatrix leastSquares(String operation, FMatrix a, FMatrix b) {
        FShapes.equal(operation, "b.rows()", b.rows(), "rows()", a.rows());
        return leastSquares(a, b).x();
    }

    /// det A.
    static float det(FAnyMatrix a) {
        FShapes.square("det", a);
        return factor(a).det();
    }

    private static FFactored factor(FAnyMatrix a) {
        return a instanceof FStructured s ? s.factor() : dense((FMatrix) a);
    }

    private static FFactored dense(FMatrix a) {
        FloatView v = a.view();
        int n = v.rows(), kl = lowerBandwidth(v), ku = lowerBandwidth(v.t());
        if (kl == 0 && ku == 0) return new FDiagonalFactor(a.diag());
        if (kl == 0 || ku == 0) {
            return new FTriangularFactor(FProducts.unit(v), kl == 0 ? Uplo.UPPER : Uplo.LOWER, Diag.NON_UNIT);
        }
        boolean symmetric = kl == ku && symmetric(v, kl), narrow = (long) NARROW * (kl + ku) <= n;
        if (narrow && symmetric) return symmetricBand(FSymBandMatrix.of(a, kl, Uplo.LOWER));
        if (narrow && kl == 1 && ku == 1) return new FTridiagFactor(FTridiagMatrix.of(a));
        if (narrow) return new FBandFactor(FBandMatrix.of(a, kl, ku), kl, ku);
        return symmetric ? symmetric(v) : new FLuFactor(FLu.of(a));
    }

    /// The number of diagonals below the main one, up to the last that is not zero.
    static int lowerBandwidth(FloatView a) {
        int k = 0;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = a.rows() - 1; i > j + k; i--) {
                if (a.get(i, j) != 0) k = i - j;
            }
        }
        return k;
    }

    /// Whether a square matrix is symmetric as far as k diagonals go.
    static boolean symmetric(FloatView a, int k) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1; i <= Math.min(a.rows() - 1, j + k); i++) {
                if (a.get(i, j) != a.get(j, i)) return false;
            }
        }
        return true;
    }

    /// FCholesky if a symmetric matrix, of which the lower triangle is read, is definite; else L·D·Lᵀ.
    static FFactored symmetric(FloatView lower) {
        if (positiveDiagonal(lower) && FCholesky.tryOf(FMatrix.over(lower)) instanceof Attempt.Done<FCholesky> done) {
            return new FCholeskyFactor(done.value(), FTriMatrix.of(FMatrix.over(lower), Uplo.LOWER).normMax());
        }
        return new FIndefiniteFactor(FLdlt.of(lower));
    }

    private static boolean positiveDiagonal(FloatView a) {
        for (int i = 0; i < a.rows(); i++) {
            if (!(a.get(i, i) > 0)) return false;
        }
        return true;
    }

    /// FCholesky inside the band if the matrix is definite, else LU.
    static FFactored symmetricBand(FSymBandMatrix a) {
        return FBandCholeskyFactor.of(a) instanceof Attempt.Done<FBandCholeskyFactor> done ? done.value()
                : new FBandFactor(a, a.k(), a.k());
    }
}
