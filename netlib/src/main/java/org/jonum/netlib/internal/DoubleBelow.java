// keep-double-file: FloatBelow is another one
package org.jonum.netlib.internal;

/// What the double drivers extend; the float ones extend [FloatBelow].
abstract class DoubleBelow extends NativeDrivers {
    DoubleBelow(NetlibBlas engine) {
        super(engine);
    }
}
