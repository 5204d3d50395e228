package org.jonum.gpu.bench;

import java.util.ArrayList;
import java.util.List;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.gpu.Devices;
import org.jonum.gpu.Gpu;
import org.jonum.gpu.GpuBatch;
import org.jonum.gpu.GpuScope;
import org.jonum.mat.Matrix;

/// Many matrices of order 32 at once.
@SuppressWarnings("MustBeClosedChecker")
final class Batches {
    private static final int N = 32, MOST = 1 << 15;

    void print(Desk desk) {
        int count = Math.min(MOST, desk.largest() * 8);
        List<Matrix> matrices = new ArrayList<>(count), sides = new ArrayList<>(count);
        double[] numbers = Desk.random(count * N * N);
        for (int i = 0; i < count; i++) {
            int from = i * N * N;
            // Strong diagonals: what a factorization leaves behind has them too, so the next round takes it as it is.
            for (int j = 0; j < N; j++) numbers[from + j * (N + 1)] = 2 * N;
            matrices.add(Matrix.of(DoubleView.of(numbers, from, N, N, N)));
            sides.add(Matrix.of(DoubleView.of(numbers, from, N, 1, N)));
        }
        desk.head("<double, order " + N + ", " + count + " at once", "10⁶/s", "GFLOP/s");
        try (Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
            GpuBatch a = s.uploadBatch(matrices), b = s.uploadBatch(matrices), c = s.batch(count, N, N);
            GpuBatch x = s.uploadBatch(sides);
            double cube = (double) N * N * N;
            row(desk, gpu, "gemm", count, 2 * cube,
                    () -> gpu.gemm(Trans.NO_TRANS, Trans.NO_TRANS, 1, a, b, 0, c));
            row(desk, gpu, "solveInPlace, one right side", count, 2 * cube / 3 + 2.0 * N * N,
                    () -> gpu.solveInPlace(a, x));
            row(desk, gpu, "choleskySolveInPlace, one right side", count, cube / 3 + 2.0 * N * N,
                    () -> gpu.choleskySolveInPlace(b, x));
        }
    }

    private static void row(Desk desk, Gpu gpu, String name, int count, double flops, Runnable work) {
        desk.attempt(name, () -> {
            double t = Desk.time(work, gpu::synchronize);
            desk.row(name, Desk.text("%.3g", 1e-6 * count / t), Desk.text("%.0f", 1e-9 * flops * count / t));
        });
    }
}
