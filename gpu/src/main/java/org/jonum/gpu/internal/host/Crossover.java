package org.jonum.gpu.internal.host;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jonum.blas.Blas;

/// What pays on the device: work that is done there, with its way to and fro, before the CPU is ready.
///
/// Measured once per process: the way there and back through the pinned buffers when the back end is opened, and each kind of
/// [Work] on both sides, in a second or two, when the first call of that kind comes that is not tiny.
/// `-Djonum.gpu.crossover=n` sends every call of at least as many operations as an n×n product instead, for results that must
/// be the same bits in every process.
public final class Crossover {
    private static final int SENT = 2048, FEW = 16, ROUNDS = 3;
    /// What is done in less than a millisecond is not worth a measurement.
    private static final int TINY = 128;
    /// The compiler has seen the Java engine when it did not become faster by more than a tenth for so long, in nanoseconds; it is
    /// waited for that long at most. The first calls are run by the interpreter, a thousand times slower.
    private static final long STEADY = 400_000_000, PATIENCE = 2_000_000_000;
    private static final double FASTER = 0.9;
    /// An order that no array has.
    private static final int NEVER = 1 << 16;

    private final int forced;
    private final Line link;
    private final Once doubles, floats;

    /// Seconds of a kind of work on one side, or of bytes on their way: proportional to the operations up to a measured order, and
    /// from there on a line through it and a second one.
    ///
    /// @param least operations, or bytes, at the first order
    /// @param few   their seconds
    /// @param rate  per second, of what comes on top
    record Line(double least, double few, double rate) {
        /// Through two measurements; if the second has the lower rate, all is at that.
        static Line through(double least, double few, double most, double many) {
            if (many / most > few / least) return new Line(least, least * many / most, most / many);
            return new Line(least, few, many > few ? (most - least) / (many - few) : most / many);
        }

        /// {@return seconds beyond what is proportional to the operations}
        double fixed() {
            return Math.max(0, few - least / rate);
        }

        double seconds(double flops) {
            return flops < least ? flops * (few / least) : few + (flops - least) / rate;
        }
    }

    /// How long a kind of work takes on either side.
    ///
    /// @param device with operands that are there, and never shorter than what does not grow with them
    /// @param java   on the CPU
    record Rates(Line device, Line java) {
        /// Whether the device is ready before the CPU if it needs so many seconds for the way.
        boolean pays(double way, double flops) {
            return java.seconds(flops) > way + device.fixed() + flops / device.rate;
        }
    }

    /// Measures rates, once for each kind.
    private static final class Once {
        private final Map<Work, Rates> known = new EnumMap<>(Work.class);
        private final Function<Work, Rates> measure;

        Once(Function<Work, Rates> measure) {
            this.measure = measure;
        }

        synchronized Rates of(Work work) {
            Rates r = known.get(work);
            if (r == null) known.put(work, r = measure.apply(work));
            return r;
        }

        synchronized Map<Work, Rates> known() {
            return new EnumMap<>(known);
        }
    }

    private Crossover(int forced, Line link, Function<Work, Rates> doubles,
            Function<Work, Rates> floats) {
        this.forced = forced;
        this.link = link;
        this.doubles = new Once(doubles);
        this.floats = new Once(floats);
    }

    /// From a given order on.
    public static Crossover from(int order) {
        Line any = new Line(1, 1, 1);
        Rates none = new Rates(any, any);
        return new Crossover(order, any, w -> none, w -> none);
    }

    /// What is given, else what is measured.
    public static Crossover of(Blas java, HostGpu gpu) {
        int given = Integer.getInteger("jonum.gpu.crossover", -1);
        return given >= 0 ? from(given) : measured(java, gpu, SENT);
    }

    /// Measured with matrices up to that order.
    static Crossover measured(Blas java, HostGpu gpu, int largest) {
        double[] a = new double[largest * largest];
        Arrays.fill(a, 0.5);
        int few = Math.max(1, largest / FEW);
        Crossover c = new Crossover(-1,
                Line.through(bytes(few), way(gpu, few, a), bytes(largest), way(gpu, largest, a)),
                w -> rates(w, largest / 2, gpu, n -> new DoubleTrial(w, n, java)),
                w -> rates(w, largest / 2, gpu, n -> new FloatTrial(w, n, java)));
        c.doubles(Work.PRODUCT);
        c.floats(Work.PRODUCT);
        return c;
    }

