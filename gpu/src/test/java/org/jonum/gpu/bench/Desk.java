package org.jonum.gpu.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.gpu.Devices;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.lapack.Lapack;

/// What all parts of the benchmark share: where rows go, how time is taken, and how much of it is left.
///
/// A time is the median of five after two that are not counted, each waited for; what takes longer than a second is done twice,
/// and what takes longer than [#ONCE] once: the first call loads the library's code.
@SuppressWarnings("AnnotateFormatMethod")
final class Desk {
    private static final int ROUNDS = 5, CHUNK = 1 << 16;
    private static final double SLOW = 1, ONCE = 5;
    private final PrintStream out;
    private final CudaApi api = Devices.api();
    /// Nanoseconds of work before what is measured may be taken for compiled.
    private static final long WARM = 400_000_000;
    private final String javaName = engine();
    private final int largest;
    private final String device;
    private final Limits limits;
    private long end;
    private boolean bad;

    Desk(PrintStream out, int largest) {
        this.out = out;
        this.largest = largest;
        try (CudaContext c = api.context(0)) {
            limits = Limits.of(c.name());
            device = c.name() + ", " + api.versions() + " by " + api.binding();
        }
    }

    /// Asks for one back end: a look at all would open and measure `cuda`.
    private static String engine() {
        try {
            return Backend.named("simd").name();
        } catch (IllegalArgumentException e) {                  // not here
            return "scalar";
        }
    }

    CudaApi api() {
        return api;
    }

    String device() {
        return device;
    }

    Limits limits() {
        return limits;
    }

    int largest() {
        return largest;
    }

    /// Whether nothing failed.
    boolean isGood() {
        return !bad;
    }

    String javaName() {
        return javaName;
    }

    Blas java() {
        return Backend.named(javaName).blas();
    }

    Lapack lapack() {
        return Lapack.on(Backend.named(javaName));
    }

    // ---- rows ----

    void print(String format, Object... args) {
        out.printf(Locale.ROOT, format, args);
    }

    /// The head of a table whose columns, but for those with a name that begins with `<`, stand at the right.
    void head(String... columns) {
        out.println();
        StringBuilder names = new StringBuilder("|"), rule = new StringBuilder("|");
        for (String c : columns) {
            boolean left = c.startsWith("<");
            names.append(' ').append(left ? c.substring(1) : c).append(" |");
            rule.append(left ? "---|" : "--:|");
        }
        out.println(names);
        out.println(rule);
    }

    void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    static String text(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }

    /// A number of a chip's limit, with its fraction where that is known.
    static String of(double x, double limit) {
        return Double.isNaN(limit) ? text("%.2f", x) : text("%.2f (%.0f %%)", x, 100 * x / limit);
    }

    /// Tells what fails, and goes on.
    void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | OutOfMemoryError e) {
            bad = true;
            print("%nFAILED: %s: %s%n", what, e);
            e.printStackTrace(System.err);
        }
    }

    // ---- time ----

    /// What a part may take from now on.
    void seconds(double seconds) {
        end = System.nanoTime() + (long) (seconds * 1e9);
    }

    /// Whether there is time for what takes so long.
    boolean fits(double seconds) {
        return seconds < left();
    }

    /// Whether there is time for a row, of which none may take more than half of what is left; if not, a row says so for the
    /// first order that is left out.
    ///
    /// @param expected seconds by name, which becomes infinite then
    boolean fits(String name, int n, Map<String, Double> expected) {
        double seconds = expected.getOrDefault(name, 0.0);
        if (fits(2 * seconds)) return true;
        if (seconds < Double.POSITIVE_INFINITY)
            row(name, "" + n, seconds > 0 ? text("no time for about %.1f s", seconds) : "no time left");
        expected.put(name, Double.POSITIVE_INFINITY);
        return false;
    }

    double left() {
        return (end - System.nanoTime()) * 1e-9;
    }

    /// Seconds.
    static double time(Runnable work, Runnable wait) {
        double first = once(work, wait);
        if (first > ONCE) return first;
        double second = once(work, wait);
        if (second > SLOW) return Math.min(first, second);
        double[] t = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) t[i] = once(work, wait);
        return median(t);
    }

    /// Seconds that a measurement of what takes t seconds will take.
    static double cost(double t) {
        return t * (t > ONCE ? 1 : t > SLOW ? 2 : 2 + ROUNDS);
    }

    /// What has been waited for when it returns.
    static double time(Runnable work) {
        return time(work, () -> {});
    }

    static double once(Runnable work, Runnable wait) {
        wait.run();
        long start = System.nanoTime();
        work.run();
        wait.run();
        return (System.nanoTime() - start) * 1e-9;
    }

    /// Work until the compiler has seen it.
    static void warm(Runnable work, Runnable wait) {
        long until = System.nanoTime() + WARM;
        while (System.nanoTime() < until) once(work, wait);
    }

    private static double median(double[] t) {
        Arrays.sort(t);
        return t[t.length / 2];
    }

    /// Two ways of the same work, which take turns at being first.
    record Pair(double first, double second) {
        static Pair of(Runnable a, Runnable waitA, Runnable b, Runnable waitB) {
            double x = once(a, waitA), y = once(b, waitB);
            if (Math.min(x, y) > ONCE) return new Pair(x, y);
            return of(Math.max(x, y) > SLOW ? 1 : ROUNDS, a, waitA, b, waitB);
        }

        static Pair of(int rounds, Runnable a, Runnable waitA, Runnable b, Runnable waitB) {
            double[] s = new double[rounds], t = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                if (i % 2 == 0) s[i] = once(a, waitA);
                t[i] = once(b, waitB);
                if (i % 2 == 1) s[i] = once(a, waitA);
            }
            return new Pair(median(s), median(t));
        }
    }

    // ---- numbers ----

    /// Numbers in (−1, 1): a hash of their place (Steele, Lea and Flood's SplitMix64), so that they come from all cores and no two
    /// columns of any matrix are alike.
    static double[] random(int n) {
        double[] a = new double[n];
        IntStream.range(0, (n + CHUNK - 1) / CHUNK).parallel().forEach(k -> {
            for (int i = k * CHUNK, to = (int) Math.min(n, (k + 1L) * CHUNK); i < to; i++) a[i] = random(i + 1L);
        });
        return a;
    }

    private static double random(long i) {
        long z = i * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return ((z ^ z >>> 31) >> 10) * 0x1p-53;
    }

    /// The same with a diagonal that makes the lower triangle that of a positive definite matrix.
    static double[] definite(int n) {
        double[] a = random(n * n);
        for (int i = 0; i < n; i++) a[i * (n + 1)] = 2 * n;
        return a;
    }
}
