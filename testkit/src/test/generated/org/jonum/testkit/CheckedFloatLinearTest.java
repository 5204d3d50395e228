// Generated from CheckedDoubleLinearTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers of linear systems pass to BLAS is legal: they keep their contracts on a BLAS that checks all
/// arguments.
class CheckedFloatLinearTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
