package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.junit.jupiter.api.Nested;

/// The back end `scalar` keeps every contract of level 1.
class ScalarDoubleLevel1Test {
    private static final Blas BLAS = Backend.named("scalar").blas();

    @Nested
    class Updates extends DoubleLevel1UpdatesContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Reductions extends DoubleLevel1ReductionsContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Rotations extends DoubleLevel1RotationsContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Givens extends DoubleLevel1GivensContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }
}
