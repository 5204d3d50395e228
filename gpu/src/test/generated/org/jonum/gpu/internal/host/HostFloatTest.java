// Generated from HostDoubleTest.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.host;

import org.jonum.blas.Blas;
import org.jonum.testkit.FloatLevel3BatchedContract;
import org.jonum.testkit.FloatLevel3GemmContract;
import org.jonum.testkit.FloatLevel3RankContract;
import org.jonum.testkit.FloatLevel3SymmContract;
import org.jonum.testkit.FloatLevel3TriangularContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/// Products on the device keep every contract.
@ExtendWith(Suites.class)
class HostFloatTest {
    @Nested
    class Gemm extends FloatLevel3GemmContract {
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
    class Rank extends FloatLevel3RankContract {
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
    class Symm extends FloatLevel3SymmContract {
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
    class Triangular extends FloatLevel3TriangularContract {
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
    class Batched extends FloatLevel3BatchedContract {
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
