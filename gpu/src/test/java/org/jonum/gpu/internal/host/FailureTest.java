package org.jonum.gpu.internal.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whichever call of a routine fails: the caller hears of it, nothing is kept, and the next time it works.
class FailureTest {
    private static final FakeCuda FAKE = new FakeCuda(12);
    private static final FfmCuda CUDA = new FfmCuda(FAKE);
    private static final int N = 5;

    @BeforeAll
    static void inSmallParts() {
        System.setProperty("jonum.gpu.staging", "128");
    }

    @AfterAll
    static void asUsual() {
        System.clearProperty("jonum.gpu.staging");
    }

    /// A routine that goes to the device, on a matrix that it overwrites.
    enum Routine {
        GEMM {
            @Override
            double[] run(HostBlas b, Lapack l, double[] a) {
                double[] c = new double[N * N];
                b.dgemm(Trans.NO_TRANS, Trans.TRANS, N, N, N, 1, a, 0, N, a, 0, N, 0, c, 0, N);
                return c;
            }
        },
        POTRF {
            @Override
            double[] run(HostBlas b, Lapack l, double[] a) {
                assertEquals(0, l.dpotrf(Uplo.LOWER, N, a, 0, N));
                return a;
            }
        },
        GETRF {
            @Override
            double[] run(HostBlas b, Lapack l, double[] a) {
                assertEquals(0, l.dgetrf(N, N, a, 0, N, new int[N], 0));
                return a;
            }
        },
        GELS {
            @Override
            double[] run(HostBlas b, Lapack l, double[] a) {
                double[] x = {1, 2, 3, 4, 5};
                assertEquals(0, l.dgels(Trans.NO_TRANS, N, N, 1, a, 0, N, x, 0, N));
                return x;
            }
        },
        GESVD {
            @Override
            double[] run(HostBlas b, Lapack l, double[] a) {
                double[] s = new double[N], none = {};
                assertEquals(0, l.dgesvd(SvdJob.NONE, SvdJob.NONE, N, N, a, 0, N, s, 0, none, 0, 1, none, 0, 1));
                return s;
            }
        };

        abstract double[] run(HostBlas b, Lapack l, double[] a);
    }

    private static double[] matrix() {
        double[] a = new double[N * N];
        for (int j = 0; j < N; j++) for (int i = 0; i < N; i++) a[i + j * N] = i == j ? N + 1 : 1.0 / (1 + i + j);
        return a;
    }

    /// By one thread: several that fill buffers would make another k-th call each time.
    private static double[] run(Routine r, HostGpu gpu) {
        Backend scalar = Backend.named("scalar");
        HostBlas b = new HostBlas(gpu, scalar.blas(), Crossover.from(0));
        return Backend.where(scalar).threads(1).call(() -> r.run(b, new CudaLapackProvider().drivers(b), matrix()));
    }

    /// Once what gives back fails, or cannot even begin, what it did not give back is lost.
    private static boolean givesBack(List<String> calls, int k) {
        String function =
                calls.get(k).equals("cuCtxSetCurrent") ? calls.get(Math.min(k + 1, calls.size() - 1)) : calls.get(k);
        return function.contains("Free") || function.contains("Destroy") || function.contains("Release");
    }

    @ParameterizedTest
    @EnumSource
    void whicheverCallFails(Routine r) {
        double[] expected;
        FAKE.failCall(0);
        int before = FAKE.log().size();
        try (HostGpu gpu = new HostGpu(CUDA)) {
            expected = run(r, gpu);
            assertEquals(1, gpu.calls().onDevice());
        }
        assertEquals("", FAKE.leaks());
        List<String> calls = FAKE.log().subList(before, FAKE.log().size());
        for (int k = 1; k <= calls.size(); k++) {
            String function = calls.get(k - 1);
            HostGpu gpu = new HostGpu(CUDA);
            FAKE.failCall(k);
            try {
                assertThrows(GpuException.class, () -> {
                    run(r, gpu);
                    gpu.close();
                }, k + ": " + function);
                FAKE.failCall(0);
                assertArrayEquals(expected, run(r, gpu), k + ": " + function);
            } finally {
                FAKE.failCall(0);
                gpu.close();
            }
            if (givesBack(calls, k - 1)) FAKE.forget();
            assertEquals("", FAKE.leaks(), k + ": " + function);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLostContextIsOpenedAnew(Routine r) {
        FAKE.failCall(0);
        try (HostGpu gpu = new HostGpu(CUDA)) {
            double[] expected = run(r, gpu);
            FAKE.loseContext(719);
            GpuException e = assertThrows(GpuException.class, () -> run(r, gpu));
            assertTrue(e.isSticky(), e.getMessage());
            assertArrayEquals(expected, run(r, gpu));
        }
        assertEquals("", FAKE.leaks());
    }

    @Test
    void whatIsNotDefiniteIsDoneInJava() {
        try (HostGpu gpu = new HostGpu(CUDA)) {
            HostBlas b = new HostBlas(gpu, Backend.named("scalar").blas(), Crossover.from(0));
            double[] a = {4, 2, 2, 1}, c = a.clone();
            assertEquals(2, new CudaLapackProvider().drivers(b).dpotrf(Uplo.LOWER, 2, a, 0, 2));
            assertEquals(2, Lapack.on(Backend.named("scalar")).dpotrf(Uplo.LOWER, 2, c, 0, 2));
            assertArrayEquals(c, a);
        }
    }

    @Test
    void smallWorkStays() {
        try (HostGpu gpu = new HostGpu(CUDA)) {
            HostBlas b = new HostBlas(gpu, Backend.named("scalar").blas(), Crossover.from(100));
            new CudaLapackProvider().drivers(b).dpotrf(Uplo.LOWER, N, matrix(), 0, N);
            assertEquals("calls on the device: none; on the CPU, too little work: dpotrf 1", gpu.calls().toString());
            assertEquals("work from products of order 100 on as asked", b.crossover().toString());
        }
    }
}
