package org.jonum.bench.bar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// A table of bars.
///
/// @param title what they are about
/// @param all   in the order of the table
public record Bars(String title, List<Bar> all) {
    /// The library that bars hold up.
    public static final String JONUM = "simd";
    /// Facts that bars speak of.
    public static final String START_UP = "start to first product", ALLOCATED = "allocated by one call",
            ALLOCATED_JMH = "allocated by one call, all routines", TWO_THREADS = SpeedUpBar.MACHINE;
    /// Appended to the name of an operation that was measured with 256-bit vectors against OpenBLAS for Haswell.
    public static final String HASWELL = " (256 bits, Haswell)";

    /// What BLAS is held to.
    public static final Bars BLAS = new Bars("BLAS", BlasBars.all());
    /// What LAPACK is held to.
    public static final Bars LAPACK = new Bars("LAPACK", LapackBars.all());

    /// What matrices as objects are held to.
    public static final Bars MAT = new Bars("Matrices", MatBars.all());

    /// What distributions are held to.
    public static final Bars DISTUV = new Bars("Distributions", DistuvBars.all());

    /// What statistics are held to.
    public static final Bars STAT = new Bars("Statistics", StatBars.all());

    /// What minimisation is held to.
    public static final Bars OPTIMIZE = new Bars("Minimisation", OptimizeBars.all());

    /// {@return the operations that the bars need, by name, without those that need a JVM of their own}
    public SequencedSet<String> operations() {
        SequencedSet<String> names = new LinkedHashSet<>();
        for (Bar bar : all) bar.operations().stream().filter(o -> !o.endsWith(HASWELL)).forEach(names::add);
        return names;
    }

    /// The libraries that the bars need at an operation.
    ///
    /// @param operation its name
    /// @return Jonum first
    public List<String> libraries(String operation) {
        Stream<String> peers =
                all.stream().filter(b -> b.operations().contains(operation)).flatMap(b -> b.peers().stream());
        return Stream.concat(Stream.of(JONUM), peers).distinct().toList();
    }
}
