// Generated from Dggevx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.FloatGgevx;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Sense;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Eigenvalues, eigenvectors and their condition numbers of a general pencil: scaled, balanced, reduced, QZ, vectors of the
/// Schur form, and all the way back.
final class Sggevx {
    private Sggevx() {}

    /// See [org.jonum.lapack.FloatPencilEigen#sggevx]; VL and VR have no rows where they are not wanted.
    static FloatGgevx solve(Blas blas, Balance balance, Sense sense, FloatView a, FloatView b,
            FloatPencilValues values, FloatView vl, FloatView vr, float[] lscale, int lscaleOff, float[] rscale,
            int rscaleOff, float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff) {
        int n = a.cols();
        var aScale = FloatPencilReduction.Scaled.of(blas, a);
        var bScale = FloatPencilReduction.Scaled.of(blas, b);
        Balanced part = Sggbal.balance(blas, balance, n, a.data(), a.off(), a.cs(), b.data(), b.off(), b.cs(), lscale,
                lscaleOff, rscale, rscaleOff);
        float aNorm = aScale.undo(Slange.norm(blas, Norm.ONE, n, n, a.data(), a.off(), a.cs()));
        float bNorm = bScale.undo(Slange.norm(blas, Norm.ONE, n, n, b.data(), b.off(), b.cs()));
        int lo = part.ilo(), hi = part.ihi();
        boolean schur = vl.rows() + vr.rows() > 0 || sense != Sense.NONE;
        FloatPencilReduction.reduce(blas, schur, lo, hi, a, b, vl, vr);
        int info = Shgeqz.solve(blas, schur, lo, hi, a, b, vl, vr, values);
        if (info == 0 && schur) {
            FloatBlocks la = new FloatBlocks(blas);
            if (sense != Sense.NONE) conditions(la, sense, a, b, rconde, rcondeOff, rcondv, rcondvOff);
            boolean[] all = new boolean[n];
            Arrays.fill(all, true);
            if (vl.rows() > 0) {
                Stgevc.vectors(la, false, true, all, a, b, vl);
                back(blas, balance, Side.LEFT, lo, hi, lscale, lscaleOff, vl, values);
            }
            if (vr.rows() > 0) {
                Stgevc.vectors(la, true, true, all, a, b, vr);
                back(blas, balance, Side.RIGHT, lo, hi, rscale, rscaleOff, vr, values);
            }
        }
        aScale.undo(n, values.re(), values.re0());
        aScale.undo(n, values.im(), values.im0());
        bScale.undo(n, values.beta(), values.b0());
        return new FloatGgevx(info, lo, hi, aNorm, bNorm);
    }

    /// Condition numbers, from vectors in the coordinates of the Schur form.
    private static void conditions(FloatBlocks la, Sense sense, FloatView a, FloatView b, float[] rconde,
            int rcondeOff, float[] rcondv, int rcondvOff) {
        int n = a.cols();
        boolean[] all = new boolean[n];
        Arrays.fill(all, true);
        float[] work = Scratch.floats(2L * n * n);
        if (sense != Sense.VECTORS) {
            Stgevc.vectors(la, false, false, all, a, b, FloatView.of(work, 0, n, n, n));
            Stgevc.vectors(la, true, false, all, a, b, FloatView.of(work, n * n, n, n, n));
        }
        Stgsna.conditions(la, sense, null, 0, a, b, work, 0, n, work, n * n, n, rconde, rcondeOff, rcondv, rcondvOff);
        Scratch.give(work);
    }

    /// The vectors of the pencil as it was, the largest |re| + |im| of each 1.
    private static void back(Blas blas, Balance balance, Side side, int lo, int hi, float[] scale, int scaleOff,
            FloatView v, FloatPencilValues values) {
        Sggbak.transform(blas, balance, side, v.rows(), lo, hi, scale, scaleOff, scale, scaleOff, v.cols(), v.data(),
                v.off(), v.cs());
        for (int j = 0; j < v.cols(); j++) {
            boolean pair = values.im(j) > 0;
            Stgevc.normalize(blas, v, j, pair);
            if (pair) j++;
        }
    }
}
