// Generated from DoubleQz.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.FloatGivens;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The QZ iteration with an implicit pair of shifts on a Hessenberg-triangular pencil (H, T) (Moler & Stewart 1973).
///
/// The matrix H·T⁻¹, which is never formed, tells the shifts: the eigenvalues of its last 2×2 block. A sweep maps
/// the first column of (H·T⁻¹ − σ₁)·(H·T⁻¹ − σ₂) to a multiple of e₁ by a reflection and chases the bulges that
/// this makes in H and T down to the end, by one reflection of three rows and one of three columns per step
/// (Watkins & Elsner 1994). A negligible entry below the diagonal of H splits the pencil, a negligible diagonal
/// entry of T is an infinite eigenvalue: it is chased to the end and splits off there (Ward 1975).
final class FloatQz {
    /// Sweeps in vain, after which shifts are varied.
    private static final int VARY = 10;
    /// Sweeps allowed for each eigenvalue.
    private static final int SWEEPS = 30;

    private final Blas blas;
    private final FloatView h, t, q, z;
    private final boolean schur;
    private final FloatPencilValues values;
    /// The first row and the column after the last one that a transformation has to reach.
    private int top, end;
    private float m11, m12, m21, m22, m32;
    private final FloatReflector r = new FloatReflector();

    /// @param schur whether the whole of H and T is wanted in the end, or just eigenvalues
    /// @param q     multiplied by the left transformations from the right; may have no rows
    /// @param z     multiplied by the right transformations from the right; may have no rows
    FloatQz(Blas blas, boolean schur, FloatView h, FloatView t, FloatView q, FloatView z,
            FloatPencilValues values) {
        this.blas = blas;
        this.schur = schur;
        this.h = h;
        this.t = t;
        this.q = q;
        this.z = z;
        this.values = values;
        end = h.cols();
    }

    /// Rows and columns lo to hi − 1 := generalized Schur form.
    ///
    /// @return 0, or k if eigenvalues 0 to k − 1 were not found in the time allowed
    int iterate(int lo, int hi) {
        FloatQzWindows windows = new FloatQzWindows(new FloatBlocks(blas), h, t, q, z);
        float ulp = FloatLimits.ULP, hNorm = norm(h, lo, hi, 1), tNorm = norm(t, lo, hi, 0);
        if (!(hNorm + tNorm < Float.POSITIVE_INFINITY)) return hi; // NaN, or no room to compute in
        float least = Math.max(FloatLimits.SAFE_MIN, ulp * tNorm);
        int last = hi - 1, vain = 0;
        for (int budget = SWEEPS * (hi - lo); last >= lo;) {
            int first = split(lo, last, vain < VARY ? 0 : ulp * hNorm, hNorm);
            top = schur ? 0 : first;
            end = schur ? h.cols() : last + 1;
            int infinite = infinite(first, last, least), before = last;
            if (infinite >= 0) {
                chaseInfinite(infinite, first, last);
                single(last--);
            } else if (first == last) {
                single(last--);
            } else if (first + 1 == last) {
                pair(first);
                last -= 2;
            } else if (budget-- == 0) {
                return last + 1;
            } else if (last - first >= Blocking.QZ_WINDOWS && vain % VARY != VARY - 1) {
                vain++;
                windows.advance(first, last, top, end, 1 / hNorm, 1 / tNorm);
            } else {
                sweep(first, last, 1 / hNorm, 1 / tNorm, vain++);
            }
            if (last < before) vain = 0;
        }
        return 0;
    }

    /// An eigenvalue that has been found elsewhere: row and column j are triangular.
    void isolated(int j) {
        top = schur ? 0 : j;
        single(j);
    }

    /// The Frobenius norm of rows and columns lo to hi − 1, entries `below` the diagonal included.
    private float norm(FloatView a, int lo, int hi, int below) {
        float norm = 0;
        for (int j = lo; j < hi; j++) {
            int rows = Math.min(j + 1 + below, hi) - lo;
            norm = Slapy2.length(norm, blas.snrm2(rows, a.data(), a.at(lo, j), 1));
        }
        return norm;
    }

    /// The first row of the last block that is not split; what splits it off becomes zero.
    private int split(int lo, int last, float negligible, float hNorm) {
        for (int j = last; j > lo; j--) {
            float sum = Math.abs(h.get(j, j)) + Math.abs(h.get(j - 1, j - 1));
            float limit = Math.max(FloatLimits.ULP * (sum == 0 ? hNorm : sum), negligible);
            if (Math.abs(h.get(j, j - 1)) <= Math.max(limit, FloatLimits.SAFE_MIN)) {
                h.data()[h.at(j, j - 1)] = 0;
                return j;
            }
        }
        return lo;
    }

