// Generated from NetlibDoubleSymmetricEigenTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackCompactEigenContract;
import org.jonum.testkit.FloatLapackSymmetricEigenContract;
import org.jonum.testkit.FloatLapackTridiagonalEigenContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` keeps the contracts of symmetric eigenproblems.
@NeedsNatives
class NetlibFloatSymmetricEigenTest {
    @Nested
    class Tridiagonal extends FloatLapackTridiagonalEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Full extends FloatLapackSymmetricEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Compact extends FloatLapackCompactEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
