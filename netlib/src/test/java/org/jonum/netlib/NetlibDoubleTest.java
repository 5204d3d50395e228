package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.DoubleLevel3BatchedContract;
import org.jonum.testkit.DoubleLevel3CopiesContract;
import org.jonum.testkit.DoubleLevel3GemmContract;
import org.jonum.testkit.DoubleLevel3RankContract;
import org.jonum.testkit.DoubleLevel3SymmContract;
import org.jonum.testkit.DoubleLevel3TriangularContract;
import org.jonum.testkit.DoublePeersContract;
import org.junit.jupiter.api.Nested;

/// The back end `netlib` keeps every contract.
@NeedsNatives
class NetlibDoubleTest {
    @Nested
    class Gemm extends DoubleLevel3GemmContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
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
            return Natives.blas();
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
            return Natives.blas();
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
            return Natives.blas();
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
            return Natives.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }

    @Nested
    class Copies extends DoubleLevel3CopiesContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }

    @Nested
    class Peers extends DoublePeersContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }
    }
}
