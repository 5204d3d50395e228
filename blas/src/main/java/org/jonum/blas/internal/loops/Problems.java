package org.jonum.blas.internal.loops;

/// A batch of problems, of which a thread takes a run.
@FunctionalInterface
interface Problems {
    /// Solve those from one number up to another.
    void solve(int from, int to);
}
