// Generated from GpuLevelsDeviceTest.java by build/Float32.java. Do not edit.
package org.jonum.gpu;

/// The same on a device.
@NeedsDevice
class GpuFLevelsDeviceTest extends GpuFLevelsTest {
    OnFake open() {
        return OnFake.device();
    }
}
