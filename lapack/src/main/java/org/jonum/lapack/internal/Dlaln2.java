package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.lapack.DoubleSmallSolution;

/// One or two equations with a real or complex right-hand side, (α·op(A) − w·D)·X = s·B, as they
/// occur in substitution with a quasi-triangular matrix.
///
/// Gaussian elimination with complete pivoting, in complex arithmetic; s ≤ 1 is chosen so that
/// nothing overflows, and a pivot below `smin` is replaced by `smin`. A pivot's size is |re| + |im|.
final class Dlaln2 {
    private static final double SMALL = 2 * DoubleLimits.SAFE_MIN, BIG = 1 / SMALL;

    private Dlaln2() {}

    /// X, one column of real parts and for nw = 2 a second one of imaginary parts.
    static DoubleSmallSolution solve(boolean trans, int na, int nw, double smin, double ca,
            double[] a, int aOff, int lda, double d1, double d2, double[] b, int bOff, int ldb,
            double wr, double wi, double[] x, int xOff, int ldx) {
        double wIm = nw == 2 ? -wi : 0, least = Math.max(smin, SMALL);
        double b1 = b[bOff], b1i = nw == 2 ? b[bOff + ldb] : 0;
        if (na == 1) { return one(least, ca * a[aOff] - wr * d1, wIm * d1, b1, b1i, nw, x, xOff, ldx); }
        double b2 = b[bOff + 1], b2i = nw == 2 ? b[bOff + 1 + ldb] : 0;
        int next = trans ? 1 : lda, below = trans ? lda : 1;    // from element (0, 0) of op(A)
        double c11 = ca * a[aOff] - wr * d1, c11i = wIm * d1, c12 = ca * a[aOff + next],
                c21 = ca * a[aOff + below], c22 = ca * a[aOff + lda + 1] - wr * d2, c22i = wIm * d2;
        double s11 = Math.abs(c11) + Math.abs(c11i), s22 = Math.abs(c22) + Math.abs(c22i);
        double s12 = Math.abs(c12), s21 = Math.abs(c21);
        double largest = Math.max(Math.max(s11, s22), Math.max(s12, s21));
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

    private static DoubleSmallSolution one(double least, double c, double ci, double b, double bi,
            int nw, double[] x, int xOff, int ldx) {
        double size = Math.abs(c) + Math.abs(ci), bNorm = Math.abs(b) + Math.abs(bi);
        int info = size < least ? 1 : 0;
        if (info == 1) {
            c = size = least;
            ci = 0;
        }
        double scale = scale(size, bNorm);
        double re = DoubleComplex.divideRe(scale * b, scale * bi, c, ci);
        double im = nw == 2 ? DoubleComplex.divideIm(scale * b, scale * bi, c, ci) : 0;
        x[xOff] = re;
        if (nw == 2) x[xOff + ldx] = im;
        return new DoubleSmallSolution(scale, Math.abs(re) + Math.abs(im), info);
    }

    /// The matrix is nothing beside `least`: take least·I.
    private static DoubleSmallSolution singular(double least, double b1, double b1i, double b2,
            double b2i, int nw, double[] x, int xOff, int ldx) {
        double bNorm = Math.max(Math.abs(b1) + Math.abs(b1i), Math.abs(b2) + Math.abs(b2i));
        double scale = scale(least, bNorm), factor = scale / least;
        x[xOff] = factor * b1;
        x[xOff + 1] = factor * b2;
        if (nw == 2) {
            x[xOff + ldx] = factor * b1i;
            x[xOff + 1 + ldx] = factor * b2i;
        }
        return new DoubleSmallSolution(scale, factor * bNorm, 1);
    }

    /// [p q; r t]·(y1, y2) = s·(f, g) with the pivot p; y1 is X(first), y2 the other.
    private static DoubleSmallSolution two(double least, double largest, double p, double pi,
            double q, double qi, double r, double ri, double t, double ti, double f, double fi,
            double g, double gi, int nw, double[] x, int xOff, int ldx, int first) {
        double inv = DoubleComplex.divideRe(1, 0, p, pi), invI = DoubleComplex.divideIm(1, 0, p, pi);
        double l = r * inv - ri * invI, li = r * invI + ri * inv;       // l = r/p
        double u = t - (q * l - qi * li), ui = ti - (q * li + qi * l);  // u = t − q·r/p
        double size = Math.abs(u) + Math.abs(ui);
        int info = size < least ? 1 : 0;
        if (info == 1) {
            u = size = least;
            ui = 0;
        }
        g -= f * l - fi * li;
        gi -= f * li + fi * l;
        double gNorm = Math.abs(g) + Math.abs(gi);
        double bound = Math.max((Math.abs(f) + Math.abs(fi)) * (size * (Math.abs(inv) + Math.abs(invI))), gNorm);
        double scale = bound > 1 && size < 1 && bound >= BIG * size ? 1 / bound : 1;
        double y2 = DoubleComplex.divideRe(scale * g, scale * gi, u, ui),
                y2i = DoubleComplex.divideIm(scale * g, scale * gi, u, ui);
        double h = q * inv - qi * invI, hi = q * invI + qi * inv;       // h = q/p
        double y1 = scale * f * inv - scale * fi * invI - (h * y2 - hi * y2i);
        double y1i = scale * f * invI + scale * fi * inv - (h * y2i + hi * y2);
        double norm = Math.max(Math.abs(y1) + Math.abs(y1i), Math.abs(y2) + Math.abs(y2i));
        if (norm > 1 && largest > 1 && norm > BIG / largest) {          // A·X must not overflow either
            double down = largest / BIG;
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
        return new DoubleSmallSolution(scale, norm, info);
    }

    /// The factor for a right-hand side of this norm that is divided by something of this size.
    private static double scale(double size, double bNorm) {
        return size < 1 && bNorm > 1 && bNorm > BIG * size ? 1 / bNorm : 1;
    }
}
