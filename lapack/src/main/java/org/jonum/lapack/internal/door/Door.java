package org.jonum.lapack.internal.door;

import org.jonum.lapack.Lapack;

/// What users hold: every routine checks its arguments, once, and hands over to the drivers.
///
/// @param drivers the back end's routines, which rely on the checks made here
public record Door(Lapack drivers) implements Lapack, DoubleCholeskyDoor, FloatCholeskyDoor,
        DoubleLuDoor, FloatLuDoor, DoubleQrDoor, FloatQrDoor,
        DoubleTriangularDoor, FloatTriangularDoor, DoubleNormsDoor, FloatNormsDoor,
        DoubleLqDoor, FloatLqDoor,
        DoublePivotedQrDoor, FloatPivotedQrDoor,
        DoubleBlockedQrDoor, FloatBlockedQrDoor,
        DoubleLeastSquaresDoor, FloatLeastSquaresDoor,
        DoubleRefinementDoor, FloatRefinementDoor, MixedRefinementDoor,
        DoubleIndefiniteDoor, FloatIndefiniteDoor,
        DoublePackedCholeskyDoor, FloatPackedCholeskyDoor,
        DoublePackedIndefiniteDoor, FloatPackedIndefiniteDoor,
        DoublePackedTriangularDoor, FloatPackedTriangularDoor,
        DoubleBandDoor, FloatBandDoor,
        DoubleDefiniteBandDoor, FloatDefiniteBandDoor,
        DoubleTriangularBandDoor, FloatTriangularBandDoor,
        DoubleTridiagonalDoor, FloatTridiagonalDoor,
        DoubleDefiniteTridiagonalDoor, FloatDefiniteTridiagonalDoor,
        DoubleSymmetricEigenDoor, FloatSymmetricEigenDoor,
        DoubleBandPencilDoor, FloatBandPencilDoor,
        DoubleCompactEigenDoor, FloatCompactEigenDoor,
        DoubleEigenSubsetDoor, FloatEigenSubsetDoor,
        DoubleSymmetricPencilDoor, FloatSymmetricPencilDoor,
        DoublePackedPencilDoor, FloatPackedPencilDoor,
        DoubleBidiagonalDoor, FloatBidiagonalDoor,
        DoubleSvdDoor, FloatSvdDoor,
        DoubleHessenbergDoor, FloatHessenbergDoor,
        DoubleEigenDoor, FloatEigenDoor,
        DoubleSchurDoor, FloatSchurDoor,
        DoubleSchurBlocksDoor, FloatSchurBlocksDoor,
        DoublePencilDoor, FloatPencilDoor,
        DoublePencilEigenDoor, FloatPencilEigenDoor,
        DoublePencilSchurDoor, FloatPencilSchurDoor,
        DoubleGeneralizedSvdDoor, FloatGeneralizedSvdDoor,
        DoubleAuxiliaryDoor, FloatAuxiliaryDoor {
}
