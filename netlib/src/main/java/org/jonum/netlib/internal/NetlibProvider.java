package org.jonum.netlib.internal;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.spi.Availability;
import org.jonum.blas.spi.Availability.Missing;
import org.jonum.blas.spi.Availability.Ready;
import org.jonum.blas.spi.BackendProvider;

/// The back end `netlib`.
public final class NetlibProvider implements BackendProvider {
    @Override
    public String name() {
        return "netlib";
    }

    @Override
    public Availability probe() {
        try {
            NativeLibrary library = NativeLibrary.open();
            Blas java = java();
            NetlibBlas engine = new NetlibBlas(library, java, Crossover.of(java, library));
            return new Ready(engine, engine.toString());
        } catch (Unusable e) {
            return new Missing(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            return new Missing("unexpected: " + e);
        }
    }

    /// The best of the Java engines.
    private static Blas java() {
        try {
            return Backend.named("simd").blas();
        } catch (IllegalArgumentException e) {                      // not here
            return Backend.named("scalar").blas();
        }
    }
}
