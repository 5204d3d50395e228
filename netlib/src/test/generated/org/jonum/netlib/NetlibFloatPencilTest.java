// Generated from NetlibDoublePencilTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackPencilContract;
import org.jonum.testkit.FloatLapackPencilSchurContract;
import org.junit.jupiter.api.Nested;

/// Pencils on the back end `netlib`.
@NeedsNatives
class NetlibFloatPencilTest {
    @Nested
    class Pencil extends FloatLapackPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class PencilSchur extends FloatLapackPencilSchurContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
