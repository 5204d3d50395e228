package org.jonum.gpu.bench;

import org.jonum.blas.Trans;
import org.jonum.gpu.Devices;
import org.jonum.gpu.Gpu;
import org.jonum.gpu.GpuFMatrix;
import org.jonum.gpu.GpuFold;
import org.jonum.gpu.GpuFunction;
import org.jonum.gpu.GpuMatrix;
import org.jonum.gpu.GpuOperator;
import org.jonum.gpu.GpuScope;
import org.jonum.gpu.GpuVector;

/// What waits for the device's memory: functions of elements, sums, vectors, and random numbers. A matrix is 1 GiB.
@SuppressWarnings("MustBeClosedChecker")
final class MemoryBound {
    void print(Desk desk) {
        desk.head("<call", "GB/s", "of copy", "10⁹ numbers/s");
        int rows = Math.min(8192, desk.largest()), cols = 2 * rows;
        long size = (long) rows * cols;
        double copy = copied(desk, 8 * size);
        try (Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
            GpuMatrix a = s.matrix(rows, cols), c = s.matrix(rows, cols);
            GpuMatrix turned = s.matrix(cols, rows);
            gpu.fillUniform(a, 1);
            GpuVector overCols = s.vector(cols), overRows = s.vector(rows);
            var rowsOf = new Rows(desk, gpu, size, copy);
            rowsOf.row("fill", 8, () -> gpu.fill(c, 1));
            rowsOf.row("map SQUARE", 16, () -> gpu.map(GpuFunction.SQUARE, a, c));
            rowsOf.row("map EXP", 16, () -> gpu.map(GpuFunction.EXP, a, c));
            rowsOf.row("map LOG", 16, () -> gpu.map(GpuFunction.LOG, a, c));
            rowsOf.row("zip MINUS", 24, () -> gpu.zip(GpuOperator.MINUS, a, c, c));
            rowsOf.row("sum", 8, () -> gpu.sum(a));
            rowsOf.row("foldCols SUM", 8, () -> gpu.foldCols(GpuFold.SUM, a, overCols));
            rowsOf.row("foldRows SUM", 8, () -> gpu.foldRows(GpuFold.SUM, a, overRows));
            rowsOf.row("gemv", 8, () -> gpu.gemv(1, a, overCols, 0, overRows));
            rowsOf.row("gemv, transposed", 8, () -> gpu.gemv(Trans.TRANS, 1, a, overRows, 0, overCols));
            rowsOf.row("transpose", 16, () -> gpu.transpose(a, turned));
            rowsOf.row("fillUniform", 8, () -> gpu.fillUniform(c, 1));
            rowsOf.row("fillNormal", 8, () -> gpu.fillNormal(c, 1));
            a.close();
            c.close();
            turned.close();
            GpuVector x = s.vector((int) size), y = s.vector((int) size);
            gpu.fillUniform(x.asRow(), 1);
            rowsOf.row("axpy", 24, () -> gpu.axpy(1e-3, x, y));
            rowsOf.row("dot", 16, () -> gpu.dot(x, y));
            rowsOf.row("sum of a vector", 8, () -> gpu.sum(x));
            x.close();
            y.close();
            GpuFMatrix f = s.floatMatrix(rows, cols), g = s.floatMatrix(rows, cols);
            gpu.fillUniform(f, 1);
            rowsOf.row("map EXP, float", 8, () -> gpu.map(GpuFunction.EXP, f, g));
            rowsOf.row("sum, float", 4, () -> gpu.sum(f));
            rowsOf.row("fillNormal, float", 4, () -> gpu.fillNormal(g, 1));
        }
    }

    /// GB/s of a copy within the device by the driver, there and back counted.
    private static double copied(Desk desk, long bytes) {
        try (Direct d = new Direct(desk.api())) {
            long from = d.room(bytes), to = d.room(bytes);
            double rate = 2e-9 * bytes / Desk.time(() -> d.context.copy(to, from, bytes, d.stream), d::await);
            desk.row("copy by the driver", Desk.of(rate, desk.limits().memory()), "1.00", "");
            return rate;
        }
    }

    /// Rows of as many elements.
    private record Rows(Desk desk, Gpu gpu, long size, double copy) {
        void row(String name, int bytes, Runnable work) {
            if (!desk.fits(1)) return;
            desk.attempt(name, () -> {
                Desk.warm(work, gpu::synchronize);
                double t = Desk.time(work, gpu::synchronize), rate = 1e-9 * bytes * size / t;
                desk.row(name, Desk.of(rate, desk.limits().memory()), Desk.text("%.2f", rate / copy),
                        Desk.text("%.1f", 1e-9 * size / t));
            });
        }
    }
}
