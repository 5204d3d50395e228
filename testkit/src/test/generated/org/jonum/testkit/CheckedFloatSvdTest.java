// Generated from CheckedDoubleSvdTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the singular value drivers pass to BLAS is legal: they keep every contract on a BLAS that checks all arguments.
class CheckedFloatSvdTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
