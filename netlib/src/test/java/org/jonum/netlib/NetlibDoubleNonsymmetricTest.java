package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackEigenContract;
import org.jonum.testkit.DoubleLapackHessenbergContract;
import org.jonum.testkit.DoubleLapackSchurContract;
import org.jonum.testkit.DoubleLapackSylvesterContract;
import org.junit.jupiter.api.Nested;

/// Nonsymmetric eigenproblems on the back end `netlib` keep their contracts.
@NeedsNatives
class NetlibDoubleNonsymmetricTest {
    @Nested
    class Hessenberg extends DoubleLapackHessenbergContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Schur extends DoubleLapackSchurContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Eigen extends DoubleLapackEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Sylvester extends DoubleLapackSylvesterContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
