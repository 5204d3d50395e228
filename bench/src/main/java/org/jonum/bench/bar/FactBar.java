package org.jonum.bench.bar;

import java.util.List;

/// A figure that must not be too large.
///
/// @param row    what it is about
/// @param fact   its name
/// @param atMost what it may be
/// @param unit   of the figure
/// @param by     the command that measures it
record FactBar(String row, String fact, double atMost, String unit, String by) implements Bar {

    @Override
    public List<String> operations() {
        return List.of();
    }

    @Override
    public List<String> peers() {
        return List.of();
    }

    @Override
    public Verdict judge(Evidence evidence) {
        String need = "≤ " + atMost + " " + unit;
        Double value = evidence.facts().get(fact);
        if (value == null) return Verdict.unmeasured(row, need, "./bench " + by);
        return Verdict.of(row, need, "%.2f %s".formatted(value, unit), value <= atMost);
    }
}
