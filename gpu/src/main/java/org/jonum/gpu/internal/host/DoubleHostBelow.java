// keep-double-file: FloatHostBelow is another one
package org.jonum.gpu.internal.host;

/// What the double drivers extend; the float ones extend [FloatHostBelow].
abstract class DoubleHostBelow extends HostDrivers {
    DoubleHostBelow(HostBlas engine) {
        super(engine);
    }
}
