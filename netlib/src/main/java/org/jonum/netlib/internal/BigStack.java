package org.jonum.netlib.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Threads with room for native code that runs on several: OpenBLAS keeps what its threads are to do on the stack, half a
/// megabyte at each level of its recursion, and a Java thread has 1 MiB or less.
final class BigStack {
    private static final long BYTES = 32L << 20;
    private static final ExecutorService THREADS = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS,
            new SynchronousQueue<>(), r -> {
                Thread t = new Thread(null, r, "jonum-native", BYTES);
                t.setDaemon(true);
                return t;
            });

    private BigStack() {}

    /// Run an action there and wait for it; an interrupt is kept for afterwards, since native code cannot be stopped.
    static void run(Runnable action) {
        Future<?> done = THREADS.submit(action);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    done.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) throw r;
            if (e.getCause() instanceof Error r) throw r;
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
