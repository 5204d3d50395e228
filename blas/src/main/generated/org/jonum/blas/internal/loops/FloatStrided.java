// Generated from DoubleStrided.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.internal.threads.Scratch;

/// Vectors that are not contiguous go through a contiguous copy: O(n) beside the O(n²) of level 2.
final class FloatStrided {
    private FloatStrided() {}

    /// A contiguous copy of n elements, in scratch.
    static float[] gather(int n, float[] x, int off, int inc) {
        float[] to = Scratch.floats(n);
        int first = inc < 0 ? off - (n - 1) * inc : off;
        for (int i = 0; i < n; i++) to[i] = x[first + i * inc];
        return to;
    }

    /// Put the copy back where it came from, and its scratch too.
    static void scatter(int n, float[] from, float[] x, int off, int inc) {
        int first = inc < 0 ? off - (n - 1) * inc : off;
        for (int i = 0; i < n; i++) x[first + i * inc] = from[i];
        Scratch.give(from);
    }
}
