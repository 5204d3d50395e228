package org.jonum.gpu.internal;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;
import static org.jonum.blas.Uplo.LOWER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.fake.FakeKernel;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.gpu.internal.ffm.Fn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Every function that is bound is called, and does what it must with numbers that can be checked by hand. What the suites of
/// contracts run over is checked there; here is the rest. The last test sees to it that none was forgotten.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallTest {
    private static final FakeCuda FAKE = new FakeCuda(12).with("twice", new FakeKernel(2, (m, grid, block, a) -> {
        MemorySegment s = m.at(a[0], 8 * a[1]);
        for (long i = 0; i < a[1]; i++) s.setAtIndex(JAVA_DOUBLE, i, 2 * s.getAtIndex(JAVA_DOUBLE, i));
    }));
    private static final CudaApi API = new FfmCuda(FAKE);
    private CudaContext c;
    private long stream;
    private CudaBlas blas;
    private CudaSolver solver;
    private final Arena arena = Arena.ofShared();
    private final List<Long> taken = new ArrayList<>();

    private final Workspace work = new Workspace() {
        @Override
        public long device(long bytes) {
            return room(bytes);
        }

        @Override
        public MemorySegment host(long bytes) {
            return arena.allocate(bytes, 16);
        }
    };

    @BeforeEach
    void open() {
        c = API.context(0);
        stream = c.streamCreate();
        blas = c.blas(stream);
        solver = c.solver(stream);
    }

    @AfterEach
    void close() {
        taken.forEach(c::free);
        blas.close();
        solver.close();
        c.streamDestroy(stream);
        c.close();
        assertEquals("", FAKE.leaks());
    }

    private long room(long bytes) {
        long a = c.malloc(bytes);
        taken.add(a);
        return a;
    }

    private long sent(double... x) {
        long a = room(8L * x.length);
        c.copyIn(a, arena.allocateFrom(JAVA_DOUBLE, x));
        return a;
    }

    private double[] fetched(long a, int n) {
        c.streamSynchronize(stream);
        MemorySegment s = arena.allocate(8L * n);
        c.copyOut(s, a);
        return s.toArray(JAVA_DOUBLE);
    }

    private int info(long at) {
        c.streamSynchronize(stream);
        MemorySegment s = arena.allocate(4);
        c.copyOut(s, at);
        return s.get(JAVA_INT, 0);
    }

    private long array(long... addresses) {
        long a = room(8L * addresses.length);
        c.copyIn(a, arena.allocateFrom(JAVA_LONG, addresses));
        return a;
    }

    @Test
    @Order(1)
    void vectors() {
        long x = sent(3, -4), y = sent(1, 1);
        assertEquals(5, blas.dnrm2(2, x, 1));
        assertEquals(7, blas.dasum(2, x, 1));
        assertEquals(-1, blas.ddot(2, x, 1, y, 1));
        assertEquals(2, blas.idamax(2, x, 1));
        blas.daxpy(2, 2, x, 1, y, 1);
        blas.dscal(2, -1, x, 1);
        assertArrayEquals(new double[] {7, -7}, fetched(y, 2));
        blas.dswap(2, x, 1, y, 1);
        assertArrayEquals(new double[] {7, -7}, fetched(x, 2));
        blas.dcopy(2, x, 1, y, 1);
        assertArrayEquals(new double[] {7, -7}, fetched(y, 2));
    }

    @Test
    @Order(2)
    void matricesAndVectors() {
        long a = sent(1, 2, 3, 4), x = sent(1, 10), y = sent(5, 5);
        blas.dgemv(TRANS, 2, 2, 1, a, 2, x, 1, 1, y, 1);
        assertArrayEquals(new double[] {26, 48}, fetched(y, 2));
        blas.dsymv(LOWER, 2, 1, a, 2, x, 1, 0, y, 1);
        assertArrayEquals(new double[] {21, 42}, fetched(y, 2));
        blas.dger(2, 2, 1, x, 1, y, 1, a, 2);
        assertArrayEquals(new double[] {22, 212, 45, 424}, fetched(a, 4));
        blas.dsyr(LOWER, 2, 1, x, 1, a, 2);
        assertArrayEquals(new double[] {23, 222, 45, 524}, fetched(a, 4));
        long t = sent(2, 1, 9, 4), z = sent(1, 1);
        blas.dtrmv(LOWER, NO_TRANS, NON_UNIT, 2, t, 2, z, 1);
        assertArrayEquals(new double[] {2, 5}, fetched(z, 2));
        blas.dtrsv(LOWER, NO_TRANS, NON_UNIT, 2, t, 2, z, 1);
        assertArrayEquals(new double[] {1, 1}, fetched(z, 2));
    }

    @Test
    @Order(3)
    void products() {
        long a = sent(1, 2, 3, 4), d = sent(10, 100), p = room(32);
        blas.ddgmm(true, 2, 2, a, 2, d, 1, p, 2);
        assertArrayEquals(new double[] {10, 200, 30, 400}, fetched(p, 4));
        blas.ddgmm(false, 2, 2, a, 2, d, 1, p, 2);
        assertArrayEquals(new double[] {10, 20, 300, 400}, fetched(p, 4));
        blas.dgeam(TRANS, NO_TRANS, 2, 2, 1, a, 2, 10, a, 2, p, 2);
        assertArrayEquals(new double[] {11, 23, 32, 44}, fetched(p, 4));
        long b = sent(0, 1, 1, 0);
        blas.dgemmBatched(NO_TRANS, NO_TRANS, 2, 2, 2, 1, array(a, b), 2, array(b, a), 2, 0, array(p, b), 2, 2);
        assertArrayEquals(new double[] {3, 4, 1, 2}, fetched(p, 4));
        long two = sent(2, 0, 0, 4), r = sent(2, 4);
        blas.dtrsmBatched(LEFT, LOWER, NO_TRANS, NON_UNIT, 2, 1, 1, array(two), 2, array(r), 2, 1);
        assertArrayEquals(new double[] {1, 1}, fetched(r, 2));
        long lu = sent(0, 1, 1, 0), rhs = sent(3, 7), ipiv = room(8), info = room(4);
        blas.dgetrfBatched(2, array(lu), 2, ipiv, info, 1);
        blas.dgetrsBatched(NO_TRANS, 2, 1, array(lu), 2, ipiv, array(rhs), 2, 1);
        assertArrayEquals(new double[] {7, 3}, fetched(rhs, 2));
        assertEquals(0, info(info));
        long space = room(256);
        blas.workspace(space, 256);
        blas.atomics(false);
        blas.math(CudaBlas.MathMode.TF32);
        assertEquals(CudaBlas.MathMode.TF32, blas.math());
    }

    @Test
    @Order(4)
    void solutions() {
        long info = room(4), a = sent(4, 2, 2, 2), b = sent(2, 0);
        solver.dpotrfBatched(LOWER, 2, array(a), 2, info, 1);
        solver.dpotrsBatched(LOWER, 2, array(a), 2, array(b), 2, info, 1);
        assertArrayEquals(new double[] {1, -1}, fetched(b, 2));
        long s = sent(2, 0, 0, 6), m = sent(1, 0, 0, 2), w = room(16);
        solver.dsygvd(false, LOWER, 2, s, 2, m, 2, w, info, work);
        assertArrayEquals(new double[] {2, 3}, fetched(w, 2), 1e-14);
        assertEquals(0, info(info));
        solver.deterministic(false);
        assertEquals(8, solver.pivotBytes());
    }

    @Test
    @Order(5)
    void memoryAndStreams() {
        long other = c.streamCreate(), e = c.eventCreate(true), f = c.eventCreate(true);
        MemorySegment p = c.hostMalloc(32), q = c.hostMalloc(32);
        for (int i = 0; i < 4; i++) p.setAtIndex(JAVA_DOUBLE, i, i + 1);
        long a = c.mallocAsync(32, stream), b = c.mallocAsync(32, stream);
        c.eventRecord(e, stream);
        c.copyInAsync(a, 16, p, 16, 8, 2, stream);                  // the first of two rows
        c.copyInAsync(a + 8, 16, p.asSlice(8), 16, 8, 2, stream);   // and the second
        c.copy(b, a, 32, stream);
        c.fill(a, (byte) 0, 32, stream);
        c.copy(a + 8, 16, b, 16, 8, 2, stream);                     // a = [0 0; 1 3]
        c.eventRecord(f, stream);
        assertFalse(c.eventQuery(f), "nobody has waited");
        c.streamWait(other, f);
        c.copyOutAsync(q, 8, a + 8, 16, 8, 2, other);
        c.copyOutAsync(q.asSlice(16, 16), b, other);
        c.streamSynchronize(other);
        assertTrue(c.eventQuery(f));
        c.eventSynchronize(e);
        assertTrue(c.elapsed(e, f) >= 0);
        assertArrayEquals(new double[] {1, 3, 1, 2}, q.toArray(JAVA_DOUBLE));
        c.copyInAsync(a, p, stream);
        c.freeAsync(a, stream);
        c.freeAsync(b, stream);
        c.synchronize();
        c.poolKeeps(1 << 20);
        c.trim(0);
        assertEquals(1L << 30, c.memory().total());
        assertEquals("Fake device", c.name());
        assertEquals(8, c.attribute(75));
        c.hostFree(p);
        c.hostFree(q);
        c.eventDestroy(e);
        c.eventDestroy(f);
        c.streamDestroy(other);
    }

    @Test
    @Order(6)
    void kernels() {
        long module =
                c.moduleLoad(API.compile("extern \"C\" __global__ void twice(double* x, long n)", 80, "--fmad=true"));
        long f = c.function(module, "twice"), x = sent(1, 2, 3);
        c.launch(f, 1, 32, 0, stream, x, 3);
        assertArrayEquals(new double[] {2, 4, 6}, fetched(x, 3));
        c.moduleUnload(module);
        GpuException e = assertThrows(GpuException.class, () -> API.compile("a mistake", 80));
        assertTrue(e.getMessage().contains("COMPILATION") && e.getMessage().contains("jonum.cu(1)"), e.getMessage());
        assertEquals("sm_80 a mis-take", text(API.compile("a mis-take", 80)));
        assertEquals("compute_80 x", text(API.compile("x", 89)));    // newer than the compiler: for the driver to translate
        GpuException old = assertThrows(GpuUnavailableException.class, () -> API.compile("x", 52));
        assertTrue(old.getMessage().contains("5.2"), old.getMessage());
    }

    private static String text(byte[] code) {
        return new String(code, StandardCharsets.UTF_8).replace("\0", "");
    }

    /// What the suites of contracts run over: level 3 and the drivers.
    private static final Set<String> ELSEWHERE =
            Set.of("gemm_v2_64", "gemmStridedBatched_64", "symm_v2_64", "syrk_v2_64",
                    "syr2k_v2_64", "trmm_v2_64", "trsm_v2_64");

    @Test
    @Order(7)
    void noneWasForgotten() {
        Set<String> called = new TreeSet<>(FAKE.log());
        Set<String> left = FfmCuda.functions().values().stream().flatMap(List::stream).map(Fn::name)
                .filter(n -> !called.contains(n) && !n.startsWith("cublasS") && !n.startsWith("cublasIs")
                        && !n.startsWith("cusolverDnS"))
                .filter(n -> ELSEWHERE.stream().noneMatch(n::endsWith))
                .filter(n -> !n.matches("cusolverDn[DX](po|ge|or|sye).*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("cuDevicePrimaryCtxReset_v2", "cuEventElapsedTime"), left);
    }
}
