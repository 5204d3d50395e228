package org.jonum.gpu.internal.host;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackCholeskyContract;
import org.jonum.testkit.DoubleLapackEigenContract;
import org.jonum.testkit.DoubleLapackLeastSquaresContract;
import org.jonum.testkit.DoubleLapackLuContract;
import org.jonum.testkit.DoubleLapackQrContract;
import org.jonum.testkit.DoubleLapackSvdContract;
import org.jonum.testkit.DoubleLapackSymmetricEigenContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/// Drivers on the device keep every contract.
@ExtendWith(Suites.class)
class HostDoubleLapackTest {
    @Nested
    class Cholesky extends DoubleLapackCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Lu extends DoubleLapackLuContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Qr extends DoubleLapackQrContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class LeastSquares extends DoubleLapackLeastSquaresContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class SymmetricEigen extends DoubleLapackSymmetricEigenContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Svd extends DoubleLapackSvdContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }

    @Nested
    class Eigen extends DoubleLapackEigenContract {
        @Override
        protected Lapack lapack() {
            return Machine.lapack();
        }
    }
}
