package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jonum.blas.Trans;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Each call of CUDA fails once, memory runs out, the device dies, and memory is forgotten.
class GpuFailuresTest {
    private static final Matrix A = Matrix.random(new SplittableRandom(1), 4, 4);

    /// What is not given back because giving it back, or turning to the device for that, is what failed.
    private static final Pattern GIVING_BACK = Pattern.compile("(Free|Destroy|Unload|Release|cuCtxSetCurrent)");
    private static final boolean SLOW = Boolean.getBoolean("jonum.test.slow");

    /// A bit of everything.
    private static void work(Gpu gpu) {
        try (GpuScope s = gpu.scope(); Gpu fork = gpu.fork()) {
            GpuMatrix a = s.upload(A), b = s.matrix(4, 4);
            gpu.gemm(1, a, a, 1, b);
            gpu.syrk(org.jonum.blas.Uplo.LOWER, Trans.NO_TRANS, 1, a, 0, b);
            fork.map(GpuFunction.ABS, a, b);
            gpu.zip(GpuOperator.PLUS, b, 1, b);
            try (GpuEvent e = fork.record(); GpuDownload<Matrix> way = b.downloadAsync()) {
                gpu.waitFor(e);
                way.await();
            }
            gpu.geam(Trans.NO_TRANS, 1, s.identity(4), Trans.NO_TRANS, 1, a, a);
            gpu.solve(s, a, b).download();
            gpu.leastSquares(s, a, b);
            gpu.svd(s, a.block(0, 0, 2, 4));
            GpuMatrix one = s.identity(4);
            gpu.symEigen(s, one, one);
            gpu.eigen(s, a).values();
            gpu.cholesky(s, one).info();
            gpu.solveInPlace(s.uploadBatch(List.of(A, A)), s.uploadBatch(List.of(A, A)));
            gpu.sum(s.upload(Vector.zeros(9000)));
            gpu.dot(a.row(0), a.row(1));
            gpu.trim();
            gpu.synchronize();
        }
    }

    @Test
    void whicheverCallFailsItIsReportedAndAllIsGivenBack() {
        FakeCuda fake = JavaKernels.on(new FakeCuda(13));
        FfmCuda api = new FfmCuda(fake);
        fake.failCall(Integer.MAX_VALUE);
        try (Gpu gpu = Gpu.open(api, 0)) {
            work(gpu);
        }
        int calls = fake.calls();
        assertTrue(calls > 300, () -> calls + " calls");
        assertEquals("", fake.leaks());
        int silent = 0;
        List<String> left = new ArrayList<>();
        int stride = SLOW ? 1 : 17, first = SLOW ? 1 : 1 + (int) (System.nanoTime() % stride);
        for (int k = first; k <= calls; k += stride) {
            int step = k;
            FfmCuda anew = new FfmCuda(fake);                       // which has not compiled anything yet
            fake.failCall(k);
            RuntimeException e = failure(anew);
            if (e == null) silent++;
            else assertTrue(e instanceof GpuException, () -> step + ": " + e);
            fake.failCall(Integer.MAX_VALUE);
            if (!fake.leaks().isEmpty()) {
                String text = k + ": " + fake.leaks() + " after " + e;
                if (!GIVING_BACK.matcher(text).find()) left.add(text);
                forget(fake);
            }
        }
        assertEquals(0, silent, "failures that nobody was told of");
        assertEquals(List.of(), left);
    }

