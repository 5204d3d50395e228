package org.jonum.bench.measure;

import java.util.HashMap;
import java.util.Map;
import org.jonum.bench.operation.Operation;

/// The ceilings of this machine, each warmed up when it is first needed.
public final class Ceilings {
    /// A ceiling that can be sampled.
    record Warm(Ceiling ceiling, Contestant contestant) {}

    private final Map<String, Warm> warm = new HashMap<>();

    /// What limits an operation, ready to be sampled.
    Warm over(Operation operation, Patience patience, Compiler compiler) {
        return warm.computeIfAbsent(Ceiling.name(operation), _ -> {
            Ceiling ceiling = Ceiling.over(operation);
            Contestant contestant = new Contestant(ceiling.name(), ceiling.call());
            contestant.warmUp(patience, compiler);
            return new Warm(ceiling, contestant);
        });
    }
}
