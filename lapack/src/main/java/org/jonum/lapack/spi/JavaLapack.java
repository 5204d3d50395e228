package org.jonum.lapack.spi;

import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.internal.DoubleAuxiliaryDrivers;
import org.jonum.lapack.internal.DoubleBandDrivers;
import org.jonum.lapack.internal.DoubleBandPencilDrivers;
import org.jonum.lapack.internal.DoubleBidiagonalDrivers;
import org.jonum.lapack.internal.DoubleBlockedQrDrivers;
import org.jonum.lapack.internal.DoubleCholeskyDrivers;
import org.jonum.lapack.internal.DoubleCompactEigenDrivers;
import org.jonum.lapack.internal.DoubleDefiniteBandDrivers;
import org.jonum.lapack.internal.DoubleDefiniteTridiagonalDrivers;
import org.jonum.lapack.internal.DoubleEigenDrivers;
import org.jonum.lapack.internal.DoubleEigenSubsetDrivers;
import org.jonum.lapack.internal.DoubleGeneralizedSvdDrivers;
import org.jonum.lapack.internal.DoubleHessenbergDrivers;
import org.jonum.lapack.internal.DoubleIndefiniteDrivers;
import org.jonum.lapack.internal.DoubleLeastSquaresDrivers;
import org.jonum.lapack.internal.DoubleLqDrivers;
import org.jonum.lapack.internal.DoubleLuDrivers;
import org.jonum.lapack.internal.DoubleNormsDrivers;
import org.jonum.lapack.internal.DoublePackedCholeskyDrivers;
import org.jonum.lapack.internal.DoublePackedIndefiniteDrivers;
import org.jonum.lapack.internal.DoublePackedPencilDrivers;
import org.jonum.lapack.internal.DoublePackedTriangularDrivers;
import org.jonum.lapack.internal.DoublePencilDrivers;
import org.jonum.lapack.internal.DoublePencilEigenDrivers;
import org.jonum.lapack.internal.DoublePencilSchurDrivers;
import org.jonum.lapack.internal.DoublePivotedQrDrivers;
import org.jonum.lapack.internal.DoubleQrDrivers;
import org.jonum.lapack.internal.DoubleRefinementDrivers;
import org.jonum.lapack.internal.DoubleSchurBlocksDrivers;
import org.jonum.lapack.internal.DoubleSchurDrivers;
import org.jonum.lapack.internal.DoubleSvdDrivers;
import org.jonum.lapack.internal.DoubleSymmetricEigenDrivers;
import org.jonum.lapack.internal.DoubleSymmetricPencilDrivers;
import org.jonum.lapack.internal.DoubleTriangularBandDrivers;
import org.jonum.lapack.internal.DoubleTriangularDrivers;
import org.jonum.lapack.internal.DoubleTridiagonalDrivers;
import org.jonum.lapack.internal.FloatAuxiliaryDrivers;
import org.jonum.lapack.internal.FloatBandDrivers;
import org.jonum.lapack.internal.FloatBandPencilDrivers;
import org.jonum.lapack.internal.FloatBidiagonalDrivers;
import org.jonum.lapack.internal.FloatBlockedQrDrivers;
import org.jonum.lapack.internal.FloatCholeskyDrivers;
import org.jonum.lapack.internal.FloatCompactEigenDrivers;
import org.jonum.lapack.internal.FloatDefiniteBandDrivers;
import org.jonum.lapack.internal.FloatDefiniteTridiagonalDrivers;
import org.jonum.lapack.internal.FloatEigenDrivers;
import org.jonum.lapack.internal.FloatEigenSubsetDrivers;
import org.jonum.lapack.internal.FloatGeneralizedSvdDrivers;
import org.jonum.lapack.internal.FloatHessenbergDrivers;
import org.jonum.lapack.internal.FloatIndefiniteDrivers;
import org.jonum.lapack.internal.FloatLeastSquaresDrivers;
import org.jonum.lapack.internal.FloatLqDrivers;
import org.jonum.lapack.internal.FloatLuDrivers;
import org.jonum.lapack.internal.FloatNormsDrivers;
import org.jonum.lapack.internal.FloatPackedCholeskyDrivers;
import org.jonum.lapack.internal.FloatPackedIndefiniteDrivers;
import org.jonum.lapack.internal.FloatPackedPencilDrivers;
import org.jonum.lapack.internal.FloatPackedTriangularDrivers;
import org.jonum.lapack.internal.FloatPencilDrivers;
import org.jonum.lapack.internal.FloatPencilEigenDrivers;
import org.jonum.lapack.internal.FloatPencilSchurDrivers;
import org.jonum.lapack.internal.FloatPivotedQrDrivers;
import org.jonum.lapack.internal.FloatQrDrivers;
import org.jonum.lapack.internal.FloatRefinementDrivers;
import org.jonum.lapack.internal.FloatSchurBlocksDrivers;
import org.jonum.lapack.internal.FloatSchurDrivers;
import org.jonum.lapack.internal.FloatSvdDrivers;
import org.jonum.lapack.internal.FloatSymmetricEigenDrivers;
import org.jonum.lapack.internal.FloatSymmetricPencilDrivers;
import org.jonum.lapack.internal.FloatTriangularBandDrivers;
import org.jonum.lapack.internal.FloatTriangularDrivers;
import org.jonum.lapack.internal.FloatTridiagonalDrivers;
import org.jonum.lapack.internal.MixedRefinementDrivers;

