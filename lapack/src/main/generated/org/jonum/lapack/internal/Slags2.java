// Generated from Dlags2.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.lapack.FloatGivens;

/// The generalized singular value decomposition of two 2×2 triangles (Bai & Demmel 1993, §5):
///
/// ```
///     Uᵀ·[a1 a2]·Q = [x 0]     Vᵀ·[b1 b2]·Q = [x 0]
///        [   a3]     [x x]        [   b3]     [x x]
/// ```
/// U and V come from the singular value decomposition of A·adj(B). Q makes that entry zero which comes out of sums with
/// less cancellation. Where U and V would be nearer to exchanging the rows, they are taken so that they do not.
final class Slags2 {
    private Slags2() {}

    /// Rows (columns) 1 and 2 become c·x1 − s·x2 and c·x2 + s·x1.
    ///
    /// @param cu cosine for the rows of A
    /// @param su sine for the rows of A
    /// @param cv cosine for the rows of B
    /// @param sv sine for the rows of B
    /// @param cq cosine for the columns
    /// @param sq sine for the columns
    record Rotations(float cu, float su, float cv, float sv, float cq, float sq) {
    }

    /// The rotations for two upper triangles.
    static Rotations rotations(float a1, float a2, float a3, float b1, float b2, float b3) {
        Slasv2.Svd svd = Slasv2.decompose(a1 * b3, a2 * b1 - a1 * b2, a3 * b1);
        float cl = svd.csl(), sl = svd.snl(), cr = svd.csr(), sr = svd.snr();
        if (Math.abs(cl) >= Math.abs(sl) || Math.abs(cr) >= Math.abs(sr)) {
            float ua2 = cl * a2 + sl * a3, vb2 = cr * b2 + sr * b3;
            FloatGivens q = zero(cl * a1, ua2, Math.abs(cl * a2) + Math.abs(sl * a3), cr * b1, vb2,
                    Math.abs(cr * b2) + Math.abs(sr * b3));
            return new Rotations(cl, -sl, cr, -sr, q.c(), q.s());
        }
        float ua2 = cl * a3 - sl * a2, vb2 = cr * b3 - sr * b2;
        FloatGivens q = zero(-sl * a1, ua2, Math.abs(sl * a2) + Math.abs(cl * a3), -sr * b1, vb2,
                Math.abs(sr * b2) + Math.abs(cr * b3));
        return new Rotations(sl, cl, sr, cr, q.c(), q.s());
    }

    /// The rotation that makes the second component of (a1, a2) or (b1, b2) zero, whichever has a smaller error relative to its
    /// size; `aSum` and `bSum` are the sizes of the terms of a2 and b2.
    private static FloatGivens zero(float a1, float a2, float aSum, float b1, float b2, float bSum) {
        float a = Math.abs(a1) + Math.abs(a2), b = Math.abs(b1) + Math.abs(b2);
        return a != 0 && (b == 0 || aSum / a <= bSum / b) ? Slartg.rotation(-a1, a2) : Slartg.rotation(-b1, b2);
    }
}
