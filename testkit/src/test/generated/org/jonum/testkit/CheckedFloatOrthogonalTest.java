// Generated from CheckedDoubleOrthogonalTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers of orthogonal factorizations pass to BLAS is legal: it checks all arguments here.
class CheckedFloatOrthogonalTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Lq extends FloatLapackLqContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class PivotedQr extends FloatLapackPivotedQrContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class BlockedQr extends FloatLapackBlockedQrContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class LeastSquares extends FloatLapackLeastSquaresContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Constrained extends FloatLapackConstrainedContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
