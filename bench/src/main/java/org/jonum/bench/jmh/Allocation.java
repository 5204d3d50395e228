package org.jonum.bench.jmh;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// What calls allocate, as JMH's gc profiler finds it (`gc.alloc.rate.norm`).
///
/// @param bytes of one call, by routine
public record Allocation(Map<String, Double> bytes) {

    /// Measure every routine.
    ///
    /// @return bytes by routine
    public static Allocation measured() {
        return measured(".*");
    }

    /// Measure some routines.
    ///
    /// @param routines a regular expression for their names
    /// @return bytes by routine
    public static Allocation measured(String routines) {
        String[] names =
                Routines.names().stream().filter(Pattern.compile(routines).asMatchPredicate()).toArray(String[]::new);
        if (names.length == 0) throw new IllegalArgumentException(routines + ": no routine of that name");
        Options options = new OptionsBuilder().include(Routines.class.getName()).param("routine", names)
                .addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).build();
        try {
            Collection<RunResult> results = new Runner(options).run();
            Map<String, Double> bytes = new TreeMap<>();
            for (RunResult r : results) {
                bytes.put(r.getParams().getParam("routine"), steady(r));
            }
            return new Allocation(bytes);
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of the most frugal iteration: until C2 has compiled them, vectors are objects.
    private static double steady(RunResult result) {
        return result.getBenchmarkResults().stream().flatMap(r -> r.getIterationResults().stream())
                .flatMap(i -> Stream.ofNullable(i.getSecondaryResults().get("gc.alloc.rate.norm")))
                .mapToDouble(norm -> norm.getScore()).min().orElse(Double.NaN);
    }

    /// {@return the most that any of them allocates}
    public double worst() {
        return bytes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
