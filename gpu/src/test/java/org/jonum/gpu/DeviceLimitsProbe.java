package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Trans;
import org.jonum.mat.Complex;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// What only a device can show: its memory filled, many threads, large residuals, and a fault that kills the context.
/// `gpu/on-device.sh run limits` runs it, in a process of its own: no build does.
@NeedsDevice
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeviceLimitsProbe {
    private static final int THREADS = 200, BLOCK = 11_585;                      // 1 GiB
    private static final double TOLERANCE = 30 * DoubleLimits.EPS;
    private static final String WILD = """
            extern "C" __global__ void wild(double *p) { p[threadIdx.x] = 1; }
            """;

    @Test
    @Order(1)
    void memoryThatIsNotThereIsAnError() {
        try (Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
            GpuOutOfMemoryException e = assertThrows(GpuOutOfMemoryException.class, () -> s.matrix(1 << 18, 1 << 18));
            assertEquals(1L << 39, e.requested());
            assertTrue(e.free() > 0 && e.free() <= e.total() && e.total() < e.requested(), e::toString);
            assertEquals(2, gpu.sum(s.identity(2)));
        }
    }

    @Test
    @Order(2)
    void memoryIsFilledAndUsedAgain() {
        try (Gpu gpu = Devices.open()) {
            int[] blocks = new int[2];
            for (int round = 0; round < blocks.length; round++) {
                int k = round;
                try (GpuScope s = gpu.scope()) {
                    assertThrows(GpuOutOfMemoryException.class, () -> {
                        while (true) {
                            s.matrix(BLOCK, BLOCK);
                            blocks[k]++;
                        }
                    });
                }
            }
            assertTrue(blocks[0] > 1 && blocks[1] >= blocks[0] - 1, blocks[0] + " then " + blocks[1]);
            try (GpuScope s = gpu.scope()) {
                assertEquals(3, gpu.sum(s.identity(3)));
            }
        }
    }

    @Test
    @Order(3)
    void manyThreadsShareADevice() throws Exception {
        try (Gpu gpu = Devices.open(); ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int seed = t;
                work.add(() -> {
                    Matrix a = Matrix.random(new SplittableRandom(seed), 40, 30);
                    try (Gpu own = gpu.fork(); GpuScope s = (seed % 2 == 0 ? own : gpu).scope()) {
                        GpuMatrix x = s.upload(a), c = s.matrix(30, 30);
                        gpu.gemm(Trans.TRANS, Trans.NO_TRANS, 1, x, x, 0, c);
                        own.gemm(Trans.TRANS, Trans.NO_TRANS, 1, x, x, 1, c);
                        return c.download().approxEquals(a.transpose().times(a).scale(2), 1e-13);
                    } catch (IllegalStateException tooManyStreams) {
                        return tooManyStreams.getMessage().contains("64 streams");
                    }
                });
            }
            for (Future<Boolean> f : pool.invokeAll(work)) assertTrue(f.get());
        }
    }

    /// ‖x‖ ≤ 30 n ε ‖y‖ in the norm of Frobenius, the bound of LAPACK's own tests.
    private static void small(String what, GpuMatrix x, GpuMatrix y, Gpu gpu) {
        double error = Math.sqrt(gpu.fold(GpuFold.SUM_SQUARES, x) / gpu.fold(GpuFold.SUM_SQUARES, y));
        System.out.printf("%s %dx%d: %.2g%n", what, x.rows(), x.cols(), error);
        assertTrue(error <= TOLERANCE * x.rows(), what + " of " + x.rows() + " rows: " + error);
    }

    @Test
    @Order(4)
    void largeFactorizationsFitTheirMatrices() {
        for (int n : new int[] {513, 1200, 3001}) {
            try (Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
                GpuMatrix a = s.matrix(n, n), b = s.matrix(n, 17), r = s.matrix(n, n), rb = s.matrix(n, 17);
                gpu.fillNormal(a, n);
                gpu.fillNormal(b, n + 1);
                try (GpuMatrix x = gpu.solve(s, a, b)) {
                    gpu.copy(b, rb);
                    gpu.gemm(1, a, x, -1, rb);
                    small("lu", rb, x, gpu);
                }
                GpuMatrix spd = s.identity(n);
                gpu.gemm(Trans.NO_TRANS, Trans.TRANS, 1.0 / n, a, a, 1, spd);
                try (GpuCholesky f = gpu.cholesky(s, spd); GpuMatrix x = s.copy(b)) {
                    f.solve(x);
                    gpu.copy(b, rb);
                    gpu.gemm(1, spd, x, -1, rb);
                    small("cholesky", rb, b, gpu);
                }
                try (GpuQr f = gpu.qr(s, a)) {
                    GpuMatrix q = f.q(s);
                    gpu.copy(s.identity(n), r);
                    gpu.gemm(Trans.TRANS, Trans.NO_TRANS, 1, q, q, -1, r);
                    small("q orthogonal", r, q, gpu);
                }
                try (GpuSymEigen f = gpu.symEigen(s, spd)) {
                    gpu.gemm(1, spd, f.vectors(), 0, r);
                    GpuMatrix vd = s.matrix(n, n);
                    gpu.scaleCols(f.vectors(), f.values(), vd);
                    gpu.geam(Trans.NO_TRANS, 1, r, Trans.NO_TRANS, -1, vd, r);
                    small("symEigen", r, spd, gpu);
                }
                try (GpuSvd f = gpu.svd(s, a)) {
                    GpuMatrix us = s.matrix(n, n);
                    gpu.scaleCols(f.u(), f.values(), us);
                    gpu.copy(a, r);
                    gpu.gemm(1, us, f.vt(), -1, r);
                    small("svd", r, a, gpu);
                }
                if (n > 1500) continue;
                try (GpuEigen f = gpu.eigen(s, a)) {
                    Matrix host = a.download();
                    double trace = 0, sum = 0, imaginary = 0;
                    for (int i = 0; i < n; i++) trace += host.get(i, i);
                    for (Complex z : f.values()) {
                        sum += z.re();
                        imaginary += z.im();
                    }
                    assertEquals(trace, sum, 1e-10 * n);
                    assertEquals(0, imaginary, 1e-10);
                }
            }
        }
    }

    @Test
    @Order(5)
    void everyRunGivesTheSameBits() {
        int n = 2000;
        try (Gpu gpu = Devices.open()) {
            List<Matrix> seen = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                try (Gpu own = gpu.fork(); GpuScope s = gpu.scope()) {
                    Gpu on = round == 1 ? own : gpu;
                    GpuMatrix a = s.matrix(n, n), b = s.matrix(n, 3);
                    on.fillNormal(a, 5);
                    on.fillUniform(b, 6);
                    GpuMatrix x = on.solve(s, a, b);
                    on.gemm(1, a, x, 0, b);
                    try (GpuSymEigen e = on.symEigen(s, a)) {
                        on.scaleRows(e.values(), b, b);
                    }
                    seen.add(b.download());
                }
            }
            assertEquals(seen.get(0), seen.get(1));
            assertEquals(seen.get(0), seen.get(2));
        }
    }

    /// Drivers let no process have a device back after an address that was not there; if one does, it must be whole.
    @Test
    @Order(6)
    void aFaultIsToldByEveryCallAndByTheNextDevice() {
        Matrix a = Matrix.random(new SplittableRandom(1), 50, 50);
        try (Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
            GpuMatrix x = s.upload(a), c = s.matrix(50, 50);
            gpu.gemm(1, x, x, 0, c);
            assertTrue(c.download().approxEquals(a.times(a), 1e-13));
            Device d = gpu.lane.device;
            byte[] code = d.context.api().compile(WILD, d.capability());
            long kernel = d.context.function(d.context.moduleLoad(code), "wild");
            d.context.launch(kernel, 1, 32, 0, gpu.lane.stream, 8);
            GpuException first = assertThrows(GpuException.class, gpu::synchronize);
            System.out.println(first.getMessage());
            assertTrue(first.isSticky(), first::toString);
            GpuException later = assertThrows(GpuException.class, () -> gpu.gemm(1, x, x, 0, c));
            assertTrue(later.isSticky() && later.getMessage().contains("dead since a fault"), later::toString);
            assertFalse(gpu.isOpen());
        }
        try (Gpu gpu = Devices.open(); GpuScope s = gpu.scope()) {
            assertEquals(4, gpu.sum(s.identity(4)));
            System.out.println("the driver gave the device back");
        } catch (GpuException e) {
            System.out.println(e.getMessage());
            assertTrue(e.isSticky() && e.getMessage().contains("a new process"), e::toString);
        }
    }
}
