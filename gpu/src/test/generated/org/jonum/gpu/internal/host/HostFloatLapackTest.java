// Generated from HostDoubleLapackTest.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.host;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackCholeskyContract;
import org.jonum.testkit.FloatLapackEigenContract;
import org.jonum.testkit.FloatLapackLeastSquaresContract;
import org.jonum.testkit.FloatLapackLuContract;
import org.jonum.testkit.FloatLapackQrContract;
import org.jonum.testkit.FloatLapackSvdContract;
import org.jonum.testkit.FloatLapackSymmetricEigenContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/// Drivers on the device keep every contract.
@ExtendWith(Suites.class)
class HostFloatLapackTest {
    @Nested
    class Cholesky extends FloatLapackCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Lu extends FloatLapackLuContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Qr extends FloatLapackQrContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class LeastSquares extends FloatLapackLeastSquaresContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class SymmetricEigen extends FloatLapackSymmetricEigenContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Svd extends FloatLapackSvdContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Eigen extends FloatLapackEigenContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }
}
