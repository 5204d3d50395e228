// Generated from Dlaqr0.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The QR algorithm for Hessenberg matrices of any size: small-bulge multishift sweeps and aggressive
/// early deflation (Braman, Byers & Mathias 2002, parts I and II).
///
/// ```
///     while the active block, rows top to bottom − 1, is not empty
///         deflate what a window at its end shows to have converged       [Slaqr3]
///         if that was little: chase bulges through it, with the shifts that the window gave   [Slaqr5]
/// ```
/// Blocks that fit into a window are finished by it. If nothing deflates for some time, the window
/// grows and shrinks again, and every sixth sweep takes exceptional shifts; the number of rounds is
/// bounded.
final class Slaqr0 {
    private static final int WINDOW_PATIENCE = 5, SHIFT_PATIENCE = 6;
    /// A sweep is left out if more than this percentage of the window has deflated.
    private static final int NIBBLE = 14;

    private final FloatBlocks la;
    private final FloatView h, z;
    private final boolean schur;
    private final float[] wr, wi;                              // from index 0 on for row 0
    private final Slaqr5 sweeps;
    private int idle;                                           // rounds without a deflation

    private Slaqr0(FloatBlocks la, boolean schur, int rows, FloatView h, float[] wr, float[] wi, FloatView z) {
        this.la = la;
        this.schur = schur;
        this.h = h;
        this.wr = wr;
        this.wi = wi;
        this.z = z;
        this.sweeps = new Slaqr5(la, schur, h, rows, wr, wi, z);
    }

    /// Rows and columns lo to hi − 1 of H, isolated from the others, to real Schur form.
    ///
    /// @param schur whether all of H is to become the Schur form, or just its eigenvalues are wanted
    /// @param z     gets the transformations on its columns; without rows if not wanted
    /// @return 0, or k > 0 if only the eigenvalues k to hi − 1 have been found
    static int iterate(FloatBlocks la, boolean schur, int lo, int hi, FloatView h, float[] wr, int wrOff,
            float[] wi, int wiOff, FloatView z) {
        if (hi - lo <= Blocking.QR_ITERATION_LOOPS) {
            return Slahqr.iterate(la.blas(), schur, lo, hi, h, wr, wrOff, wi, wiOff, z);
        }
        float[] re = Scratch.floats(hi), im = Scratch.floats(hi);
        int info = new Slaqr0(la, schur, hi - lo, h, re, im, z).iterate(lo, hi);
        int found = info == 0 ? lo : info;
        System.arraycopy(re, found, wr, wrOff + found, hi - found);
        System.arraycopy(im, found, wi, wiOff + found, hi - found);
        Scratch.give(re);
        Scratch.give(im);
        return info;
    }

    private int iterate(int lo, int hi) {
        int n = hi - lo, shifts = shifts(n), least = n <= 500 ? shifts : 3 * shifts / 2;
        int most = Math.max(least, (n - 1) / 3), window = least, shrink = -1, bottom = hi;
        for (int round = 30 * Math.max(10, n); round > 0 && bottom > lo; round--) {
            int top = Slahqr.split(h, lo, bottom - 1), active = bottom - top;
            if (top > lo) h.data()[h.at(top, top - 1)] = 0;
            int limit = Math.min(active, most);
            window = Math.min(limit, idle < WINDOW_PATIENCE ? least : 2 * window);
            if (window >= active - 1 || active <= Blocking.QR_ITERATION_LOOPS) {
                window = active;
            } else
                if (Math.abs(h.get(bottom - window, bottom - window - 1)) > Math.abs(
                        h.get(bottom - window - 1, bottom - window - 2)) && window < limit) {
                            window++;
                        }
            if (idle < WINDOW_PATIENCE) {
                shrink = -1;
            } else if (shrink >= 0 || window >= limit) {
                shrink = window - shrink - 1 < 2 ? 0 : shrink + 1;
                window -= shrink;
            }
            Slaqr3.Found found = Slaqr3.deflate(la, schur, h, top, bottom, window, wr, wi, z);
            bottom -= found.deflated();
            idle = found.deflated() > 0 ? 0 : idle + 1;
            boolean plenty = 100 * found.deflated() > window * NIBBLE;
            if (found.deflated() == 0 || !plenty && bottom - top > Blocking.QR_ITERATION_LOOPS) {
                sweep(top, bottom, shifts, found.shifts());
            }
        }
        return bottom > lo ? bottom : 0;
    }