    /// Two matrices there and one back, as for a product, with all that a call does beside its work.
    private static double way(HostGpu gpu, int n, double[] a) {
        return best(2 * ROUNDS, () -> {
            try (DeviceCall d = gpu.uncounted()) {
                d.send(n, n, a, 0, n);
                d.fetch(d.send(n, n, a, 0, n), n, n, a, 0, n);
            }
        }, () -> {});
    }

    private static double bytes(double order) {
        return 3 * order * order * Double.BYTES;
    }

    /// The same work on both sides, at two orders.
    private static Rates rates(Work work, int largest, HostGpu gpu, IntFunction<? extends Trial> trial) {
        int n = work.isSpectral() ? largest / 2 : largest, small = n / 4;
        double least = work.flops(small), most = work.flops(n);
        double many = timed(trial.apply(n), gpu), few = timed(trial.apply(small), gpu);
        double own = steady(trial.apply(small).inJava()), more = steady(trial.apply(n).inJava());
        return new Rates(Line.through(least, few, most, many), Line.through(least, own, most, more));
    }

    /// Work that can be timed.
    interface Trial {
        /// On the device; its operands live as long as the call.
        Runnable onDevice(DeviceCall d);

        /// On the CPU.
        Runnable inJava();
    }

    private static double timed(Trial trial, HostGpu gpu) {
        try (DeviceCall d = gpu.uncounted()) {
            return best(d, ROUNDS, trial.onDevice(d));
        }
    }

    private static double best(DeviceCall d, int rounds, Runnable work) {
        return best(rounds, work, () -> d.context().streamSynchronize(d.stream()));
    }

    /// Seconds of the fastest of several rounds, each waited for, behind one that is not counted.
    private static double best(int rounds, Runnable work, Runnable wait) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= rounds; i++) {
            long start = System.nanoTime();
            work.run();
            wait.run();
            if (i > 0) best = Math.min(best, (System.nanoTime() - start) * 1e-9);
        }
        return best;
    }

    /// Seconds of the fastest round, once they do not become shorter.
    private static double steady(Runnable work) {
        long begin = System.nanoTime(), faster = begin, now = begin;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ROUNDS || now - faster < STEADY && now - begin < PATIENCE; i++) {
            long start = System.nanoTime();
            work.run();
            now = System.nanoTime();
            double seconds = (now - start) * 1e-9;
            if (seconds < FASTER * best) faster = now;
            best = Math.min(best, seconds);
        }
        return best;
    }

    /// {@return the rates in double precision, measured when they are first asked for}
    Rates doubles(Work work) {
        return doubles.of(work);
    }

    /// {@return the rates in single precision, measured when they are first asked for}
    Rates floats(Work work) {
        return floats.of(work);
    }

    /// Whether work goes to the device.
    ///
    /// @param rates of its kind and precision; asked for if it matters
    /// @param flops operations
    /// @param bytes what travels, both ways together
    boolean pays(Supplier<Rates> rates, double flops, double bytes) {
        if (forced >= 0) return flops >= 2.0 * forced * forced * forced;
        return flops >= 2.0 * TINY * TINY * TINY && pays(rates.get(), flops, bytes);
    }

    private boolean pays(Rates r, double flops, double bytes) {
        return r.pays(link.seconds(Math.max(bytes, link.least)), flops);
    }

    /// The least order, within a quarter, from which a square problem pays whose matrices travel once each way.
    private int order(Work work, Rates r, int size) {
        for (double n = TINY; n < NEVER; n *= 1.25) {
            double travels = work == Work.PRODUCT || work == Work.SVD ? 3 : 2;
            if (pays(r, work.flops((int) n), travels * n * n * size)) return (int) n;
        }
        return NEVER;
    }

    @Override
    public String toString() {
        if (forced >= 0) return "work from products of order " + forced + " on as asked";
        return text("double", doubles.known(), Double.BYTES) + ", " + text("float", floats.known(), Float.BYTES)
                + String.format(Locale.ROOT, "; %.1f GB/s to and fro, %.0f us a call", link.rate * 1e-9,
                        link.few * 1e6);
    }

    private String text(String what, Map<Work, Rates> known, int size) {
        StringBuilder text = new StringBuilder(what + " pays");
        known.forEach((work, r) -> {
            int order = order(work, r, size);
            text.append(' ').append(work.name().toLowerCase(Locale.ROOT))
                    .append(order == NEVER ? " never" : " from order " + order)
                    .append(String.format(Locale.ROOT, " (%.3g against %.3g Gflop/s)", r.device.rate * 1e-9,
                            r.java.rate * 1e-9));
        });
        return text.toString();
    }
}
