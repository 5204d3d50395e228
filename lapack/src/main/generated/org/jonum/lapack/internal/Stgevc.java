// Generated from Dtgevc.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.FloatBlocks;
import org.jspecify.annotations.Nullable;

/// Eigenvectors of a pencil (S, P) in generalized Schur form (Moler & Stewart 1973, §7).
///
/// For the eigenvalue α/β at position j, M = β·S − α·P is singular in its diagonal entry j. A right vector, M·x = 0,
/// has x(j) = 1 and zeros below, and comes by substitution upwards, a left one, Mᵀ·u = 0 and y = conj(u), by
/// substitution downwards from u(j) = 1. (α, β) is scaled so that entries of M are at most about 1; a diagonal entry
/// below ε is replaced by ε, and a vector that has grown large is scaled down. Complex pairs are computed once, real
/// and imaginary part in two columns.
final class Stgevc {
    /// Where a component is so large that the vector is scaled: one more step, divided by ε², must not overflow.
    private static final float BIG = (float) Math.sqrt(FloatLimits.HUGE);
    /// Columns that are multiplied by the transformation at a time.
    private static final int GROUP = 64;

    private final Blas blas;
    private final FloatView s, p;
    private final int n;
    private final float sNorm, pNorm;
    private final float[] x, y, two = new float[4];
    /// M = a·S − (b + bi·i)·P.
    private float a, b, bi;

    private Stgevc(Blas blas, FloatView s, FloatView p) {
        this.blas = blas;
        this.s = s;
        this.p = p;
        n = s.cols();
        sNorm = norm(s, 1);
        pNorm = norm(p, 0);
        x = Scratch.floats(n);
        y = Scratch.floats(n);
    }

    /// VL, VR := eigenvectors; see [org.jonum.lapack.FloatPencilEigen#stgevc].
    static Eigenvectors compute(FloatBlocks la, Sides side, HowMany howmny, boolean @Nullable [] select, int selectOff,
            FloatView s, FloatView p, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr) {
        boolean[] wanted = new boolean[s.cols()];
        int info = check(s, p), m = wanted(select, selectOff, s, wanted), n = s.cols();
        boolean back = howmny == HowMany.BACKTRANSFORM;
        if (info != 0) return new Eigenvectors(info, m);
        if (side != Sides.RIGHT) vectors(la, false, back, wanted, s, p, FloatView.of(vl, vlOff, n, m, ldvl));
        if (side != Sides.LEFT) vectors(la, true, back, wanted, s, p, FloatView.of(vr, vrOff, n, m, ldvr));
        return new Eigenvectors(0, m);
    }

    /// Which eigenvalues are meant, pairs as a whole; all where nothing is selected. Returns their number.
    static int wanted(boolean @Nullable [] select, int off, FloatView s, boolean[] wanted) {
        int m = 0;
        for (int j = 0; j < wanted.length; j++) {
            boolean pair = j + 1 < wanted.length && s.get(j + 1, j) != 0;
            wanted[j] = select == null || select[off + j] || pair && select[off + j + 1];
            if (wanted[j]) m += pair ? 2 : 1;
            if (pair) wanted[j + 1] = wanted[j++];
        }
        return m;
    }

    /// 0, or k if the 2×2 block at rows k − 1 and k has real eigenvalues.
    static int check(FloatView s, FloatView p) {
        for (int j = 0, order; j + 1 < s.cols(); j += order) {
            order = s.get(j + 1, j) == 0 ? 1 : 2;
            if (order == 1) continue;
            if (p.get(j, j) == 0 || p.get(j + 1, j + 1) == 0 || p.get(j, j + 1) != 0) return j + 1;
            if (pair(s, p, j).alphai1() == 0) return j + 1;
        }
        return 0;
    }

    /// The eigenvalues of a 2×2 block.
    private static FloatPencilBlock pair(FloatView s, FloatView p, int j) {
        float sign1 = Math.copySign(1, p.get(j, j)), sign2 = Math.copySign(1, p.get(j + 1, j + 1));
        return Slagv2.complexPair(sign1 * s.get(j, j), sign2 * s.get(j, j + 1), sign1 * s.get(j + 1, j),
                sign2 * s.get(j + 1, j + 1), sign1 * p.get(j, j), sign2 * p.get(j + 1, j + 1));
    }

