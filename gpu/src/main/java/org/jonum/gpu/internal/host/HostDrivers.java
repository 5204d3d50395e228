package org.jonum.gpu.internal.host;

import org.jonum.blas.spi.DoubleFinite;
import org.jonum.blas.spi.FloatFinite;
import org.jonum.gpu.internal.Capability;
import org.jonum.lapack.spi.JavaLapack;

/// What the drivers on the device share. One whose info is not 0 is done again in Java, which keeps our rules for what is left
/// behind then.
abstract class HostDrivers extends JavaLapack {
    final HostBlas engine;
    final DoubleFinite finiteDoubles;
    final FloatFinite finiteFloats;

    HostDrivers(HostBlas engine) {
        super(engine);
        this.engine = engine;
        this.finiteDoubles = new DoubleFinite(engine.rest());
        this.finiteFloats = new FloatFinite(engine.rest());
    }

    final DeviceCall call() {
        return engine.gpu().call();
    }

    final boolean hasGeev() {
        return engine.gpu().api().has(Capability.GEEV);
    }

    final boolean doublesPay(double flops, double elements) {
        return engine.doublesPay(flops, elements);
    }

    final boolean floatsPay(double flops, double elements) {
        return engine.floatsPay(flops, elements);
    }
}
