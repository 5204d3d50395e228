package org.jonum.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.bar.Evidence;
import org.jonum.bench.measure.Measurement;

/// Everything that a run found out.
///
/// @param machine      where and when
/// @param libraries    who took part: version by name
/// @param missing      who did not: reason by name
/// @param facts        figures that are not ratios, by name
/// @param measurements of operations
public record Results(Machine machine, Map<String, String> libraries, Map<String, String> missing,
        Map<String, Double> facts, List<Measurement> measurements) {

    /// {@return what bars are judged by}
    public Evidence evidence() {
        return new Evidence(measurements, facts);
    }

    /// Add what another process measured, under names that say how.
    ///
    /// @param others of that process
    /// @param suffix for its operations
    /// @return both
    public Results with(Results others, String suffix) {
        List<Measurement> all = new ArrayList<>(measurements);
        others.measurements.forEach(m -> all.add(m.named(m.operation() + suffix)));
        return new Results(machine, libraries, missing, facts, all);
    }

    /// Add a fact.
    ///
    /// @param name  of [Bars]
    /// @param value the figure
    /// @return these results and the fact
    public Results with(String name, double value) {
        Map<String, Double> all = new TreeMap<>(facts);
        all.put(name, value);
        return new Results(machine, libraries, missing, all, measurements);
    }

    /// Add the fact that says how much the worst operation allocates.
    ///
    /// @return these results and the fact
    public Results withAllocated() {
        return with(Bars.ALLOCATED, measurements.stream().flatMap(m -> m.of(Bars.JONUM).stream())
                .mapToDouble(f -> f.allocated()).max().orElse(0));
    }
}
