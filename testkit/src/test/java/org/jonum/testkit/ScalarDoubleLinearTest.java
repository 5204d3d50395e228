package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` solves linear systems, inverts and bounds errors as it must.
class ScalarDoubleLinearTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

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
