// Generated from NetlibDoubleLevel1Test.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.FloatLevel1GivensContract;
import org.jonum.testkit.FloatLevel1ReductionsContract;
import org.jonum.testkit.FloatLevel1RotationsContract;
import org.jonum.testkit.FloatLevel1UpdatesContract;
import org.junit.jupiter.api.Nested;

/// The back end `netlib` keeps every contract of level 1.
@NeedsNatives
class NetlibFloatLevel1Test {
    @Nested
    class Updates extends FloatLevel1UpdatesContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }

    @Nested
    class Reductions extends FloatLevel1ReductionsContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }

    @Nested
    class Rotations extends FloatLevel1RotationsContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }

    @Nested
    class Givens extends FloatLevel1GivensContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }
}
