// Generated from Dlaln2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.lapack.FloatSmallSolution;

/// One or two equations with a real or complex right-hand side, (α·op(A) − w·D)·X = s·B, as they
/// occur in substitution with a quasi-triangular matrix.
///
/// Gaussian elimination with complete pivoting, in complex arithmetic; s ≤ 1 is chosen so that
/// nothing overflows, and a pivot below `smin` is replaced by `smin`. A pivot's size is |re| + |im|.
final class Slaln2 {
    private static final float SMALL = 2 * FloatLimits.SAFE_MIN, BIG = 1 / SMALL;

    private Slaln2() {}

    /// X, one column of real parts and for nw = 2 a second one of imaginary parts.
    static FloatSmallSolution solve(boolean trans, int na, int nw, float smin, float ca,
            float[] a, int aOff, int lda, float d1, float d2, float[] b, int bOff, int ldb,
            float wr, float wi, float[] x, int xOff, int ldx) {
        float wIm = nw == 2 ? -wi : 0, least = Math.max(smin, SMALL);
        float b1 = b[bOff], b1i = nw == 2 ? b[bOff + ldb] : 0;
        if (na == 1) { return one(least, ca * a[aOff] - wr * d1, wIm * d1, b1, b1i, nw, x, xOff, ldx); }
        float b2 = b[bOff + 1], b2i = nw == 2 ? b[bOff + 1 + ldb] : 0;
        int next = trans ? 1 : lda, below = trans ? lda : 1;    // from element (0, 0) of op(A)
        float c11 = ca * a[aOff] - wr * d1, c11i = wIm * d1, c12 = ca * a[aOff + next],
                c21 = ca * a[aOff + below], c22 = ca * a[aOff + lda + 1] - wr * d2, c22i = wIm * d2;
        float s11 = Math.abs(c11) + Math.abs(c11i), s22 = Math.abs(c22) + Math.abs(c22i);
        float s12 = Math.abs(c12), s21 = Math.abs(c21);
        float largest = Math.max(Math.max(s11, s22), Math.max(s12, s21));
        if (largest < least) { return singular(least, b1, b1i, b2, b2i, nw, x, xOff, ldx); }
        if (largest == s11) {
            return two(least, largest, c11, c11i, c12, 0, c21, 0, c22, c22i, b1, b1i, b2, b2i, nw, x, xOff, ldx, 0);
        } else if (largest == s21) {                            // exchange the rows
            return two(least, largest, c21, 0, c22, c22i, c11, c11i, c12, 0, b2, b2i, b1, b1i, nw, x, xOff, ldx, 0);
        } else if (largest == s12) {                            // exchange the columns
            return two(least, largest, c12, 0, c11, c11i, c22, c22i, c21, 0, b1, b1i, b2, b2i, nw, x, xOff, ldx, 1);
        }
        return two(least, largest, c22, c22i, c21, 0, c12, 0, c11, c11i, b2, b2i, b1, b1i, nw, x, xOff, ldx, 1);
    }

    private static FloatSmallSolution one(float least, float c, float ci, float b, float bi,
            int nw, float[] x, int xOff, int ldx) {
        float size = Math.abs(c) + Math.abs(ci), bNorm = Math.abs(b) + Math.abs(bi);
        int info = size < least ? 1 : 0;
        if (info == 1) {
            c = size = least;
            ci = 0;
        }
        float scale = scale(size, bNorm);
        float re = FloatComplex.divideRe(scale * b, scale * bi, c, ci);
        float im = nw == 2 ? FloatComplex.divideIm(scale * b, scale * bi, c, ci) : 0;
        x[xOff] = re;
        if (nw == 2) x[xOff + ldx] = im;
        return new FloatSmallSolution(scale, Math.abs(re) + Math.abs(im), info);
    }

    /// The matrix is nothing beside `least`: take least·I.
    private static FloatSmallSolution singular(float least, float b1, float b1i, float b2,
            float b2i, int nw, float[] x, int xOff, int ldx) {
        float bNorm = Math.max(Math.abs(b1) + Math.abs(b1i), Math.abs(b2) + Math.abs(b2i));
        float scale = scale(least, bNorm), factor = scale / least;
        x[xOff] = factor * b1;
        x[xOff + 1] = factor * b2;
        if (nw == 2) {
            x[xOff + ldx] = factor * b1i;
            x[xOff + 1 + ldx] = factor * b2i;
        }
        return new FloatSmallSolution(scale, factor * bNorm, 1);
    }

    /// [p q; r t]·(y1, y2) = s·(f, g) with the pivot p; y1 is X(first), y2 the other.
    private static FloatSmallSolution two(float least, float largest, float p, float pi,
            float q, float qi, float r, float ri, float t, float ti, float f, float fi,
            float g, float gi, int nw, float[] x, int xOff, int ldx, int first) {
        float inv = FloatComplex.divideRe(1, 0, p, pi), invI = FloatComplex.divideIm(1, 0, p, pi);
        float l = r * inv - ri * invI, li = r * invI + ri * inv;       // l = r/p
        float u = t - (q * l - qi * li), ui = ti - (q * li + qi * l);  // u = t − q·r/p
        float size = Math.abs(u) + Math.abs(ui);
        int info = size < least ? 1 : 0;
        if (info == 1) {
            u = size = least;
            ui = 0;
        }
        g -= f * l - fi * li;
        gi -= f * li + fi * l;
        float gNorm = Math.abs(g) + Math.abs(gi);
        float bound = Math.max((Math.abs(f) + Math.abs(fi)) * (size * (Math.abs(inv) + Math.abs(invI))), gNorm);
        float scale = bound > 1 && size < 1 && bound >= BIG * size ? 1 / bound : 1;
        float y2 = FloatComplex.divideRe(scale * g, scale * gi, u, ui),
                y2i = FloatComplex.divideIm(scale * g, scale * gi, u, ui);
        float h = q * inv - qi * invI, hi = q * invI + qi * inv;       // h = q/p
        float y1 = scale * f * inv - scale * fi * invI - (h * y2 - hi * y2i);
        float y1i = scale * f * invI + scale * fi * inv - (h * y2i + hi * y2);
        float norm = Math.max(Math.abs(y1) + Math.abs(y1i), Math.abs(y2) + Math.abs(y2i));
        if (norm > 1 && largest > 1 && norm > BIG / largest) {          // A·X must not overflow either
            float down = largest / BIG;
            y1 *= down;
            y1i *= down;
            y2 *= down;
            y2i *= down;
            norm *= down;
            scale *= down;
        }
        x[xOff + first] = y1;
        x[xOff + 1 - first] = y2;
        if (nw == 2) {
            x[xOff + first + ldx] = y1i;
            x[xOff + 1 - first + ldx] = y2i;
        }
        return new FloatSmallSolution(scale, norm, info);
    }

    /// The factor for a right-hand side of this norm that is divided by something of this size.
    private static float scale(float size, float bNorm) {
        return size < 1 && bNorm > 1 && bNorm > BIG * size ? 1 / bNorm : 1;
    }
}