    /// The vectors of eigenvalues that `wanted` has, columns of V; of (S, P) itself, or, if `back`,
    /// multiplied by what V holds.
    static void vectors(FloatBlocks la, boolean right, boolean back, boolean[] wanted, FloatView s, FloatView p,
            FloatView v) {
        Stgevc vectors = new Stgevc(la.blas(), s, p);
        int n = s.cols(), m = v.cols();
        float[] w = Scratch.floats((long) n * (back ? m : 0));
        FloatView target = back ? FloatView.of(w, 0, n, m, n) : v;
        boolean[] complex = new boolean[m];
        for (int j = 0, col = 0; j < n;) {
            int size = j + 1 < n && s.get(j + 1, j) != 0 ? 2 : 1;
            if (wanted[j]) {
                complex[col] = size == 2;
                vectors.vector(right, j, size, target, col);
                col += size;
            }
            j += size;
        }
        if (back) multiply(la, right, target, v);
        Scratch.give(w);
        vectors.close();
        for (int col = 0; col < m; col++) {
            normalize(la.blas(), v, col, complex[col]);
            if (complex[col]) col++;
        }
    }

    private void close() {
        Scratch.give(x);
        Scratch.give(y);
    }

    /// The largest sum of absolute values in a column.
    private float norm(FloatView m, int below) {
        float norm = 0;
        for (int j = 0; j < n; j++)
            norm = Math.max(norm, blas.sasum(Math.min(j + 1 + below, n), m.data(), m.at(0, j), 1));
        return norm;
    }

    /// V := V·W; column j of W has nothing below j + 1, or above j − 1.
    private static void multiply(FloatBlocks la, boolean right, FloatView w, FloatView v) {
        int n = w.rows(), m = w.cols();
        float[] work = Scratch.floats((long) n * m);
        FloatView result = FloatView.of(work, 0, n, m, n);
        for (int j = 0; j < m; j += GROUP) {
            int cols = Math.min(GROUP, m - j), from = right ? 0 : Math.max(0, j - 1);
            int rows = (right ? Math.min(n, j + cols + 1) : n) - from;
            la.gemm(1, v.block(0, from, n, rows), w.block(from, j, rows, cols), 0, result.block(0, j, n, cols));
        }
        la.copy(result, v);
        Scratch.give(work);
    }

    /// The largest |re| + |im| := 1.
    static void normalize(Blas blas, FloatView v, int col, boolean complex) {
        float[] data = v.data();
        int off = v.at(0, col), next = complex ? v.at(0, col + 1) : off;
        float largest = 0;
        for (int i = 0; i < v.rows(); i++) {
            largest = Math.max(largest, Math.abs(data[off + i]) + (complex ? Math.abs(data[next + i]) : 0));
        }
        if (!(largest > FloatLimits.SAFE_MIN)) return;
        blas.sscal(v.rows(), 1 / largest, data, off, 1);
        if (complex) blas.sscal(v.rows(), 1 / largest, data, next, 1);
    }

    /// One vector, or the two columns of a pair, from column `col` of V on.
    private void vector(boolean right, int j, int size, FloatView v, int col) {
        Arrays.fill(x, 0, n, 0);
        Arrays.fill(y, 0, n, 0);
        if (size == 1) {
            coefficients(s.get(j, j), 0, p.get(j, j));
            x[j] = 1;
        } else {
            FloatPencilBlock block = pair(s, p, j);
            coefficients(block.alphar1(), block.alphai1(), block.beta1());
            start(right, j);
        }
        boolean indefinite = a == 0 && b == 0 && bi == 0;       // 0/0: a unit vector will do
        if (right && !indefinite) up(j, size);
        if (!right && !indefinite) down(j, size);
        blas.scopy(n, x, 0, 1, v.data(), v.at(0, col), 1);
        if (size == 1) return;
        if (!right) blas.sscal(n, -1, y, 0, 1);
        blas.scopy(n, y, 0, 1, v.data(), v.at(0, col + 1), 1);
    }

    private void coefficients(float alpha, float alphai, float beta) {
        float sn = Math.max(sNorm, FloatLimits.SAFE_MIN), pn = Math.max(pNorm, FloatLimits.SAFE_MIN);
        float ar = alpha / sn, ai = alphai / sn, be = beta / pn;
        float size = Math.max(Math.abs(ar) + Math.abs(ai), Math.abs(be));
        if (size == 0) size = 1;
        a = be / size / sn;
        b = ar / size / pn;
        bi = ai / size / pn;
    }

