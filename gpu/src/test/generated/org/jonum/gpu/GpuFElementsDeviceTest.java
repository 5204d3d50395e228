// Generated from GpuElementsDeviceTest.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

/// The same on a device.
@NeedsDevice
class GpuFElementsDeviceTest extends GpuFElementsTest {
    OnFake open() {
        return OnFake.device();
    }
}
