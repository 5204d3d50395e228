package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jonum.blas.Trans;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.mat.Matrix;
import org.jonum.mat.NotPositiveDefiniteException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Work is done when it is waited for, streams are ordered where they share a matrix, and any thread may call.
class GpuStreamsTest {
    private final OnFake on = new OnFake();
    private final Gpu gpu = on.gpu;
    private final GpuScope s = on.s;

    @AfterEach
    void close() {
        on.close();
    }

    private static Matrix random(int n, long seed) {
        return Matrix.random(new SplittableRandom(seed), n, n);
    }

    @Test
    void nothingIsDoneBeforeItIsWaitedFor() {
        GpuMatrix a = s.upload(random(3, 1)), c = s.matrix(3, 3);
        gpu.gemm(1, a, a, 0, c);
        try (GpuEvent e = gpu.record()) {
            assertFalse(e.isDone());
            e.await();
            assertTrue(e.isDone());
        }
    }

    @Test
    void anAsynchronousDownloadHasTheNumbersOfItsPlaceInTheStream() {
        Matrix x = random(3, 2);
        GpuMatrix a = s.upload(x);
        try (GpuDownload<Matrix> way = a.block(0, 0, 2, 3).downloadAsync(); var row = a.row(1).downloadAsync()) {
            gpu.scal(2, a.row(0));
            gpu.scal(2, a.row(1));
            assertFalse(way.isDone());
            assertEquals(x.block(0, 0, 2, 3), way.await());
            assertTrue(way.isDone());
            assertSame(way.await(), way.await());
            assertEquals(x.row(1), row.await());
            assertEquals(x.row(1).scale(2), a.row(1).download());
        }
        GpuDownload<Matrix> dropped = a.downloadAsync();
        dropped.close();
        assertThrows(IllegalStateException.class, dropped::await);
        gpu.cholesky(s, s.matrix(1, 1));
        try (GpuDownload<Matrix> way = a.downloadAsync()) {
            assertThrows(NotPositiveDefiniteException.class, way::await);
        }
    }

    @Test
    void anArrayMayChangeAsSoonAsItWasUploaded() {
        Matrix x = random(5, 3), kept = x.copy();
        GpuMatrix a = s.upload(x);
        x.fill(-1);
        assertEquals(kept, a.download());
    }

    /// Buffers of 12 numbers: several columns each, one column in parts, gaps between columns, and both used again.
    @Test
    void largeMatricesTravelInParts() {
        System.setProperty("jonum.gpu.staging", "100");
        try (OnFake small = new OnFake()) {
            for (int[] shape : new int[][] {{5, 7}, {12, 3}, {13, 3}, {30, 2}, {1, 40}, {3, 4}}) {
                Matrix x = Matrix.generate(shape[0], shape[1], (i, j) -> i + 100 * j + 0.5);
                GpuMatrix a = small.s.upload(x);
                assertEquals(x, a.download());
                GpuMatrix whole = small.s.matrix(shape[0] + 2, shape[1] + 1);
                whole.block(1, 1, shape[0], shape[1]).upload(x.transpose().copy().transpose());
                Matrix framed = whole.download();
                assertEquals(x, framed.block(1, 1, shape[0], shape[1]));
                assertEquals(x.sum(), framed.sum(), 1e-9);
                assertEquals(x, whole.block(1, 1, shape[0], shape[1]).download());
                assertEquals(x.row(0), a.row(0).download());
                Matrix out = Matrix.zeros(shape[1], shape[0]).transpose();
                a.download(out);
                assertEquals(x, out);
            }
        } finally {
            System.clearProperty("jonum.gpu.staging");
        }
    }

    /// The fake does the work of a stream only when that one is waited for; so a missing wait between streams shows.
    @Test
    void streamsThatShareAMatrixAreOrdered() {
        Matrix x = random(4, 4);
        try (Gpu other = gpu.fork(); GpuScope t = other.scope()) {
            GpuMatrix a = s.upload(x), b = s.matrix(4, 4), c = t.matrix(4, 4);
            gpu.gemm(1, a, a, 0, b);                    // b = x²
            other.gemm(1, b, a, 0, c);                  // reads b on the other stream: c = x³
            gpu.gemm(1, a, a, 1, b);                    // writes b after that was read
            gpu.geam(Trans.NO_TRANS, 1, c, Trans.NO_TRANS, 1, b, a);
            gpu.synchronize();
            Matrix square = x.times(x);
            assertTrue(square.times(x).approxEquals(c.download(), 1e-14));
            assertTrue(square.times(x).plus(square.scale(2)).approxEquals(a.download(), 1e-14));
            try (GpuEvent e = gpu.record()) {
                other.waitFor(e);
                other.synchronize();
                assertTrue(e.isDone());
            }
        }
    }

