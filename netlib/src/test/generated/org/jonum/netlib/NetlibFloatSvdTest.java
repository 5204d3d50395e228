// Generated from NetlibDoubleSvdTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackBidiagonalContract;
import org.jonum.testkit.FloatLapackBidiagonalSvdContract;
import org.jonum.testkit.FloatLapackJacobiContract;
import org.jonum.testkit.FloatLapackQdsContract;
import org.jonum.testkit.FloatLapackSvdContract;
import org.jonum.testkit.FloatLapackSvdSubsetContract;
import org.junit.jupiter.api.Nested;

/// LAPACK's singular values on the back end `netlib` keep every contract.
@NeedsNatives
class NetlibFloatSvdTest {
    @Nested
    class Bidiagonal extends FloatLapackBidiagonalContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class BidiagonalSvd extends FloatLapackBidiagonalSvdContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Svd extends FloatLapackSvdContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Jacobi extends FloatLapackJacobiContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class SvdSubset extends FloatLapackSvdSubsetContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Qds extends FloatLapackQdsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