    /// How many shifts a sweep takes for n rows (the table of LAPACK's IPARMQ, from experiments).
    private static int shifts(int n) {
        int log = (int) Math.round(Math.log(n) / Math.log(2));  // keep-double
        int s = n < 30 ? 2
                : n < 60 ? 4 : n < 150 ? 10 : n < 590 ? Math.max(10, n / log) : n < 3000 ? 64 : n < 6000 ? 128 : 256;
        return s & ~1;
    }

    private void sweep(int top, int bottom, int most, int given) {
        int count = Math.min(most, Math.max(2, bottom - top - 1)) & ~1, from = bottom - given;
        if (idle > 0 && idle % SHIFT_PATIENCE == 0) {
            from = bottom - count;
            exceptional(top, bottom, count);
        } else {
            if (given <= count / 2) from = bottom - trailing(bottom, count);
            pairs(from, bottom);
        }
        if (bottom - from == 2 && wi[from] == 0) {              // the nearer one twice
            float d = h.get(bottom - 1, bottom - 1);
            int nearer = Math.abs(wr[from] - d) < Math.abs(wr[from + 1] - d) ? from : from + 1;
            wr[from] = wr[from + 1] = wr[nearer];
        }
        count = Math.min(count, bottom - from) & ~1;
        sweeps.sweep(top, bottom, bottom - count, count / 2);
    }

    /// Shifts that have little to do with the eigenvalues.
    private void exceptional(int top, int bottom, int count) {
        for (int i = bottom - 1; i > bottom - count; i -= 2) {
            float s = Math.abs(h.get(i, i - 1)) + (i - 2 >= top ? Math.abs(h.get(i - 1, i - 2)) : 0);
            float d = 0.75f * s + h.get(i, i);
            var b = Slanv2.standardize(d, s, -0.4375f * s, d);
            wr[i - 1] = b.rt1r();
            wi[i - 1] = b.rt1i();
            wr[i] = b.rt2r();
            wi[i] = b.rt2i();
        }
    }

    /// The eigenvalues of the last rows and columns; returns how many.
    private int trailing(int bottom, int count) {
        float[] work = Scratch.floats((long) count * count);
        FloatView t = FloatView.of(work, 0, count, count, count);
        for (int j = 0; j < count; j++) {
            System.arraycopy(h.data(), h.at(bottom - count, bottom - count + j), work, j * count, count);
        }
        int begin = bottom - count;
        int failed = Slahqr.iterate(la.blas(), false, 0, count, t, wr, begin, wi, begin,
                FloatView.of(work, 0, 0, count, 1));
        Scratch.give(work);
        if (count - failed >= 2) return count - failed;
        var b = Slanv2.standardize(h.get(bottom - 2, bottom - 2), h.get(bottom - 2, bottom - 1),
                h.get(bottom - 1, bottom - 2), h.get(bottom - 1, bottom - 1));
        wr[bottom - 2] = b.rt1r();
        wi[bottom - 2] = b.rt1i();
        wr[bottom - 1] = b.rt2r();
        wi[bottom - 1] = b.rt2i();
        return 2;
    }

    /// Largest shifts first, so that the smallest ones act first at the bottom and last remain if there are too many;
    /// conjugate ones stay together and real ones become pairs.
    private void pairs(int from, int bottom) {
        for (int i = from + 1; i < bottom; i++) {               // insertion; equal sizes keep their order
            float re = wr[i], im = wi[i], size = Math.abs(re) + Math.abs(im);
            int j = i;
            for (; j > from && Math.abs(wr[j - 1]) + Math.abs(wi[j - 1]) < size; j--) {
                wr[j] = wr[j - 1];
                wi[j] = wi[j - 1];
            }
            wr[j] = re;
            wi[j] = im;
        }
        for (int i = bottom - 1; i > from + 1; i -= 2) {        // from the end: (i − 1, i) is to be a pair
            if (wi[i] == -wi[i - 1]) continue;
            rotate(i);                                          // a real one, then a pair: the real one goes further up
        }
    }

    /// Shifts i − 2, i − 1, i in the order i, i − 2, i − 1.
    private void rotate(int i) {
        float re = wr[i], im = wi[i];
        wr[i] = wr[i - 1];
        wi[i] = wi[i - 1];
        wr[i - 1] = wr[i - 2];
        wi[i - 1] = wi[i - 2];
        wr[i - 2] = re;
        wi[i - 2] = im;
    }
}
