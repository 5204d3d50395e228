package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackPackedCholeskyContract;
import org.jonum.testkit.DoubleLapackPackedIndefiniteContract;
import org.jonum.testkit.DoubleLapackPackedPencilContract;
import org.jonum.testkit.DoubleLapackPackedTriangularContract;
import org.junit.jupiter.api.Nested;

/// Packed storage on the back end `netlib`.
@NeedsNatives
class NetlibDoublePackedTest {
    @Nested
    class Cholesky extends DoubleLapackPackedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Indefinite extends DoubleLapackPackedIndefiniteContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Triangular extends DoubleLapackPackedTriangularContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Pencil extends DoubleLapackPackedPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
