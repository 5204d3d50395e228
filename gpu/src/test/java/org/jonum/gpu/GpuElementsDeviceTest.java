// float-twin
package org.jonum.gpu;

/// The same on a device.
@NeedsDevice
class GpuElementsDeviceTest extends GpuElementsTest {
    @Override
    OnFake open() {
        return OnFake.device();
    }
}
