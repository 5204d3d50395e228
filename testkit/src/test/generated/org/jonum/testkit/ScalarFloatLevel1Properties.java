// Generated from ScalarDoubleLevel1Properties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The algebra of vectors on the back end `scalar`.
class ScalarFloatLevel1Properties extends FloatLevel1Properties {
    private static final Blas BLAS = Backend.named("scalar").blas();

    @Override
    protected Blas blas() {
        return BLAS;
    }
}
