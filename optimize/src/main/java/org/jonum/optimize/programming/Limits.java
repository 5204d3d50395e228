package org.jonum.optimize.programming;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a run may spend, and since when it spends.
final class Limits {
    final double tolerance;
    final long start;
    private final int iterations;
    private final double seconds;

    Limits(double tolerance, int iterations, Duration time) {
        start = System.nanoTime();
        this.tolerance = tolerance;
        this.iterations = iterations;
        seconds = time.toSeconds() + 1e-9 * time.toNanosPart();
    }

    private Limits(Limits other, int iterations) {
        tolerance = other.tolerance;
        start = other.start;
        seconds = other.seconds;
        this.iterations = iterations;
    }

    /// The same clock for another solver.
    Limits forPivots(int pivots) {
        return new Limits(this, pivots);
    }

    static void check(String who, double tolerance, int iterations, Duration time) {
        if (!(tolerance > 0)) throw new IllegalArgumentException(who + ": tolerance = " + tolerance + ", need > 0");
        if (iterations < 1) throw new IllegalArgumentException(who + ": iterations = " + iterations + ", need >= 1");
        if (time.isNegative() || time.isZero())
            throw new IllegalArgumentException(who + ": time = " + time + ", need > 0");
    }

    /// The status of a run that has to end, else null.
    ProgramStatus.@Nullable Stopped passed(int spent) {
        if (spent >= iterations) {
            return new ProgramStatus.Stopped(ProgramStatus.Limit.ITERATIONS, spent, iterations);
        }
        double elapsed = (System.nanoTime() - start) * 1e-9;
        return elapsed < seconds ? null : new ProgramStatus.Stopped(ProgramStatus.Limit.TIME, elapsed, seconds);
    }
}
