package org.jonum.bench.bar;

import java.util.List;
import java.util.Optional;
import org.jonum.bench.measure.Figure;
import org.jonum.bench.operation.Operation;

/// Nanoseconds that Jonum may take for one value.
///
/// @param row       what it is about
/// @param operation by name
/// @param less      another operation, whose time is that of the bits that a sampler takes and does not count; or empty
/// @param atMost    how many
record TimeBar(String row, String operation, Optional<String> less, double atMost) implements Bar {

    TimeBar(String row, String operation, double atMost) {
        this(row, operation, Optional.empty(), atMost);
    }

    @Override
    public List<String> operations() {
        return less.map(l -> List.of(operation, l)).orElse(List.of(operation));
    }

    @Override
    public List<String> peers() {
        return List.of();
    }

    @Override
    public Verdict judge(Evidence evidence) {
        String need = "≤ " + atMost + " ns";
        Optional<Double> time = nanoseconds(evidence, operation);
        Optional<Double> rest = less.isEmpty() ? Optional.of(0.0) : nanoseconds(evidence, less.get());
        if (time.isEmpty() || rest.isEmpty()) return Verdict.unmeasured(row, need, "not measured");
        double own = time.get() - rest.get();
        return Verdict.of(row, need, "%.1f ns".formatted(own), own <= atMost);
    }

    private static Optional<Double> nanoseconds(Evidence evidence, String operation) {
        Optional<Figure> figure = evidence.of(operation).flatMap(m -> m.of(Bars.JONUM));
        return figure.map(f -> 1e9 * f.seconds() / Operation.parse(operation).flops());
    }
}