/// LAPACK written once in Java, over any BLAS: one interface per family joins the routines.
///
/// A back end that has something better for a routine overrides it in a subclass; drivers that
/// consist of others (`dgesv`) call them through `this`, and so follow. Arguments are not checked:
/// that is done at the door.
@SuppressWarnings("exports")                                    // what it is put together from stays inside
public class JavaLapack implements Lapack, DoubleCholeskyDrivers, FloatCholeskyDrivers,
        DoubleLuDrivers, FloatLuDrivers, DoubleQrDrivers, FloatQrDrivers,
        DoubleTriangularDrivers, FloatTriangularDrivers, DoubleNormsDrivers, FloatNormsDrivers,
        DoubleLqDrivers, FloatLqDrivers,
        DoublePivotedQrDrivers, FloatPivotedQrDrivers,
        DoubleBlockedQrDrivers, FloatBlockedQrDrivers,
        DoubleLeastSquaresDrivers, FloatLeastSquaresDrivers,
        DoubleRefinementDrivers, FloatRefinementDrivers, MixedRefinementDrivers,
        DoubleIndefiniteDrivers, FloatIndefiniteDrivers,
        DoublePackedCholeskyDrivers, FloatPackedCholeskyDrivers,
        DoublePackedIndefiniteDrivers, FloatPackedIndefiniteDrivers,
        DoublePackedTriangularDrivers, FloatPackedTriangularDrivers,
        DoubleBandDrivers, FloatBandDrivers,
        DoubleDefiniteBandDrivers, FloatDefiniteBandDrivers,
        DoubleTriangularBandDrivers, FloatTriangularBandDrivers,
        DoubleTridiagonalDrivers, FloatTridiagonalDrivers,
        DoubleDefiniteTridiagonalDrivers, FloatDefiniteTridiagonalDrivers,
        DoubleSymmetricEigenDrivers, FloatSymmetricEigenDrivers,
        DoubleBandPencilDrivers, FloatBandPencilDrivers,
        DoubleCompactEigenDrivers, FloatCompactEigenDrivers,
        DoubleEigenSubsetDrivers, FloatEigenSubsetDrivers,
        DoubleSymmetricPencilDrivers, FloatSymmetricPencilDrivers,
        DoublePackedPencilDrivers, FloatPackedPencilDrivers,
        DoubleBidiagonalDrivers, FloatBidiagonalDrivers,
        DoubleSvdDrivers, FloatSvdDrivers,
        DoubleHessenbergDrivers, FloatHessenbergDrivers,
        DoubleEigenDrivers, FloatEigenDrivers,
        DoubleSchurDrivers, FloatSchurDrivers,
        DoubleSchurBlocksDrivers, FloatSchurBlocksDrivers,
        DoublePencilDrivers, FloatPencilDrivers,
        DoublePencilEigenDrivers, FloatPencilEigenDrivers,
        DoublePencilSchurDrivers, FloatPencilSchurDrivers,
        DoubleGeneralizedSvdDrivers, FloatGeneralizedSvdDrivers,
        DoubleAuxiliaryDrivers, FloatAuxiliaryDrivers {
    private final Blas blas;

    /// The routines on a BLAS.
    ///
    /// @param blas what they call, with good arguments
    public JavaLapack(Blas blas) {
        this.blas = blas;
    }

    @Override
    public final Blas blas() {
        return blas;
    }
}
