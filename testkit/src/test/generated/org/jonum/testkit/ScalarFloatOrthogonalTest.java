// Generated from ScalarDoubleOrthogonalTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of orthogonal factorizations.
class ScalarFloatOrthogonalTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

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
