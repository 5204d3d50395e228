// Generated from Dpbtrf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Cholesky factorization A = L·Lᵀ of a band matrix: L has the band of A.
///
/// ```
///     [A11  *  ]     A11 = L11·L11ᵀ
///     [A21 A22 ]     L21 = A21·L11⁻ᵀ          kd rows, of which a triangle lies outside the band
///                    A22 − L21·L21ᵀ           only kd×kd of it changes, all of it in the band
/// ```
/// A21 is worked on as a full matrix with zeros (Du Croz, Mayes & Radicati 1990); they stay zero. The
/// upper triangle is the lower one of the transpose.
final class Spbtrf {
    private Spbtrf() {}

    /// A := its factor; 0, or the order of the first minor that is not positive.
    static int factor(Blas blas, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        FloatBandView a = FloatBandView.of(uplo, n, kd, ab, abOff, ldab);
        FloatBandView lower = uplo == LOWER ? a : a.t();
        return kd <= Blocking.BAND_CHOLESKY_LOOPS ? loops(lower) : blocks(new FloatBlocks(blas), lower);
    }

    private static int blocks(FloatBlocks la, FloatBandView a) {
        int n = a.rows(), kd = a.kl(), nb = Math.min(Blocking.BAND_BLOCK, kd), info = 0;
        float[] work = Scratch.floats((long) kd * nb);
        for (int j = 0; j < n; j += nb) {
            int b = Math.min(nb, n - j), below = Math.min(kd, n - j - b);
            FloatView a11 = a.block(j, j, b, b), a22 = a.block(j + b, j + b, below, below);
            info = Spotrf.factor(la, a11);
            if (info != 0) {
                info += j;
                break;
            }
            FloatView l21 = a.full(work, below, b);
            a.load(j + b, j, l21);
            la.trsm(RIGHT, UPPER, NON_UNIT, 1, a11.t(), l21);
            a.store(j + b, j, l21);
            la.syrk(LOWER, -1, l21, 1, a22);
        }
        Scratch.give(work);
        return info;
    }

    /// Column by column, each finished column subtracted from those to its right.
    private static int loops(FloatBandView band) {
        float[] a = band.all().data();
        int n = band.rows(), rs = band.all().rs(), cs = band.all().cs();
        for (int j = 0; j < n; j++) {
            int jj = band.all().at(j, j), end = Math.min(band.kl() + 1, n - j);
            if (!(a[jj] > 0)) return j + 1;
            float d = (float) Math.sqrt(a[jj]);
            a[jj] = d;
            for (int i = 1; i < end; i++) a[jj + i * rs] /= d;
            for (int k = 1; k < end; k++) {
                float f = a[jj + k * rs];
                for (int i = k; i < end; i++) a[jj + i * rs + k * cs] -= a[jj + i * rs] * f;
            }
        }
        return 0;
    }
}
