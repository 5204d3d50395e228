package org.jonum.bench.bar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jonum.bench.measure.Measurement;

/// What bars are judged by.
///
/// @param measurements of operations
/// @param facts        other figures by name
public record Evidence(List<Measurement> measurements, Map<String, Double> facts) {

    Optional<Measurement> of(String operation) {
        return measurements.stream().filter(m -> m.operation().equals(operation)).findFirst();
    }
}
