package org.jonum.blas.internal.loops;

import org.jonum.blas.internal.threads.Scratch;

/// Vectors that are not contiguous go through a contiguous copy: O(n) beside the O(n²) of level 2.
final class DoubleStrided {
    private DoubleStrided() {}

    /// A contiguous copy of n elements, in scratch.
    static double[] gather(int n, double[] x, int off, int inc) {
        double[] to = Scratch.doubles(n);
        int first = inc < 0 ? off - (n - 1) * inc : off;
        for (int i = 0; i < n; i++) to[i] = x[first + i * inc];
        return to;
    }

    /// Put the copy back where it came from, and its scratch too.
    static void scatter(int n, double[] from, double[] x, int off, int inc) {
        int first = inc < 0 ? off - (n - 1) * inc : off;
        for (int i = 0; i < n; i++) x[first + i * inc] = from[i];
        Scratch.give(from);
    }
}
