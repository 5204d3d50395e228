package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackAuxiliaryContract;
import org.junit.jupiter.api.Nested;

/// Building blocks of LAPACK on the back end `netlib`.
@NeedsNatives
class NetlibDoubleAuxiliaryTest {
    @Nested
    class Auxiliary extends DoubleLapackAuxiliaryContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
