package org.jonum.testkit;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// Several threads that do the same at the same time.
final class Callers {
    private Callers() {}

    /// Run the action in so many threads at once; the first failure is thrown here.
    static void run(int threads, Runnable action) {
        CyclicBarrier start = new CyclicBarrier(threads);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> callers = IntStream.range(0, threads).mapToObj(i -> Thread.ofPlatform().start(() -> {
            try {
                start.await();
                action.run();
            } catch (Throwable t) {
                failure.compareAndSet(null, t);
            }
        })).toList();
        for (Thread t : callers) {
            try {
                t.join();
            } catch (InterruptedException e) {
                throw new AssertionError("interrupted while other threads call", e);
            }
        }
        if (failure.get() != null) throw new AssertionError(failure.get().getMessage(), failure.get());
    }
}
