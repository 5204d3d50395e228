package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackBandContract;
import org.jonum.testkit.DoubleLapackBandExpertContract;
import org.jonum.testkit.DoubleLapackDefiniteBandContract;
import org.jonum.testkit.DoubleLapackStructuredNormsContract;
import org.jonum.testkit.DoubleLapackTridiagonalContract;
import org.junit.jupiter.api.Nested;

/// Band and tridiagonal matrices on the back end `netlib`.
@NeedsNatives
class NetlibDoubleBandTest {
    @Nested
    class General extends DoubleLapackBandContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Definite extends DoubleLapackDefiniteBandContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Tridiagonal extends DoubleLapackTridiagonalContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Norms extends DoubleLapackStructuredNormsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Expert extends DoubleLapackBandExpertContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
