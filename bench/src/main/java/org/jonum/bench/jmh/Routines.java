package org.jonum.bench.jmh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A call of each routine of Jonum.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Routines {
    /// One of [#names], `dgemm NN`.
    @Param("dgemm NN")
    public String routine = "";

    private Runnable call = () -> {};

    private static Map<String, Runnable> calls() {
        Blas blas = Backend.current().blas();
        Map<String, Runnable> calls = new LinkedHashMap<>(DoubleRoutines.of(blas));
        calls.putAll(FloatRoutines.of(blas));
        return calls;
    }

    /// {@return every routine}
    static List<String> names() {
        return List.copyOf(calls().keySet());
    }

    /// Find the routine.
    @Setup
    public void find() {
        Runnable found = calls().get(routine);
        if (found == null) throw new IllegalArgumentException(routine + ", need one of " + names());
        call = found;
    }

    /// Call it.
    @Benchmark
    public void call() {
        call.run();
    }
}
