package org.jonum.bench.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jonum.bench.peer.Call;

/// A call that is timed, repeated so often that one sample is long enough for the clock.
final class Contestant implements AutoCloseable {
    /// So many samples in a row within [#CALM] of each other: compiled, and caches filled.
    private static final int SAMPLES = 4;
    private static final double CALM = 0.03;
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

    /// Run until the compiler is done and the time no longer falls, and set the repetitions for samples; a call that
    /// takes longer than is worth repeating is run once.
    ///
    /// @return whether it may be sampled more than once
    boolean warmUp(Patience patience) {
        Compiler compiler = new Compiler();
        double spent = calibrate(patience.sampleSeconds());
        if (spent > patience.longCall()) return false;
        double[] last = new double[SAMPLES];
        for (int i = 0; spent < patience.warmUpSeconds(); i++) {
            double seconds = elapsed(repetitions);
            spent += seconds;
            last[i % SAMPLES] = seconds;
            boolean isCompiled = compiler.quietSeconds() > patience.quietSeconds();
            if (isCompiled && i >= SAMPLES && isCalm(last)) break;
            if (seconds < patience.sampleSeconds() / 2) spent += calibrate(patience.sampleSeconds());
        }
        calibrate(patience.sampleSeconds());
        return true;
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
