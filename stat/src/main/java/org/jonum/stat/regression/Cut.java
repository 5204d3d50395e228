package org.jonum.stat.regression;

import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.special.DoubleDouble;

/// Rows 0 … n − 1 in tasks of whole blocks, cut by n alone.
///
/// @param n     rows
/// @param tasks how many
/// @param size  rows of each task but the last
record Cut(int n, int tasks, int size) {
    /// Up to `most` tasks of whole blocks.
    static Cut of(int n, int block, int most) {
        long blocks = Math.max(1, ((long) n + block - 1) / block), each = (blocks + most - 1) / most;
        long size = Math.min(each * block, Math.max(n, 1));
        return new Cut(n, (int) Math.max(1, (n + size - 1) / size), (int) size);
    }

    /// The cut of loops over observations.
    static Cut of(int n) {
        return of(n, TallQr.BLOCK, 64);
    }

    int from(int task) {
        return (int) Math.min(n, (long) task * size);
    }

    /// Something for all i, in parallel.
    void forEach(IntConsumer body) {
        Parallel.forEach(tasks, t -> {
            for (int i = from(t); i < from(t + 1); i++) body.accept(i);
        });
    }

    /// Σ f(i), compensated, summed in the same order whatever the number of threads.
    double sum(IntToDoubleFunction f) {
        double[] hi = new double[tasks], lo = new double[tasks];
        Parallel.forEach(tasks, t -> {
            double s = 0, e = 0;
            for (int i = from(t); i < from(t + 1); i++) {
                double x = f.applyAsDouble(i), next = s + x;
                e += DoubleDouble.sumError(s, x, next);
                s = next;
            }
            hi[t] = s;
            lo[t] = e;
        });
        double s = 0, e = 0;
        for (int t = 0; t < tasks; t++) {
            double next = s + hi[t];
            e += DoubleDouble.sumError(s, hi[t], next) + lo[t];
            s = next;
        }
        double total = s + e;
        return Double.isNaN(total) ? s : total;
    }
}
