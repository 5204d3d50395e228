// Generated from NetlibDoubleLapackTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackCholeskyContract;
import org.jonum.testkit.FloatLapackLuContract;
import org.jonum.testkit.FloatLapackNormsContract;
import org.jonum.testkit.FloatLapackQrContract;
import org.jonum.testkit.FloatLapackTriangularContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` keeps every contract.
@NeedsNatives
class NetlibFloatLapackTest {
    @Nested
    class Cholesky extends FloatLapackCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Lu extends FloatLapackLuContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Qr extends FloatLapackQrContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Triangular extends FloatLapackTriangularContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Norms extends FloatLapackNormsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
