package org.jonum.lapack.spi;

import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.internal.DoubleCholeskyDrivers;
import org.jonum.lapack.internal.DoubleLuDrivers;
import org.jonum.lapack.internal.DoubleNormsDrivers;
import org.jonum.lapack.internal.DoubleQrDrivers;
import org.jonum.lapack.internal.DoubleTriangularDrivers;
import org.jonum.lapack.internal.FloatCholeskyDrivers;
import org.jonum.lapack.internal.FloatLuDrivers;
import org.jonum.lapack.internal.FloatNormsDrivers;
import org.jonum.lapack.internal.FloatQrDrivers;
import org.jonum.lapack.internal.FloatTriangularDrivers;

/// LAPACK written once in Java, over any BLAS: one interface per family joins the routines.
///
/// A back end that has something better for a routine overrides it in a subclass; drivers that
/// consist of others (`dgesv`) call them through `this`, and so follow. Arguments are not checked:
/// that is done at the door.
@SuppressWarnings("exports")                                    // what it is put together from stays inside
public class JavaLapack implements Lapack, DoubleCholeskyDrivers, FloatCholeskyDrivers,
        DoubleLuDrivers, FloatLuDrivers, DoubleQrDrivers, FloatQrDrivers,
        DoubleTriangularDrivers, FloatTriangularDrivers, DoubleNormsDrivers, FloatNormsDrivers {
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