    /// The null vector of a 2×2 block of M, or of its transpose.
    private void start(boolean right, int j) {
        float c11 = a * s.get(j, j) - b * p.get(j, j), c11i = -bi * p.get(j, j);
        float c22 = a * s.get(j + 1, j + 1) - b * p.get(j + 1, j + 1), c22i = -bi * p.get(j + 1, j + 1);
        float c12 = a * (right ? s.get(j, j + 1) : s.get(j + 1, j)),
                c21 = a * (right ? s.get(j + 1, j) : s.get(j, j + 1));
        boolean first =
                Math.abs(c11) + Math.abs(c11i) + Math.abs(c12) >= Math.abs(c22) + Math.abs(c22i) + Math.abs(c21);
        x[j] = first ? -c12 : -c22;
        y[j] = first ? 0 : -c22i;
        x[j + 1] = first ? c11 : c21;
        y[j + 1] = first ? c11i : 0;
        float size = Math.max(Math.abs(x[j]) + Math.abs(y[j]), Math.abs(x[j + 1]) + Math.abs(y[j + 1]));
        for (int i = j; i < j + 2; i++) {
            x[i] /= size;
            y[i] /= size;
        }
    }

    /// M·x = 0, upwards: what x(i) contributes is subtracted from all above it.
    private void up(int j, int size) {
        boolean complex = size == 2;
        eliminate(0, j, j, size, complex);
        for (int i = j - 1; i >= 0; i--) {
            int rows = i > 0 && s.get(i, i - 1) != 0 ? 2 : 1;
            if (rows == 2) i--;
            solve(false, i, rows, complex);
            eliminate(0, i, i, rows, complex);
        }
    }

    /// Rows `from` to `to` − 1 of x lose what components i to i + size − 1 contribute.
    private void eliminate(int from, int to, int i, int size, boolean complex) {
        for (int k = i; k < i + size; k++) {
            int sk = s.at(from, k), pk = p.at(from, k), m = to - from;
            blas.saxpy(m, -a * x[k], s.data(), sk, 1, x, from, 1);
            blas.saxpy(m, b * x[k] - bi * y[k], p.data(), pk, 1, x, from, 1);
            if (!complex) continue;
            blas.saxpy(m, -a * y[k], s.data(), sk, 1, y, from, 1);
            blas.saxpy(m, b * y[k] + bi * x[k], p.data(), pk, 1, y, from, 1);
        }
    }

    /// Mᵀ·u = 0, downwards: u(i) from the product of column i of M with all above it.
    private void down(int j, int size) {
        boolean complex = size == 2;
        for (int i = j + size; i < n; i++) {
            int cols = i + 1 < n && s.get(i + 1, i) != 0 ? 2 : 1;
            for (int k = i; k < i + cols; k++) {
                int m = i - j, sk = s.at(j, k), pk = p.at(j, k);
                float sx = blas.sdot(m, s.data(), sk, 1, x, j, 1), px = blas.sdot(m, p.data(), pk, 1, x, j, 1);
                float sy = complex ? blas.sdot(m, s.data(), sk, 1, y, j, 1) : 0;
                float py = complex ? blas.sdot(m, p.data(), pk, 1, y, j, 1) : 0;
                x[k] = -(a * sx - (b * px - bi * py));
                y[k] = -(a * sy - (b * py + bi * px));
            }
            solve(true, i, cols, complex);
            if (cols == 2) i++;
        }
    }

    /// The diagonal block of M (transposed for u) at i divides the right-hand side that stands in x and y.
    private void solve(boolean trans, int i, int size, boolean complex) {
        if (size == 1 && !complex) {
            float d = a * s.get(i, i) - b * p.get(i, i);
            x[i] /= Math.abs(d) < FloatLimits.ULP ? FloatLimits.ULP : d;
        } else {
            for (int k = 0; k < size; k++) {
                two[k] = x[i + k];
                two[k + size] = y[i + k];
            }
            float scale = Slaln2.solve(trans, size, complex ? 2 : 1, FloatLimits.ULP, a, s.data(), s.at(i, i), s.cs(),
                    p.get(i, i), size == 2 ? p.get(i + 1, i + 1) : 0, two, 0, size, b, bi, two, 0, size).scale();
            if (scale != 1) scale(scale);
            for (int k = 0; k < size; k++) {
                x[i + k] = two[k];
                if (complex) y[i + k] = two[k + size];
            }
        }
        float largest = 0;
        for (int k = i; k < i + size; k++) largest = Math.max(largest, Math.abs(x[k]) + Math.abs(y[k]));
        if (largest > BIG) scale(1 / largest);
    }

    private void scale(float factor) {
        blas.sscal(n, factor, x, 0, 1);
        blas.sscal(n, factor, y, 0, 1);
    }
}
