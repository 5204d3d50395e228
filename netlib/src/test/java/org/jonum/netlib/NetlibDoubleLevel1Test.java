package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.DoubleLevel1GivensContract;
import org.jonum.testkit.DoubleLevel1ReductionsContract;
import org.jonum.testkit.DoubleLevel1RotationsContract;
import org.jonum.testkit.DoubleLevel1UpdatesContract;
import org.junit.jupiter.api.Nested;

/// The back end `netlib` keeps every contract of level 1.
@NeedsNatives
class NetlibDoubleLevel1Test {
    @Nested
    class Updates extends DoubleLevel1UpdatesContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }

    @Nested
    class Reductions extends DoubleLevel1ReductionsContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }

    @Nested
    class Rotations extends DoubleLevel1RotationsContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }

    @Nested
    class Givens extends DoubleLevel1GivensContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }
}
