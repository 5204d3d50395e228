package org.jonum.gpu.internal.host;

/// What the float drivers extend: the double ones.
abstract class FloatHostBelow extends DoubleHostSpectral {
    FloatHostBelow(HostBlas engine) {
        super(engine);
    }
}
