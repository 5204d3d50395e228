package org.jonum.bench.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jonum.bench.peer.Call;

/// A call that is timed, repeated so often that one sample is long enough for the clock.
final class Contestant implements AutoCloseable {
    /// How a warm-up ended.
    enum Warmth {
        /// Times have settled.
        SETTLED,
        /// One call takes so long that it is worth only one sample.
        LONG,
        /// There was still something to compile when patience ended: no figure is one of what this will be.
        COLD
    }

    /// So many samples in a row within [#CALM] of each other: compiled, and caches filled.
    private static final int SAMPLES = 4;
    private static final double CALM = 0.03;
    /// C2 does not look at a method's loops before 600 calls (Tier4MinInvocationThreshold).
    private static final int CALLS = 1000;
    /// So many times longer than patience has it, if there is something to compile.
    private static final int LIMIT = 20;
    private static final ThreadMXBean MEMORY = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final String name;
    private final Call call;
    private long repetitions = 1;
    private double allocated = Double.POSITIVE_INFINITY;

    Contestant(String name, Call call) {
        this.name = name;
        this.call = call;
    }

    String name() {
        return name;
    }

    /// {@return seconds for one call, averaged over one sample}
    double sample() {
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        double seconds = elapsed(repetitions) / repetitions;
        long bytes = MEMORY.getCurrentThreadAllocatedBytes() - before;
        allocated = Math.min(allocated, (double) bytes / repetitions);
        return seconds;
    }

    /// {@return bytes of heap that one call allocates in this thread, in the most frugal sample}
    double allocated() {
        return allocated;
    }

    /// Run until the compiler is done and the time no longer falls, and set the repetitions for samples. Where times
    /// only scatter, it ends with patience; where the compiler is at work, not before that is done.
    Warmth warmUp(Patience patience, Compiler compiler) {
        double first = elapsed(1), second = first > patience.longCall() ? elapsed(1) : 0;
        if (second > patience.longCall()) return Warmth.LONG;
        double spent = calibrate(patience.sampleSeconds());
        double[] last = new double[SAMPLES];
        long calls = 0;
        for (int i = 0; spent < LIMIT * patience.warmUpSeconds(); i++) {
            double seconds = elapsed(repetitions);
            calls += repetitions;
            spent += seconds;
            last[i % SAMPLES] = seconds / repetitions;
            boolean isCompiled = compiler.quietSeconds() > patience.quietSeconds();
            boolean isPatient = spent < patience.warmUpSeconds();
            if (isCompiled && (!isPatient || calls >= CALLS && i >= SAMPLES && isCalm(last))) {
                calibrate(patience.sampleSeconds());
                return Warmth.SETTLED;
            }
            if (seconds < patience.sampleSeconds() / 2) spent += calibrate(patience.sampleSeconds());
        }
        return Warmth.COLD;
    }

    /// Double the repetitions until they last long enough, then set them to what is needed.
    ///
    /// @return the seconds that it took
    private double calibrate(double atLeast) {
        double spent = 0;
        for (repetitions = Math.max(1, repetitions / 2);; repetitions *= 2) {
            double seconds = elapsed(repetitions);
            spent += seconds;
            if (seconds >= atLeast) {
                repetitions = Math.max(1, (long) Math.ceil(repetitions * atLeast / seconds));
                return spent;
            }
        }
    }

    private double elapsed(long times) {
        long start = System.nanoTime();
        for (long i = 0; i < times; i++) call.run();
        return (System.nanoTime() - start) * 1e-9;
    }

    private static boolean isCalm(double[] times) {
        Quartiles q = Quartiles.of(times);
        return q.relativeSpread() < CALM;
    }

    @Override
    public void close() {
        call.close();
    }
}
