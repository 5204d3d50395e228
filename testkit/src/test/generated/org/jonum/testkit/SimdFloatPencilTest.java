// Generated from SimdDoublePencilTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` keeps the contracts of generalized eigenproblems.
class SimdFloatPencilTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Pencil extends FloatLapackPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class PencilSchur extends FloatLapackPencilSchurContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
