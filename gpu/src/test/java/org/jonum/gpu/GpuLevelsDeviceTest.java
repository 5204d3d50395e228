// float-twin
package org.jonum.gpu;

/// The same on a device.
@NeedsDevice
class GpuLevelsDeviceTest extends GpuLevelsTest {
    @Override
    OnFake open() {
        return OnFake.device();
    }
}
