package org.jonum.gpu.bench;

import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.Devices;
import org.jonum.gpu.Gpu;
import org.jonum.gpu.GpuMatrix;
import org.jonum.gpu.GpuScope;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.Workspace;
import org.jonum.gpu.internal.host.Crossover;
import org.jonum.gpu.internal.host.HostBlas;
import org.jonum.gpu.internal.host.HostGpu;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;
import org.jonum.mat.Matrix;

/// What the device does, beside the CPU and beside the library called directly: a table for `gpu/results`.
///
/// Usage: `DeviceBench [largest order]`, 16384 by default. Times are medians of five after two that are not counted, on random
/// data, each waited for; what takes longer than a second is done once. All together takes about `-Djonum.bench.seconds`, 480
/// unless said otherwise: what would not end in time is left out.
@SuppressWarnings({"AnnotateFormatMethod", "MustBeClosedChecker"})
public final class DeviceBench {
    private static final int ROUNDS = 5, WARM = 2, CPU_LIMIT = 4096;
    private static final double SLOW = 1, GROWTH = 10;
    private final PrintStream out;
    private final int largest;
    private final CudaApi api = Devices.api();
    private final long end = System.nanoTime() + 1_000_000_000L * Integer.getInteger("jonum.bench.seconds", 480);
    private final Blas java = java();

    private DeviceBench(PrintStream out, int largest) {
        this.out = out;
        this.largest = largest;
    }

