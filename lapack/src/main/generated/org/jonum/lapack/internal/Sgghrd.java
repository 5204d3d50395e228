// Generated from Dgghrd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Reduction of a pencil to Hessenberg-triangular form, A := QᵀAZ, B := QᵀBZ, B triangular before and after.
///
/// Column j of A is reduced from the bottom by rotations of neighbouring rows (sweep j of Q); they make B upper
/// Hessenberg, which rotations of neighbouring columns mend (sweep j of Z; Moler & Stewart 1973). In a panel of
/// columns only B is kept up to date:
///
/// ```
///     [A  ·  ·]   rows above the panel, columns right of it, Q and Z:
///     [   P  ·]   products with the gathered sweeps, once per panel
///     [   P  A]   P, a column at a time: a := Wqᵀ·A·(Wz·e(j)), one product of a matrix and a vector
/// ```
/// (sweeps gathered after Kågström, Kressner, Quintana-Ortí & Quintana-Ortí 2008; columns as they are needed,
/// as in the reduction of one matrix, Dongarra, Hammarling & Sorensen 1989.)
final class Sgghrd {
    private final FloatBlocks la;
    private final FloatView a, b, q, z;
    private final int n, hi;

    private Sgghrd(FloatBlocks la, FloatView a, FloatView b, FloatView q, FloatView z, int hi) {
        this.la = la;
        this.a = a;
        this.b = b;
        this.q = q;
        this.z = z;
        this.hi = hi;
        n = a.cols();
    }

    /// A, B := the reduced pencil, Q and Z multiplied by the transformations from the right; Q and Z may have no
    /// rows. Rows and columns lo to hi − 1 are reduced, the others triangular already.
    static void reduce(FloatBlocks la, int lo, int hi, FloatView a, FloatView b, FloatView q, FloatView z) {
        for (int j = 0; j < b.cols(); j++) {
            for (int i = j + 1; i < b.rows(); i++) b.data()[b.at(i, j)] = 0;
        }
        Sgghrd reduction = new Sgghrd(la, a, b, q, z, hi);
        int width = hi - lo < Blocking.PENCIL_CROSSOVER ? 1 : Blocking.PENCIL_PANEL;
        FloatSweeps left = new FloatSweeps(hi, width), right = new FloatSweeps(hi, width);
        float[] panel = Scratch.floats((long) hi * width), vector = Scratch.floats(hi);
        for (int p = lo; p < hi - 2; p += width) {
            reduction.panel(p, Math.min(width, hi - 2 - p), left, right, panel, vector);
        }
        Scratch.give(panel);
        Scratch.give(vector);
        left.close();
        right.close();
    }

    private void panel(int p, int width, FloatSweeps left, FloatSweeps right, float[] panel, float[] vector) {
        int first = p + 1, size = hi - first;
        left.restart(first, hi);
        right.restart(first, hi);
        for (int k = 0; k < width; k++) {
            FloatView x = FloatView.of(panel, k * size, size, 1, size);
            if (k == 0) {
                la.copy(a.block(first, p, size, 1), x);
            } else {
                right.column(p + k, vector, 0);
                la.gemm(1, a.block(first, first, size, size), FloatView.of(vector, 0, size, 1, size), 0, x);
                left.rows(la, panel, k * size);
            }
            annihilate(panel, k * size, k, first, left);
            hessenberg(p + k, left);
            mend(p + k, first, right);
        }
        int next = p + width;
        right.apply(la, a.block(0, 0, hi, 0), a.block(0, 0, hi, n), b.block(0, 0, first, n), z);
        left.apply(la, a.block(0, next, hi, n - next), q);
        la.copy(FloatView.of(panel, 0, size, width, size), a.block(first, p, size, width));
    }

    /// A sweep of the left: everything below element k + 0 of the column, which begins with row `first`, := 0.
    private void annihilate(float[] x, int off, int k, int first, FloatSweeps left) {
        left.next();
        for (int r = hi - 2; r >= first + k; r--) {
            int at = off + r - first;
            FloatGivens g = Slartg.rotation(x[at], x[at + 1]);
            left.set(r, g.c(), g.s());
            x[at] = g.r();
            x[at + 1] = 0;
        }
    }

    /// B := the last sweep on its rows; an entry appears below each diagonal entry.
    private void hessenberg(int j, FloatSweeps left) {
        int from = j + 1;
        for (int c = from; c < hi; c += 4) {
            int cols = Math.min(4, hi - c);
            left.lastOnRows(la, b.block(0, c, hi, cols), from, Math.min(c + cols + 1, hi));
        }
        left.lastOnRows(la, b.block(0, hi, hi, n - hi), from, hi);
    }

    /// A sweep of the right: B is triangular again, rows above `first` not yet touched.
    private void mend(int j, int first, FloatSweeps right) {
        float[] data = b.data();
        right.next();
        for (int r = hi - 2; r > j; r--) {
            int x = b.at(first, r), y = b.at(first, r + 1), rows = r + 1 - first;
            FloatGivens g = Slartg.rotation(data[y + rows], -data[x + rows]);
            right.set(r, g.c(), g.s());
            la.blas().srot(rows, data, x, 1, data, y, 1, g.c(), g.s());
            data[x + rows] = 0;
            data[y + rows] = g.r();
        }
    }
}
