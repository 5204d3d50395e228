package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Eigenvalues and eigenvectors of a general matrix: balance, Hessenberg form, Schur form, vectors of
/// that, and back.
final class Dgeevx {
    private final Blas blas;
    private final int n;
    private final DoubleView a, vl, vr;
    private final double[] wr, wi;
    private final int wrOff, wiOff;

    private Dgeevx(Blas blas, DoubleView a, double[] wr, int wrOff, double[] wi, int wiOff, DoubleView vl,
            DoubleView vr) {
        this.blas = blas;
        this.n = a.rows();
        this.a = a;
        this.wr = wr;
        this.wrOff = wrOff;
        this.wi = wi;
        this.wiOff = wiOff;
        this.vl = vl;
        this.vr = vr;
    }

    /// wr, wi, VL, VR := the eigenvalues and vectors.
    static int compute(Blas blas, Balance balance, Job jobLeft, Job jobRight, int n, double[] a, int aOff, int lda,
            double[] wr, int wrOff, double[] wi, int wiOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff,
            int ldvr) {
        double[] scale = new double[n];
        return compute(blas, balance, jobLeft, jobRight, Sense.NONE, n, a, aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff,
                ldvl,
                vr, vrOff, ldvr, scale, 0, scale, 0, scale, 0).info();
    }

    /// wr, wi, VL, VR := the eigenvalues and vectors; the condition numbers that are wanted.
    ///
    /// @param scale what the balancing has done, n elements
    static DoubleGeevx compute(Blas blas, Balance balance, Job jobLeft, Job jobRight, Sense sense, int n, double[] a,
            int aOff, int lda, double[] wr, int wrOff, double[] wi, int wiOff, double[] vl, int vlOff, int ldvl,
            double[] vr, int vrOff, int ldvr, double[] scale, int scaleOff, double[] rconde, int rcondeOff,
            double[] rcondv, int rcondvOff) {
        if (n == 0) return new DoubleGeevx(0, 0, 0, 0);
        DoubleView view = DoubleView.of(a, aOff, n, n, lda);
        double norm = Dlange.norm(blas, Norm.MAX, n, n, a, aOff, lda), to = safe(norm);
        if (!Double.isFinite(norm)) {
            Arrays.fill(wr, wrOff, wrOff + n, Double.NaN);
            Arrays.fill(wi, wiOff, wiOff + n, Double.NaN);
            return new DoubleGeevx(n, 0, n, norm);
        }
        if (to != norm) Dlascl.scale(norm, to, n, n, a, aOff, lda);
        Balanced b = Dgebal.balance(blas, balance, n, a, aOff, lda, scale, scaleOff);
        double balancedNorm = Dlange.norm(blas, Norm.ONE, n, n, a, aOff, lda);
        if (to != norm) balancedNorm = balancedNorm / to * norm;
        Dgeevx e = new Dgeevx(blas, view, wr, wrOff, wi, wiOff,
                DoubleView.of(vl, vlOff, jobLeft == Job.VECTORS ? n : 0, n, ldvl),
                DoubleView.of(vr, vrOff, jobRight == Job.VECTORS ? n : 0, n, ldvr));
        int info = e.schur(b.ilo(), b.ihi(), sense != Sense.NONE);
        if (info == 0) e.vectors();
        int conditions = 0;
        if (info == 0 && sense != Sense.NONE) {
            conditions = Dtrsna.estimate(blas, sense, HowMany.ALL, new boolean[0], 0, view, vl, vlOff, ldvl, vr,
                    vrOff, ldvr, rconde, rcondeOff, rcondv, rcondvOff);
        }
        if (info == 0) e.finish(balance, b, scale, scaleOff);
        if (to != norm) {
            Dlascl.scale(to, norm, n - info, wr, wrOff + info, 1);
            Dlascl.scale(to, norm, n - info, wi, wiOff + info, 1);
            if (info > 0) {
                Dlascl.scale(to, norm, b.ilo(), wr, wrOff, 1);
                Dlascl.scale(to, norm, b.ilo(), wi, wiOff, 1);
            } else if (sense == Sense.VECTORS || sense == Sense.BOTH) {
                Dlascl.scale(to, norm, conditions, rcondv, rcondvOff, 1);
            }
        }
        return new DoubleGeevx(info, b.ilo(), b.ihi(), balancedNorm);
    }

