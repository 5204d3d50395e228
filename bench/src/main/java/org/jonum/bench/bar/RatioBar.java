package org.jonum.bench.bar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jonum.bench.measure.Measurement;

/// Time of a peer over time of Jonum, over some operations. With several peers the fastest counts at each.
///
/// @param row        what it is about
/// @param operations by name
/// @param peers      at least one
/// @param average    how several ratios become one
/// @param atLeast    what that must be
record RatioBar(String row, List<String> operations, List<String> peers, Average average, double atLeast)
        implements Bar {

    /// The ratio at one operation.
    private record Ratio(String operation, String peer, double value) {}

    @Override
    public Verdict judge(Evidence evidence) {
        String need = average + " ≥ " + atLeast;
        List<Ratio> ratios = new ArrayList<>();
        for (String operation : operations) evidence.of(operation).flatMap(this::ratio).ifPresent(ratios::add);
        if (ratios.size() < operations.size()) {
            return Verdict.unmeasured(row, need, ratios.size() + " of " + operations.size() + " measured");
        }
        double value = average.of(ratios.stream().mapToDouble(Ratio::value));
        Ratio worst = ratios.stream().min(Comparator.comparingDouble(Ratio::value)).orElseThrow();
        String where = average == Average.WORST
                ? " at %s (%s)".formatted(worst.operation, worst.peer)
                : ", from %.2f to %.2f".formatted(worst.value,
                        ratios.stream().mapToDouble(Ratio::value).max().orElseThrow());
        return Verdict.of(row, need, "%.2f".formatted(value) + where, value >= atLeast);
    }

    private Optional<Ratio> ratio(Measurement m) {
        return peers.stream().flatMap(p -> m.of(p).stream())
                .map(f -> new Ratio(m.operation(), f.library(), f.ratio().median()))
                .min(Comparator.comparingDouble(Ratio::value));
    }
}
