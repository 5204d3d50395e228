package org.jonum.testkit.house;

import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;

/// Bytes per call of routines of `simd`, once compiled. Run by [AllocationTest] in a virtual machine of its own, since
/// what a compiler inlines, and so which small objects vanish, depends on what else it has seen.
public final class Allocations {
    private static final int N = 64, ROUNDS = 8, CALLS = 200;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(2);

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final double[] a = new Random(1).doubles(N * N).toArray(), c = new double[N * N];
    private final double[] x = new Random(2).doubles(2 * N).toArray(), y = x.clone(), z = new double[N];
    private final double[][] as = {a, a, a}, cs = {c, c, c};
    private final int[] starts = {0, 8, 16};
    private double sink;

    private Allocations() {
        for (int i = 0; i < N; i++) a[i + i * N] += N;
    }

    /// Print a line `n bytes routine` for each routine, after warming up until it keeps to the limit given, or for long.
    public static void main(String[] args) {
        Backend simd = Backend.named("simd");
        Allocations all = new Allocations();
        Map<String, Runnable> actions = new TreeMap<>(all.level1(simd.blas()));
        actions.putAll(all.level2(simd.blas()));
        actions.putAll(all.bandAndPacked(simd.blas()));
        actions.putAll(all.level3(simd.blas()));
        actions.putAll(all.ends(simd.blas()));
        Backend.where(simd).threads(1).run(() -> bytesPerCall(actions, Long.parseLong(args[0]))
                .forEach((name, bytes) -> IO.println(bytes + " bytes " + name)));
    }

    private Map<String, Runnable> level1(Blas b) {
        return Map.of(
                "ddot", () -> sink += b.ddot(N, x, 0, 1, y, 0, 1),
                "ddot inc -2", () -> sink += b.ddot(N, x, 0, -2, y, 0, 1),
                "daxpy", () -> b.daxpy(N, 1e-9, x, 0, 1, z, 0, 1),
                "dscal", () -> b.dscal(N, -1, z, 0, 1),
                "dnrm2", () -> sink += b.dnrm2(N, x, 0, 1),
                "dasum", () -> sink += b.dasum(N, x, 0, 1),
                "idamax", () -> sink += b.idamax(N, x, 0, 1));
    }

    private Map<String, Runnable> level2(Blas b) {
        return Map.of(
                "dgemv N", () -> b.dgemv(NO_TRANS, N, N, 1, a, 0, N, x, 0, 1, 0, z, 0, 1),
                "dgemv T", () -> b.dgemv(TRANS, N, N, 1, a, 0, N, x, 0, 1, 0, z, 0, 1),
                "dgemv N inc -1", () -> b.dgemv(NO_TRANS, N, N, 1, a, 0, N, x, 0, -1, 0, z, 0, -1),
                "dgemv T inc -1", () -> b.dgemv(TRANS, N, N, 1, a, 0, N, x, 0, -1, 0, z, 0, -1),
                "dger", () -> b.dger(N, N, 1e-9, x, 0, 1, y, 0, 1, c, 0, N),
                "dsymv", () -> b.dsymv(Uplo.LOWER, N, 1, a, 0, N, x, 0, 1, 0, z, 0, 1),
                "dtrsv", () -> b.dtrsv(Uplo.LOWER, NO_TRANS, Diag.NON_UNIT, N, a, 0, N, x, 0, 1),
                "dtrmv", () -> b.dtrmv(Uplo.LOWER, NO_TRANS, Diag.NON_UNIT, N, a, 0, N, x, 0, 1));
    }

    private Map<String, Runnable> bandAndPacked(Blas b) {
        Diag unit = Diag.UNIT;
        return Map.ofEntries(
                Map.entry("dgbmv", () -> b.dgbmv(NO_TRANS, N, N, 2, 1, 1, a, 0, N, x, 0, 1, 0, z, 0, 1)),
                Map.entry("dsbmv", () -> b.dsbmv(Uplo.LOWER, N, 3, 1, a, 0, N, x, 0, 1, 0, z, 0, 1)),
                Map.entry("dspmv", () -> b.dspmv(Uplo.UPPER, N, 1, a, 0, x, 0, 1, 0, z, 0, 1)),
                Map.entry("dtbmv", () -> b.dtbmv(Uplo.LOWER, TRANS, unit, N, 0, a, 0, N, x, 0, 1)),
                Map.entry("dtpmv", () -> b.dtpmv(Uplo.LOWER, NO_TRANS, unit, 1, a, 0, x, 0, 1)),
                Map.entry("dtbsv", () -> b.dtbsv(Uplo.UPPER, NO_TRANS, unit, N, 0, a, 0, N, x, 0, 1)),
                Map.entry("dtpsv", () -> b.dtpsv(Uplo.UPPER, TRANS, unit, 1, a, 0, x, 0, 1)),
                Map.entry("dsyr", () -> b.dsyr(Uplo.LOWER, N, 1e-9, x, 0, 1, c, 0, N)),
                Map.entry("dspr", () -> b.dspr(Uplo.UPPER, N, 1e-9, x, 0, 1, c, 0)),
                Map.entry("dsyr2", () -> b.dsyr2(Uplo.LOWER, N, 1e-9, x, 0, 1, y, 0, 1, c, 0, N)),
                Map.entry("dspr2", () -> b.dspr2(Uplo.UPPER, N, 1e-9, x, 0, 1, y, 0, 1, c, 0)));
    }