    /// A size near that of the largest entry from which nothing on the way can over- or underflow.
    static double safe(double norm) {
        double small = Math.sqrt(DoubleLimits.SAFE_MIN) / DoubleLimits.ULP, big = 1 / small;
        return norm > 0 && norm < small ? small : norm > big ? big : norm;
    }

    /// A := its Schur form if vectors are wanted, and VR, or VL, the Schur vectors; wr, wi := the eigenvalues.
    private int schur(int lo, int hi, boolean form) {
        double[] tau = new double[n], data = a.data();
        Dgehrd.reduce(blas, n, lo, hi, data, a.off(), a.cs(), tau, 0);
        DoubleView q = vr.rows() > 0 ? vr : vl;
        boolean vectors = q.rows() > 0;
        DoubleBlocks la = new DoubleBlocks(blas);
        if (vectors) {
            la.copy(a, q);
            Dorghr.form(blas, n, lo, hi, q.data(), q.off(), q.cs(), tau, 0);
        }
        SchurJob job = vectors || form ? SchurJob.SCHUR : SchurJob.EIGENVALUES;
        int info = Dhseqr.iterate(blas, job, vectors ? Compz.VECTORS : Compz.NONE, n, lo, hi, data, a.off(), a.cs(), wr,
                wrOff, wi, wiOff, q.data(), q.off(), q.cs());
        if (vectors && q != vl && vl.rows() > 0) la.copy(vr, vl);
        return info;
    }

    /// VL, VR := the eigenvectors of the balanced matrix.
    private void vectors() {
        if (vl.rows() + vr.rows() == 0) return;
        Sides sides = vl.rows() == 0 ? Sides.RIGHT : vr.rows() == 0 ? Sides.LEFT : Sides.BOTH;
        Dtrevc3.compute(blas, sides, HowMany.BACKTRANSFORM, new boolean[0], 0, n, a.data(), a.off(), a.cs(), vl.data(),
                vl.off(), vl.cs(), vr.data(), vr.off(), vr.cs());
    }

    /// VL, VR := those of the matrix as it was, of length 1.
    private void finish(Balance balance, Balanced b, double[] scale, int scaleOff) {
        for (DoubleView v : new DoubleView[] {vl, vr}) {
            if (v.rows() == 0) continue;
            Dgebak.transform(blas, balance, v == vl ? Side.LEFT : Side.RIGHT, n, b.ilo(), b.ihi(), scale, scaleOff, n,
                    v.data(), v.off(), v.cs());
            for (int j = 0; j < n; j++) {
                if (wi[wiOff + j] == 0) {
                    blas.dscal(n, 1 / blas.dnrm2(n, v.data(), v.at(0, j), 1), v.data(), v.at(0, j), 1);
                } else {
                    pair(v, j++);
                }
            }
        }
    }

    /// Columns j and j + 1, real and imaginary part: of length 1, the largest component real.
    private void pair(DoubleView v, int j) {
        double[] x = v.data();
        int re = v.at(0, j), im = v.at(0, j + 1);
        double factor = 1 / Math.hypot(blas.dnrm2(n, x, re, 1), blas.dnrm2(n, x, im, 1));
        blas.dscal(n, factor, x, re, 1);
        blas.dscal(n, factor, x, im, 1);
        int k = 0;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            double size = x[re + i] * x[re + i] + x[im + i] * x[im + i];
            if (!(size > largest)) continue;
            largest = size;
            k = i;
        }
        double length = Math.hypot(x[re + k], x[im + k]);
        if (!(length > 0)) return;
        blas.drot(n, x, re, 1, x, im, 1, x[re + k] / length, x[im + k] / length);
        x[im + k] = 0;
    }
}
