// float-twin
package org.jonum.gpu;

/// The same on a device.
@NeedsDevice
class GpuFactorizationsDeviceTest extends GpuFactorizationsTest {
    @Override
    OnFake open() {
        return OnFake.device();
    }
}