    private static @org.jspecify.annotations.Nullable RuntimeException failure(FfmCuda api) {
        try (Gpu gpu = Gpu.open(api, 0)) {
            work(gpu);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /// A device made new, so that what is left does not count again.
    private static void forget(FakeCuda fake) {
        fake.failCall(Integer.MAX_VALUE);
        try (Gpu gpu = Gpu.open(new FfmCuda(fake), 0); GpuScope s = gpu.scope()) {
            GpuVector x = s.vector(2);
            fake.loseContext(700);
            assertThrows(GpuException.class, x::download);
        }
    }

    @Test
    void workspacesAreGivenUpBeforeMemoryIsFull() {
        try (OnFake on = new OnFake()) {
            on.gpu.lu(on.s, on.s.upload(A));
            on.gpu.synchronize();
            on.fake.fillMemory(1, 2);
            assertNotNull(on.s.matrix(2, 2));                   // the third try has memory
            on.fake.fillMemory(1, 1);
            assertNotNull(on.s.matrix(2, 2));
            on.fake.fillMemory(1, 1000);
            var e = assertThrows(GpuOutOfMemoryException.class, () -> on.s.matrix(1000, 1000));
            assertEquals(8_000_000, e.requested());
            assertTrue(e.free() > 0 && e.total() > e.free(), e.getMessage());
            on.fake.fillMemory(0, 0);
            assertTrue(on.gpu.isOpen());
            on.gpu.gemm(1, on.s.upload(A), on.s.upload(A), 0, on.s.matrix(4, 4));
        }
    }

    @Test
    void memoryThatRunsOutAtAnyAllocationLosesNothing() {
        for (int k = 1; k < 60; k += SLOW ? 1 : 9) {
            int step = k;
            try (OnFake on = new OnFake()) {
                on.fake.fillMemory(k, 1_000_000);
                try {
                    work(on.gpu);
                } catch (GpuOutOfMemoryException e) {
                    assertTrue(e.requested() >= 0, () -> "at allocation " + step);
                }
                on.fake.fillMemory(0, 0);
            }
        }
    }

    @Test
    void aDeadDeviceSaysSoAndCanBeOpenedAnew() {
        FakeCuda fake = JavaKernels.on(new FakeCuda(13));
        FfmCuda api = new FfmCuda(fake);
        try (Gpu gpu = Gpu.open(api, 0); GpuScope s = gpu.scope()) {
            GpuMatrix a = s.upload(A), c = s.matrix(4, 4);
            fake.loseContext(719);
            gpu.gemm(1, a, a, 0, c);                            // only started
            GpuException first = assertThrows(GpuException.class, c::download);
            assertTrue(first.isSticky(), first::toString);
            assertTrue(first.getMessage().contains("this operation or an earlier asynchronous one"), first::toString);
            for (Consumer<Gpu> call : List.<Consumer<Gpu>>of(g -> g.gemm(1, a, a, 0, c), Gpu::synchronize, Gpu::fork,
                    g -> g.nrm2(a.row(0)), Gpu::scope, Gpu::describe, g -> a.download(), g -> s.matrix(1, 1))) {
                GpuException e = assertThrows(GpuException.class, () -> call.accept(gpu));
                assertTrue(e.isSticky() && e.getMessage().contains("this Gpu is dead since a fault"), e::toString);
            }
            assertFalse(gpu.isOpen());
        }
        assertEquals("", fake.leaks());
        try (Gpu again = Gpu.open(api, 0); GpuScope s = again.scope()) {
            assertEquals(A, s.upload(A).download());
        }
        assertEquals("", fake.leaks());
    }

    private static List<String> logged(Runnable work) {
        List<String> lines = new ArrayList<>();
        Logger log = Logger.getLogger("org.jonum.gpu");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord r) {
                lines.add(r.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        try {
            work.run();
        } finally {
            log.removeHandler(handler);
            log.setUseParentHandlers(true);
        }
        return lines;
    }

    @Test
    void forgottenMemoryIsReportedWithItsSiteButNotFreed() {
        System.setProperty("jonum.gpu.leakcheck", "");
        try {
            OnFake on = new OnFake();
            List<String> lines = logged(() -> {
                forgetAMatrix(on.gpu);
                for (int i = 0; i < 200 && on.gpu.lane.device.leaks.lost() == 0; i++) {
                    System.gc();
                    assertDoesNotThrow(() -> Thread.sleep(10));
                }
            });
            assertEquals(1, on.gpu.lane.device.leaks.lost());
            assertTrue(lines.get(0).startsWith("128 bytes of device memory were never closed; allocated\n  at "),
                    lines::toString);
            assertTrue(lines.get(0).contains("forgetAMatrix"), lines::toString);
            assertEquals(128, on.gpu.allocated());              // told, not freed
            List<String> end = logged(on.gpu::close);
            assertEquals(1, end.size(), end::toString);
            assertEquals("", on.fake.leaks());
        } finally {
            System.clearProperty("jonum.gpu.leakcheck");
        }
    }

    private static void forgetAMatrix(Gpu gpu) {
        GpuMatrix.raw(gpu, 4, 4);
    }

    @Test
    void whatIsOpenAtTheEndIsReportedAndGivenBack() {
        FakeCuda fake = JavaKernels.on(new FakeCuda(13));
        Gpu gpu = Gpu.open(new FfmCuda(fake), 0);
        GpuScope s = gpu.scope();
        GpuMatrix a = s.upload(A);
        List<String> lines = logged(gpu::close);
        assertEquals(List
                .of("128 bytes of device memory were never closed; -Djonum.gpu.leakcheck tells where they come from"),
                lines);
        assertEquals("", fake.leaks());
        assertFalse(a.isOpen());
        s.close();
    }

    @Test
    void closedMemoryIsNotReported() {
        List<String> lines = logged(() -> {
            try (OnFake on = new OnFake()) {
                work(on.gpu);
            }
        });
        assertEquals(List.of(), lines);
    }
}
