// Generated from GpuFactorizationsDeviceTest.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

/// The same on a device.
@NeedsDevice
class GpuFFactorizationsDeviceTest extends GpuFFactorizationsTest {
    OnFake open() {
        return OnFake.device();
    }
}
