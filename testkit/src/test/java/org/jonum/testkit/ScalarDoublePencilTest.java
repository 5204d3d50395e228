package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of generalized eigenproblems.
class ScalarDoublePencilTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

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
