package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers of linear systems pass to BLAS is legal: they keep their contracts on a BLAS that checks all
/// arguments.
class CheckedDoubleLinearTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Inverse extends DoubleLapackInverseContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class ErrorBounds extends DoubleLapackErrorBoundsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Equilibration extends DoubleLapackEquilibrationContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Expert extends DoubleLapackExpertContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class PivotedCholesky extends DoubleLapackPivotedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class ScaledSolve extends DoubleLapackScaledSolveContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
