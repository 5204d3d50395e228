package org.jonum.gpu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jonum.blas.Backend;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.GpuOutOfMemoryException;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.gpu.internal.ffm.SystemLibraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is missing, full, lost or on the wrong thread is said, in a type of its own.
class CudaTest {
    private static GpuUnavailableException unavailable(FakeCuda fake) {
        return assertThrows(GpuUnavailableException.class, () -> new FfmCuda(fake));
    }

    @Test
    void aFamilyIsChosenOnce() {
        assertEquals(120604, new FfmCuda(new FakeCuda(12)).versions().blas());
        assertEquals(120701, new FfmCuda(new FakeCuda(13)).versions().solver());
        GpuUnavailableException e = unavailable(new FakeCuda(13).withoutLibrary("cusolver"));
        assertEquals(Reason.NO_LIBRARIES, e.reason());
        assertTrue(e.getMessage().contains("libcusolver.so.12"), e.getMessage());
    }

    @Test
    void whatIsMissingIsNamed() {
        GpuUnavailableException driver = unavailable(new FakeCuda(12).withoutLibrary("cuda"));
        assertEquals(Reason.NO_DRIVER, driver.reason());
        assertTrue(driver.getMessage().contains("libcuda.so.1"), driver.getMessage());
        GpuUnavailableException blas = unavailable(new FakeCuda(12).withoutLibrary("cublas"));
        assertEquals(Reason.NO_LIBRARIES, blas.reason());
        GpuUnavailableException symbol = unavailable(new FakeCuda(12).without("cublasDgemm_v2_64"));
        assertEquals(Reason.BROKEN, symbol.reason());
        assertTrue(symbol.getMessage().contains("cublasDgemm_v2_64"), symbol.getMessage());
    }

    @Test
    void whatIsOptionalIsACapability() {
        FfmCuda all = new FfmCuda(new FakeCuda(12));
        for (Capability c : Capability.values()) assertTrue(all.has(c), c.name());
        FfmCuda some = new FfmCuda(new FakeCuda(12).without("cusolverDnXgeev").without("cusolverDnSetDeterministicMode")
                .withoutLibrary("nvrtc"));
        for (Capability c : Capability.values()) assertEquals(c == Capability.POOL, some.has(c), c.name());
        assertThrows(UnsupportedOperationException.class, () -> some.compile("", 80));
    }

    @Test
    void aDriverWithoutADeviceIsNone() {
        FakeCuda fake = new FakeCuda(12);
        fake.failCall(1, 100);                                      // cuInit
        assertEquals(Reason.NO_DRIVER, unavailable(fake).reason());
        fake.failCall(1, 803);
        GpuUnavailableException e = unavailable(fake);
        assertEquals(Reason.BROKEN, e.reason());
        assertTrue(e.getMessage().contains("SYSTEM_DRIVER_MISMATCH"), e.getMessage());
    }

    @Test
    void memoryThatIsFullIsAskedOnceMore() {
        FakeCuda fake = new FakeCuda(12);
        try (CudaContext c = new FfmCuda(fake).context(0)) {
            fake.fillMemory(1, 1);
            c.free(c.malloc(100));                                  // the second attempt
            fake.fillMemory(1, 2);
            GpuOutOfMemoryException e = assertThrows(GpuOutOfMemoryException.class, () -> c.malloc(100));
            assertEquals(100, e.requested());
            assertEquals(1L << 30, e.total());
            fake.fillMemory(1, 2);
            assertThrows(GpuOutOfMemoryException.class, () -> c.mallocAsync(1L << 40, 0));
            assertFalse(e.isSticky());
            c.free(c.malloc(100));
        }
        assertEquals("", fake.leaks());
    }

