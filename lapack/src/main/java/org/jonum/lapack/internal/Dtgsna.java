package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Sense;
import org.jonum.lapack.internal.blocks.DoubleBlocks;
import org.jspecify.annotations.Nullable;

/// Condition numbers of eigenvalues and eigenvectors of a pencil in generalized Schur form (Kågström & Poromaa 1996).
final class Dtgsna {
    private Dtgsna() {}

    /// s, dif := condition numbers of the selected eigenvalues; see [org.jonum.lapack.DoublePencilSchur#dtgsna]. Returns their
    /// number.
    static int conditions(DoubleBlocks la, Sense job, boolean @Nullable [] select, int selectOff, DoubleView a,
            DoubleView b,
            double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] s, int sOff, double[] dif,
            int difOff) {
        int n = a.cols(), col = 0;
        boolean[] wanted = new boolean[n];
        int m = Dtgevc.wanted(select, selectOff, a, wanted);
        for (int k = 0; k < n;) {
            int size = k + 1 < n && a.get(k + 1, k) != 0 ? 2 : 1;
            if (wanted[k]) {
                if (job != Sense.VECTORS) {
                    double c = eigenvalue(la.blas(), a, b, DoubleView.of(vl, vlOff + col * ldvl, n, size, ldvl),
                            DoubleView.of(vr, vrOff + col * ldvr, n, size, ldvr));
                    for (int i = 0; i < size; i++) s[sOff + col + i] = c;
                }
                if (job != Sense.EIGENVALUES) {
                    double c = vector(la, a, b, k, size);
                    for (int i = 0; i < size; i++) dif[difOff + col + i] = c;
                }
                col += size;
            }
            k += size;
        }
        return m;
    }

    /// √(|yᴴAx|² + |yᴴBx|²)/(‖x‖·‖y‖), or −1 if that is zero: the pencil is singular.
    private static double eigenvalue(Blas blas, DoubleView a, DoubleView b, DoubleView y, DoubleView x) {
        double xNorm = 0, yNorm = 0;
        for (int j = 0; j < x.cols(); j++) {
            xNorm = Dlapy2.length(xNorm, blas.dnrm2(x.rows(), x.data(), x.at(0, j), 1));
            yNorm = Dlapy2.length(yNorm, blas.dnrm2(y.rows(), y.data(), y.at(0, j), 1));
        }
        double size = Dlapy2.length(form(blas, a, y, x), form(blas, b, y, x));
        return size == 0 ? -1 : size / (xNorm * yNorm);
    }

    /// |yᴴ·A·x|, of columns that are real and imaginary parts.
    private static double form(Blas blas, DoubleView a, DoubleView y, DoubleView x) {
        int n = a.cols(), cols = x.cols();
        double[] work = Scratch.doubles(n);
        double re = 0, im = 0;
        for (int j = 0; j < cols; j++) {
            blas.dgemv(Trans.NO_TRANS, n, n, 1, a.data(), a.off(), a.cs(), x.data(), x.at(0, j), 1, 0, work, 0, 1);
            re += blas.ddot(n, y.data(), y.at(0, j), 1, work, 0, 1);
            if (cols == 2) im += (j == 0 ? -1 : 1) * blas.ddot(n, y.data(), y.at(0, 1 - j), 1, work, 0, 1);
        }
        Scratch.give(work);
        return Dlapy2.length(re, im);
    }

    /// An estimate of Difl of the block at row k: 0 if it cannot be moved to the beginning.
    private static double vector(DoubleBlocks la, DoubleView a, DoubleView b, int k, int size) {
        int n = a.cols(), rest = n - size;
        if (n == 1) return Dlapy2.length(a.get(0, 0), b.get(0, 0));
        double[] work = Scratch.doubles(2L * n * n);
        DoubleView s = DoubleView.of(work, 0, n, n, n), t = DoubleView.of(work, n * n, n, n, n);
        la.copy(a, s);
        la.copy(b, t);
        DoubleView none = DoubleView.of(work, 0, 0, n, 1);
        double dif = size == 2 ? pair(a, b, k) : Double.POSITIVE_INFINITY;
        if (new Dtgexc(la, s, t, none, none).move(k, 0).info() != 0) dif = 0;
        if (dif != 0 && rest > 0) {
            double[] c = Scratch.doubles(2L * rest * size);
            dif = Math.min(dif, Dtgsyl.solve(la, false, 3, s.block(size, size, rest, rest), s.block(0, 0, size, size),
                    DoubleView.of(c, 0, rest, size, rest), t.block(size, size, rest, rest), t.block(0, 0, size, size),
                    DoubleView.of(c, rest * size, rest, size, rest)).dif());
            Scratch.give(c);
        }
        Scratch.give(work);
        return dif;
    }

    /// What the two eigenvalues of a complex block do to each other: the smaller of the square roots of the roots of ρ² −
    /// 2·(|α|² + β²)·ρ + 4·β²·αi² = 0, α = αr + i·αi.
    private static double pair(DoubleView a, DoubleView b, int k) {
        DoublePencilBlock p = Dlagv2.complexPair(a.get(k, k), a.get(k, k + 1), a.get(k + 1, k), a.get(k + 1, k + 1),
                b.get(k, k), b.get(k + 1, k + 1));
        double beta = p.beta1(), re = p.alphar1(), im = p.alphai1();
        double sum = 2 * (re * re + im * im + beta * beta), product = 4 * beta * beta * im * im;
        double root = (sum + Math.sqrt(Math.max(0, sum * sum - 4 * product))) / 2;
        return Math.min(Math.sqrt(root), Math.sqrt(product / root));
    }
}
