package org.jonum.netlib.internal;

/// LAPACK of the back end: native drivers in both precisions, the rest in Java on the back end's BLAS.
final class NetlibLapack extends FloatEigenDrivers {
    NetlibLapack(NetlibBlas engine) {
        super(engine);
    }
}
