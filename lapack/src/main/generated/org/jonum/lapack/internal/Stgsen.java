// Generated from Dtgsen.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Bring selected eigenvalues of a pencil in generalized Schur form to its beginning; sensitivity of the cluster and of its
/// deflating subspaces (Kågström & Poromaa 1996).
final class Stgsen {
    private Stgsen() {}

    /// The pencil := reordered, with its eigenvalues; see [org.jonum.lapack.FloatPencilSchur#stgsen].
    static FloatTgsen reorder(FloatBlocks la, int ijob, boolean[] select, int selectOff, FloatView a, FloatView b,
            FloatPencilValues values, FloatView q, FloatView z, float[] dif, int difOff) {
        int n = a.cols(), info = 0, m = 0;
        boolean[] wanted = new boolean[n];
        int total = Stgevc.wanted(select, selectOff, a, wanted);
        Stgexc exchange = new Stgexc(la, a, b, q, z);
        for (int k = 0; k < n && info == 0;) {
            int size = k + 1 < n && a.get(k + 1, k) != 0 ? 2 : 1;
            if (wanted[k]) {
                if (k != m) info = exchange.move(k, m).info();
                m += size;
            }
            k += size;
        }
        for (int k = 0; k < n;) k += eigenvalues(la.blas(), a, b, z, k, values);
        boolean projectors = ijob == 1 || ijob >= 4, one = ijob == 3 || ijob == 5, estimates = ijob >= 2;
        if (info != 0) {
            if (estimates) dif[difOff] = dif[difOff + 1] = 0;
            return new FloatTgsen(1, total, 0, 0);
        }
        if (m == 0 || m == n) {
            float norm = Slapy2.length(frobenius(la.blas(), a), frobenius(la.blas(), b));
            if (estimates) dif[difOff] = dif[difOff + 1] = norm;
            return new FloatTgsen(0, m, 1, 1);
        }
        FloatTgsen result = projectors ? projectors(la, m, a, b) : new FloatTgsen(0, m, 0, 0);
        if (estimates) {
            dif[difOff] = separation(la, one, 0, m, a, b);
            dif[difOff + 1] = separation(la, one, m, 0, a, b);
        }
        return result;
    }

    /// The eigenvalues of the diagonal block at row k, whose order is returned; B ≥ 0 on the diagonal.
    static int eigenvalues(Blas blas, FloatView a, FloatView b, FloatView z, int k,
            FloatPencilValues values) {
        if (k + 1 < a.cols() && a.get(k + 1, k) != 0) {
            FloatPencilBlock p = Slagv2.complexPair(a.get(k, k), a.get(k, k + 1), a.get(k + 1, k),
                    a.get(k + 1, k + 1), b.get(k, k), b.get(k + 1, k + 1));
            values.set(k, p.alphar1(), p.alphai1(), p.beta1());
            values.set(k + 1, p.alphar2(), p.alphai2(), p.beta2());
            return 2;
        }
        if (b.get(k, k) < 0) {
            blas.sscal(k + 1, -1, a.data(), a.at(0, k), 1);
            blas.sscal(k + 1, -1, b.data(), b.at(0, k), 1);
            blas.sscal(z.rows(), -1, z.data(), z.at(0, k), 1);
        }
        values.set(k, a.get(k, k), 0, b.get(k, k));
        return 1;
    }

    private static float frobenius(Blas blas, FloatView a) {
        float norm = 0;
        for (int j = 0; j < a.cols(); j++) norm = Slapy2.length(norm, blas.snrm2(a.rows(), a.data(), a.at(0, j), 1));
        return norm;
    }

    /// pl = s/√(s² + ‖R‖²) and pr = s/√(s² + ‖L‖²), which cannot overflow.
    private static FloatTgsen projectors(FloatBlocks la, int m, FloatView a, FloatView b) {
        int rest = a.cols() - m;
        float[] work = Scratch.floats(2L * m * rest);
        FloatView r = FloatView.of(work, 0, m, rest, m), l = FloatView.of(work, m * rest, m, rest, m);
        la.copy(a.block(0, m, m, rest), r);
        la.copy(b.block(0, m, m, rest), l);
        float s = Stgsyl.solve(la, false, 0, a.block(0, 0, m, m), a.block(m, m, rest, rest), r, b.block(0, 0, m, m),
                b.block(m, m, rest, rest), l).scale();
        float pl = s / Slapy2.length(s, frobenius(la.blas(), r)), pr = s / Slapy2.length(s, frobenius(la.blas(), l));
        Scratch.give(work);
        return new FloatTgsen(0, m, pl, pr);
    }

    /// An estimate of Dif of the blocks that begin with rows i and j, one of which is 0: the smallest singular value of
    /// the operator of their Sylvester equation, or the reciprocal of the 1-norm of its inverse.
    private static float separation(FloatBlocks la, boolean one, int i, int j, FloatView a, FloatView b) {
        int n = a.cols(), m1 = i == 0 ? j : n - i, m2 = n - m1, half = m1 * m2;
        FloatView a1 = a.block(i, i, m1, m1), a2 = a.block(j, j, m2, m2), b1 = b.block(i, i, m1, m1),
                b2 = b.block(j, j, m2, m2);
        if (one) {
            float[] scale = {1};
            float norm = Slacn2.norm1(la.blas(), 2 * half, (trans, x) -> scale[0] = Stgsyl.solve(la, trans.isTrans(),
                    0, a1, a2, FloatView.of(x, 0, m1, m2, m1), b1, b2, FloatView.of(x, half, m1, m2, m1)).scale());
            return scale[0] / norm;
        }
        float[] work = Scratch.floats(2L * half);
        float dif = Stgsyl.solve(la, false, 3, a1, a2, FloatView.of(work, 0, m1, m2, m1), b1, b2,
                FloatView.of(work, half, m1, m2, m1)).dif();
        Scratch.give(work);
        return dif;
    }
}
