package org.jonum.gpu.internal.host;

import org.jonum.blas.Blas;
import org.jonum.testkit.DoubleLevel3BatchedContract;
import org.jonum.testkit.DoubleLevel3GemmContract;
import org.jonum.testkit.DoubleLevel3RankContract;
import org.jonum.testkit.DoubleLevel3SymmContract;
import org.jonum.testkit.DoubleLevel3TriangularContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/// Products on the device keep every contract.
@ExtendWith(Suites.class)
class HostDoubleTest {
    @Nested
    class Gemm extends DoubleLevel3GemmContract {
        @Override
        protected Blas blas() {
            return Machine.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }

    @Nested
    class Rank extends DoubleLevel3RankContract {
        @Override
        protected Blas blas() {
            return Machine.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }

    @Nested
    class Symm extends DoubleLevel3SymmContract {
        @Override
        protected Blas blas() {
            return Machine.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }

    @Nested
    class Triangular extends DoubleLevel3TriangularContract {
        @Override
        protected Blas blas() {
            return Machine.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }

    @Nested
    class Batched extends DoubleLevel3BatchedContract {
        @Override
        protected Blas blas() {
            return Machine.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }
}
