// Generated from NetlibDoubleLevel2Test.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.FloatLevel2GeneralContract;
import org.jonum.testkit.FloatLevel2SymmetricContract;
import org.jonum.testkit.FloatLevel2TriangularContract;
import org.junit.jupiter.api.Nested;

/// The back end `netlib` keeps every contract of level 2.
@NeedsNatives
class NetlibFloatLevel2Test {
    @Nested
    class General extends FloatLevel2GeneralContract {
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
    class Symmetric extends FloatLevel2SymmetricContract {
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
    class Triangular extends FloatLevel2TriangularContract {
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
