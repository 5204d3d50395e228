// Generated from CheckedDoubleBandTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// Band and tridiagonal routines keep their contracts on a BLAS that checks all arguments.
class CheckedFloatBandTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class General extends FloatLapackBandContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Definite extends FloatLapackDefiniteBandContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Tridiagonal extends FloatLapackTridiagonalContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Norms extends FloatLapackStructuredNormsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Expert extends FloatLapackBandExpertContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