    private Map<String, Runnable> level3(Blas b) {
        return Map.of(
                "dgemm 8", () -> b.dgemm(NO_TRANS, NO_TRANS, 8, 8, 8, 1, a, 0, N, a, 0, N, 0, c, 0, N),
                "dgemm", () -> b.dgemm(NO_TRANS, TRANS, N, N, N, 1, a, 0, N, a, 0, N, 0, c, 0, N),
                "dgemmBatched", () -> b.dgemmBatched(NO_TRANS, NO_TRANS, 8, 8, 8, 1, as, starts, N, as, starts, N,
                        0, cs, starts, N, 3),
                "dgemmStridedBatched",
                () -> b.dgemmStridedBatched(NO_TRANS, NO_TRANS, 8, 8, 8, 1, a, 0, N, 8, a, 0, N, 8,
                        0, c, 0, 8, 64, 4),
                "dsymm", () -> b.dsymm(Side.LEFT, Uplo.LOWER, N, N, 1, a, 0, N, a, 0, N, 0, c, 0, N),
                "dsyrk", () -> b.dsyrk(Uplo.LOWER, NO_TRANS, N, N, 1, a, 0, N, 0, c, 0, N),
                "dsyr2k", () -> b.dsyr2k(Uplo.UPPER, NO_TRANS, N, N, 1, a, 0, N, a, 0, N, 0, c, 0, N),
                "dtrmm", () -> b.dtrmm(Side.RIGHT, Uplo.UPPER, NO_TRANS, Diag.UNIT, N, N, 1e-3, a, 0, N, c, 0, N),
                "dtrsm", () -> b.dtrsm(Side.LEFT, Uplo.LOWER, NO_TRANS, Diag.NON_UNIT, N, N, 1, a, 0, N, c, 0, N));
    }

    /// Sizes that are not whole vectors.
    private Map<String, Runnable> ends(Blas b) {
        float[] f = new float[N * N], g = new float[N * N];
        return Map.of(
                "dgemm 3", () -> b.dgemm(NO_TRANS, NO_TRANS, 3, 3, 3, 1, a, 0, N, a, 0, N, 1, c, 0, N),
                "dgemm 31", () -> b.dgemm(NO_TRANS, NO_TRANS, 31, 31, 31, 1e-9, a, 0, N, a, 0, N, 1, c, 0, N),
                "sgemm 7", () -> b.sgemm(NO_TRANS, NO_TRANS, 7, 7, 7, 1, f, 0, N, f, 0, N, 1, g, 0, N),
                "dgemv T 31", () -> b.dgemv(TRANS, 31, 31, 1, a, 0, N, x, 0, 1, 0, z, 0, 1),
                "sgemv T 31", () -> b.sgemv(TRANS, 31, 31, 1, f, 0, N, f, 0, 1, 0, g, 0, 1));
    }

    /// The fewest bytes per call of each action, in several rounds of warming up what is still above the limit.
    private static Map<String, Long> bytesPerCall(Map<String, Runnable> actions, long limit) {
        Map<String, Long> least = new TreeMap<>();
        Map<String, Runnable> above = new TreeMap<>(actions);
        for (int round = 0; round < ROUNDS && !above.isEmpty(); round++) {
            long end = System.nanoTime() + WARM_UP;
            while (System.nanoTime() < end) above.values().forEach(Runnable::run);
            above.forEach((name, action) -> least.merge(name, bytesPerCall(action), Math::min));
            above.keySet().removeIf(name -> least.get(name) <= limit);
        }
        return least;
    }

    private static long bytesPerCall(Runnable action) {
        long before = THREAD.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) action.run();
        return (THREAD.getCurrentThreadAllocatedBytes() - before) / CALLS;
    }
}
