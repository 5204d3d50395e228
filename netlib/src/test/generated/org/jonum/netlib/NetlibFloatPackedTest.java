// Generated from NetlibDoublePackedTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackPackedCholeskyContract;
import org.jonum.testkit.FloatLapackPackedIndefiniteContract;
import org.jonum.testkit.FloatLapackPackedPencilContract;
import org.jonum.testkit.FloatLapackPackedTriangularContract;
import org.junit.jupiter.api.Nested;

/// Packed storage on the back end `netlib`.
@NeedsNatives
class NetlibFloatPackedTest {
    @Nested
    class Cholesky extends FloatLapackPackedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Indefinite extends FloatLapackPackedIndefiniteContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Triangular extends FloatLapackPackedTriangularContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class Pencil extends FloatLapackPackedPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
