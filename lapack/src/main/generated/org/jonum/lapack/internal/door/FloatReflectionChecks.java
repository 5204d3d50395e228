// Generated from DoubleReflectionChecks.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.blas.internal.door.Overlap;

/// The checks of routines that make products of reflections, multiply by them, and form them.
///
/// @param routine its name, which begins every message
/// @param lie     how the reflections lie in their matrix
record FloatReflectionChecks(String routine, Lie lie) {

    /// Reflections are columns (QR, QL) or rows (LQ, RQ, RZ) of a matrix.
    enum Lie {
        COLUMNS, ROWS
    }

    static FloatReflectionChecks columns(String routine) {
        return new FloatReflectionChecks(routine, Lie.COLUMNS);
    }

    static FloatReflectionChecks rows(String routine) {
        return new FloatReflectionChecks(routine, Lie.ROWS);
    }

    /// A matrix is factored in place.
    void factor(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Args.dim(routine, "m", m);
        Args.dim(routine, "n", n);
        Args.ld(routine, "lda", lda, "m", m);
        Args.matrix(routine, "a", a, aOff, m, n, lda);
        int k = Math.min(m, n);
        Args.vector(routine, "tau", tau, tauOff, k, 1);
        Overlap.refuse(routine, "tau", tau, tauOff, 1, k, 1, "a", a, aOff, m, n, lda);
    }

    /// Rows or columns of Q take the place of its k reflections.
    void form(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        if (lie == Lie.COLUMNS) {
            Args.dim(routine, "m", m);
            Checks.atMost(routine, "n", n, "m", m);
            Checks.atMost(routine, "k", k, "n", n);
        } else {
            Args.dim(routine, "m", m);
            if (n < m) throw Args.bad(routine, "n", n, ">= m = " + m);
            Checks.atMost(routine, "k", k, "m", m);
        }
        Args.ld(routine, "lda", lda, "m", m);
        Args.matrix(routine, "a", a, aOff, m, n, lda);
        Args.vector(routine, "tau", tau, tauOff, k, 1);
        Overlap.refuse(routine, "a", a, aOff, m, n, lda, "tau", tau, tauOff, 1, k, 1);
    }

    /// The product of k reflections multiplies C: how many, of which order.
    void product(Side side, Trans trans, int m, int n, int k) {
        Args.present(routine, "side", side, "LEFT or RIGHT");
        Args.present(routine, "trans", trans, "NO_TRANS, TRANS or CONJ_TRANS");
        Args.dim(routine, "m", m);
        Args.dim(routine, "n", n);
        Checks.atMost(routine, "k", k, side == Side.LEFT ? "m" : "n", side == Side.LEFT ? m : n);
    }

    /// The product of k reflections multiplies C: the operands.
    void operands(Side side, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc) {
        int order = side == Side.LEFT ? m : n;
        int rows = lie == Lie.COLUMNS ? order : k, cols = lie == Lie.COLUMNS ? k : order;
        Args.ld(routine, "lda", lda, lie == Lie.ROWS ? "k" : side == Side.LEFT ? "m" : "n", rows);
        Args.ld(routine, "ldc", ldc, "m", m);
        Args.matrix(routine, "a", a, aOff, rows, cols, lda);
        Args.vector(routine, "tau", tau, tauOff, k, 1);
        Args.matrix(routine, "c", c, cOff, m, n, ldc);
        Overlap.refuse(routine, "c", c, cOff, m, n, ldc, "a", a, aOff, rows, cols, lda);
        Overlap.refuse(routine, "c", c, cOff, m, n, ldc, "tau", tau, tauOff, 1, k, 1);
    }
}
