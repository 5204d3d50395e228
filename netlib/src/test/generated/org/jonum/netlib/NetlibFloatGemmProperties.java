// Generated from NetlibDoubleGemmProperties.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.FloatGemmProperties;

/// The algebra of products on the back end `netlib`.
class NetlibFloatGemmProperties extends FloatGemmProperties {
    @Override
    protected Blas blas() {
        return Natives.assumedBlas();
    }
}
