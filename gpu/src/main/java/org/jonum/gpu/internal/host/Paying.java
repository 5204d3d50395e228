package org.jonum.gpu.internal.host;

import org.jonum.blas.Blas;
import org.jonum.gpu.internal.host.Crossover.Rates;

/// Which calls go to the device. What does not is counted.
interface Paying {
    /// {@return the device}
    HostGpu gpu();

    /// {@return who does what stays}
    Blas rest();

    /// {@return what pays}
    Crossover crossover();

    /// Whether so many operations in double precision go to the device, with so many elements there and back.
    default boolean doublesPay(double flops, double elements) {
        return pays(crossover().doubles(), flops, elements * Double.BYTES);
    }

    /// Whether so many operations in single precision go to the device, with so many elements there and back.
    default boolean floatsPay(double flops, double elements) {
        return pays(crossover().floats(), flops, elements * Float.BYTES);
    }

    private boolean pays(Rates rates, double flops, double bytes) {
        boolean pays = flops > 0 && crossover().pays(rates, flops, bytes);
        if (!pays) gpu().stayed();
        return pays;
    }
}
