// Generated from NetlibDoubleLinearTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackEquilibrationContract;
import org.jonum.testkit.FloatLapackErrorBoundsContract;
import org.jonum.testkit.FloatLapackExpertContract;
import org.jonum.testkit.FloatLapackInverseContract;
import org.jonum.testkit.FloatLapackPivotedCholeskyContract;
import org.jonum.testkit.FloatLapackScaledSolveContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` solves linear systems, inverts and bounds errors as it must.
@NeedsNatives
class NetlibFloatLinearTest {
    @Nested
    class Inverse extends FloatLapackInverseContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class ErrorBounds extends FloatLapackErrorBoundsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Equilibration extends FloatLapackEquilibrationContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Expert extends FloatLapackExpertContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class PivotedCholesky extends FloatLapackPivotedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class ScaledSolve extends FloatLapackScaledSolveContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
