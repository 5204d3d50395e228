package org.jonum.gpu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.Capability;

/// The kernels of `kernels.cu`, compiled for the device when the first is asked for.
final class Kernels {
    private static final int THREADS = 256, BLOCKS = 4096;
    /// Parts that many numbers are cut into for a reduction, and how long a part is at least.
    static final int PARTS = 1024, LEAST = 4096;
    private static final String FILE = "kernels.cu";

    private final Device device;
    private final Map<String, Long> functions = new HashMap<>();
    private long module;

    Kernels(Device device) {
        this.device = device;
    }

    /// Refuses if there is no compiler.
    void available(String routine) {
        if (!device.context.api().has(Capability.COMPILER)) {
            throw new GpuUnavailableException(Reason.NO_LIBRARIES, routine
                    + ": needs NVRTC (libnvrtc of the same CUDA as cuBLAS), which was not found; what is made of cuBLAS and cuSOLVER alone works without");
        }
    }

    /// One thread for each of so many elements, or for several where there are very many. Called with the lock.
    void each(Lane lane, String precision, String name, long elements, long... args) {
        if (elements == 0) return;
        int grid = (int) Math.min(BLOCKS, (elements + THREADS - 1) / THREADS);
        device.context.launch(function(precision, name), grid, THREADS, 0, lane.stream, args);
    }

    /// A block of threads for each of so many columns.
    void columns(Lane lane, String precision, String name, long columns, long... args) {
        if (columns == 0) return;
        device.context.launch(function(precision, name), (int) Math.min(BLOCKS, columns), THREADS, 0, lane.stream,
                args);
    }

    private long function(String precision, String name) {
        if (module == 0) {
            module = device.context.moduleLoad(device.context.api().compile(source(),
                    "--gpu-architecture=sm_" + device.capability(), "--std=c++17"));
        }
        return functions.computeIfAbsent(name + "_" + precision, key -> device.context.function(module, key));
    }

    private static String source() {
        try (InputStream in = Kernels.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the resource " + FILE + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        if (module != 0) device.context.moduleUnload(module);
    }
}
