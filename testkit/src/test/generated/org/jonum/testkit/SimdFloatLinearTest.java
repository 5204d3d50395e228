// Generated from SimdDoubleLinearTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` solves linear systems, inverts and bounds errors as it must.
class SimdFloatLinearTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Inverse extends FloatLapackInverseContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class ErrorBounds extends FloatLapackErrorBoundsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Equilibration extends FloatLapackEquilibrationContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Expert extends FloatLapackExpertContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class PivotedCholesky extends FloatLapackPivotedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class ScaledSolve extends FloatLapackScaledSolveContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
