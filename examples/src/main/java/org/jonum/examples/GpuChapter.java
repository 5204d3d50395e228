package org.jonum.examples;

import java.io.PrintStream;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jonum.blas.Trans;
import org.jonum.gpu.Gpu;
import org.jonum.gpu.GpuCholesky;
import org.jonum.gpu.GpuEvent;
import org.jonum.gpu.GpuFunction;
import org.jonum.gpu.GpuMatrix;
import org.jonum.gpu.GpuScope;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.mat.Matrix;

/// Matrices that stay on a CUDA device, or why there is none.
final class GpuChapter implements Chapter {
    private final int n;
    private final Supplier<Gpu> device;

    /// Shows products and equations of order n.
    GpuChapter(int n) {
        this(n, Gpu::open);
    }

    /// As above, on a device that somebody else opens.
    GpuChapter(int n, Supplier<Gpu> device) {
        this.n = n;
        this.device = device;
    }

    @Override
    public String name() {
        return "gpu";
    }

    @Override
    public String title() {
        return "Matrices that stay on a CUDA device";
    }

    @Override
    public void run(PrintStream out) {
        try (Gpu gpu = device.get(); GpuScope s = gpu.scope()) {
            out.println(gpu.describe());
            out.println();
            show(gpu, s, out);
        } catch (GpuUnavailableException e) {
            out.println("No device: " + e.getMessage());
            out.println();
            out.println("docs/gpu.md tells what is needed. Everything else works without.");
        }
    }

    private void show(Gpu gpu, GpuScope s, PrintStream out) {
        Matrix a = Matrix.random(new SplittableRandom(1), n, n), b = Matrix.random(new SplittableRandom(2), n, 1);
        GpuMatrix x = s.upload(a), c = s.matrix(n, n), y = s.upload(b);
        gpu.gemm(1, x, x, 0, c);                                    // the first call loads the library
        gpu.synchronize();
        try (GpuEvent start = gpu.record()) {
            gpu.gemm(1, x, x, 0, c);
            try (GpuEvent end = gpu.record()) {
                double ms = end.millisSince(start);
                out.println(String.format(Locale.ROOT, "A·A of order %d, resident: %.2f ms, %.0f GFLOP/s", n, ms,
                        2e-6 * n * n * n / ms));
            }
        }
        gpu.gemm(Trans.TRANS, Trans.NO_TRANS, 1, x, x, 0, c);
        gpu.geam(Trans.NO_TRANS, 1, c, Trans.NO_TRANS, 1, s.identity(n), c);
        GpuCholesky f = gpu.cholesky(s, c);                         // A'A + I is positive definite
        f.solve(y);
        Matrix solution = y.download();
        Matrix residual = a.transpose().times(a.times(solution)).plus(solution).minus(b);
        out.println(String.format(Locale.ROOT, "(A'A + I)·x = b by Cholesky: residual %.1e, log det %.6f",
                residual.normMax() / b.normMax(), f.logDet()));
        try {
            gpu.map(GpuFunction.EXP, x, c);
            out.println(String.format(Locale.ROOT, "mean of exp(a): %.6f, on the CPU %.6f", gpu.sum(c) / n / n,
                    a.map(Math::exp).mean()));
        } catch (GpuUnavailableException e) {
            out.println(e.getMessage());
        }
        out.println("calls started on the device: " + gpu.launches());
    }
}
