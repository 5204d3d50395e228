package org.jonum.bench.bar;

import java.util.List;
import java.util.Optional;
import org.jonum.bench.measure.Figure;

/// Nanoseconds that Jonum may take longer than something else.
///
/// @param row       what it is about
/// @param operation by name
/// @param peer      what it is held against
/// @param atMost    how many
record OverheadBar(String row, String operation, String peer, double atMost) implements Bar {

    @Override
    public List<String> operations() {
        return List.of(operation);
    }

    @Override
    public List<String> peers() {
        return List.of(peer);
    }

    @Override
    public Verdict judge(Evidence evidence) {
        String need = "≤ " + atMost + " ns";
        Optional<Figure> jonum = evidence.of(operation).flatMap(m -> m.of(Bars.JONUM));
        Optional<Figure> other = evidence.of(operation).flatMap(m -> m.of(peer));
        if (jonum.isEmpty() || other.isEmpty()) return Verdict.unmeasured(row, need, "not measured");
        double more = (jonum.get().seconds() - other.get().seconds()) * 1e9;
        return Verdict.of(row, need, "%.0f ns".formatted(more), more <= atMost);
    }
}
