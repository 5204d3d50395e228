// Generated from NetlibDoubleAuxiliaryTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackAuxiliaryContract;
import org.junit.jupiter.api.Nested;

/// Building blocks of LAPACK on the back end `netlib`.
@NeedsNatives
class NetlibFloatAuxiliaryTest {
    @Nested
    class Auxiliary extends FloatLapackAuxiliaryContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
