// Generated from ScalarDoubleEigenSubsetTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps every contract.
class ScalarFloatEigenSubsetTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Nested
    class Bisection extends FloatLapackBisectionContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Tridiagonal extends FloatLapackEigenSubsetContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Symmetric extends FloatLapackSyevxContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Pencil extends FloatLapackSymmetricPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class BandPencil extends FloatLapackBandPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
