// Generated from Dtrsyl.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatSylvester;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The Sylvester equation op(A)·X ± X·op(B) = s·C for quasi-triangular A and B, by recursion (Jonsson &
/// Kågström 2002).
///
/// The larger of A and B is cut in two; for an upper triangular op(A)
///
/// ```
///     [A11 A12] [X1]   [X1]             [C1]      A22·X2 ± X2·B = C2
///     [    A22]·[X2] ± [X2]·B  =  s  ·  [C2]      C1 := C1 − A12·X2
///                                                 A11·X1 ± X1·B = C1
/// ```
/// and alike for a lower one, where X1 comes first, and for B. Nearly all work is in the products. Before one that
/// might overflow, and where a small system demands it, all of C is scaled down. Within small equations that is not
/// looked after: if an overflow, or s = 0, shows in the result, the recursion is done once more, down to single blocks.
final class Strsyl {
    private static final float BIG = FloatLimits.ULP / FloatLimits.SAFE_MIN;

    private final FloatBlocks la;
    private final float sign, least;
    private final boolean upperA, upperB;
    private final FloatView all;
    private final float[] rhs = new float[4], x = new float[4];  // of one small system
    private boolean careful;
    private float scale = 1;
    private boolean perturbed;

    private Strsyl(FloatBlocks la, boolean upperA, boolean upperB, float sign, float least, FloatView all) {
        this.la = la;
        this.upperA = upperA;
        this.upperB = upperB;
        this.sign = sign;
        this.least = least;
        this.all = all;
    }

    /// C := X.
    ///
    /// @param a    op(A): a quasi-triangular view, upper or lower
    /// @param b    op(B)
    /// @param sign 1 or −1
    static FloatSylvester solve(Blas blas, boolean upperA, boolean upperB, int sign, FloatView a, FloatView b,
            FloatView c) {
        int m = a.rows(), n = b.rows();
        if (m == 0 || n == 0) return new FloatSylvester(0, 1);
        float small = FloatLimits.SAFE_MIN * m * n / FloatLimits.ULP;
        float least = Math.max(small, FloatLimits.ULP * Math.max(largest(a, 1), largest(b, 1)));
        Strsyl s = new Strsyl(new FloatBlocks(blas), upperA, upperB, sign, least, c);
        s.solve(a, b);
        return new FloatSylvester(s.perturbed ? 1 : 0, s.scale);
    }

    private void solve(FloatView a, FloatView b) {
        int m = all.rows(), n = all.cols();
        float[] work = Scratch.floats((long) m * n);
        FloatView given = FloatView.of(work, 0, m, n, m);
        la.copy(all, given);
        solve(a, b, all);
        if ((scale == 0 || !finite(all)) && finite(given)) {
            la.copy(given, all);
            careful = true;
            scale = 1;
            solve(a, b, all);
        }
        Scratch.give(work);
    }

    private void solve(FloatView a, FloatView b, FloatView c) {
        int m = a.rows(), n = b.rows();
        boolean oneA = single(a);
        if (careful ? oneA && single(b) : Math.max(m, n) <= Blocking.SYLVESTER_LOOPS) {
            blocks(a, b, c);
        } else if (m >= n && !oneA) {
            int m1 = cut(a, m / 2), m2 = m - m1;
            FloatView c1 = c.block(0, 0, m1, n), c2 = c.block(m1, 0, m2, n);
            FloatView a11 = a.block(0, 0, m1, m1), a22 = a.block(m1, m1, m2, m2);
            solve(upperA ? a22 : a11, b, upperA ? c2 : c1);
            if (upperA) {
                subtract(1, a.block(0, m1, m1, m2), c2, c1);
            } else {
                subtract(1, a.block(m1, 0, m2, m1), c1, c2);
            }
            solve(upperA ? a11 : a22, b, upperA ? c1 : c2);
        } else {
            int n1 = cut(b, n / 2), n2 = n - n1;
            FloatView c1 = c.block(0, 0, m, n1), c2 = c.block(0, n1, m, n2);
            FloatView b11 = b.block(0, 0, n1, n1), b22 = b.block(n1, n1, n2, n2);
            solve(a, upperB ? b11 : b22, upperB ? c1 : c2);
            if (upperB) {
                subtract(sign, c1, b.block(0, n1, n1, n2), c2);
            } else {
                subtract(sign, c2, b.block(n1, 0, n2, n1), c1);
            }
            solve(a, upperB ? b22 : b11, upperB ? c2 : c1);
        }
    }

