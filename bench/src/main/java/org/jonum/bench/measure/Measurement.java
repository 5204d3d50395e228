package org.jonum.bench.measure;

import java.util.List;
import java.util.Optional;

/// What was measured at one operation.
///
/// @param operation its name
/// @param unit      of the rates
/// @param ceiling   the name of the machine's ceiling
/// @param peak      the rate of the ceiling, the median
/// @param rounds    how many there were
/// @param figures   of each library that has the operation, the one that ratios refer to first
public record Measurement(String operation, String unit, String ceiling, double peak, int rounds,
        List<Figure> figures) {

    /// The same under another name.
    ///
    /// @param name the name
    /// @return a new one
    public Measurement named(String name) {
        return new Measurement(name, unit, ceiling, peak, rounds, figures);
    }

    /// The figures of a library.
    ///
    /// @param library its name
    /// @return its figures, or empty if it did not take part
    public Optional<Figure> of(String library) {
        return figures.stream().filter(f -> f.library().equals(library)).findFirst();
    }
}
