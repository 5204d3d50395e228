package org.jonum.gpu.internal.host;

import org.jonum.blas.spi.Availability;
import org.jonum.blas.spi.BackendProvider;

/// The back end of [Machine].
public final class TestProvider implements BackendProvider {
    @Override
    public String name() {
        return Machine.BACKEND;
    }

    @Override
    public Availability probe() {
        HostBlas engine = Machine.engine();
        return new Availability.Ready(engine, engine.toString());
    }
}
