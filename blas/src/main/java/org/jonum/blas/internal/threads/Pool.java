package org.jonum.blas.internal.threads;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reusable objects, taken and given back; it keeps at most twice as many as there are processors, and at least 4.
///
/// @param <T> what is kept
public final class Pool<T> {
    /// Objects kept.
    static final int SLOTS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(SLOTS);
    private final Supplier<T> make;

    /// A pool that is empty at first.
    ///
    /// @param make makes an object where none is free
    public Pool(Supplier<T> make) {
        this.make = make;
    }

    /// {@return an object that nobody else holds}
    public T take() {
        T kept = takeKept();
        return kept != null ? kept : make.get();
    }

    /// {@return an object that nobody else holds, or null if none is kept}
    @Nullable
    T takeKept() {
        int start = start();
        for (int i = 0; i < SLOTS; i++) {
            int k = (start + i) % SLOTS;
            if (slots.getPlain(k) != null) {
                T a = slots.getAndSet(k, null);
                if (a != null) return a;
            }
        }
        return null;
    }

    /// Give an object back; its holder must not use it any more.
    ///
    /// @param object what was taken
    public void give(T object) {
        int start = start();
        for (int i = 0; i < SLOTS; i++) {
            int k = (start + i) % SLOTS;
            if (slots.getPlain(k) == null && slots.compareAndSet(k, null, object)) return;
        }
    }

    /// A thread begins at a place of its own, and so tends to get back what its cache still holds.
    private static int start() {
        return (int) (Thread.currentThread().threadId() % SLOTS);
    }
}
