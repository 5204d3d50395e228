// Generated from DoublePivotedQr.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// QR factorization with column pivoting, which reveals the rank.
public interface FloatPivotedQr {

    /// Factor a general matrix with column pivoting in place: A·P = Q·R, |r₀₀| ≥ |r₁₁| ≥ ….
    ///
    /// At each step the column whose remaining part has the largest norm comes first; columns that are
    /// marked in `jpvt` come before all others. A, R and the reflections are stored as by
    /// [FloatQr#sgeqrf]. Column j of A·P is column `jpvt[jpvtOff + j]` of A, **counted from 0**. Norms are
    /// updated, and computed again where cancellation would spoil the choice (Drmač & Bujanović 2008).
    ///
    /// A small |rₖₖ| says that A is close to a matrix of rank k; that none is small says nearly always, but
    /// not always, that the rank is full (Kahan's matrix). A NaN comes first, and reaches R.
    ///
    /// {@snippet :
    /// float[] a = {1, 0, 3, 4}, tau = new float[2];          // [1 3; 0 4]
    /// int[] jpvt = new int[2];
    /// Lapack.current().sgeqp3(2, 2, a, 0, 2, jpvt, 0, tau, 0);
    /// // a == {-5, 0.5, -0.6, -0.8}; jpvt == {1, 0}            R = [-5 -0.6; 0 -0.8], v = (1, 0.5)
    /// }
    /// **Cost** 2·n²·(m − n/3) flops for m ≥ n, half of them at the speed of memory.  **Error** ‖A·P −
    /// Q·R‖ ≤ c·m·n·ε·‖A‖ for an exactly orthogonal Q, column by column (Higham 2002, §19.4).
    ///
    /// @param m       rows of A, m ≥ 0
    /// @param n       columns of A, n ≥ 0
    /// @param a       holds A on entry, R and the reflections on return
    /// @param aOff    index of element (0, 0)
    /// @param lda     distance between columns, lda ≥ max(1, m)
    /// @param jpvt    n elements: on entry 0, or another number for a column to be moved to the front; on return the columns of A
    /// @param jpvtOff index of the first of them
    /// @param tau     receives min(m, n) factors τ
    /// @param tauOff  index of the first of them
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too
    ///     small, or an output overlaps another operand
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgeqp3.f">LAPACK</a>
    void sgeqp3(int m, int n, float[] a, int aOff, int lda, int[] jpvt, int jpvtOff, float[] tau,
            int tauOff);
}
