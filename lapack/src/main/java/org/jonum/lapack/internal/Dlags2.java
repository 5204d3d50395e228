package org.jonum.lapack.internal;

import org.jonum.lapack.DoubleGivens;

/// The generalized singular value decomposition of two 2×2 triangles (Bai & Demmel 1993, §5):
///
/// ```
///     Uᵀ·[a1 a2]·Q = [x 0]     Vᵀ·[b1 b2]·Q = [x 0]
///        [   a3]     [x x]        [   b3]     [x x]
/// ```
/// U and V come from the singular value decomposition of A·adj(B). Q makes that entry zero which comes out of sums with
/// less cancellation. Where U and V would be nearer to exchanging the rows, they are taken so that they do not.
final class Dlags2 {
    private Dlags2() {}

    /// Rows (columns) 1 and 2 become c·x1 − s·x2 and c·x2 + s·x1.
    ///
    /// @param cu cosine for the rows of A
    /// @param su sine for the rows of A
    /// @param cv cosine for the rows of B
    /// @param sv sine for the rows of B
    /// @param cq cosine for the columns
    /// @param sq sine for the columns
    record Rotations(double cu, double su, double cv, double sv, double cq, double sq) {
    }

    /// The rotations for two upper triangles.
    static Rotations rotations(double a1, double a2, double a3, double b1, double b2, double b3) {
        Dlasv2.Svd svd = Dlasv2.decompose(a1 * b3, a2 * b1 - a1 * b2, a3 * b1);
        double cl = svd.csl(), sl = svd.snl(), cr = svd.csr(), sr = svd.snr();
        if (Math.abs(cl) >= Math.abs(sl) || Math.abs(cr) >= Math.abs(sr)) {
            double ua2 = cl * a2 + sl * a3, vb2 = cr * b2 + sr * b3;
            DoubleGivens q = zero(cl * a1, ua2, Math.abs(cl * a2) + Math.abs(sl * a3), cr * b1, vb2,
                    Math.abs(cr * b2) + Math.abs(sr * b3));
            return new Rotations(cl, -sl, cr, -sr, q.c(), q.s());
        }
        double ua2 = cl * a3 - sl * a2, vb2 = cr * b3 - sr * b2;
        DoubleGivens q = zero(-sl * a1, ua2, Math.abs(sl * a2) + Math.abs(cl * a3), -sr * b1, vb2,
                Math.abs(sr * b2) + Math.abs(cr * b3));
        return new Rotations(sl, cl, sr, cr, q.c(), q.s());
    }

    /// The rotation that makes the second component of (a1, a2) or (b1, b2) zero, whichever has a smaller error relative to its
    /// size; `aSum` and `bSum` are the sizes of the terms of a2 and b2.
    private static DoubleGivens zero(double a1, double a2, double aSum, double b1, double b2, double bSum) {
        double a = Math.abs(a1) + Math.abs(a2), b = Math.abs(b1) + Math.abs(b2);
        return a != 0 && (b == 0 || aSum / a <= bSum / b) ? Dlartg.rotation(-a1, a2) : Dlartg.rotation(-b1, b2);
    }
}
