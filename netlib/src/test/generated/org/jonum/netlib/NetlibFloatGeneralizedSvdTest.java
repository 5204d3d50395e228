// Generated from NetlibDoubleGeneralizedSvdTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackGeneralizedSvdContract;
import org.junit.jupiter.api.Nested;

/// Generalized singular values on the back end `netlib`.
@NeedsNatives
class NetlibFloatGeneralizedSvdTest {
    @Nested
    class GeneralizedSvd extends FloatLapackGeneralizedSvdContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
