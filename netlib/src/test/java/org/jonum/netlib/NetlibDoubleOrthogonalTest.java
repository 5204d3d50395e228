package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackBlockedQrContract;
import org.jonum.testkit.DoubleLapackConstrainedContract;
import org.jonum.testkit.DoubleLapackLeastSquaresContract;
import org.jonum.testkit.DoubleLapackLqContract;
import org.jonum.testkit.DoubleLapackPivotedQrContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` keeps the contracts of orthogonal factorizations.
@NeedsNatives
class NetlibDoubleOrthogonalTest {
    @Nested
    class Lq extends DoubleLapackLqContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class PivotedQr extends DoubleLapackPivotedQrContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class BlockedQr extends DoubleLapackBlockedQrContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class LeastSquares extends DoubleLapackLeastSquaresContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Constrained extends DoubleLapackConstrainedContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
