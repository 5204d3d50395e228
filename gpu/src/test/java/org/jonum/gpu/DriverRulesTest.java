package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What devices, drivers and libraries differ in, and what they refuse.
class DriverRulesTest {
    /// The fake's driver copies columns at most 16 KiB apart.
    private static final int LONG = 4096;

    @ParameterizedTest
    @CsvSource({"13, 75, sm_75", "13, 90, sm_90", "13, 89, compute_80", "12, 70, sm_70", "12, 100, compute_90"})
    void kernelsAreCompiledForTheDevice(int family, int capability, String target) {
        try (OnFake on = new OnFake(JavaKernels.on(new FakeCuda(family).capability(capability)))) {
            GpuMatrix a = on.s.upload(Matrix.of(1, 2, 0, 1));
            on.gpu.map(GpuFunction.EXP, a, a);
            assertEquals(1, a.download().get(0, 0));
            assertEquals(List.of(target), on.fake.loaded());
        }
    }

    @Test
    void anOldDeviceWantsOldLibraries() {
        FfmCuda cuda = new FfmCuda(new FakeCuda(13).capability(70));
        GpuUnavailableException e = assertThrows(GpuUnavailableException.class, () -> Gpu.open(cuda, 0));
        assertEquals(Reason.BROKEN, e.reason());
        assertTrue(e.getMessage().contains("7.0") && e.getMessage().contains("CUDA 12"), e.getMessage());
    }

    @Test
    void aDeviceNeedNotHaveAPool() {
        try (OnFake on = new OnFake(JavaKernels.on(new FakeCuda(13).withoutPool()))) {
            GpuMatrix a = on.s.upload(Matrix.of(2, 2, 4, 2, 2, 3)), b = on.s.upload(Matrix.of(2, 1, 8, 7));
            on.gpu.cholesky(on.s, a).solve(b);
            assertEquals(1.5, b.download().get(1, 0), 1e-14);
            on.gpu.trim();
        }
    }

    @Test
    void aLostContextIsReleasedThoughItsResetFails() {
        FakeCuda fake = new FakeCuda(13);
        CudaContext c = new FfmCuda(fake).context(0);
        long stream = c.streamCreate();
        fake.loseContext(700);
        long a = c.malloc(8);
        c.fill(a, (byte) 0, 8, stream);
        assertThrows(GpuException.class, () -> c.streamSynchronize(stream));
        fake.failCall(1, 700);                                      // the reset, which answers with the fault
        c.close();
        assertFalse(fake.leaks().contains("retained"), fake.leaks());
    }

    @Test
    void handlesAreAskedForOnceMoreWhenMemoryIsFull() {
        FakeCuda fake = new FakeCuda(13);
        try (CudaContext c = new FfmCuda(fake).context(0)) {
            fake.failCall(2, 3);                                    // cublasCreate: CUBLAS_STATUS_ALLOC_FAILED
            try (CudaBlas blas = c.blas(0)) {
                assertTrue(fake.log().contains("cuMemPoolTrimTo"));
                long a = c.malloc(64);
                fake.failCall(2, 3);                                // within a routine, which may have begun
                GpuOutOfMemoryException e =
                        assertThrows(GpuOutOfMemoryException.class, () -> blas.dscal(8, 1, a, 1));
                assertTrue(e.getCause().getMessage().contains("cublasDscal"), e.getCause().getMessage());
                c.free(a);
            }
            fake.failCall(0);
        }
        assertEquals("", fake.leaks());
    }

    @Test
    void columnsMayBeFarApart() {
        try (OnFake on = new OnFake()) {
            Matrix a = Matrix.random(new SplittableRandom(1), LONG, 3);
            GpuMatrix x = on.s.upload(a), y = on.s.matrix(LONG, 3);
            on.gpu.copy(x.block(1, 0, 2, 3), y.block(5, 0, 2, 3));
            assertEquals(a.block(1, 0, 2, 3), y.block(5, 0, 2, 3).download());
            assertEquals(a.row(7).copy(), x.row(7).download());
            try (GpuDownload<Matrix> way = x.block(2, 0, 3, 3).downloadAsync()) {
                assertEquals(a.block(2, 0, 3, 3).copy(), way.await());
            }
            x.row(0).upload(Vector.of(1, 2, 3));
            assertEquals(Vector.of(1, 2, 3), x.row(0).download());
        }
    }

    @Test
    void batchesInALoopPinNothingMore() {
        try (OnFake on = new OnFake()) {
            List<Matrix> a = new ArrayList<>(), b = new ArrayList<>();
            for (int i = 1; i <= 2000; i++) {
                a.add(Matrix.of(1, 1, i));
                b.add(Matrix.of(1, 1, 2 * i));
            }
            GpuBatch x = on.s.uploadBatch(a), y = on.s.uploadBatch(b);
            on.gpu.choleskySolveInPlace(x, y);                      // more infos than there is place for
            assertEquals(2, y.matrix(1999).download().get(0, 0), 1e-14);
            int pinned = on.fake.pinned();
            for (int i = 0; i < 5; i++) {
                on.gpu.solveInPlace(on.s.uploadBatch(a), y);
                y.matrix(0).download();
                assertEquals(pinned, on.fake.pinned());
            }
        }
    }

    @Test
    void aStreamMayHaveMoreFactorizationsThanPlacesForTheirInfo() {
        try (OnFake on = new OnFake()) {
            GpuMatrix a = on.s.upload(Matrix.of(1, 1, 4)), bad = on.s.upload(Matrix.of(1, 1, -1));
            for (int i = 0; i < 1500; i++) on.gpu.cholesky(on.s, a).close();
            on.gpu.choleskyInPlace(bad);
            assertThrows(org.jonum.mat.NotPositiveDefiniteException.class, on.gpu::synchronize);
        }
    }
}