    @Test
    void aLostContextStaysLostAndCanBeOpenedAnew() {
        FakeCuda fake = new FakeCuda(12);
        FfmCuda cuda = new FfmCuda(fake);
        CudaContext c = cuda.context(0);
        long stream = c.streamCreate(), a = c.malloc(64);
        CudaBlas blas = c.blas(stream);
        fake.loseContext(700);
        blas.dscal(8, 1, a, 1);                                     // the launch succeeds
        GpuException e = assertThrows(GpuException.class, () -> c.streamSynchronize(stream));
        assertTrue(e.isSticky() && e.getMessage().contains("earlier"), e.getMessage());
        assertNotNull(c.fault());
        GpuException later = assertThrows(GpuException.class, () -> c.malloc(64));
        assertTrue(later.isSticky() && later.getMessage().contains("lost"), later.getMessage());
        blas.close();
        c.close();
        c.close();
        assertThrows(IllegalStateException.class, () -> c.malloc(1));
        try (CudaContext next = cuda.context(0)) {
            assertNull(next.fault());
            next.free(next.malloc(64));
        }
        assertEquals("", fake.leaks());
    }

    @Test
    void anAddressThatIsNotOfTheDeviceIsAFault() {
        FfmCuda cuda = new FfmCuda(new FakeCuda(12));
        try (CudaContext c = cuda.context(0); CudaBlas blas = c.blas(0)) {
            GpuException e = assertThrows(GpuException.class, () -> blas.ddot(8, 4711, 1, 4711, 1));
            assertTrue(e.isSticky() && e.getMessage().contains("ILLEGAL_ADDRESS"), e.getMessage());
        }
        GpuException kept = assertThrows(GpuException.class, () -> cuda.context(0));
        assertTrue(kept.isSticky() && kept.getMessage().contains("a new process"), kept.getMessage());
    }

    @Test
    void everyThreadIsBound() throws InterruptedException {
        FakeCuda fake = new FakeCuda(12);
        try (CudaContext c = new FfmCuda(fake).context(0); CudaBlas blas = c.blas(0)) {
            long a = c.malloc(64);
            AtomicReference<Throwable> failure = new AtomicReference<>();
            for (Thread.Builder b : new Thread.Builder[] {Thread.ofPlatform(), Thread.ofVirtual()}) {
                Thread t = b.unstarted(() -> blas.dscal(8, 2, a, 1));
                t.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
                t.start();
                t.join();
                assertNull(failure.get());
            }
            c.free(a);
        }
    }

    @Test
    void thisMachineSaysWhatItHas() {
        String line = Backend.report().lines().filter(l -> l.contains(" cuda ")).findFirst().orElseThrow();
        try {
            CudaApi api = Cuda.api();
            assertTrue(api.devices() > 0);
            assertTrue(line.contains("ready") && line.contains("cuBLAS"), line);
        } catch (GpuUnavailableException e) {
            assertTrue(e.reason() != Reason.BROKEN, e.getMessage());
            assertTrue(line.contains("missing") && line.contains(e.reason().name()), line);
            assertThrows(IllegalArgumentException.class, () -> Backend.named("cuda"));
            assertEquals(e.getMessage(), assertThrows(GpuUnavailableException.class, Cuda::api).getMessage());
        }
    }

    @Test
    void namedDirectoriesComeFirst(@TempDir Path directory) throws IOException {
        Path lib = Files.createDirectories(directory.resolve("cu13/lib"));
        Files.writeString(lib.resolve("libcublas.so.13"), "no library");
        SystemLibraries libraries = SystemLibraries.of(directory.toString());
        GpuUnavailableException e =
                assertThrows(GpuUnavailableException.class, () -> libraries.open("cublas", 13));
        assertEquals(Reason.BROKEN, e.reason());
        assertTrue(e.getMessage().contains(lib.resolve("libcublas.so.13").toString()), e.getMessage());
        assertTrue(libraries.open("nonesuch", 1).isEmpty());
        assertTrue(libraries.places().contains(lib.toString()), libraries.places());
    }

    @Test
    void statusesHaveNamesOfTheirLibrary() {
        assertEquals("CUDA_ERROR_OUT_OF_MEMORY (2)", Status.DRIVER.name(2));
        assertEquals("CUBLAS_STATUS_ALLOC_FAILED (3)", Status.BLAS.name(3));
        assertEquals("CUSOLVER_STATUS_ALLOC_FAILED (2)", Status.SOLVER.name(2));
        assertEquals("CUSOLVER_STATUS_? (77)", Status.SOLVER.name(77));
        assertTrue(Status.sticky(719));
        assertFalse(Status.sticky(2));
    }
}
