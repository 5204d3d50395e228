// Generated from NetlibDoubleNonsymmetricTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackEigenContract;
import org.jonum.testkit.FloatLapackHessenbergContract;
import org.jonum.testkit.FloatLapackSchurContract;
import org.jonum.testkit.FloatLapackSylvesterContract;
import org.junit.jupiter.api.Nested;

/// Nonsymmetric eigenproblems on the back end `netlib` keep their contracts.
@NeedsNatives
class NetlibFloatNonsymmetricTest {
    @Nested
    class Hessenberg extends FloatLapackHessenbergContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Schur extends FloatLapackSchurContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Eigen extends FloatLapackEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Sylvester extends FloatLapackSylvesterContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
