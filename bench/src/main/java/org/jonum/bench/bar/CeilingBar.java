package org.jonum.bench.bar;

import java.util.Comparator;
import java.util.List;
import org.jonum.bench.measure.Measurement;

/// Jonum's rate over what the machine can do at most, at the worst of some operations.
///
/// @param row        what it is about
/// @param operations by name
/// @param atLeast    what the fraction must be
record CeilingBar(String row, List<String> operations, double atLeast) implements Bar {

    @Override
    public List<String> peers() {
        return List.of();
    }

    @Override
    public Verdict judge(Evidence evidence) {
        String need = "of the ceiling ≥ " + atLeast;
        List<Measurement> measured = operations.stream().flatMap(o -> evidence.of(o).stream()).toList();
        if (measured.size() < operations.size()) {
            return Verdict.unmeasured(row, need, measured.size() + " of " + operations.size() + " measured");
        }
        Measurement worst = measured.stream().min(Comparator.comparingDouble(CeilingBar::fraction)).orElseThrow();
        double value = fraction(worst);
        return Verdict.of(row, need, "%.2f at %s".formatted(value, worst.operation()), value >= atLeast);
    }

    private static double fraction(Measurement m) {
        return m.figures().getFirst().ofCeiling();
    }
}
