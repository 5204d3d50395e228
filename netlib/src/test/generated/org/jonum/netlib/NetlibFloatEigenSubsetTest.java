// Generated from NetlibDoubleEigenSubsetTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackBandPencilContract;
import org.jonum.testkit.FloatLapackBisectionContract;
import org.jonum.testkit.FloatLapackEigenSubsetContract;
import org.jonum.testkit.FloatLapackSyevxContract;
import org.jonum.testkit.FloatLapackSymmetricPencilContract;
import org.junit.jupiter.api.Nested;

/// Some eigenvalues on the back end `netlib`.
@NeedsNatives
class NetlibFloatEigenSubsetTest {
    @Nested
    class Bisection extends FloatLapackBisectionContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Tridiagonal extends FloatLapackEigenSubsetContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Symmetric extends FloatLapackSyevxContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Pencil extends FloatLapackSymmetricPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class BandPencil extends FloatLapackBandPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
