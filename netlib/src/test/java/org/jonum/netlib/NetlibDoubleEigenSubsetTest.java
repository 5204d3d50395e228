package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackBandPencilContract;
import org.jonum.testkit.DoubleLapackBisectionContract;
import org.jonum.testkit.DoubleLapackEigenSubsetContract;
import org.jonum.testkit.DoubleLapackSyevxContract;
import org.jonum.testkit.DoubleLapackSymmetricPencilContract;
import org.junit.jupiter.api.Nested;

/// Some eigenvalues on the back end `netlib`.
@NeedsNatives
class NetlibDoubleEigenSubsetTest {
    @Nested
    class Bisection extends DoubleLapackBisectionContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Tridiagonal extends DoubleLapackEigenSubsetContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Symmetric extends DoubleLapackSyevxContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Pencil extends DoubleLapackSymmetricPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class BandPencil extends DoubleLapackBandPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