    /// A row in which the diagonal entry of T is negligible, or −1.
    private int infinite(int first, int last, float least) {
        for (int j = last; j >= first; j--) {
            if (Math.abs(t.get(j, j)) <= least) {
                t.data()[t.at(j, j)] = 0;
                return j;
            }
        }
        return -1;
    }

    /// T(j, j) = 0 moves to the end, where it gives an infinite eigenvalue: while a rotation of rows moves it on, the
    /// entry that appears below the Hessenberg matrix goes by a rotation of columns.
    private void chaseInfinite(int j, int first, int last) {
        if (first == last) return;
        for (int k = j; k < last; k++) {
            FloatGivens g = Slartg.rotation(t.get(k, k + 1), t.get(k + 1, k + 1));
            rows(k, g, Math.max(k - 1, first), k + 2);
            t.data()[t.at(k, k + 1)] = g.r();
            t.data()[t.at(k + 1, k + 1)] = 0;
            if (k > first) {
                g = Slartg.rotation(h.get(k + 1, k), -h.get(k + 1, k - 1));
                columns(k - 1, g, k + 1, k);
                h.data()[h.at(k + 1, k)] = g.r();
                h.data()[h.at(k + 1, k - 1)] = 0;
            }
        }
        FloatGivens g = Slartg.rotation(h.get(last, last), -h.get(last, last - 1));
        columns(last - 1, g, last, last);
        h.data()[h.at(last, last)] = g.r();
        h.data()[h.at(last, last - 1)] = 0;
    }

    /// Rows j and j + 1 are turned, in H from one column on, in T from another.
    private void rows(int j, FloatGivens g, int hFrom, int tFrom) {
        turn(h.t(), j, hFrom, end, g.c(), g.s());
        turn(t.t(), j, tFrom, end, g.c(), g.s());
        turn(q, j, 0, q.rows(), g.c(), g.s());
    }

    /// Columns j and j + 1 are turned, rows before `hTo` of H and `tTo` of T.
    private void columns(int j, FloatGivens g, int hTo, int tTo) {
        turn(h, j, top, hTo, g.c(), g.s());
        turn(t, j, top, tTo, g.c(), g.s());
        turn(z, j, 0, z.rows(), g.c(), g.s());
    }

    private void turn(FloatView a, int j, int from, int to, float c, float s) {
        if (to <= from) return;
        blas.srot(to - from, a.data(), a.at(from, j), a.rs(), a.data(), a.at(from, j + 1), a.rs(), c, s);
    }

    /// Row and column j have split off.
    private void single(int j) {
        positive(j, j);
        values.set(j, h.get(j, j), 0, t.get(j, j));
    }

    /// T(j, j) ≥ 0, by the sign of column j, in rows of H down to `to`.
    private void positive(int j, int to) {
        if (!(t.get(j, j) < 0)) return;
        blas.sscal(to + 1 - top, -1, h.data(), h.at(top, j), 1);
        blas.sscal(j + 1 - top, -1, t.data(), t.at(top, j), 1);
        blas.sscal(z.rows(), -1, z.data(), z.at(0, j), 1);
    }

    /// Rows and columns j and j + 1 have split off: two real eigenvalues, or a complex pair.
    private void pair(int j) {
        positive(j, j + 1);
        positive(j + 1, j + 1);
        float[] a = h.data(), b = t.data();
        int k = j + 1;
        FloatPencilBlock p = Slagv2.standardize(h.get(j, j), h.get(j, k), h.get(k, j), h.get(k, k), t.get(j, j),
                t.get(j, k), t.get(k, k));
        rows(j, new FloatGivens(p.csl(), p.snl(), 0), j + 2, j + 2);
        columns(j, new FloatGivens(p.csr(), p.snr(), 0), j, j);
        a[h.at(j, j)] = p.a11();
        a[h.at(j, k)] = p.a12();
        a[h.at(k, j)] = p.a21();
        a[h.at(k, k)] = p.a22();
        b[t.at(j, j)] = p.b11();
        b[t.at(j, k)] = p.b12();
        b[t.at(k, j)] = 0;
        b[t.at(k, k)] = p.b22();
        values.set(j, p.alphar1(), p.alphai1(), p.beta1());
        values.set(k, p.alphar2(), p.alphai2(), p.beta2());
        if (p.alphai1() != 0) return;
        single(j);
        single(k);
    }

    /// One sweep over rows first to last, three at least; norms are divided out so that nothing overflows.
    private void sweep(int first, int last, float hs, float ts, int vain) {
        start(first, last, hs, ts, vain % VARY == VARY - 1);
        transform(first, last);
        chase(first + 1, last, last);
    }

    /// A bulge for two shifts begins in row 0 of the window that H and T are, and is chased until it stands in column to − 1.
    void introduce(FloatPencilValues shifts, int i, float hs, float ts, int to, int last) {
        start(0, shifts, i, hs, ts);
        transform(0, last);
        chase(1, to, last);
    }

