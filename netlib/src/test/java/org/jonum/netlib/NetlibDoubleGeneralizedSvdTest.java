package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackGeneralizedSvdContract;
import org.junit.jupiter.api.Nested;

/// Generalized singular values on the back end `netlib`.
@NeedsNatives
class NetlibDoubleGeneralizedSvdTest {
    @Nested
    class GeneralizedSvd extends DoubleLapackGeneralizedSvdContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