    /// Runs it.
    ///
    /// @param args the largest order
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new DeviceBench(out, args.length > 0 ? Integer.parseInt(args[0]) : 16384).run();
    }

    private static Blas java() {
        try {
            return Backend.named("simd").blas();
        } catch (IllegalArgumentException e) {
            return Backend.named("scalar").blas();
        }
    }

    private void run() {
        print("# %s%n%n```%n%s%n```%n", LocalDate.now(ZoneOffset.UTC), Backend.report());
        try (CudaContext c = api.context(0)) {
            print("%n%s, %s by %s%n", c.name(), api.versions(), api.binding());
            transfers(c);
            products(c);
            factorizations(c);
        }
        resident();
        crossover();
    }

    private void print(String format, Object... args) {
        out.printf(Locale.ROOT, format, args);
    }

    /// Seconds: the median, or of one round where that is slow.
    private static double time(Runnable work, Runnable wait) {
        double first = once(work, wait);
        if (first > SLOW) return first;
        for (int i = 1; i < WARM; i++) once(work, wait);
        double[] t = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) t[i] = once(work, wait);
        Arrays.sort(t);
        return t[ROUNDS / 2];
    }

    private static double once(Runnable work, Runnable wait) {
        wait.run();
        long start = System.nanoTime();
        work.run();
        wait.run();
        return (System.nanoTime() - start) * 1e-9;
    }

    /// Whether there is time for what takes so many seconds.
    private boolean inTime(double seconds) {
        return seconds < (end - System.nanoTime()) * 1e-9 / 8;
    }

    /// Orders that are doubled, up to the largest.
    private int smallest() {
        return Math.min(1024, largest);
    }

    private static double[] random(int n) {
        SplittableRandom r = new SplittableRandom(1);
        double[] a = new double[n];
        for (int i = 0; i < n; i++) a[i] = r.nextDouble(-1, 1);
        return a;
    }

    private void transfers(CudaContext c) {
        long bytes = Math.min(256L << 20, 64L * largest * largest), device = c.malloc(bytes), stream = c.streamCreate();
        MemorySegment pinned = c.hostMalloc(bytes);
        pinned.fill((byte) 1);
        double in = time(() -> c.copyInAsync(device, pinned, stream), () -> c.streamSynchronize(stream));
        double back = time(() -> c.copyOutAsync(pinned, device, stream), () -> c.streamSynchronize(stream));
        print("%npinned memory: %.1f GB/s to the device, %.1f GB/s back%n", bytes / in * 1e-9, bytes / back * 1e-9);
        c.hostFree(pinned);
        c.free(device);
        c.streamDestroy(stream);
    }

    private static void fill(CudaContext c, long to, long bytes) {
        MemorySegment s = MemorySegment.ofArray(random(1 << 20));
        try (var arena = Arena.ofConfined()) {
            MemorySegment part = arena.allocate(s.byteSize()).copyFrom(s);
            for (long done = 0; done < bytes; done += part.byteSize()) {
                c.copyIn(to + done, part.asSlice(0, Math.min(part.byteSize(), bytes - done)));
            }
        }
    }

    private void products(CudaContext c) {
        long stream = c.streamCreate();
        print("%n| n | dgemm TF | sgemm TF | TF32 TF | Java double GF |%n|--:|--:|--:|--:|--:|%n");
        try (CudaBlas b = c.blas(stream)) {
            for (int n = smallest(); n <= largest; n *= 2) {
                long bytes = 8L * n * n, x = c.malloc(bytes), y = c.malloc(bytes);
                fill(c, x, bytes);
                int m = n;
                Trans no = Trans.NO_TRANS;
                Runnable wait = () -> c.streamSynchronize(stream);
                double d = time(() -> b.dgemm(no, no, m, m, m, 1, x, m, x, m, 0, y, m), wait);
                double s = time(() -> b.sgemm(no, no, m, m, m, 1, x, m, x, m, 0, y, m), wait);
                b.math(CudaBlas.MathMode.TF32);
                double t = time(() -> b.sgemm(no, no, m, m, m, 1, x, m, x, m, 0, y, m), wait);
                b.math(CudaBlas.MathMode.DEFAULT);
                double flops = 2.0 * n * n * n;
                String cpu = "";
                if (n <= CPU_LIMIT) {
                    double[] a = random(n * n), p = new double[n * n];
                    double j = time(() -> java.dgemm(no, no, m, m, m, 1, a, 0, m, a, 0, m, 0, p, 0, m), () -> {});
                    cpu = String.format(Locale.ROOT, "%.1f", flops / j * 1e-9);
                }
                print("| %d | %.2f | %.2f | %.2f | %s |%n", n, flops / d * 1e-12, flops / s * 1e-12, flops / t * 1e-12,
                        cpu);
                c.free(x);
                c.free(y);
            }
        }
        c.streamDestroy(stream);
    }

    /// Workspace that lasts.
    private record Room(CudaContext context, long[] taken, Arena arena) implements Workspace {
        @Override
        public long device(long bytes) {
            if (bytes > taken[1]) {
                if (taken[0] != 0) context.free(taken[0]);
                taken[0] = context.malloc(bytes);
                taken[1] = bytes;
            }
            return taken[0];
        }

        @Override
        public MemorySegment host(long bytes) {
            return arena.allocate(bytes, 16);
        }
    }

    /// A routine on the device, and its twin in Java.
    private interface Device {
        void run(CudaSolver s, int n, long a, long b, long info, Workspace w);
    }

    private interface Java {
        void run(Lapack l, int n, double[] a, double[] b);
    }

    private void factorizations(CudaContext c) {
        print("%n| routine | n | device s | Java s |%n|---|--:|--:|--:|%n");
        row(c, "getrf", false, (s, n, a, b, i, w) -> s.dgetrf(n, n, a, n, b, i, w),
                (l, n, a, b) -> l.dgetrf(n, n, a, 0, n, new int[n], 0));
        row(c, "potrf", true, (s, n, a, b, i, w) -> s.dpotrf(Uplo.LOWER, n, a, n, i, w),
                (l, n, a, b) -> l.dpotrf(Uplo.LOWER, n, a, 0, n));
        row(c, "geqrf", false, (s, n, a, b, i, w) -> s.dgeqrf(n, n, a, n, b, i, w),
                (l, n, a, b) -> l.dgeqrf(n, n, a, 0, n, new double[n], 0));
        row(c, "syevd", false, (s, n, a, b, i, w) -> s.dsyevd(true, Uplo.LOWER, n, a, n, b, i, w),
                (l, n, a, b) -> l.dsyevd(Job.VECTORS, Uplo.LOWER, n, a, 0, n, new double[n], 0));
        row(c, "gesvd", false, (s, n, a, b, i, w) -> {
            long u = b + 8L * n, v = u + 8L * n * n;
            s.dgesvd('S', 'S', n, n, a, n, b, u, n, v, n, i, w);
        }, (l, n, a, b) -> l.dgesdd(SvdJob.THIN, n, n, a, 0, n, new double[n], 0, b, 0, n, new double[n * n], 0, n));
        row(c, "gesvdj", false, (s, n, a, b, i, w) -> {
            long u = b + 8L * n, v = u + 8L * n * n;
            s.dgesvdj(true, true, n, n, a, n, b, u, n, v, n, i, w);
        }, (l, n, a, b) -> {});
        if (api.has(Capability.GEEV)) {
            row(c, "geev", false, (s, n, a, b, i, w) -> s.dgeev(true, n, a, n, b, b + 16L * n, n, i, w),
                    (l, n, a, b) -> l.dgeev(Job.NONE, Job.VECTORS, n, a, 0, n, new double[n], 0, new double[n], 0, b, 0,
                            n,
                            b, 0, n));
        }
    }

    private void row(CudaContext c, String name, boolean definite, Device device, Java cpu) {
        Lapack lapack = Lapack.on(Backend.named(backend()));
        double expected = 0, expectedOwn = 0;
        for (int n : largest < 1000 ? new int[] {largest} : new int[] {1000, 2000, 4000, 8000, 16000}) {
            if (n > largest) break;
            if (!inTime(expected)) {
                print("| %s | %d | no time left | |%n", name, n);
                break;
            }
            long stream = c.streamCreate(), bytes = 8L * n * n, from = c.malloc(bytes), a = c.malloc(bytes);
            long b = c.malloc(2 * bytes + 16L * n), info = c.malloc(8);
            Room room = new Room(c, new long[2], Arena.ofShared());
            fill(c, from, bytes);
            if (definite) {
                try (var arena = Arena.ofConfined()) {
                    MemorySegment big = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 2.0 * n);
                    for (int i = 0; i < n; i++) c.copyIn(from + 8L * i * (n + 1), big);
                }
            }
            try (CudaSolver s = c.solver(stream)) {
                int order = n;
                double t = time(() -> {
                    c.copy(a, from, bytes, stream);
                    device.run(s, order, a, b, info, room);
                }, () -> c.streamSynchronize(stream));
                String own = "";
                expected = GROWTH * t;
                if (n <= CPU_LIMIT && inTime(expectedOwn)) {
                    double[] x = random(n * n), y = new double[n * n];
                    if (definite) for (int i = 0; i < n; i++) x[i * (n + 1)] = 2 * n;
                    long start = System.nanoTime();
                    cpu.run(lapack, n, x, y);
                    double seconds = (System.nanoTime() - start) * 1e-9;
                    expectedOwn = GROWTH * seconds;
                    own = String.format(Locale.ROOT, "%.4f", seconds);
                }
                print("| %s | %d | %.4f | %s |%n", name, n, t, own);
            }
            if (room.taken[0] != 0) c.free(room.taken[0]);
            room.arena.close();
            for (long p : new long[] {from, a, b, info}) c.free(p);
            c.streamDestroy(stream);
        }
    }

    private String backend() {
        return java == Backend.named("scalar").blas() ? "scalar" : "simd";
    }

    /// Through the public interface, beside the library called directly.
    private void resident() {
        print("%n| n | Gpu.gemm, fraction of cublasDgemm |%n|--:|--:|%n");
        try (Gpu gpu = Devices.open(); CudaContext c = api.context(0)) {
            for (int n = smallest(); n <= largest; n *= 2) {
                int m = n;
                long stream = c.streamCreate(), bytes = 8L * n * n, x = c.malloc(bytes), y = c.malloc(bytes);
                fill(c, x, bytes);
                try (CudaBlas b = c.blas(stream); GpuScope s = gpu.scope()) {
                    Trans no = Trans.NO_TRANS;
                    GpuMatrix p = s.upload(Matrix.random(new SplittableRandom(1), n, n)), q = s.matrix(n, n);
                    double direct = time(() -> b.dgemm(no, no, m, m, m, 1, x, m, x, m, 0, y, m),
                            () -> c.streamSynchronize(stream));
                    double ours = time(() -> gpu.gemm(1, p, p, 0, q), gpu::synchronize);
                    print("| %d | %.3f |%n", n, direct / ours);
                }
                c.free(x);
                c.free(y);
                c.streamDestroy(stream);
            }
        }
    }

    /// Operands on the heap.
    private void crossover() {
        try (HostGpu gpu = new HostGpu(api)) {
            Crossover measured = Crossover.of(java, gpu);
            print("%noperands on the heap: %s%n%n| n | device s | Java s |%n|--:|--:|--:|%n", measured);
            HostBlas host = new HostBlas(gpu, java, Crossover.from(0));
            for (int n = Math.min(128, largest); n <= Math.min(largest, CPU_LIMIT); n *= 2) {
                int m = n;
                double[] a = random(n * n), b = new double[n * n];
                Trans no = Trans.NO_TRANS;
                double d = time(() -> host.dgemm(no, no, m, m, m, 1, a, 0, m, a, 0, m, 0, b, 0, m), () -> {});
                double j = time(() -> java.dgemm(no, no, m, m, m, 1, a, 0, m, a, 0, m, 0, b, 0, m), () -> {});
                print("| %d | %.5f | %.5f |%n", n, d, j);
            }
        }
    }
}
