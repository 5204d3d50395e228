package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackEquilibrationContract;
import org.jonum.testkit.DoubleLapackErrorBoundsContract;
import org.jonum.testkit.DoubleLapackExpertContract;
import org.jonum.testkit.DoubleLapackInverseContract;
import org.jonum.testkit.DoubleLapackPivotedCholeskyContract;
import org.jonum.testkit.DoubleLapackScaledSolveContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` solves linear systems, inverts and bounds errors as it must.
@NeedsNatives
class NetlibDoubleLinearTest {
    @Nested
    class Inverse extends DoubleLapackInverseContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class ErrorBounds extends DoubleLapackErrorBoundsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Equilibration extends DoubleLapackEquilibrationContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Expert extends DoubleLapackExpertContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class PivotedCholesky extends DoubleLapackPivotedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class ScaledSolve extends DoubleLapackScaledSolveContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
