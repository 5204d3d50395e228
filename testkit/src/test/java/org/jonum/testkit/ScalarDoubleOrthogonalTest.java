package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of orthogonal factorizations.
class ScalarDoubleOrthogonalTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

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
