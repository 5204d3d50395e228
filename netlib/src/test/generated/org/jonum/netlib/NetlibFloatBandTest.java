// Generated from NetlibDoubleBandTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackBandContract;
import org.jonum.testkit.FloatLapackBandExpertContract;
import org.jonum.testkit.FloatLapackDefiniteBandContract;
import org.jonum.testkit.FloatLapackStructuredNormsContract;
import org.jonum.testkit.FloatLapackTridiagonalContract;
import org.junit.jupiter.api.Nested;

/// Band and tridiagonal matrices on the back end `netlib`.
@NeedsNatives
class NetlibFloatBandTest {
    @Nested
    class General extends FloatLapackBandContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Definite extends FloatLapackDefiniteBandContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Tridiagonal extends FloatLapackTridiagonalContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Norms extends FloatLapackStructuredNormsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Expert extends FloatLapackBandExpertContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
