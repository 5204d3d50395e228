// Generated from NetlibDoubleTrsmProperties.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.FloatTrsmProperties;

/// Triangular systems on the back end `netlib`.
class NetlibFloatTrsmProperties extends FloatTrsmProperties {
    @Override
    protected Blas blas() {
        return Natives.assumedBlas();
    }
}
