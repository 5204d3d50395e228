// Generated from ScalarDoubleNonsymmetricTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// Nonsymmetric eigenproblems on the back end `scalar` keep their contracts.
class ScalarFloatNonsymmetricTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Nested
    class Hessenberg extends FloatLapackHessenbergContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Schur extends FloatLapackSchurContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Eigen extends FloatLapackEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Sylvester extends FloatLapackSylvesterContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
