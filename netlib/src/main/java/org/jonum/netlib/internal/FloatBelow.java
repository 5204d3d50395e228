package org.jonum.netlib.internal;

/// What the float drivers extend: the double ones, so that one object has both.
abstract class FloatBelow extends DoubleEigenDrivers {
    FloatBelow(NetlibBlas engine) {
        super(engine);
    }
}
