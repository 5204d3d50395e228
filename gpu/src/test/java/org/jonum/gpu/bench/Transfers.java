package org.jonum.gpu.bench;

import java.lang.foreign.MemorySegment;
import org.jonum.blas.DoubleView;
import org.jonum.gpu.Devices;
import org.jonum.gpu.Gpu;
import org.jonum.gpu.GpuMatrix;
import org.jonum.gpu.GpuScope;
import org.jonum.mat.Matrix;

/// The way to the device and back: pinned memory by the driver's own calls, and arrays of the heap through our buffers.
@SuppressWarnings("MustBeClosedChecker")
final class Transfers {
    void print(Desk desk) {
        desk.head("MiB", "pinned there GB/s", "pinned back", "heap there", "of pinned", "heap back", "of pinned");
        try (Direct d = new Direct(desk.api()); Gpu gpu = Devices.open()) {
            for (int n : desk.largest() < 1024 ? new int[] {desk.largest()} : new int[] {512, 2048, 8192}) {
                if (n > desk.largest()) break;
                row(desk, d, gpu, n);
            }
        }
    }

    private static void row(Desk desk, Direct d, Gpu gpu, int n) {
        long bytes = 8L * n * n, device = d.room(bytes);
        MemorySegment pinned = d.context.hostMalloc(bytes);
        pinned.fill((byte) 1);
        try (GpuScope s = gpu.scope()) {
            double in = Desk.time(() -> d.context.copyInAsync(device, pinned, d.stream), d::await);
            double back = Desk.time(() -> d.context.copyOutAsync(pinned, device, d.stream), d::await);
            Matrix a = Matrix.of(DoubleView.of(Desk.random(n * n), 0, n, n, n));
            GpuMatrix x = s.matrix(n, n);
            Desk.warm(() -> x.upload(a), gpu::synchronize);
            Desk.warm(() -> x.download(a), gpu::synchronize);
            double ourIn = Desk.time(() -> x.upload(a), gpu::synchronize);
            double ourBack = Desk.time(() -> x.download(a), gpu::synchronize);
            double gb = bytes * 1e-9;
            desk.row(Desk.text("%.3g", bytes / 1048576.0), Desk.text("%.1f", gb / in), Desk.text("%.1f", gb / back),
                    Desk.text("%.1f", gb / ourIn), Desk.text("%.2f", in / ourIn), Desk.text("%.1f", gb / ourBack),
                    Desk.text("%.2f", back / ourBack));
        } finally {
            d.context.hostFree(pinned);
            d.release();
        }
    }
}
