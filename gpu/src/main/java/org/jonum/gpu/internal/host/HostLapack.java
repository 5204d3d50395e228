package org.jonum.gpu.internal.host;

/// LAPACK of the back end: drivers on the device in both precisions, the rest in Java on the back end's BLAS.
final class HostLapack extends FloatHostSpectral {
    HostLapack(HostBlas engine) {
        super(engine);
    }
}