    /// C := C − α·A·B, all scaled down before if that might overflow.
    private void subtract(float alpha, FloatView a, FloatView b, FloatView c) {
        float x = largest(a, a.rows() + a.cols()), y = largest(b, b.rows() + b.cols()), z = largest(c, c.rows());
        float terms = a.cols();
        float delta = Math.min(BIG / 64 / z, BIG / 64 / y / x / terms);
        if (delta < 1) rescale(delta);                          // and small systems, too, find it small enough
        la.gemm(-alpha, a, b, 1, c);
    }

    /// The whole of C and X := δ times it.
    private void rescale(float delta) {
        float[] data = all.data();
        for (int j = 0; j < all.cols(); j++) la.blas().sscal(all.rows(), delta, data, all.at(0, j), 1);
        scale *= delta;
    }

    /// A small equation, one 1×1 or 2×2 block after the other.
    private void blocks(FloatView a, FloatView b, FloatView c) {
        int m = a.rows(), n = b.rows();
        for (int l = upperB ? 0 : n; upperB ? l < n : l > 0;) {
            int nl = upperB ? after(b, l) : before(b, l), l0 = upperB ? l : l - nl;
            for (int k = upperA ? m : 0; upperA ? k > 0 : k < m;) {
                int nk = upperA ? before(a, k) : after(a, k), k0 = upperA ? k - nk : k;
                for (int j = 0; j < nl; j++) {
                    for (int i = 0; i < nk; i++) rhs[i + 2 * j] = residual(a, b, c, k0, nk, l0, nl, i, j);
                }
                block(a, b, c, k0, nk, l0, nl);
                k = upperA ? k0 : k0 + nk;
            }
            l = upperB ? l0 + nl : l0;
        }
    }

    /// c(i, j) − A(i, :)·X(:, j) ∓ X(i, :)·B(:, j), without the blocks on the diagonal.
    private float residual(FloatView a, FloatView b, FloatView c, int k0, int nk, int l0, int nl, int i, int j) {
        int row = k0 + i, col = l0 + j;
        float sum = 0, other = 0;
        for (int p = upperA ? k0 + nk : 0, end = upperA ? a.rows() : k0; p < end; p++)
            sum += a.get(row, p) * c.get(p, col);
        for (int p = upperB ? 0 : l0 + nl, end = upperB ? l0 : b.rows(); p < end; p++)
            other += c.get(row, p) * b.get(p, col);
        return c.get(row, col) - (sum + sign * other);
    }

    private void block(FloatView a, FloatView b, FloatView c, int k0, int nk, int l0, int nl) {
        float[] data = c.data();
        var s = Slasy2.solve(a.rs() != 1, b.rs() != 1, sign, nk, nl, a.data(), a.at(k0, k0), ld(a), b.data(),
                b.at(l0, l0), ld(b), rhs, 0, 2, x, 0, 2, least);
        if (s.info() != 0) perturbed = true;
        if (s.scale() != 1) rescale(s.scale());
        for (int j = 0; j < nl; j++) {
            for (int i = 0; i < nk; i++) data[c.at(k0 + i, l0 + j)] = x[i + 2 * j];
        }
    }

    private static int ld(FloatView a) {
        return a.rs() == 1 ? a.cs() : a.rs();
    }

    /// The order of the diagonal block that begins at row k.
    private static int after(FloatView a, int k) {
        return k + 1 < a.rows() && joined(a, k + 1) ? 2 : 1;
    }

    /// The order of the diagonal block that ends before row k.
    private static int before(FloatView a, int k) {
        return k > 1 && joined(a, k - 1) ? 2 : 1;
    }

    /// Whether rows k − 1 and k belong to one block.
    private static boolean joined(FloatView a, int k) {
        return (a.rs() == 1 ? a.get(k, k - 1) : a.get(k - 1, k)) != 0;
    }

    /// Whether the matrix is one diagonal block.
    private static boolean single(FloatView a) {
        return a.rows() == 1 || a.rows() == 2 && joined(a, 1);
    }

    private static boolean finite(FloatView c) {
        for (int j = 0; j < c.cols(); j++) {
            for (int i = 0; i < c.rows(); i++) if (!Float.isFinite(c.get(i, j))) return false;
        }
        return true;
    }

    private static int cut(FloatView a, int k) {
        return joined(a, k) ? k + 1 : k;
    }

    /// max |a(i, j)|, of the matrix behind the view on and above its diagonal number `below` below the main one.
    private static float largest(FloatView a, int below) {
        float largest = 0;
        FloatView v = a.rs() == 1 ? a : a.t();
        for (int j = 0; j < v.cols(); j++) {
            int p = v.at(0, j), length = Math.min(v.rows(), j + 1 + below);
            for (int i = 0; i < length; i++) largest = Math.max(largest, Math.abs(v.data()[p + i]));
        }
        return largest;
    }
}
