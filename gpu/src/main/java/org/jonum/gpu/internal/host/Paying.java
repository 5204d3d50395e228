package org.jonum.gpu.internal.host;

import java.util.function.Supplier;
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
    default boolean doublesPay(String routine, Work work, double flops, double elements) {
        return pay(routine, flops, elements * Double.BYTES, () -> crossover().doubles(work));
    }

    /// Whether so many operations in single precision go to the device, with so many elements there and back.
    default boolean floatsPay(String routine, Work work, double flops, double elements) {
        return pay(routine, flops, elements * Float.BYTES, () -> crossover().floats(work));
    }

    private boolean pay(String routine, double flops, double bytes, Supplier<Rates> rates) {
        return staysUnless(flops > 0 && crossover().pays(rates, flops, bytes), routine, Stay.SMALL);
    }

    /// Whether the library has rules for these numbers.
    default boolean numbers(String routine, boolean good) {
        return staysUnless(good, routine, Stay.NUMBERS);
    }

    /// Counts a call that stays.
    ///
    /// @return `goes`
    default boolean staysUnless(boolean goes, String routine, Stay why) {
        if (!goes) gpu().calls().stayed(routine, why);
        return goes;
    }
}
