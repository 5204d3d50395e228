// Generated from ScalarDoubleGemmProperties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The algebra of products on the back end `scalar`.
class ScalarFloatGemmProperties extends FloatGemmProperties {
    @Override
    protected Blas blas() {
        return Backend.named("scalar").blas();
    }
}
