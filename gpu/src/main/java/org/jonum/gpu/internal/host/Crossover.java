package org.jonum.gpu.internal.host;

import java.util.Arrays;
import java.util.Locale;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// What pays on the device: work that is done there, with its way to and fro, before the CPU is ready.
///
/// Measured once per process, in about half a second: the way there and back through the pinned buffers, and products of
/// both sides. `-Djonum.gpu.crossover=n` sends every product of at least n·n·n multiplications instead, for results that must
/// be the same bits in every process.
///
/// @param forced  the order that is given; negative where it is measured
/// @param link    bytes per second between the heap and the device
/// @param fixed   seconds that a call takes at least
/// @param doubles rates in double precision
/// @param floats  rates in single precision
public record Crossover(int forced, double link, double fixed, Rates doubles, Rates floats) {
    private static final int SENT = 2048, PRODUCT = 1024, JAVA = 256, ROUNDS = 3;
    /// Calls and nanoseconds after which the compiler has seen the Java engine.
    private static final int WARM = 2_000;
    private static final long WARM_NANOS = 150_000_000;
    /// An order that no array has.
    private static final int NEVER = 1 << 16;

    /// Operations per second in products of matrices.
    ///
    /// @param device of the device
    /// @param java   of the CPU
    public record Rates(double device, double java) {}

    /// From a given order on.
    public static Crossover from(int order) {
        Rates none = new Rates(1, 1);
        return new Crossover(order, 1, 0, none, none);
    }

    /// What is given, else what is measured.
    public static Crossover of(Blas java, HostGpu gpu) {
        int given = Integer.getInteger("jonum.gpu.crossover", -1);
        return given >= 0 ? from(given) : measured(java, gpu);
    }

    /// Whether work goes to the device.
    ///
    /// @param rates its precision
    /// @param flops operations
    /// @param bytes what travels, both ways together
    boolean pays(Rates rates, double flops, double bytes) {
        if (forced >= 0) return flops >= 2.0 * forced * forced * forced;
        return flops / rates.java > fixed + bytes / link + flops / rates.device;
    }

    /// The least order, within a quarter, from which a square product pays whose three matrices travel.
    int order(Rates rates, int size) {
        if (forced >= 0) return forced;
        for (double n = 16; n < NEVER; n *= 1.25) if (pays(rates, 2 * n * n * n, 3 * n * n * size)) return (int) n;
        return NEVER;
    }

    private static Crossover measured(Blas java, HostGpu gpu) {
        double[] a = new double[SENT * SENT], c = new double[JAVA * JAVA];
        float[] b = new float[PRODUCT * PRODUCT], f = new float[JAVA * JAVA];
        Arrays.fill(a, 0.5);
        Arrays.fill(b, 0.5f);
        Trans no = Trans.NO_TRANS;
        try (DeviceCall d = gpu.call()) {
            long x = d.send(SENT, SENT, a, 0, SENT), y = d.roomForDoubles(PRODUCT, PRODUCT),
                    z = d.send(PRODUCT, PRODUCT, b,
                            0, PRODUCT);
            double there = best(d, ROUNDS, () -> d.send(x, null, SENT, SENT, a, 0, SENT));
            double back = best(d, ROUNDS, () -> d.fetch(x, SENT, SENT, a, 0, SENT));
            double least = best(d, 2 * ROUNDS, () -> {
                d.send(x, null, 1, 1, a, 0, 1);
                d.fetch(x, 1, 1, a, 0, 1);
            });
            double doubles = best(d, ROUNDS, () -> d.blas().dgemm(no, no, PRODUCT, PRODUCT, PRODUCT, 1, x, PRODUCT, x,
                    PRODUCT, 0, y, PRODUCT));
            double floats = best(d, ROUNDS, () -> d.blas().sgemm(no, no, PRODUCT, PRODUCT, PRODUCT, 1, z, PRODUCT, z,
                    PRODUCT, 0, y, PRODUCT));
            double javaDoubles =
                    java(() -> java.dgemm(no, no, JAVA, JAVA, JAVA, 1, a, 0, JAVA, a, 0, JAVA, 0, c, 0, JAVA));
            double javaFloats =
                    java(() -> java.sgemm(no, no, JAVA, JAVA, JAVA, 1, b, 0, JAVA, b, 0, JAVA, 0, f, 0, JAVA));
            double flops = 2.0 * PRODUCT * PRODUCT * PRODUCT, own = 2.0 * JAVA * JAVA * JAVA;
            return new Crossover(-1, 16.0 * SENT * SENT / (there + back), 2 * least,
                    new Rates(flops / doubles, own / javaDoubles), new Rates(flops / floats, own / javaFloats));
        }
    }

    /// Seconds of the fastest of several rounds, each waited for.
    private static double best(DeviceCall d, int rounds, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= rounds; i++) {
            long start = System.nanoTime();
            work.run();
            d.context().streamSynchronize(d.stream());
            if (i > 0) best = Math.min(best, (System.nanoTime() - start) * 1e-9);
        }
        return best;
    }

    private static double java(Runnable work) {
        long end = System.nanoTime() + WARM_NANOS;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < WARM && (i < ROUNDS || System.nanoTime() < end); i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) * 1e-9);
        }
        return best;
    }

    @Override
    public String toString() {
        if (forced >= 0) return "products from order " + forced + " as asked";
        return text("double", order(doubles, Double.BYTES), doubles) + ", "
                + text("float", order(floats, Float.BYTES), floats)
                + String.format(Locale.ROOT, "; %.1f GB/s to and fro, %.0f us a call", link * 1e-9, fixed * 1e6);
    }

    private static String text(String what, int order, Rates r) {
        String rates = String.format(Locale.ROOT, " (%.3g against %.3g Gflop/s)", r.device * 1e-9, r.java * 1e-9);
        return what + (order == NEVER ? " products never" : " products from order " + order) + rates;
    }
}
