package org.jonum.optimize;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes the state of an engine, or reads it back: one method of the engine does both, and cannot forget a field in one.
final class Ledger {
    private final TreeMap<String, double[]> written = new TreeMap<>();
    private final @Nullable Map<String, double[]> source;
    private String prefix = "";

    private Ledger(@Nullable Map<String, double[]> source) {
        this.source = source;
    }

    static Ledger writing() {
        return new Ledger(null);
    }

    static Ledger reading(Snapshot s) {
        return new Ledger(s.values());
    }

    /// The state of an engine within an engine.
    void under(String name, Engine inner) {
        String before = prefix;
        prefix = before + name + ".";
        inner.exchange(this);
        prefix = before;
    }

    /// Copies an array out, or fills it.
    void array(String name, double[] a) {
        if (source == null) {
            if (written.put(prefix + name, a.clone()) != null)
                throw new IllegalStateException("Ledger: two entries " + name);
        } else {
            double[] v = entry(name);
            if (v.length != a.length) {
                throw new IllegalArgumentException(
                        "Snapshot: " + name + " has " + v.length + " numbers, need " + a.length);
            }
            VectorMath.copy(v, a);
        }
    }

    double number(String name, double value) {
        double[] one = {value};
        array(name, one);
        return one[0];
    }

    int integer(String name, int value) {
        return (int) number(name, value);
    }

    long whole(String name, long value) {
        return (long) number(name, (double) value);
    }

    boolean flag(String name, boolean value) {
        return number(name, value ? 1 : 0) != 0;
    }

    private double[] entry(String name) {
        double[] v = source == null ? null : source.get(prefix + name);
        if (v == null) throw new IllegalArgumentException("Snapshot: there is no entry " + name);
        return v;
    }

    Snapshot snapshot(String method) {
        return new Snapshot(method, written);
    }
}
