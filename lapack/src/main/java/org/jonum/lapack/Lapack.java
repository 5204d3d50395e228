package org.jonum.lapack;

import org.jonum.blas.Backend;
import org.jonum.lapack.internal.Drivers;

/// LAPACK for `double` and `float`: all families in one interface.
///
/// A `Lapack` from [#current()] or [#on] checks every argument once, at its door, and then runs the
/// back end's drivers: those of its [org.jonum.lapack.spi.LapackProvider] if it has one, else the
/// Java ones on its BLAS. It may be kept and shared between threads.
///
/// {@snippet :
/// Lapack lapack = Lapack.current();
/// double[] a = {4, 2, 2, 2}, b = {8, 5};                     // [4 2; 2 2]·x = [8; 5]
/// int info = lapack.dpotrf(Uplo.LOWER, 2, a, 0, 2);          // info == 0
/// lapack.dpotrs(Uplo.LOWER, 2, 1, a, 0, 2, b, 0, 2);         // b == {1.5, 1}
/// }
public interface Lapack extends DoubleCholesky, FloatCholesky, DoubleLu, FloatLu, DoubleQr, FloatQr,
        DoubleTriangular, FloatTriangular, DoubleNorms, FloatNorms,
        DoubleLq, FloatLq,
        DoublePivotedQr, FloatPivotedQr,
        DoubleBlockedQr, FloatBlockedQr,
        DoubleLeastSquares, FloatLeastSquares,
        DoubleRefinement, FloatRefinement, MixedRefinement,
        DoubleIndefinite, FloatIndefinite,
        DoublePackedCholesky, FloatPackedCholesky,
        DoublePackedIndefinite, FloatPackedIndefinite,
        DoublePackedTriangular, FloatPackedTriangular,
        DoubleBand, FloatBand,
        DoubleDefiniteBand, FloatDefiniteBand,
        DoubleTriangularBand, FloatTriangularBand,
        DoubleTridiagonal, FloatTridiagonal,
        DoubleDefiniteTridiagonal, FloatDefiniteTridiagonal,
        DoubleSymmetricEigen, FloatSymmetricEigen,
        DoubleBandPencil, FloatBandPencil,
        DoubleCompactEigen, FloatCompactEigen,
        DoubleEigenSubset, FloatEigenSubset,
        DoubleSymmetricPencil, FloatSymmetricPencil,
        DoublePackedPencil, FloatPackedPencil,
        DoubleBidiagonal, FloatBidiagonal,
        DoubleSvd, FloatSvd,
        DoubleHessenberg, FloatHessenberg,
        DoubleEigen, FloatEigen,
        DoubleSchur, FloatSchur,
        DoubleSchurBlocks, FloatSchurBlocks,
        DoublePencil, FloatPencil,
        DoublePencilEigen, FloatPencilEigen,
        DoublePencilSchur, FloatPencilSchur,
        DoubleGeneralizedSvd, FloatGeneralizedSvd,
        DoubleAuxiliary, FloatAuxiliary {

    /// The routines on the back end of this scope, see [Backend#current()].
    ///
    /// @return the LAPACK of the current back end
    static Lapack current() {
        return Drivers.of(Backend.current());
    }

    /// The routines on a back end.
    ///
    /// {@snippet :
    /// Lapack plain = Lapack.on(Backend.named("scalar"));
    /// double norm = plain.dlange(Norm.ONE, 2, 2, new double[] {3, 4, 0, 5}, 0, 2);   // norm == 7
    /// }
    ///
    /// @param backend whose BLAS, and drivers if it has any, do the work
    /// @return the LAPACK of that back end, the same object every time
    static Lapack on(Backend backend) {
        return Drivers.of(backend);
    }
}
