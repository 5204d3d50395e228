package org.jonum.netlib.internal;

import java.util.Arrays;
import java.util.Locale;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// From what size on work goes to the library.
///
/// Measured once per process, in less than half a second: products of both engines side by side, from small to
/// large, until the library has been the faster one twice. `-Djonum.netlib.crossover=n` sets both orders to n instead,
/// for results that must be the same bits in every process.
///
/// @param level3 the order of a square product from which it pays; [#NEVER] if it does not
/// @param level2 the order of a square matrix from which its product with a vector pays
/// @param lapack the order from which LAPACK drivers pay, for which the call moves to another thread
record Crossover(int level3, int level2, int lapack) {
    /// An order that no array has.
    static final int NEVER = 1 << 16;
    private static final int LEAST_LAPACK = 96;
    private static final int[] ORDERS3 = {16, 32, 64, 128, 256}, ORDERS2 = {64, 128, 256, 512, 1024};
    /// Nanoseconds that one level may take, and one size.
    private static final long BUDGET = 100_000_000, EACH = 4_000_000;
    /// Calls after which the compiler has seen the Java engine.
    private static final int WARM = 20_000;
    /// A library that takes so much longer for the largest size gets no work.
    private static final double WORTHLESS = 1.5;

    /// The times of both engines for a problem of this order.
    private interface Race {
        void run(int n, boolean nativeOne);
    }

    /// What is measured; the library has dgemm, or it would not be one.
    static Crossover of(Blas java, NativeLibrary library) {
        int given = Integer.getInteger("jonum.netlib.crossover", -1);
        if (given >= 0) return new Crossover(given, given, given);
        int n3 = ORDERS3[ORDERS3.length - 1], n2 = ORDERS2[ORDERS2.length - 1];
        double[] a = new double[n2 * n2], x = new double[n2], y = new double[n2], c = new double[n3 * n3];
        Arrays.fill(a, 0.5);
        Arrays.fill(x, 0.5);
        Trans no = Trans.NO_TRANS;
        int level3 = measure(ORDERS3, (n, nativeOne) -> {
            if (nativeOne) library.blas().dgemm("N", "N", n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
            else java.dgemm(no, no, n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
        });
        int level2 = !library.has("dgemv") ? NEVER : measure(ORDERS2, (n, nativeOne) -> {
            if (nativeOne) library.blas().dgemv("N", n, n, 1, a, 0, n, x, 0, 1, 0, y, 0, 1);
            else java.dgemv(no, n, n, 1, a, 0, n, x, 0, 1, 0, y, 0, 1);
        });
        return new Crossover(level3, level2, Math.max(level3, LEAST_LAPACK));
    }

    private static int measure(int[] orders, Race race) {
        long end = System.nanoTime() + BUDGET;
        for (int i = 0; i < WARM && System.nanoTime() < end; i++) race.run(orders[0], false);
        end = System.nanoTime() + BUDGET;
        int wins = 0;
        for (int i = 0; i < orders.length; i++) {
            int n = orders[i];
            long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
            long until = System.nanoTime() + EACH;
            int rounds = 0;
            do {
                for (int who = 0; who < 2; who++) {
                    long start = System.nanoTime();
                    race.run(n, who == 1);
                    best[who] = Math.min(best[who], System.nanoTime() - start);
                }
            } while (++rounds < 3 || System.nanoTime() < until);
            wins = best[1] <= best[0] ? wins + 1 : 0;
            if (wins == 2) return orders[i - 1];
            if (System.nanoTime() > end || i == orders.length - 1) return best[1] <= WORTHLESS * best[0] ? n : NEVER;
        }
        return NEVER;
    }

    @Override
    public String toString() {
        return level3 == NEVER ? "slower than Java and given no level 3 work, " + text("level 2", level2)
                : text("level 3", level3) + ", " + text("level 2", level2) + ", " + text("LAPACK", lapack);
    }

    private static String text(String what, int order) {
        return order == NEVER ? what + " in Java" : String.format(Locale.ROOT, "%s from order %d", what, order);
    }
}