    /// The bulge in column from − 1 is chased until it stands in column to − 1; beyond row `last` it vanishes.
    void chase(int from, int to, int last) {
        for (int j = from; j < Math.min(to, last - 1); j++) {
            r.map(h.get(j, j - 1), h.get(j + 1, j - 1), h.get(j + 2, j - 1));
            h.data()[h.at(j, j - 1)] = r.beta;
            h.data()[h.at(j + 1, j - 1)] = 0;
            h.data()[h.at(j + 2, j - 1)] = 0;
            transform(j, last);
        }
        if (to < last) return;
        int j = last - 1;
        FloatGivens g = Slartg.rotation(h.get(j, j - 1), h.get(last, j - 1));
        rows(j, g, j, j);
        h.data()[h.at(j, j - 1)] = g.r();
        h.data()[h.at(last, j - 1)] = 0;
        g = Slartg.rotation(t.get(last, last), -t.get(last, j));
        columns(j, g, last + 1, last);
        t.data()[t.at(last, last)] = g.r();
        t.data()[t.at(last, j)] = 0;
    }

    /// Rows j to j + 2 are reflected, and then columns j to j + 2, which makes column j of T triangular again.
    private void transform(int j, int last) {
        r.apply(h, j, j, end);
        r.apply(t, j, j, end);
        r.apply(q.t(), j, 0, q.rows());
        r.mapNull(t, j);
        r.apply(h.t(), j, top, Math.min(j + 3, last) + 1);
        r.apply(t.t(), j, top, j + 3);
        r.apply(z.t(), j, 0, z.rows());
        t.data()[t.at(j + 1, j)] = 0;
        t.data()[t.at(j + 2, j)] = 0;
    }

    /// The corner of M = H·T⁻¹ at row f: the first two columns.
    private void corner(int f, float hs, float ts) {
        float t11 = ts * t.get(f, f), t12 = ts * t.get(f, f + 1), t22 = ts * t.get(f + 1, f + 1);
        m11 = hs * h.get(f, f) / t11;
        m21 = hs * h.get(f + 1, f) / t11;
        m12 = (hs * h.get(f, f + 1) - m11 * t12) / t22;
        m22 = (hs * h.get(f + 1, f + 1) - m21 * t12) / t22;
        m32 = hs * h.get(f + 2, f + 1) / t22;
    }

    /// The reflection of the first column of (M − σ₁)·(M − σ₂), the shifts being the eigenvalues of the last 2×2 block.
    private void start(int first, int last, float hs, float ts, boolean vary) {
        int l = last, k = last - 1;
        corner(first, hs, ts);
        float before = hs * h.get(k, k - 1) / (ts * t.get(k - 1, k - 1)), tkk = ts * t.get(k, k),
                tll = ts * t.get(l, l);
        float n11 = (hs * h.get(k, k) - before * (ts * t.get(k - 1, k))) / tkk, n21 = hs * h.get(l, k) / tkk;
        float n12 = (hs * h.get(k, l) - n11 * (ts * t.get(k, l)) - before * (ts * t.get(k - 1, l))) / tll;
        float n22 = (hs * h.get(l, l) - n21 * (ts * t.get(k, l))) / tll, product = n12 * n21;
        if (vary) {
            float size = Math.abs(n21) + Math.abs(before);
            n11 = n22 += 0.75f * size;
            product = -0.4375f * size * size;
        }
        r.map((m11 - n11) * (m11 - n22) - product + m12 * m21, m21 * (m22 - n22 + (m11 - n11)), m21 * m32);
    }

    /// The reflection of the first column of (β₁·M − α₁)·(β₂·M − α₂), shifts i and i + 1 of some, real or a complex pair.
    private void start(int first, FloatPencilValues shifts, int i, float hs, float ts) {
        corner(first, hs, ts);
        float re1 = hs * shifts.re(i), im1 = hs * shifts.im(i), b1 = ts * shifts.beta(i);
        float re2 = hs * shifts.re(i + 1), im2 = hs * shifts.im(i + 1), b2 = ts * shifts.beta(i + 1);
        float size1 = Math.max(Math.abs(re1) + Math.abs(im1), b1), size2 = Math.max(Math.abs(re2) + Math.abs(im2), b2);
        float x1 = (b1 * m11 - re1) / size1, x2 = (b2 * m11 - re2) / size2, y2 = (b2 * m22 - re2) / size2;
        b1 /= size1;
        b2 /= size2;
        r.map(x1 * x2 - im1 / size1 * (im2 / size2) + b1 * b2 * m12 * m21, m21 * (b1 * y2 + b2 * x1),
                b1 * b2 * m21 * m32);
    }
}
