package org.jonum.gpu.internal.host;

import java.util.Locale;
import org.jonum.blas.Blas;
import org.jonum.blas.spi.ForwardingBlas;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaVersions;

/// The engine: level 3 on the device where it pays, the rest on a Java engine.
///
/// @param gpu       the device
/// @param rest      who does what stays
/// @param crossover what pays
public record HostBlas(HostGpu gpu, Blas rest, Crossover crossover)
        implements ForwardingBlas, DoubleHostLevel3, FloatHostLevel3 {
    /// The line of the report: device, libraries, what pays, and what was done where until now.
    @Override
    public String toString() {
        CudaVersions v = gpu.api().versions();
        try (DeviceCall d = gpu.uncounted()) {
            CudaContext c = d.context();
            return String.format(Locale.ROOT,
                    "%s, compute %d.%d, %.1f GiB (%.1f free), driver for CUDA %d.%d, cuBLAS %s, "
                            + "cuSOLVER %s, by %s; %s; %s; %s",
                    c.name(), c.attribute(75), c.attribute(76),
                    gib(c.memory().total()), gib(c.memory().free()), v.driver() / 1000, v.driver() % 1000 / 10,
                    dotted(v.blas()), dotted(v.solver()), gpu.api().binding(), String.join(" ", v.libraries()),
                    crossover, gpu.calls());
        } catch (GpuException e) {
            return "its device answers " + e.getMessage() + "; " + gpu.calls();
        }
    }

    private static double gib(long bytes) {
        return bytes / (double) (1 << 30);
    }

    private static String dotted(int version) {
        return version / 10_000 + "." + version / 100 % 100 + "." + version % 100;
    }
}
