// Generated from CheckedDoubleEigenSubsetTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers pass to BLAS is legal: they keep every contract on a BLAS that checks all arguments.
class CheckedFloatEigenSubsetTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Bisection extends FloatLapackBisectionContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Tridiagonal extends FloatLapackEigenSubsetContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Symmetric extends FloatLapackSyevxContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Pencil extends FloatLapackSymmetricPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class BandPencil extends FloatLapackBandPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
