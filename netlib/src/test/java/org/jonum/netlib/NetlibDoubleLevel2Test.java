package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.DoubleLevel2GeneralContract;
import org.jonum.testkit.DoubleLevel2SymmetricContract;
import org.jonum.testkit.DoubleLevel2TriangularContract;
import org.junit.jupiter.api.Nested;

/// The back end `netlib` keeps every contract of level 2.
@NeedsNatives
class NetlibDoubleLevel2Test {
    @Nested
    class General extends DoubleLevel2GeneralContract {
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
    class Symmetric extends DoubleLevel2SymmetricContract {
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
    class Triangular extends DoubleLevel2TriangularContract {
        @Override
        protected Blas blas() {
            return Natives.blas();
        }

        @Override
        protected boolean reproducible() {
            return false;
        }
    }
}
