package org.jonum.bench.bar;

import java.util.Comparator;
import java.util.List;
import org.jonum.bench.measure.Figure;
import org.jonum.bench.measure.Measurement;

/// How much faster Jonum is on two threads than on one, at the worst of some operations.
///
/// @param row        what it is about
/// @param operations by name
/// @param threads    the library that is Jonum on threads
/// @param atLeast    what the speed-up must be
record SpeedUpBar(String row, List<String> operations, String threads, double atLeast) implements Bar {
    /// The name of the fact that says what the machine itself gains by a second thread.
    static final String MACHINE = "two threads over one, fma peak";

    @Override
    public List<String> peers() {
        return List.of(threads);
    }

    @Override
    public Verdict judge(Evidence evidence) {
        String need = "speed-up ≥ " + atLeast;
        List<Measurement> measured = operations.stream().flatMap(o -> evidence.of(o).stream())
                .filter(m -> m.of(threads).isPresent()).toList();
        if (measured.size() < operations.size()) {
            return Verdict.unmeasured(row, need, measured.size() + " of " + operations.size() + " measured");
        }
        Measurement worst = measured.stream().min(Comparator.comparingDouble(this::speedUp)).orElseThrow();
        double value = speedUp(worst);
        Double machine = evidence.facts().get(MACHINE);
        String limit = machine == null ? "" : "; register to register this machine gains %.2f".formatted(machine);
        return Verdict.of(row, need, "%.2f at %s%s".formatted(value, worst.operation(), limit), value >= atLeast);
    }

    private double speedUp(Measurement m) {
        Figure f = m.of(threads).orElseThrow();
        return 1 / f.ratio().median();
    }
}
