// float-twin
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;

/// Which factorization serves `a.solve(b)`: that of the type, or, for a dense matrix, of the structure that its
/// elements have, exactly.
final class Solver {
    /// Dense factorizations are so much faster per operation that a band has to be this much narrower than the matrix.
    private static final int NARROW = 8;

    private Solver() {}

    /// X with A·X = B, or least squares.
    static Matrix solve(AnyMatrix a, AnyMatrix b) {
        Shapes.equal("solve", "b.rows()", b.rows(), "rows()", a.rows());
        if (a.rows() != a.cols()) return Pairs.dense(a).leastSquares(Pairs.dense(b));
        if (a instanceof Matrix small && a.rows() <= Small.ORDER) {
            Matrix x = b.toMatrix();
            if (Small.solve(small.view(), x.view())) return x;
        }
        Factored f = factor(a);
        f.check("solve");
        if (f.least() > 0) Conditions.regular("solve", f.rcond(), f.least());
        return substitute(f, b);
    }

    /// X and its condition, or why there is none.
    static Attempt<Solution> trySolve(AnyMatrix a, AnyMatrix b) {
        Shapes.equal("trySolve", "b.rows()", b.rows(), "rows()", a.rows());
        return Attempts.<Solution>of(() -> {
            if (a.rows() != a.cols()) return leastSquares(Pairs.dense(a), Pairs.dense(b));
            Factored f = factor(a);
            f.check("trySolve");
            return new Solution(substitute(f, b), f.rcond(), f.method());
        });
    }

    private static Matrix substitute(Factored f, AnyMatrix b) {
        Matrix x = b.toMatrix();
        f.solve(x.view());
        return x;
    }

    private static Solution leastSquares(Matrix a, Matrix b) {
        boolean wide = a.rows() < a.cols();
        Qr qr = Qr.of(wide ? a.transpose() : a);
        qr.finite("leastSquares");
        Matrix x = !qr.isFullRank() ? PivotedQr.of(a).solve(b) : wide ? qr.minimumNorm(b) : qr.solve(b);
        return new Solution(x, qr.scaledRcond(), Solution.Method.QR);
    }

    /// The X of least norm that makes ‖A·X − B‖₂ least.
    static Matrix leastSquares(String operation, Matrix a, Matrix b) {
        Shapes.equal(operation, "b.rows()", b.rows(), "rows()", a.rows());
        return leastSquares(a, b).x();
    }

    /// det A.
    static double det(AnyMatrix a) {
        Shapes.square("det", a);
        return factor(a).det();
    }

    private static Factored factor(AnyMatrix a) {
        return a instanceof Structured s ? s.factor() : dense((Matrix) a);
    }

    private static Factored dense(Matrix a) {
        DoubleView v = a.view();
        int n = v.rows(), kl = lowerBandwidth(v), ku = lowerBandwidth(v.t());
        if (kl == 0 && ku == 0) return new DiagonalFactor(a.diag());
        if (kl == 0 || ku == 0) {
            return new TriangularFactor(Products.unit(v), kl == 0 ? Uplo.UPPER : Uplo.LOWER, Diag.NON_UNIT);
        }
        boolean symmetric = kl == ku && symmetric(v, kl), narrow = (long) NARROW * (kl + ku) <= n;
        if (narrow && symmetric) return symmetricBand(SymBandMatrix.of(a, kl, Uplo.LOWER));
        if (narrow && kl == 1 && ku == 1) return new TridiagFactor(TridiagMatrix.of(a));
        if (narrow) return new BandFactor(BandMatrix.of(a, kl, ku), kl, ku);
        return symmetric ? symmetric(v) : new LuFactor(Lu.of(a));
    }

    /// The number of diagonals below the main one, up to the last that is not zero.
    static int lowerBandwidth(DoubleView a) {
        int k = 0;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = a.rows() - 1; i > j + k; i--) {
                if (a.get(i, j) != 0) k = i - j;
            }
        }
        return k;
    }

    /// Whether a square matrix is symmetric as far as k diagonals go.
    static boolean symmetric(DoubleView a, int k) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1; i <= Math.min(a.rows() - 1, j + k); i++) {
                if (a.get(i, j) != a.get(j, i)) return false;
            }
        }
        return true;
    }

    /// Cholesky if a symmetric matrix, of which the lower triangle is read, is definite; else L·D·Lᵀ.
    static Factored symmetric(DoubleView lower) {
        if (positiveDiagonal(lower) && Cholesky.tryOf(Matrix.over(lower)) instanceof Attempt.Done<Cholesky> done) {
            return new CholeskyFactor(done.value(), TriMatrix.of(Matrix.over(lower), Uplo.LOWER).normMax());
        }
        return new IndefiniteFactor(Ldlt.of(lower));
    }

    private static boolean positiveDiagonal(DoubleView a) {
        for (int i = 0; i < a.rows(); i++) {
            if (!(a.get(i, i) > 0)) return false;
        }
        return true;
    }

    /// Cholesky inside the band if the matrix is definite, else LU.
    static Factored symmetricBand(SymBandMatrix a) {
        return BandCholeskyFactor.of(a) instanceof Attempt.Done<BandCholeskyFactor> done ? done.value()
                : new BandFactor(a, a.k(), a.k());
    }
}
