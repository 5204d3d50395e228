package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.junit.jupiter.api.Nested;

/// The back end `scalar` keeps every contract.
class ScalarDoubleTest {
    private static final Blas BLAS = Backend.named("scalar").blas();

    @Nested
    class Gemm extends DoubleLevel3GemmContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Rank extends DoubleLevel3RankContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Symm extends DoubleLevel3SymmContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Triangular extends DoubleLevel3TriangularContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Batched extends DoubleLevel3BatchedContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Copies extends DoubleLevel3CopiesContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }

    @Nested
    class Peers extends DoublePeersContract {
        @Override
        protected Blas blas() {
            return BLAS;
        }
    }
}
