// Generated from DoubleSweeps.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;

import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Direct;
import org.jonum.lapack.Pivot;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Sweeps of plane rotations, gathered so that most of their work is done by products.
///
/// Sweep k turns the pairs of neighbouring columns (r, r + 1) for r = hi − 2 down to first + k:
///
/// ```
///     x(r) := c·x(r) + s·x(r+1)      x(r+1) := c·x(r+1) − s·x(r)
/// ```
/// Rotations of different sweeps with t0 ≤ r − k < t1 need nothing of those with smaller r − k, so
/// that, taken from large r − k to small, each such group is an orthogonal matrix U of order
/// (t1 − t0) + (number of sweeps), which is formed and multiplied by (Kågström, Kressner,
/// Quintana-Ortí & Quintana-Ortí 2008, §3).
final class FloatSweeps {
    private final int ld;
    private final float[] c, s;
    private int first, hi, count;

    /// Room for some sweeps over the columns of a matrix of order n.
    FloatSweeps(int n, int most) {
        ld = n;
        c = Scratch.floats((long) n * most);
        s = Scratch.floats((long) n * most);
    }

    /// Forget what was gathered; sweeps that begin at `first` are to come.
    void restart(int newFirst, int newHi) {
        first = newFirst;
        hi = newHi;
        count = 0;
    }

    void close() {
        Scratch.give(c);
        Scratch.give(s);
    }

    /// Begin another sweep.
    void next() {
        count++;
    }

    /// Rotation r of the last sweep.
    void set(int r, float cosine, float sine) {
        c[(count - 1) * ld + r] = cosine;
        s[(count - 1) * ld + r] = sine;
    }

    /// All sweeps on the rows of a column x that begins with row `first`: x := Wᵀ·x.
    void rows(FloatBlocks la, float[] x, int off) {
        for (int k = 0; k < count; k++) {
            Slasr.apply(la.blas(), LEFT, Pivot.VARIABLE, Direct.BACKWARD, hi - first - k, 1, c, k * ld + first + k,
                    s, k * ld + first + k, x, off + k, ld);
        }
    }

    /// The last sweep on rows `from` to `to` − 1 of a matrix; those below `to` are zero where a rotation reaches
    /// them.
    void lastOnRows(FloatBlocks la, FloatView a, int from, int to) {
        int at = (count - 1) * ld + from;
        Slasr.apply(la.blas(), LEFT, Pivot.VARIABLE, Direct.BACKWARD, to - from, a.cols(), c, at, s, at,
                a.data(), a.at(from, 0), a.cs());
    }

    /// x := W·e(j), e(j) a column of the identity; x begins with row `first`.
    void column(int j, float[] x, int off) {
        for (int i = 0; i < hi - first; i++) x[off + i] = 0;
        x[off + j - first] = 1;
        for (int k = count - 1; k >= 0; k--) {
            float below = x[off + k];
            for (int r = first + k; r < hi - 1; r++) {
                float ck = c[k * ld + r], sk = s[k * ld + r], next = x[off + r - first + 1];
                x[off + r - first] = ck * below - sk * next;
                below = ck * next + sk * below;
            }
            x[off + hi - 1 - first] = below;
        }
    }

    /// L := Wᵀ·L and R := R·W for some matrices R, W the product of all sweeps.
    void apply(FloatBlocks la, FloatView left, FloatView... right) {
        int size = hi - first, width = 2 * count;
        if (count < 2 || size < width) {
            for (int k = 0; k < count; k++) one(la, k, left, right);
            return;
        }
        int longest = left.cols();
        for (FloatView x : right) longest = Math.max(longest, x.rows());
        float[] u = Scratch.floats((long) width * width), work = Scratch.floats((long) width * longest);
        int groups = (size - 2) / count + 1;
        for (int g = groups - 1; g >= 0; g--) {
            int t0 = first + g * count, w = Math.min(width, hi - t0);
            FloatView group = FloatView.of(u, 0, w, w, w);
            form(la, t0, Math.min(t0 + count, hi - 1), group);
            for (FloatView x : right) multiply(la, x.block(0, t0, x.rows(), w).t(), group, work);
            multiply(la, left.block(t0, 0, w, left.cols()), group, work);
        }
        Scratch.give(u);
        Scratch.give(work);
    }

    private void one(FloatBlocks la, int k, FloatView left, FloatView[] right) {
        int r = first + k, at = k * ld + r, rotated = hi - r;
        Slasr.apply(la.blas(), LEFT, Pivot.VARIABLE, Direct.BACKWARD, rotated, left.cols(), c, at, s, at,
                left.data(), left.at(r, 0), left.cs());
        for (FloatView x : right) {
            Slasr.apply(la.blas(), RIGHT, Pivot.VARIABLE, Direct.BACKWARD, x.rows(), rotated, c, at, s, at,
                    x.data(), x.at(0, r), x.cs());
        }
    }

    /// U := the product of the rotations with t0 ≤ r − k < t1.
    private void form(FloatBlocks la, int t0, int t1, FloatView u) {
        for (int j = 0; j < u.cols(); j++) {
            for (int i = 0; i < u.rows(); i++) u.data()[u.at(i, j)] = i == j ? 1 : 0;
        }
        for (int k = 0; k < count && t0 + k < hi - 1; k++) {
            int at = k * ld + t0 + k, rotated = Math.min(t1 + k, hi - 1) - (t0 + k) + 1;
            Slasr.apply(la.blas(), RIGHT, Pivot.VARIABLE, Direct.BACKWARD, u.rows(), rotated, c, at, s, at,
                    u.data(), u.at(0, k), u.cs());
        }
    }

    /// X := Uᵀ·X.
    static void multiply(FloatBlocks la, FloatView x, FloatView u, float[] work) {
        FloatView w = x.rs() == 1 ? FloatView.of(work, 0, x.rows(), x.cols(), x.rows())
                : FloatView.of(work, 0, x.cols(), x.rows(), x.cols()).t();
        la.gemm(1, u.t(), x, 0, w);
        la.copy(w, x);
    }
}
