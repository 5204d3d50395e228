// Generated from Dlaqr3.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.RIGHT;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Aggressive early deflation (Braman, Byers & Mathias 2002, part II).
///
/// The last rows and columns of an active block are brought to Schur form T = Vᵀ·H₂₂·V, which makes
/// a spike s·V₀ᵀ of the subdiagonal entry s on their left:
///
/// ```
///     [h h h h h h]          [h h x x x x]
///     [h h h h h h]          [h h x x x x]
///     [  s h h h h]   →      [  * t t t t]     an eigenvalue at the bottom deflates where its entry
///     [    h h h h]          [  *   t t t]     of the spike is negligible; else it is moved up, out of
///     [      h h h]          [  *     t t]     the way of the next one
///     [        h h]          [  *       t]
/// ```
/// What is left is reduced to Hessenberg form again; its eigenvalues are the shifts of the next sweep.
final class Slaqr3 {
    private static final float SMALL = FloatLimits.SAFE_MIN / FloatLimits.ULP;

    private final Blas blas;
    private final FloatBlocks la;
    private final int size;
    private final FloatView t, v;
    private final float spike;

    /// What is found.
    ///
    /// @param deflated eigenvalues that have converged, the last ones of the block
    /// @param shifts   approximate ones before them
    record Found(int deflated, int shifts) {
    }

    private Slaqr3(FloatBlocks la, FloatView t, FloatView v, float spike) {
        this.blas = la.blas();
        this.la = la;
        this.size = t.rows();
        this.t = t;
        this.v = v;
        this.spike = spike;
    }

    /// Deflate at the end of rows top to bottom − 1.
    ///
    /// @param size rows of the window, at most bottom − top
    /// @param sr   real parts of the eigenvalues of the window, in the place of its rows
    /// @param si   imaginary parts
    static Found deflate(FloatBlocks la, boolean schur, FloatView h, int top, int bottom, int size, float[] sr,
            float[] si, FloatView z) {
        int begin = bottom - size;
        float[] work = Scratch.floats(2L * size * size);
        FloatView t = FloatView.of(work, 0, size, size, size), v = FloatView.of(work, size * size, size, size, size);
        float spike = begin == top ? 0 : h.get(begin, begin - 1);
        Slaqr3 window = new Slaqr3(la, t, v, spike);
        window.load(h, begin);
        int failed = Slaqr0.iterate(la, true, 0, size, t, sr, begin, si, begin, v);
        int left = window.deflate(failed);
        window.eigenvalues(failed, sr, si, begin);
        if (left < size || spike == 0) {
            boolean reduced = left > 1 && spike != 0;
            float[] tau = new float[Math.max(1, size)];
            if (reduced) window.reduce(left, tau);
            if (begin > top) h.data()[h.at(begin, begin - 1)] = left == 0 ? 0 : spike * v.get(0, 0);
            window.store(h, begin);
            if (reduced) {
                Sormhr.multiply(la.blas(), RIGHT, Trans.NO_TRANS, size, left, 0, left, work, 0, size, tau, 0, work,
                        size * size, size);
            }
            window.outside(schur, h, top, bottom, z);
        }
        Scratch.give(work);
        return new Found(size - left, left - failed);
    }

    private void load(FloatView h, int begin) {
        float[] data = t.data();
        for (int j = 0; j < size; j++) {
            int length = Math.min(size, j + 2);
            System.arraycopy(h.data(), h.at(begin, begin + j), data, t.at(0, j), length);
            Arrays.fill(data, t.at(0, j) + length, t.at(0, j) + size, 0);
            Arrays.fill(data, v.at(0, j), v.at(0, j) + size, 0);
            data[v.at(j, j)] = 1;
        }
    }

    /// {@return how many eigenvalues are left after all that can be dropped have been}
    private int deflate(int failed) {
        int left = size, top = failed;
        Strexc blocks = new Strexc(blas, t, v);
        while (top < left) {
            int last = left - 1, order = last > 0 && t.get(last, last - 1) != 0 ? 2 : 1;
            float tip = Math.abs(spike * v.get(0, last)), scale = Math.abs(t.get(last, last));
            if (order == 2) {
                tip = Math.max(tip, Math.abs(spike * v.get(0, last - 1)));
                scale += (float) Math.sqrt(Math.abs(t.get(last, last - 1))) * (float) Math.sqrt(Math.abs(t.get(last - 1, last)));
            }
            if (scale == 0) scale = Math.abs(spike);
            if (tip <= Math.max(SMALL * size, FloatLimits.ULP * scale)) {
                left -= order;
            } else {
                blocks.move(last, top);
                top += order;
            }
        }
        return left;
    }

    /// The eigenvalues of T, in the order in which they stand now.
    private void eigenvalues(int from, float[] sr, float[] si, int begin) {
        for (int i = from, order; i < size; i += order) {
            sr[begin + i] = t.get(i, i);
            si[begin + i] = 0;
            order = i + 1 == size || t.get(i + 1, i) == 0 ? 1 : 2;
            if (order == 1) continue;
            var b = Slanv2.standardize(t.get(i, i), t.get(i, i + 1), t.get(i + 1, i), t.get(i + 1, i + 1));
            sr[begin + i] = b.rt1r();
            si[begin + i] = b.rt1i();
            sr[begin + i + 1] = b.rt2r();
            si[begin + i + 1] = b.rt2i();
        }
    }

    /// The spike back to one entry, T to Hessenberg form, in the first `left` rows and columns.
    private void reduce(int left, float[] tau) {
        float[] x = Scratch.floats(left);
        for (int i = 0; i < left; i++) x[i] = v.get(0, i);
        float factor = Slarfg.reflect(blas, left, x, 0, 1);
        x[0] = 1;
        FloatView u = FloatView.of(x, 0, left, 1, left);
        reflect(u, factor, t.block(0, 0, left, size).t());
        reflect(u, factor, t.block(0, 0, left, left));
        reflect(u, factor, v.block(0, 0, size, left));
        Scratch.give(x);
        Sgehrd.reduce(blas, size, 0, left, t.data(), t.off(), t.cs(), tau, 0);
    }

    /// C := C·(I − τ·u·uᵀ).
    private void reflect(FloatView u, float tau, FloatView c) {
        float[] work = Scratch.floats(c.rows());
        FloatView y = FloatView.of(work, 0, c.rows(), 1, c.rows());
        la.gemm(1, c, u, 0, y);
        if (c.rs() == 1) {
            blas.sger(c.rows(), c.cols(), -tau, work, 0, 1, u.data(), 0, 1, c.data(), c.off(), c.cs());
        } else {
            blas.sger(c.cols(), c.rows(), -tau, u.data(), 0, 1, work, 0, 1, c.data(), c.off(), c.rs());
        }
        Scratch.give(work);
    }

    private void store(FloatView h, int begin) {
        for (int j = 0; j < size; j++) {
            System.arraycopy(t.data(), t.at(0, j), h.data(), h.at(begin, begin + j), Math.min(size, j + 2));
        }
    }

    private void outside(boolean schur, FloatView h, int top, int bottom, FloatView z) {
        int begin = bottom - size, first = schur ? 0 : top;
        Slaqr5.multiply(la, h.block(first, begin, begin - first, size), v);
        if (schur) Slaqr5.multiply(la, h.block(begin, bottom, size, h.cols() - bottom).t(), v);
        Slaqr5.multiply(la, z.block(0, begin, z.rows(), size), v);
    }
}
