// Generated from NetlibDoubleLevel1Properties.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.blas.Blas;
import org.jonum.testkit.FloatLevel1Properties;

/// The algebra of vectors on the back end `netlib`.
class NetlibFloatLevel1Properties extends FloatLevel1Properties {
    @Override
    protected Blas blas() {
        return Natives.assumedBlas();
    }
}
