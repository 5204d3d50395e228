// Generated from Dtgsna.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Sense;
import org.jonum.lapack.internal.blocks.FloatBlocks;
import org.jspecify.annotations.Nullable;

/// Condition numbers of eigenvalues and eigenvectors of a pencil in generalized Schur form (Kågström & Poromaa 1996).
final class Stgsna {
    private Stgsna() {}

    /// s, dif := condition numbers of the selected eigenvalues; see [org.jonum.lapack.FloatPencilSchur#stgsna]. Returns their
    /// number.
    static int conditions(FloatBlocks la, Sense job, boolean @Nullable [] select, int selectOff, FloatView a,
            FloatView b,
            float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] s, int sOff, float[] dif,
            int difOff) {
        int n = a.cols(), col = 0;
        boolean[] wanted = new boolean[n];
        int m = Stgevc.wanted(select, selectOff, a, wanted);
        for (int k = 0; k < n;) {
            int size = k + 1 < n && a.get(k + 1, k) != 0 ? 2 : 1;
            if (wanted[k]) {
                if (job != Sense.VECTORS) {
                    float c = eigenvalue(la.blas(), a, b, FloatView.of(vl, vlOff + col * ldvl, n, size, ldvl),
                            FloatView.of(vr, vrOff + col * ldvr, n, size, ldvr));
                    for (int i = 0; i < size; i++) s[sOff + col + i] = c;
                }
                if (job != Sense.EIGENVALUES) {
                    float c = vector(la, a, b, k, size);
                    for (int i = 0; i < size; i++) dif[difOff + col + i] = c;
                }
                col += size;
            }
            k += size;
        }
        return m;
    }

    /// √(|yᴴAx|² + |yᴴBx|²)/(‖x‖·‖y‖), or −1 if that is zero: the pencil is singular.
    private static float eigenvalue(Blas blas, FloatView a, FloatView b, FloatView y, FloatView x) {
        float xNorm = 0, yNorm = 0;
        for (int j = 0; j < x.cols(); j++) {
            xNorm = Slapy2.length(xNorm, blas.snrm2(x.rows(), x.data(), x.at(0, j), 1));
            yNorm = Slapy2.length(yNorm, blas.snrm2(y.rows(), y.data(), y.at(0, j), 1));
        }
        float size = Slapy2.length(form(blas, a, y, x), form(blas, b, y, x));
        return size == 0 ? -1 : size / (xNorm * yNorm);
    }

    /// |yᴴ·A·x|, of columns that are real and imaginary parts.
    private static float form(Blas blas, FloatView a, FloatView y, FloatView x) {
        int n = a.cols(), cols = x.cols();
        float[] work = Scratch.floats(n);
        float re = 0, im = 0;
        for (int j = 0; j < cols; j++) {
            blas.sgemv(Trans.NO_TRANS, n, n, 1, a.data(), a.off(), a.cs(), x.data(), x.at(0, j), 1, 0, work, 0, 1);
            re += blas.sdot(n, y.data(), y.at(0, j), 1, work, 0, 1);
            if (cols == 2) im += (j == 0 ? -1 : 1) * blas.sdot(n, y.data(), y.at(0, 1 - j), 1, work, 0, 1);
        }
        Scratch.give(work);
        return Slapy2.length(re, im);
    }

    /// An estimate of Difl of the block at row k: 0 if it cannot be moved to the beginning.
    private static float vector(FloatBlocks la, FloatView a, FloatView b, int k, int size) {
        int n = a.cols(), rest = n - size;
        if (n == 1) return Slapy2.length(a.get(0, 0), b.get(0, 0));
        float[] work = Scratch.floats(2L * n * n);
        FloatView s = FloatView.of(work, 0, n, n, n), t = FloatView.of(work, n * n, n, n, n);
        la.copy(a, s);
        la.copy(b, t);
        FloatView none = FloatView.of(work, 0, 0, n, 1);
        float dif = size == 2 ? pair(a, b, k) : Float.POSITIVE_INFINITY;
        if (new Stgexc(la, s, t, none, none).move(k, 0).info() != 0) dif = 0;
        if (dif != 0 && rest > 0) {
            float[] c = Scratch.floats(2L * rest * size);
            dif = Math.min(dif, Stgsyl.solve(la, false, 3, s.block(size, size, rest, rest), s.block(0, 0, size, size),
                    FloatView.of(c, 0, rest, size, rest), t.block(size, size, rest, rest), t.block(0, 0, size, size),
                    FloatView.of(c, rest * size, rest, size, rest)).dif());
            Scratch.give(c);
        }
        Scratch.give(work);
        return dif;
    }

    /// What the two eigenvalues of a complex block do to each other: the smaller of the square roots of the roots of ρ² −
    /// 2·(|α|² + β²)·ρ + 4·β²·αi² = 0, α = αr + i·αi.
    private static float pair(FloatView a, FloatView b, int k) {
        FloatPencilBlock p = Slagv2.complexPair(a.get(k, k), a.get(k, k + 1), a.get(k + 1, k), a.get(k + 1, k + 1),
                b.get(k, k), b.get(k + 1, k + 1));
        float beta = p.beta1(), re = p.alphar1(), im = p.alphai1();
        float sum = 2 * (re * re + im * im + beta * beta), product = 4 * beta * beta * im * im;
        float root = (sum + (float) Math.sqrt(Math.max(0, sum * sum - 4 * product))) / 2;
        return Math.min((float) Math.sqrt(root), (float) Math.sqrt(product / root));
    }
}