    @Test
    void aMatrixOutlivesTheForkThatMadeIt() {
        GpuMatrix c;
        try (Gpu other = gpu.fork()) {
            GpuScope t = other.scope();
            c = t.upload(random(3, 5));
            assertEquals(gpu.toString().replace("stream 0", "stream 1"), other.toString());
        }
        GpuMatrix copy = s.copy(c);
        assertEquals(random(3, 5), copy.download());
        assertThrows(IllegalStateException.class, c::download);
        c.close();
    }

    @Test
    void aFailureOnAForkIsToldWhereItIsWaitedFor() {
        try (Gpu other = gpu.fork(); GpuScope t = other.scope()) {
            GpuMatrix zero = t.matrix(2, 2), b = s.upload(random(2, 6));
            other.cholesky(t, zero).solve(b);
            gpu.synchronize();                          // b was not asked for on this stream
            assertThrows(NotPositiveDefiniteException.class, b::download);
            other.synchronize();                        // told once
        }
    }

    @Test
    void manyForks() {
        List<Gpu> forks = new ArrayList<>();
        while (forks.size() < 20) forks.add(gpu.fork());
        forks.removeLast().close();
        forks.add(gpu.fork());
        forks.forEach(Gpu::close);
    }

    @Test
    void eventsMeasureTime() {
        try (GpuEvent start = gpu.record()) {
            gpu.scal(2, s.vector(10));
            try (GpuEvent end = gpu.record()) {
                assertTrue(end.millisSince(start) >= 0);
            }
        }
        GpuEvent closed = gpu.record();
        closed.close();
        assertThrows(IllegalStateException.class, closed::await);
    }

    @Test
    void virtualThreadsMayCall() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                long seed = i;
                all.add(threads.submit(() -> {
                    Matrix x = random(5, seed);
                    try (Gpu own = seed % 3 == 0 ? gpu.fork() : null; GpuScope t = (own == null ? gpu : own).scope()) {
                        GpuMatrix a = t.upload(x), c = t.matrix(5, 5);
                        Thread.sleep(1);
                        (own == null ? gpu : own).gemm(1, a, a, 0, c);
                        Thread.sleep(1);
                        return x.times(x).approxEquals(c.download(), 1e-14);
                    }
                }));
            }
            for (Future<Boolean> f : all) assertTrue(f.get());
        }
    }

    @Test
    void twoGpusWorkBesideEachOther() throws Exception {
        try (OnFake two = new OnFake(JavaKernels.on(new FakeCuda(12)))) {
            Matrix x = random(4, 8);
            GpuMatrix a = s.upload(x), b = two.s.upload(x);
            gpu.scal(2, a.row(0));
            two.gpu.scal(3, b.row(0));
            assertEquals(x.row(0).scale(2), a.row(0).download());
            assertEquals(x.row(0).scale(3), b.row(0).download());
            try (Gpu again = Gpu.open(on.api, 0)) {     // the same device, opened twice
                assertFalse(again.scope() == null);
                assertThrows(IllegalArgumentException.class, () -> again.scal(1, a.row(0)));
            }
            assertEquals(x.row(0).scale(2), a.row(0).download());
        }
    }

    @Test
    void debugWaitsAfterEachCall() {
        try (OnFake slow = new OnFake(GpuOption.DEBUG)) {
            GpuMatrix a = slow.s.upload(random(2, 9));
            try (GpuEvent e = slow.gpu.record()) {
                assertTrue(e.isDone());
            }
            assertThrows(NotPositiveDefiniteException.class, () -> slow.gpu.cholesky(slow.s, slow.s.matrix(2, 2)));
            slow.gpu.scal(1, a.row(0));
        }
    }

    @Test
    void equalCallsGiveEqualBits() {
        Matrix x = random(30, 10);
        List<Matrix> runs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try (OnFake run = new OnFake()) {
                GpuMatrix a = run.s.upload(x), c = run.s.matrix(30, 30);
                run.gpu.gemm(1, a, a, 0, c);
                runs.add(c.download());
                assertTrue(run.fake.log().contains("cusolverDnSetDeterministicMode"), "asked for");
                assertTrue(run.fake.log().contains("cublasSetWorkspace_v2"), "a workspace of its own");
            }
        }
        assertEquals(runs.get(0), runs.get(1));
    }
}
