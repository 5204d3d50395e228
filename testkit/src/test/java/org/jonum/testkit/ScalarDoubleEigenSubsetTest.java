package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps every contract.
class ScalarDoubleEigenSubsetTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Nested
    class Bisection extends DoubleLapackBisectionContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Tridiagonal extends DoubleLapackEigenSubsetContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Symmetric extends DoubleLapackSyevxContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Pencil extends DoubleLapackSymmetricPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class BandPencil extends DoubleLapackBandPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
