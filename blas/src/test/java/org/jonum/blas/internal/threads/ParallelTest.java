package org.jonum.blas.internal.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jonum.blas.Backend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelTest {

    @Test
    void everyTaskRunsOnce() {
        AtomicIntegerArray runs = new AtomicIntegerArray(1000);
        on(4, () -> Parallel.forEach(1000, runs::incrementAndGet));
        for (int i = 0; i < 1000; i++) assertEquals(1, runs.get(i));
    }

    /// A job may get no helper while others hold them all; of many jobs some must get one.
    @Test
    void tasksRunSideBySide() {
        AtomicInteger met = new AtomicInteger();
        for (int job = 0; job < 50 && met.get() == 0; job++) {
            CountDownLatch bothThere = new CountDownLatch(2);
            on(2, () -> Parallel.forEach(2, i -> {
                bothThere.countDown();
                if (await(bothThere)) met.incrementAndGet();
            }));
        }
        assertTrue(met.get() > 0, "no two tasks ever met");
    }

    @Test
    void oneThreadMeansTheCaller() {
        var threads = ConcurrentHashMap.<Thread>newKeySet();
        on(1, () -> Parallel.forEach(50, i -> threads.add(Thread.currentThread())));
        assertEquals(java.util.Set.of(Thread.currentThread()), threads);
    }

    @Test
    void aTaskMayStartAJobWhichThenStaysInItsThread() {
        AtomicIntegerArray runs = new AtomicIntegerArray(64);
        on(4, () -> Parallel.forEach(8, i -> {
            assertEquals(1, Parallel.threads());
            Parallel.forEach(8, j -> runs.incrementAndGet(8 * i + j));
        }));
        for (int i = 0; i < 64; i++) assertEquals(1, runs.get(i));
    }

    @Test
    void theFirstFailureReachesTheCallerAfterTheOthersHaveEnded() {
        AtomicIntegerArray runs = new AtomicIntegerArray(100);
        var boom = new IllegalStateException("boom");
        var thrown = assertThrows(IllegalStateException.class, () -> on(3, () -> Parallel.forEach(100, i -> {
            runs.incrementAndGet(i);
            if (i == 17) throw boom;
        })));
        assertSame(boom, thrown);
        for (int i = 0; i < 100; i++) assertEquals(1, runs.get(i));
    }

    @Test
    void manyCallersAtOnceAllComeToAnEnd() throws InterruptedException {
        AtomicIntegerArray sums = new AtomicIntegerArray(16);
        Thread[] callers = new Thread[16];
        for (int c = 0; c < callers.length; c++) {
            int caller = c;
            callers[c] = Thread.ofPlatform().start(() -> on(4, () -> {
                for (int r = 0; r < 200; r++) Parallel.forEach(10, i -> sums.addAndGet(caller, i));
            }));
        }
        for (Thread t : callers) t.join();
        for (int c = 0; c < callers.length; c++) assertEquals(200 * 45, sums.get(c));
    }

    @Test
    void virtualThreadsMayCallToo() throws InterruptedException {
        AtomicIntegerArray sums = new AtomicIntegerArray(1);
        Thread t = Thread.ofVirtual().start(() -> on(4, () -> Parallel.forEach(100, i -> sums.addAndGet(0, i))));
        t.join();
        assertEquals(4950, sums.get(0));
    }

    private static void on(int threads, Runnable action) {
        Backend.where(Backend.named("scalar")).threads(threads).run(action);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
