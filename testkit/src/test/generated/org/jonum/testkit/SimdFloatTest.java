// Generated from SimdDoubleTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.junit.jupiter.api.Nested;

/// The back end `simd` keeps every contract.
class SimdFloatTest {
    private static final Blas BLAS = Backend.named("simd").blas();

    @Nested
    class Gemm extends FloatLevel3GemmContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Rank extends FloatLevel3RankContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Symm extends FloatLevel3SymmContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Triangular extends FloatLevel3TriangularContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Batched extends FloatLevel3BatchedContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Copies extends FloatLevel3CopiesContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Peers extends FloatPeersContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }
}
