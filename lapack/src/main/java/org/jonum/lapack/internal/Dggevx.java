package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.DoubleGgevx;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Sense;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Eigenvalues, eigenvectors and their condition numbers of a general pencil: scaled, balanced, reduced, QZ, vectors of the
/// Schur form, and all the way back.
final class Dggevx {
    private Dggevx() {}

    /// See [org.jonum.lapack.DoublePencilEigen#dggevx]; VL and VR have no rows where they are not wanted.
    static DoubleGgevx solve(Blas blas, Balance balance, Sense sense, DoubleView a, DoubleView b,
            DoublePencilValues values, DoubleView vl, DoubleView vr, double[] lscale, int lscaleOff, double[] rscale,
            int rscaleOff, double[] rconde, int rcondeOff, double[] rcondv, int rcondvOff) {
        int n = a.cols();
        var aScale = DoublePencilReduction.Scaled.of(blas, a);
        var bScale = DoublePencilReduction.Scaled.of(blas, b);
        Balanced part = Dggbal.balance(blas, balance, n, a.data(), a.off(), a.cs(), b.data(), b.off(), b.cs(), lscale,
                lscaleOff, rscale, rscaleOff);
        double aNorm = aScale.undo(Dlange.norm(blas, Norm.ONE, n, n, a.data(), a.off(), a.cs()));
        double bNorm = bScale.undo(Dlange.norm(blas, Norm.ONE, n, n, b.data(), b.off(), b.cs()));
        int lo = part.ilo(), hi = part.ihi();
        boolean schur = vl.rows() + vr.rows() > 0 || sense != Sense.NONE;
        DoublePencilReduction.reduce(blas, schur, lo, hi, a, b, vl, vr);
        int info = Dhgeqz.solve(blas, schur, lo, hi, a, b, vl, vr, values);
        if (info == 0 && schur) {
            DoubleBlocks la = new DoubleBlocks(blas);
            if (sense != Sense.NONE) conditions(la, sense, a, b, rconde, rcondeOff, rcondv, rcondvOff);
            boolean[] all = new boolean[n];
            Arrays.fill(all, true);
            if (vl.rows() > 0) {
                Dtgevc.vectors(la, false, true, all, a, b, vl);
                back(blas, balance, Side.LEFT, lo, hi, lscale, lscaleOff, vl, values);
            }
            if (vr.rows() > 0) {
                Dtgevc.vectors(la, true, true, all, a, b, vr);
                back(blas, balance, Side.RIGHT, lo, hi, rscale, rscaleOff, vr, values);
            }
        }
        aScale.undo(n, values.re(), values.re0());
        aScale.undo(n, values.im(), values.im0());
        bScale.undo(n, values.beta(), values.b0());
        return new DoubleGgevx(info, lo, hi, aNorm, bNorm);
    }

    /// Condition numbers, from vectors in the coordinates of the Schur form.
    private static void conditions(DoubleBlocks la, Sense sense, DoubleView a, DoubleView b, double[] rconde,
            int rcondeOff, double[] rcondv, int rcondvOff) {
        int n = a.cols();
        boolean[] all = new boolean[n];
        Arrays.fill(all, true);
        double[] work = Scratch.doubles(2L * n * n);
        if (sense != Sense.VECTORS) {
            Dtgevc.vectors(la, false, false, all, a, b, DoubleView.of(work, 0, n, n, n));
            Dtgevc.vectors(la, true, false, all, a, b, DoubleView.of(work, n * n, n, n, n));
        }
        Dtgsna.conditions(la, sense, null, 0, a, b, work, 0, n, work, n * n, n, rconde, rcondeOff, rcondv, rcondvOff);
        Scratch.give(work);
    }

    /// The vectors of the pencil as it was, the largest |re| + |im| of each 1.
    private static void back(Blas blas, Balance balance, Side side, int lo, int hi, double[] scale, int scaleOff,
            DoubleView v, DoublePencilValues values) {
        Dggbak.transform(blas, balance, side, v.rows(), lo, hi, scale, scaleOff, scale, scaleOff, v.cols(), v.data(),
                v.off(), v.cs());
        for (int j = 0; j < v.cols(); j++) {
            boolean pair = values.im(j) > 0;
            Dtgevc.normalize(blas, v, j, pair);
            if (pair) j++;
        }
    }
}
