package org.jonum.gpu.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What is to be given back, last first; all of it, even if something cannot be.
public final class Undo implements AutoCloseable {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final BooleanSupplier dead;

    /// Nothing yet.
    ///
    /// @param dead whether the device is, so that failures mean nothing any more
    public Undo(BooleanSupplier dead) {
        this.dead = dead;
    }

    /// To be done before all that was pushed so far.
    public void push(Runnable step) {
        steps.push(step);
    }

    @Override
    public void close() {
        RuntimeException first = null;
        while (!steps.isEmpty()) first = run(steps.pop(), first);
        if (first != null && !dead.getAsBoolean()) throw first;
    }

    /// As [#close], when something else has failed already and is on its way to the caller.
    public void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private static @Nullable RuntimeException run(Runnable step, @Nullable RuntimeException first) {
        try {
            step.run();
            return first;
        } catch (RuntimeException e) {
            if (first == null) return e;
            first.addSuppressed(e);
            return first;
        }
    }
}
