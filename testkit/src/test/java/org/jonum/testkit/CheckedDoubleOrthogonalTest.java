package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers of orthogonal factorizations pass to BLAS is legal: it checks all arguments here.
class CheckedDoubleOrthogonalTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Lq extends DoubleLapackLqContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class PivotedQr extends DoubleLapackPivotedQrContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class BlockedQr extends DoubleLapackBlockedQrContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class LeastSquares extends DoubleLapackLeastSquaresContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Constrained extends DoubleLapackConstrainedContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
