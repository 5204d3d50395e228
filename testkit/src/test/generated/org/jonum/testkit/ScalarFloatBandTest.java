// Generated from ScalarDoubleBandTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of band and tridiagonal matrices.
class ScalarFloatBandTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

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
