package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers pass to BLAS is legal: they keep every contract on a BLAS that checks all arguments.
class CheckedDoubleEigenSubsetTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
