package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackCompactEigenContract;
import org.jonum.testkit.DoubleLapackSymmetricEigenContract;
import org.jonum.testkit.DoubleLapackTridiagonalEigenContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` keeps the contracts of symmetric eigenproblems.
@NeedsNatives
class NetlibDoubleSymmetricEigenTest {
    @Nested
    class Tridiagonal extends DoubleLapackTridiagonalEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Full extends DoubleLapackSymmetricEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Compact extends DoubleLapackCompactEigenContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
