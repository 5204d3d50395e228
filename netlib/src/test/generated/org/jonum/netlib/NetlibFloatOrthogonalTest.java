// Generated from NetlibDoubleOrthogonalTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackBlockedQrContract;
import org.jonum.testkit.FloatLapackConstrainedContract;
import org.jonum.testkit.FloatLapackLeastSquaresContract;
import org.jonum.testkit.FloatLapackLqContract;
import org.jonum.testkit.FloatLapackPivotedQrContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` keeps the contracts of orthogonal factorizations.
@NeedsNatives
class NetlibFloatOrthogonalTest {
    @Nested
    class Lq extends FloatLapackLqContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class PivotedQr extends FloatLapackPivotedQrContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class BlockedQr extends FloatLapackBlockedQrContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class LeastSquares extends FloatLapackLeastSquaresContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Constrained extends FloatLapackConstrainedContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
