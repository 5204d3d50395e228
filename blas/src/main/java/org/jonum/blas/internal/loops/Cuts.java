package org.jonum.blas.internal.loops;

import org.jonum.blas.internal.threads.Parallel;

/// A cut of an m×n matrix into a grid of blocks, tasks for threads; inner edges lie on whole tiles.
///
/// @param m     rows of the matrix
/// @param n     columns of the matrix
/// @param stepM rows of a block, a multiple of the tile's
/// @param stepN columns of a block, a multiple of the tile's
record Cuts(int m, int n, int stepM, int stepN) {

    /// About two blocks a thread, as square as the tiles allow: a small rim means little packing.
    static Cuts of(int m, int unitM, int n, int unitN, int threads) {
        int want = 2 * threads, byM = 1, byN = 1;
        while (byM * byN < want) {
            if ((long) m * byN > (long) n * byM) byM *= 2;
            else byN *= 2;
        }
        return new Cuts(m, n, step(m, byM, unitM), step(n, byN, unitN));
    }

    /// The size of `parts` equal parts of n, rounded up to whole units.
    static int step(int n, int parts, int unit) {
        return Math.max(1, Math.ceilDiv(Math.ceilDiv(n, parts), unit)) * unit;
    }

    /// What is done with items [first, first + count).
    interface Band {
        void run(int first, int count);
    }

    /// The size of a band of n items: whole units, about two bands a thread, or all of them if the work is not large enough for
    /// threads.
    static int band(int n, int unit, boolean large) {
        int threads = large ? Parallel.threads() : 1;
        return threads == 1 ? n : step(n, 2 * threads, unit);
    }

    /// Do something with n items, in bands of so many, on all threads.
    static void bands(int n, int step, Band body) {
        Parallel.forEach(Math.ceilDiv(n, step), i -> body.run(i * step, Math.min(step, n - i * step)));
    }

    int count() {
        return Math.ceilDiv(m, stepM) * Math.ceilDiv(n, stepN);
    }

    int row(int task) {
        return task % Math.ceilDiv(m, stepM) * stepM;
    }

    int col(int task) {
        return task / Math.ceilDiv(m, stepM) * stepN;
    }

    int rows(int task) {
        return Math.min(stepM, m - row(task));
    }

    int cols(int task) {
        return Math.min(stepN, n - col(task));
    }
}
