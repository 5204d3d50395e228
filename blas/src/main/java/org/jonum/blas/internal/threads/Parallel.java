package org.jonum.blas.internal.threads;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/// Independent tasks on the shared pool.
///
/// The caller works too, and takes whatever no helper has taken: a job ends even if the pool gives it nobody, so
/// jobs never wait for each other. Which thread runs a task never changes what the task computes. Tasks
/// started from within a task run in their own thread only.
public final class Parallel {
    /// The number of threads unless a scope says otherwise: `-Djonum.threads`, else the processors there are.
    public static final int DEFAULT_THREADS = defaultThreads();

    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS,
            new SynchronousQueue<>(), r -> {
                Thread t = new Thread(r, "jonum-worker");
                t.setDaemon(true);
                return t;
            });
    /// Helpers at work in all jobs together; bounded so that many callers at once do not flood the machine.
    private static final AtomicInteger HELPERS = new AtomicInteger();
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private static volatile IntSupplier limit = () -> DEFAULT_THREADS;

    private Parallel() {}

    /// Say where the number of threads for a calling thread comes from (set once, by `Backend`).
    public static void limitedBy(IntSupplier threads) {
        limit = threads;
    }

    /// {@return how many threads a job started here may use: 1 inside a task}
    public static int threads() {
        return INSIDE.isBound() ? 1 : Math.max(1, limit.getAsInt());
    }

    /// Run `body` for 0 … tasks − 1, in any order, on up to [#threads()] threads; returns when all are done.
    /// The first exception of a task is thrown here, after the others have ended.
    public static void forEach(int tasks, IntConsumer body) {
        int threads = Math.min(threads(), tasks);
        if (threads <= 1) {
            for (int i = 0; i < tasks; i++) body.accept(i);
            return;
        }
        Job job = new Job(tasks, body);
        for (int i = 1; i < threads && HELPERS.get() < Math.max(DEFAULT_THREADS, threads) - 1; i++) {
            HELPERS.incrementAndGet();
            POOL.execute(() -> {
                try {
                    ScopedValue.where(INSIDE, true).run(job);
                } finally {
                    HELPERS.decrementAndGet();
                }
            });
        }
        ScopedValue.where(INSIDE, true).run(job);
        job.await();
    }

    private static int defaultThreads() {
        int given = Integer.getInteger("jonum.threads", 0);
        return given > 0 ? given : Runtime.getRuntime().availableProcessors();
    }

    /// Tasks are claimed by counting up; the job is over when as many have ended as there are.
    private static final class Job implements Runnable {
        private final int tasks;
        private final IntConsumer body;
        private final AtomicInteger next = new AtomicInteger(), ended = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final Thread caller = Thread.currentThread();

        Job(int tasks, IntConsumer body) {
            this.tasks = tasks;
            this.body = body;
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                try {
                    body.accept(i);
                } catch (Throwable t) {
                    failure.compareAndSet(null, t);
                } finally {
                    if (ended.incrementAndGet() == tasks) LockSupport.unpark(caller);
                }
            }
        }

        /// Tasks still held by helpers are short (a block of a product): wait spinning a little, then parked.
        void await() {
            for (int spins = 0; ended.get() < tasks; spins++) {
                if (spins < 1000) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
            Throwable t = failure.get();
            if (t instanceof RuntimeException e) throw e;
            if (t instanceof Error e) throw e;
        }
    }
}
