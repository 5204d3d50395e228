// Generated from Dstein.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.internal.threads.Scratch;

/// Eigenvectors of a symmetric tridiagonal matrix by inverse iteration (Peters & Wilkinson 1979; Jessup & Ipsen 1992).
///
/// (T − λ·I)·x := s·x from a random start, s so small that a solution of size 1 proves x good: until x has grown
/// enough, and twice more. Equal eigenvalues of a block are moved apart by a few units of ε, so that their systems
/// differ; vectors of eigenvalues closer than ‖T‖₁/n, but no more than a tenth of ‖T‖₁ and no less than
/// a thousandth, are made orthogonal in each step, by a Gram–Schmidt process carried out twice.
final class Sstein {
    private static final int MOST_STEPS = 5, EXTRA_STEPS = 2;

    private final Blas blas;
    private final FloatScaledTridiagonal t;
    private final float[] z, x, dots;
    private final int ldz;

    private Sstein(Blas blas, FloatScaledTridiagonal t, float[] z, int ldz) {
        this.blas = blas;
        this.t = t;
        this.z = z;
        this.ldz = ldz;
        x = Scratch.floats(t.n());
        dots = Scratch.floats(t.n());
    }

    /// Column j of Z := the vector of eigenvalue j.
    ///
    /// @return how many did not converge; their numbers, from 1, stand in ifail
    static int iterate(Blas blas, int n, float[] d, int dOff, float[] e, int eOff, int m, float[] w, int wOff,
            int[] iblock, int iblockOff, int[] isplit, int isplitOff, float[] z, int zOff, int ldz, int[] ifail,
            int ifailOff) {
        Arrays.fill(ifail, ifailOff, ifailOff + m, 0);
        FloatScaledTridiagonal t = FloatScaledTridiagonal.of(n, d, dOff, e, eOff);
        Sstein stein = new Sstein(blas, t, z, ldz);
        int failed = 0;
        for (int j = 0, end; j < m; j = end) {
            int block = iblock[iblockOff + j], from = block == 0 ? 0 : isplit[isplitOff + block - 1];
            for (end = j + 1; end < m && iblock[iblockOff + end] == block;) end++;
            failed = stein.block(from, isplit[isplitOff + block], j, end, w, wOff, zOff, ifail, ifailOff, failed);
        }
        t.give();
        Scratch.give(stein.x);
        Scratch.give(stein.dots);
        return failed;
    }

    /// The vectors number first ≤ j < end, all of the block of rows from ≤ i < to.
    private int block(int from, int to, int first, int end, float[] w, int wOff, int zOff, int[] ifail,
            int ifailOff, int failedBefore) {
        int n = to - from, group = first, failed = failedBefore;
        float norm = norm(from, to), close = norm * Math.clamp(1.0f / n, 1e-3f, 1e-1f), previous = 0;
        SplittableRandom random = new SplittableRandom(from);
        FloatTridiagonalLu lu = new FloatTridiagonalLu(n);
        for (int j = first; j < end; j++) {
            int zj = zOff + j * ldz;
            float lambda = w[wOff + j] * t.scale();
            if (j > first) {
                lambda = Math.max(lambda, previous + 10 * FloatLimits.ULP * Math.abs(lambda));
                if (lambda - previous > close) group = j;
            }
            Arrays.fill(z, zj, zj + t.n(), 0);
            lu.factor(t.d(), t.e(), from, lambda);
            for (int i = 0; i < n; i++) x[i] = 2 * random.nextFloat() - 1;
            boolean good = converges(lu, n, norm, zOff + from + group * ldz, j - group)
                    || residual(from, n, lambda) <= 4 * n * FloatLimits.ULP * norm * blas.snrm2(n, x, 0, 1);
            if (!good) ifail[ifailOff + failed++] = j + 1;
            deliver(n, zj + from);
            previous = lambda;
        }
        lu.give();
        return failed;
    }

    /// ‖T‖₁ of a block; 1 for one that is zero.
    private float norm(int from, int to) {
        float norm = 0;
        for (int i = from; i < to; i++) {
            float below = i < to - 1 ? Math.abs(t.e()[i]) : 0, above = i > from ? Math.abs(t.e()[i - 1]) : 0;
            norm = Math.max(norm, Math.abs(t.d()[i]) + below + above);
        }
        return norm == 0 ? 1 : norm;
    }

    /// Iterate on x, orthogonal to `others` columns from `group` on.
    private boolean converges(FloatTridiagonalLu lu, int n, float norm, int group, int others) {
        float enough = (float) Math.sqrt(0.1f / n);
        for (int step = 0, good = 0; step < MOST_STEPS; step++) {
            blas.sscal(n, n * norm * Math.max(FloatLimits.ULP, lu.lastPivot() / norm) / blas.sasum(n, x, 0, 1), x, 0,
                    1);
            lu.solve(x);
            for (int pass = 0; pass < 2 && others > 0; pass++) {
                blas.sgemv(TRANS, n, others, 1, z, group, ldz, x, 0, 1, 0, dots, 0, 1);
                blas.sgemv(NO_TRANS, n, others, -1, z, group, ldz, dots, 0, 1, 1, x, 0, 1);
            }
            if (Math.abs(x[blas.isamax(n, x, 0, 1)]) >= enough && ++good > EXTRA_STEPS) return true;
        }
        return false;
    }

    /// The largest entry of T·x − λ·x. In a cluster, what the others leave of x may not grow, and be good: growth comes
    /// from eigenvalues on both sides of λ.
    private float residual(int from, int n, float lambda) {
        float most = 0, above = 0;
        for (int i = 0; i < n; i++) {
            float below = i < n - 1 ? t.e()[from + i] * x[i + 1] : 0;
            most = Math.max(most, Math.abs(above + (t.d()[from + i] - lambda) * x[i] + below));
            above = t.e()[from + i] * x[i];
        }
        return most;
    }

    /// x, of length 1 and with its largest entry positive, becomes a part of a column.
    private void deliver(int n, int at) {
        int largest = blas.isamax(n, x, 0, 1);
        float length = blas.snrm2(n, x, 0, 1), signed = x[largest] < 0 ? -length : length;
        for (int i = 0; i < n; i++) z[at + i] = x[i] / signed;
    }
}
