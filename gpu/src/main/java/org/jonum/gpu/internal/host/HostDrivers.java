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

    final DeviceCall call(String routine) {
        return engine.gpu().call(routine);
    }

    final boolean hasGeev() {
        return engine.gpu().api().has(Capability.GEEV);
    }

    final boolean doublesPay(String routine, Work work, double flops, double elements) {
        return engine.doublesPay(routine, work, flops, elements);
    }

    final boolean floatsPay(String routine, Work work, double flops, double elements) {
        return engine.floatsPay(routine, work, flops, elements);
    }

    final boolean numbers(String routine, boolean good) {
        return engine.numbers(routine, good);
    }

    /// Whether the library has that form of the call.
    final boolean has(String routine, boolean form) {
        return engine.staysUnless(form, routine, Stay.FORM);
    }

    /// Counts a call that the device reported as failed.
    final boolean failed(String routine) {
        return engine.staysUnless(false, routine, Stay.FAILED);
    }
}
