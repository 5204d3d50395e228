package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;

/// LAPACK written once in Java, over any BLAS: one interface per family joins the routines.
///
/// @param blas what the drivers call; they pass good arguments, so it need not check them
public record JavaLapack(Blas blas) implements Lapack, DoubleCholeskyDrivers, FloatCholeskyDrivers,
        DoubleLuDrivers, FloatLuDrivers, DoubleQrDrivers, FloatQrDrivers,
        DoubleTriangularDrivers, FloatTriangularDrivers, DoubleNormsDrivers, FloatNormsDrivers {
}
