// Generated from Dgehrd.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Reduction to upper Hessenberg form, H = Qᵀ·A·Q, by blocks of reflections (Dongarra, Sorensen &
/// Hammarling 1989; arranged as in Quintana-Ortí & van de Geijn 2006).
///
/// A panel of b columns yields reflections I − V·T·Vᵀ. Each one needs the columns to the right of the
/// panel once, for its product with them, which is kept as a column of Y = A·V·T; they change after
/// the panel:
///
/// ```
///     A := (I − V·Tᵀ·Vᵀ)·(A − Y·Vᵀ)
/// ```
final class Sgehrd {
    private final Blas blas;
    private final FloatBlocks la;
    private final FloatView a;
    private final int hi;

    private Sgehrd(Blas blas, FloatView a, int hi) {
        this.blas = blas;
        this.la = new FloatBlocks(blas);
        this.a = a;
        this.hi = hi;
    }

    /// Rows and columns lo to hi − 1 of A := H and the reflections; `tau` gets n − 1 factors.
    static void reduce(Blas blas, int n, int lo, int hi, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        for (int j = 0; j < n - 1; j++) {
            if (j < lo || j >= hi - 1) tau[tauOff + j] = 0;
        }
        int nb = Math.min(Blocking.HESSENBERG_BLOCK, hi - lo - 1), i = lo;
        if (nb <= 0) return;
        Sgehrd h = new Sgehrd(blas, FloatView.of(a, aOff, n, n, lda), hi);
        float[] work = Scratch.floats((long) nb * (nb + hi));
        for (; i < hi - 1 && !Blocking.inCache(hi, hi - i); i += nb) {
            int b = Math.min(nb, hi - 1 - i);
            FloatView t = FloatView.of(work, 0, b, b, b), y = FloatView.of(work, b * b, hi, b, hi);
            h.panel(i, b, tau, tauOff + i, t, y);
            h.update(i, b, t, y);
        }
        Scratch.give(work);
        unblocked(blas, n, i, hi, a, aOff, lda, tau, tauOff);
    }

    /// The same one reflection after the other, for what stays in a cache.
    private static void unblocked(Blas blas, int n, int lo, int hi, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        for (int i = lo; i < hi - 1; i++) {
            int v = aOff + i + 1 + i * lda, len = hi - i - 1, right = aOff + (i + 1) * lda;
            float factor = Slarfg.reflect(blas, len, a, v, v + 1), beta = a[v];
            tau[tauOff + i] = factor;
            a[v] = 1;
            Slarf.apply(blas, Side.RIGHT, hi, len, a, v, 1, factor, a, right, lda);
            Slarf.apply(blas, Side.LEFT, len, n - i - 1, a, v, 1, factor, a, right + i + 1, lda);
            a[v] = beta;
        }
    }

    /// Columns i to i + b − 1: their part of H, V, the triangle T, and Y below row i.
    private void panel(int i, int b, float[] tau, int tauOff, FloatView t, FloatView y) {
        float[] data = a.data(), w = Scratch.floats(b);
        int rows = hi - i - 1, ld = a.cs();
        float sub = 0;
        for (int j = 0; j < b; j++) {
            int head = a.at(i + 1 + j, i + j), v = a.at(i + 1, i), col = a.at(i + 1, i + j), below = rows - j;
            if (j > 0) {
                // column := (I − V·Tᵀ·Vᵀ)·(column − Y·(row of V)ᵀ)
                blas.sgemv(NO_TRANS, rows, j, -1, y.data(), y.at(i + 1, 0), y.cs(), data,
                        a.at(i + j, i), ld, 1, data, col, 1);
                blas.scopy(j, data, col, 1, w, 0, 1);
                blas.strmv(LOWER, TRANS, UNIT, j, data, v, ld, w, 0, 1);
                blas.sgemv(TRANS, below, j, 1, data, v + j, ld, data, col + j, 1, 1, w, 0, 1);
                blas.strmv(UPPER, TRANS, NON_UNIT, j, t.data(), t.off(), t.cs(), w, 0, 1);
                blas.sgemv(NO_TRANS, below, j, -1, data, v + j, ld, w, 0, 1, 1, data, col + j, 1);
                blas.strmv(LOWER, NO_TRANS, UNIT, j, data, v, ld, w, 0, 1);
                blas.saxpy(j, -1, w, 0, 1, data, col, 1);
                data[a.at(i + j, i + j - 1)] = sub;
            }
            float factor = Slarfg.reflect(blas, below, data, head, head + 1);
            tau[tauOff + j] = factor;
            sub = data[head];
            data[head] = 1;
            // y := τ·(A·v − Y·(Vᵀ·v)), and the column of T
            int yj = y.at(i + 1, j), tj = t.at(0, j);
            blas.sgemv(NO_TRANS, rows, below, factor, data, a.at(i + 1, i + 1 + j), ld, data, head, 1, 0,
                    y.data(), yj, 1);
            if (j > 0) {
                blas.sgemv(TRANS, below, j, -factor, data, v + j, ld, data, head, 1, 0, t.data(), tj, 1);
                blas.sgemv(NO_TRANS, rows, j, 1, y.data(), y.at(i + 1, 0), y.cs(), t.data(), tj, 1, 1, y.data(),
                        yj, 1);
                blas.strmv(UPPER, NO_TRANS, NON_UNIT, j, t.data(), t.off(), t.cs(), t.data(), tj, 1);
            }
            t.data()[t.at(j, j)] = factor;
        }
        data[a.at(i + b, i + b - 1)] = sub;
        Scratch.give(w);
    }

    /// All that the reflections of a panel change outside of it.
    private void update(int i, int b, FloatView t, FloatView y) {
        int rows = hi - i - 1, right = hi - i - b;
        FloatView v = a.block(i + 1, i, rows, b), v1 = v.block(0, 0, b, b), v2 = v.block(b, 0, rows - b, b);
        FloatView top = y.block(0, 0, i + 1, b);
        la.copy(a.block(0, i + 1, i + 1, b), top);              // Y above: A·V·T
        la.trmm(RIGHT, LOWER, UNIT, 1, v1, top);
        la.gemm(1, a.block(0, i + 1 + b, i + 1, rows - b), v2, 1, top);
        la.trmm(RIGHT, UPPER, NON_UNIT, 1, t, top);
        float[] data = a.data();
        float sub = data[v.at(b - 1, b - 1)];
        data[v.at(b - 1, b - 1)] = 1;
        la.gemm(-1, y, v.block(b - 1, 0, right, b).t(), 1, a.block(0, i + b, hi, right));
        data[v.at(b - 1, b - 1)] = sub;
        if (b > 1) {                                            // columns of the panel, rows above it
            FloatView left = top.block(0, 0, i + 1, b - 1);
            la.trmm(RIGHT, UPPER, UNIT, 1, v.block(0, 0, b - 1, b - 1).t(), left);
            la.subtract(left, a.block(0, i + 1, i + 1, b - 1));
        }
        Slarfb.apply(la, v, LOWER, t.t(), a.block(i + 1, i + b, rows, a.cols() - i - b));
    }
}
