package org.jonum.blas.internal.simd;

import org.jonum.blas.spi.Availability;
import org.jonum.blas.spi.Availability.Missing;
import org.jonum.blas.spi.Availability.Ready;
import org.jonum.blas.spi.BackendProvider;

/// The back end `simd`. This class holds no link to the incubator module, so that it can say when that is missing.
public final class SimdProvider implements BackendProvider {
    @Override
    public String name() {
        return "simd";
    }

    @Override
    public Availability probe() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return new Missing("start java with --add-modules jdk.incubator.vector for the SIMD kernels");
        }
        String vm = System.getProperty("java.vm.name", "") + " " + System.getProperty("java.vm.info", "");
        if (vm.contains("interpreted mode")) return new Missing("the virtual machine only interprets");
        if (Vm.number("TieredStopAtLevel", 4) < 4) return new Missing("the C2 compiler is off (TieredStopAtLevel < 4)");
        if (Vm.flag("UseJVMCICompiler", false)) return new Missing("only the C2 compiler is known to do vectors well");
        int bits = Vm.number("MaxVectorSize", 16) * 8;
        if (bits < 128) return new Missing("vectors have " + bits + " bits, need >= 128");
        return Held.READY;
    }

    /// Loaded only where the incubator module is there.
    private static final class Held {
        static final Ready READY = ready();

        private static Ready ready() {
            SimdBlas engine = new SimdBlas();
            return new Ready(engine, engine.toString());
        }
    }
}
