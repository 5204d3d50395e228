package org.jonum.blas.internal.scalar;

import org.jonum.blas.spi.Availability;
import org.jonum.blas.spi.BackendProvider;

/// The back end that is always there.
public final class ScalarProvider implements BackendProvider {

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public Availability probe() {
        return new Availability.Ready(new ScalarBlas(), "plain Java");
    }
}
