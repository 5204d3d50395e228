package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.lapack.DoubleGivens;

/// Generalized Schur form of a 2×2 pencil (A, B), B upper triangular with a diagonal ≥ 0 (Moler & Stewart 1973,
/// §6; Van Loan 1975).
///
/// Where a21, b11 or b22 is negligible, a single rotation splits the pencil. Else B = U·diag(β₁, β₂)·Vᵀ gives the
/// matrix C = diag(β)⁻¹·Uᵀ·A·V, whose eigenvalues tell the two cases: if they are complex, U and V are the
/// rotations wanted. If they are real and w is one, the null vector x of A − w·B is the first column of the right
/// rotation, and A·x = w·B·x that of the left one, taken from that side of the equation which is larger.
final class Dlagv2 {
    private Dlagv2() {}

    /// The Schur form.
    static DoublePencilBlock standardize(double a11, double a12, double a21, double a22, double b11, double b12,
            double b22) {
        double sa = normalizer(Math.max(Math.max(Math.abs(a11), Math.abs(a12)),
                Math.max(Math.abs(a21), Math.abs(a22))));
        double sb = normalizer(Math.max(Math.max(Math.abs(b11), Math.abs(b12)), Math.abs(b22)));
        double p11 = a11 * sa, p12 = a12 * sa, p21 = a21 * sa, p22 = a22 * sa;
        double q11 = b11 * sb, q12 = b12 * sb, q22 = b22 * sb, cl = 1, sl = 0, cr = 1, sr = 0;
        if (Math.abs(p21) <= DoubleLimits.ULP) {
            p21 = 0;
        } else if (Math.abs(q11) <= DoubleLimits.ULP) {
            DoubleGivens g = Dlartg.rotation(p11, p21);
            cl = g.c();
            sl = g.s();
            b11 = 0;
        } else if (Math.abs(q22) <= DoubleLimits.ULP) {
            DoubleGivens g = Dlartg.rotation(p22, -p21);
            cr = g.c();
            sr = g.s();
            b22 = 0;
        } else {
            Dlasv2.Svd svd = Dlasv2.decompose(q11, q12, q22);
            double sign = svd.ssmax() < 0 ? -1 : 1, beta1 = sign * svd.ssmax(), beta2 = sign * svd.ssmin();
            double ul = svd.csl(), vl = svd.snl(), ur = sign * svd.csr(), vr = sign * svd.snr();
            double x11 = ul * p11 + vl * p21, x12 = ul * p12 + vl * p22, x21 = ul * p21 - vl * p11,
                    x22 = ul * p22 - vl * p12;
            double y11 = x11 * ur + x12 * vr, y12 = x12 * ur - x11 * vr, y21 = x21 * ur + x22 * vr,
                    y22 = x22 * ur - x21 * vr;
            double d = y22 / beta2, p = (y11 / beta1 - d) / 2, disc = p * p + y12 / beta1 * (y21 / beta2);
            if (disc < 0) {
                return complex(y11, y12, y21, y22, beta1, beta2, ul, vl, ur, vr, d + p, Math.sqrt(-disc), sa, sb);
            }
            double w = d + p + Math.copySign(Math.sqrt(disc), p);
            double h11 = p11 - w * q11, h12 = p12 - w * q12, h22 = p22 - w * q22;
            boolean upper = Math.abs(h11) + Math.abs(h12) >= Math.abs(p21) + Math.abs(h22);
            DoubleGivens g = upper ? Dlartg.rotation(-h12, h11) : Dlartg.rotation(-h22, p21);
            cr = g.c();
            sr = g.s();
            g = Math.abs(w) <= 1 ? Dlartg.rotation(q11 * cr + q12 * sr, q22 * sr)
                    : Dlartg.rotation(p11 * cr + p12 * sr, p21 * cr + p22 * sr);
            cl = g.c();
            sl = g.s();
        }
        return triangular(a11, a12, p21 == 0 ? 0 : a21, a22, b11, b12, b22, cl, sl, cr, sr);
    }

    /// The pencil with its complex eigenvalues, if B is diagonal and they are complex; the same as
    /// [#standardize] found when it made such a block. Else alphai1 = 0, and nothing else is told.
    static DoublePencilBlock complexPair(double a11, double a12, double a21, double a22, double b11, double b22) {
        double sa = normalizer(Math.max(Math.max(Math.abs(a11), Math.abs(a12)),
                Math.max(Math.abs(a21), Math.abs(a22)))), sb = normalizer(Math.max(Math.abs(b11), Math.abs(b22)));
        double y11 = a11 * sa, y12 = a12 * sa, y21 = a21 * sa, y22 = a22 * sa, beta1 = b11 * sb, beta2 = b22 * sb;
        double d = y22 / beta2, p = (y11 / beta1 - d) / 2, disc = p * p + y12 / beta1 * (y21 / beta2);
        if (!(disc < 0)) return triangular(a11, a12, 0, a22, b11, 0, b22, 1, 0, 1, 0);
        return complex(y11, y12, y21, y22, beta1, beta2, 1, 0, 1, 0, d + p, Math.sqrt(-disc), sa, sb);
    }

    /// The power of two that brings a size into [1, 2).
    static double normalizer(double size) {
        return size == 0 ? 1 : Math.scalb(1.0, -Math.max(Math.getExponent(size), Double.MIN_EXPONENT));
    }

    private static DoublePencilBlock triangular(double a11, double a12, double a21, double a22, double b11,
            double b12, double b22, double cl, double sl, double cr, double sr) {
        double x11 = cl * a11 + sl * a21, x12 = cl * a12 + sl * a22, x21 = cl * a21 - sl * a11,
                x22 = cl * a22 - sl * a12;
        double y11 = cl * b11, y12 = cl * b12 + sl * b22, y21 = -sl * b11, y22 = cl * b22 - sl * b12;
        double r11 = x11 * cr + x12 * sr, r22 = x22 * cr - x21 * sr, s11 = y11 * cr + y12 * sr,
                s22 = y22 * cr - y21 * sr;
        return new DoublePencilBlock(r11, x12 * cr - x11 * sr, 0, r22, s11, y12 * cr - y11 * sr, s22, cl, sl, cr,
                sr, r11, 0, s11, r22, 0, s22);
    }

    /// x, a unit vector with A·x = w·B·x, and B·x are the first columns of the unitary matrices that would make
    /// both matrices triangular; so ‖B·x‖ is the first diagonal entry of B then, and det B divided by it the other.
    private static DoublePencilBlock complex(double y11, double y12, double y21, double y22, double beta1,
            double beta2, double cl, double sl, double cr, double sr, double wr, double wi, double sa, double sb) {
        double re1 = y11 - wr * beta1, im1 = -wi * beta1, re2 = y22 - wr * beta2, im2 = -wi * beta2;
        double size1 = Math.hypot(re1, im1), size2 = Math.hypot(re2, im2);
        boolean first = size1 + Math.abs(y12) >= size2 + Math.abs(y21);
        double x1 = first ? Math.abs(y12) : size2, x2 = first ? size1 : Math.abs(y21);
        double b1 = Math.hypot(beta1 * x1, beta2 * x2) / Math.hypot(x1, x2), b2 = beta1 * beta2 / b1;
        return new DoublePencilBlock(y11 / sa, y12 / sa, y21 / sa, y22 / sa, beta1 / sb, 0, beta2 / sb, cl, sl, cr,
                sr, wr * b1 / sa, wi * b1 / sa, b1 / sb, wr * b2 / sa, -wi * b2 / sa, b2 / sb);
    }
}
