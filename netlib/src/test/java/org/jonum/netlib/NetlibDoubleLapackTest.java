package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackCholeskyContract;
import org.jonum.testkit.DoubleLapackLuContract;
import org.jonum.testkit.DoubleLapackNormsContract;
import org.jonum.testkit.DoubleLapackQrContract;
import org.jonum.testkit.DoubleLapackTriangularContract;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `netlib` keeps every contract.
@NeedsNatives
class NetlibDoubleLapackTest {
    @Nested
    class Cholesky extends DoubleLapackCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Lu extends DoubleLapackLuContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Qr extends DoubleLapackQrContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Triangular extends DoubleLapackTriangularContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Norms extends DoubleLapackNormsContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
