package org.jonum.lapack.internal;

import java.util.Iterator;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.internal.door.Door;
import org.jonum.lapack.spi.JavaLapack;
import org.jonum.lapack.spi.LapackProvider;
import org.jspecify.annotations.Nullable;

/// From a back end to its LAPACK: the drivers of its provider, else the Java ones on its BLAS,
/// behind the door.
public final class Drivers {
    private static final System.Logger LOG = System.getLogger("org.jonum.lapack");
    private static final Map<Backend, Lapack> MADE = new ConcurrentHashMap<>();

    private Drivers() {}

    /// The LAPACK of a back end, made at the first question.
    public static Lapack of(Backend backend) {
        Args.present("Lapack.on", "backend", backend);
        return MADE.computeIfAbsent(backend, Drivers::make);
    }

    private static Lapack make(Backend backend) {
        Blas blas = behindTheDoor(backend.blas());
        var services = ServiceLoader
                .load(LapackProvider.class, LapackProvider.class.getClassLoader()).iterator();
        for (LapackProvider p = next(services); p != null; p = next(services)) {
            if (p.backend().equals(backend.name())) return new Door(p.drivers(blas));
        }
        return new Door(new JavaLapack(blas));
    }

    /// The drivers call BLAS with arguments that need no second check.
    private static Blas behindTheDoor(Blas blas) {
        return blas instanceof org.jonum.blas.internal.door.Door d ? d.engine() : blas;
    }

    private static @Nullable LapackProvider next(Iterator<LapackProvider> services) {
        while (true) {
            try {
                return services.hasNext() ? services.next() : null;
            } catch (ServiceConfigurationError e) {
                LOG.log(System.Logger.Level.WARNING, "drivers on the path cannot be loaded: " + e);
            }
        }
    }
}
