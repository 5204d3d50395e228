// Generated from SimdDoubleSvdTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK's singular values on the back end `simd` keep every contract.
class SimdFloatSvdTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Bidiagonal extends FloatLapackBidiagonalContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class BidiagonalSvd extends FloatLapackBidiagonalSvdContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Svd extends FloatLapackSvdContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Jacobi extends FloatLapackJacobiContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class SvdSubset extends FloatLapackSvdSubsetContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Qds extends FloatLapackQdsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
