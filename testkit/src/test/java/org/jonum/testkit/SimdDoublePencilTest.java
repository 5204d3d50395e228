package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` keeps the contracts of generalized eigenproblems.
class SimdDoublePencilTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Pencil extends DoubleLapackPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class PencilSchur extends DoubleLapackPencilSchurContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
