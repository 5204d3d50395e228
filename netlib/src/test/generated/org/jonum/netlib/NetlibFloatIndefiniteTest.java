// Generated from NetlibDoubleIndefiniteTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import org.jonum.lapack.Lapack;
import org.jonum.testkit.FloatLapackIndefiniteContract;

/// Symmetric indefinite matrices on the back end `netlib`.
@NeedsNatives
class NetlibFloatIndefiniteTest extends FloatLapackIndefiniteContract {
    @Override
    protected Lapack lapack() {
        return Natives.lapack();
    }
}
