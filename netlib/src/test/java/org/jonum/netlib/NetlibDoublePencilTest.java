package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.DoubleLapackPencilContract;
import org.jonum.testkit.DoubleLapackPencilSchurContract;
import org.junit.jupiter.api.Nested;

/// Pencils on the back end `netlib`.
@NeedsNatives
class NetlibDoublePencilTest {
    @Nested
    class Pencil extends DoubleLapackPencilContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }

    @Nested
    class PencilSchur extends DoubleLapackPencilSchurContract {
        @Override
        protected Lapack lapack() {
            return Natives.lapack();
        }
    }
}
