package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackBidiagonalContract;
import org.jonum.testkit.DoubleLapackBidiagonalSvdContract;
import org.jonum.testkit.DoubleLapackJacobiContract;
import org.jonum.testkit.DoubleLapackQdsContract;
import org.jonum.testkit.DoubleLapackSvdContract;
import org.jonum.testkit.DoubleLapackSvdSubsetContract;
import org.junit.jupiter.api.Nested;

/// LAPACK's singular values on the back end `netlib` keep every contract.
@NeedsNatives
class NetlibDoubleSvdTest {
    @Nested
    class Bidiagonal extends DoubleLapackBidiagonalContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class BidiagonalSvd extends DoubleLapackBidiagonalSvdContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Svd extends DoubleLapackSvdContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Jacobi extends DoubleLapackJacobiContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class SvdSubset extends DoubleLapackSvdSubsetContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Qds extends DoubleLapackQdsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
