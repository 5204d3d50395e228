package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleSelect;
import org.jonum.lapack.DoubleGeesx;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.DoubleReorderedSchur;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Structure;
import org.jonum.lapack.internal.blocks.DoubleBlocks;
import org.jspecify.annotations.Nullable;

/// The real Schur form of a general matrix, A = Z·T·Zᵀ, with selected eigenvalues first.
final class Dgees {
    private final Blas blas;
    private final int n;
    private final DoubleView a, z;
    private final double[] wr, wi;
    private final int wrOff, wiOff;

    private Dgees(Blas blas, DoubleView a, double[] wr, int wrOff, double[] wi, int wiOff, DoubleView z) {
        this.blas = blas;
        this.n = a.rows();
        this.a = a;
        this.wr = wr;
        this.wrOff = wrOff;
        this.wi = wi;
        this.wiOff = wiOff;
        this.z = z;
    }

    /// A := T, VS := Z, wr, wi := the eigenvalues.
    ///
    /// @param select null if nothing is to be selected
    static DoubleGeesx compute(Blas blas, Job job, @Nullable DoubleSelect select, Sense sense, int n, double[] a,
            int aOff,
            int lda, double[] wr, int wrOff, double[] wi, int wiOff, double[] vs, int vsOff, int ldvs) {
        if (n == 0) return new DoubleGeesx(0, 0, 0, 0);
        double norm = Dlange.norm(blas, Norm.MAX, n, n, a, aOff, lda), to = Dgeevx.safe(norm);
        if (!Double.isFinite(norm)) {
            Arrays.fill(wr, wrOff, wrOff + n, Double.NaN);
            Arrays.fill(wi, wiOff, wiOff + n, Double.NaN);
            return new DoubleGeesx(n, 0, 0, 0);
        }
        if (to != norm) Dlascl.scale(norm, to, n, n, a, aOff, lda);
        DoubleView view = DoubleView.of(a, aOff, n, n, lda);
        Dgees s = new Dgees(blas, view, wr, wrOff, wi, wiOff,
                DoubleView.of(vs, vsOff, job == Job.VECTORS ? n : 0, n, ldvs));
        double[] scale = new double[n];
        Balanced b = Dgebal.balance(blas, Balance.PERMUTE, n, a, aOff, lda, scale, 0);
        int info = s.schur(b);
        DoubleReorderedSchur reordered = new DoubleReorderedSchur(0, 0, 0, 0);
        if (select != null && info == 0) {
            if (to != norm) s.scaleEigenvalues(to, norm);
            boolean[] wanted = new boolean[n];
            for (int i = 0; i < n; i++) wanted[i] = select.test(wr[wrOff + i], wi[wiOff + i]);
            reordered = Dtrsen.reorder(blas, sense, wanted, 0, view, s.z, wr, wrOff, wi, wiOff);
            if (reordered.info() != 0) info = n + 1;
        }
        if (s.z.rows() > 0)
            Dgebak.transform(blas, Balance.PERMUTE, Side.RIGHT, n, b.ilo(), b.ihi(), scale, 0, n, vs, vsOff, ldvs);
        double sep = reordered.sep();
        if (to != norm) {
            s.unscale(to, norm, info);
            double[] one = {sep};
            Dlascl.scale(to, norm, 1, one, 0, 1);
            sep = one[0];
        }
        int sdim = 0;
        if (select != null && (info == 0 || info > n)) {
            boolean ordered = true, last = true;
            for (int i = 0; i < n; i++) {
                boolean now = select.test(wr[wrOff + i], wi[wiOff + i]);
                if (wi[wiOff + i] > 0 && i + 1 < n) now |= select.test(wr[wrOff + i + 1], wi[wiOff + i + 1]);
                int size = wi[wiOff + i] > 0 ? 2 : 1;
                if (now) sdim += size;
                ordered &= last || !now;
                last = now;
                i += size - 1;
            }
            if (info == 0 && !ordered) info = n + 2;
        }
        return new DoubleGeesx(info, sdim, reordered.s(), sep);
    }

    private int schur(Balanced b) {
        double[] tau = new double[n], data = a.data();
        Dgehrd.reduce(blas, n, b.ilo(), b.ihi(), data, a.off(), a.cs(), tau, 0);
        boolean vectors = z.rows() > 0;
        if (vectors) {
            new DoubleBlocks(blas).copy(a, z);
            Dorghr.form(blas, n, b.ilo(), b.ihi(), z.data(), z.off(), z.cs(), tau, 0);
        }
        return Dhseqr.iterate(blas, SchurJob.SCHUR, vectors ? Compz.VECTORS : Compz.NONE, n, b.ilo(), b.ihi(), data,
                a.off(),
                a.cs(), wr, wrOff, wi, wiOff, z.data(), z.off(), z.cs());
    }

    private void scaleEigenvalues(double from, double to) {
        Dlascl.scale(from, to, n, wr, wrOff, 1);
        Dlascl.scale(from, to, n, wi, wiOff, 1);
    }

    /// T and its eigenvalues back to the size of A. What underflows there may take a 2×2 block apart.
    private void unscale(double from, double to, int info) {
        Dlascl.scale(Structure.HESSENBERG, 0, 0, from, to, n, n, a.data(), a.off(), a.cs());
        if (info > 0 && info <= n) {
            scaleEigenvalues(from, to);
            return;
        }
        for (int i = 0; i + 1 < n; i++) {
            int p = a.at(i, i);
            double sub = a.data()[p + 1], sup = a.data()[p + a.cs()];
            if (sub == 0 || sup != 0) continue;
            blas.dswap(i, a.data(), a.at(0, i), 1, a.data(), a.at(0, i + 1), 1);
            if (n > i + 2)
                blas.dswap(n - i - 2, a.data(), a.at(i, i + 2), a.cs(), a.data(), a.at(i + 1, i + 2), a.cs());
            if (z.rows() > 0) blas.dswap(z.rows(), z.data(), z.at(0, i), 1, z.data(), z.at(0, i + 1), 1);
            a.data()[p + a.cs()] = sub;
            a.data()[p + 1] = 0;
        }
        Dtrsen.eigenvalues(a, wr, wrOff, wi, wiOff);
    }
}
