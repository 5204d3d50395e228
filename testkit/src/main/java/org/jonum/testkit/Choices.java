package org.jonum.testkit;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The choices that make up one call, asked for one after the other in an order that must not depend on them.
final class Choices {
    /// Told of every choice while the factors of a call are found.
    interface Listener {
        void met(String name, int count, boolean isKind);
    }

    private final Plan plan;
    private final int[] picks;
    private final Listener listener;
    private final RandomGenerator random;
    private int next;

    /// Choices already made.
    Choices(Plan plan, int[] picks, int seed) {
        this.plan = plan;
        this.picks = picks;
        this.listener = (name, count, isKind) -> {};
        this.random = new SplittableRandom(seed);
    }

    /// The first of everything, while a listener takes notes.
    Choices(Plan plan, Listener listener) {
        this.plan = plan;
        this.picks = new int[0];
        this.listener = listener;
        this.random = new SplittableRandom(0);
    }

    /// A value of an enumeration.
    <E extends Enum<E>> E kind(String name, Class<E> type) {
        List<?> values = plan.values(name, type.getSimpleName());
        if (values == null) values = List.of(type.getEnumConstants());
        return type.cast(pick(name, values, true));
    }

    /// A value that the plan lists for the argument, or for its kind.
    <T> T value(String name, String kind, Class<T> type) {
        List<?> values = plan.values(name, kind);
        if (values == null) throw new IllegalArgumentException("the plan has no values for " + name + ": " + plan);
        return type.cast(pick(name, values, false));
    }

    /// A number that the plan gives, or else a random one below the bound.
    int number(String name, int bound) {
        List<?> values = plan.values(name, name);
        return values == null ? random.nextInt(bound) : (Integer) values.getFirst();
    }

    /// For entries; the same for the same choices.
    RandomGenerator random() {
        return random;
    }

    private Object pick(String name, List<?> values, boolean isKind) {
        listener.met(name, values.size(), isKind);
        int index = next < picks.length ? picks[next] : 0;
        next++;
        return values.get(index);
    }
}
