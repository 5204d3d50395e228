// Generated from DoublePencilReduction.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Structure;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The way from a general pencil to its Schur form, which all drivers go.
final class FloatPencilReduction {
    private static final float SMALL = (float) Math.sqrt(FloatLimits.SAFE_MIN) / FloatLimits.ULP, BIG = 1 / SMALL;

    /// For arrays that are not referenced.
    static final float[] NOTHING = {};

    private FloatPencilReduction() {}

    /// The matrix that takes vectors or transformations of a; none, a view of a without rows, if it is not wanted.
    static FloatView basis(Job job, FloatView a, float[] x, int xOff, int ldx) {
        int n = a.cols();
        return job == Job.NONE ? FloatView.of(a.data(), 0, 0, n, 1) : FloatView.of(x, xOff, n, n, ldx);
    }

    /// The matrix that accumulates transformations of a, and begins as the identity where it is to be set.
    static FloatView basis(Compz job, FloatView a, float[] x, int xOff, int ldx) {
        FloatView basis = basis(job == Compz.NONE ? Job.NONE : Job.VECTORS, a, x, xOff, ldx);
        if (job == Compz.INITIALIZE) identity(basis);
        return basis;
    }

    /// A matrix whose largest entry lies where squares and quotients of entries can be computed.
    ///
    /// @param from the largest entry that there was
    /// @param to   the largest entry now
    record Scaled(float from, float to) {
        /// Scale a matrix so.
        static Scaled of(Blas blas, FloatView a) {
            float norm = Slange.norm(blas, Norm.MAX, a.rows(), a.cols(), a.data(), a.off(), a.cs());
            float to = norm > 0 && norm < SMALL ? SMALL : norm > BIG && norm < Float.POSITIVE_INFINITY ? BIG : norm;
            if (to != norm) Slascl.scale(norm, to, a.rows(), a.cols(), a.data(), a.off(), a.cs());
            return new Scaled(norm, to);
        }

        /// Scale back numbers that stand one after the other.
        void undo(int n, float[] x, int off) {
            if (to != from) Slascl.scale(to, from, n, 1, x, off, Math.max(1, n));
        }

        /// Scale back one number.
        float undo(float x) {
            float[] one = {x};
            undo(1, one, 0);
            return one[0];
        }

        /// Scale back a matrix of some structure.
        void undo(Structure structure, FloatView a) {
            if (to != from) {
                Slascl.scale(structure, 0, 0, to, from, a.rows(), a.cols(), a.data(), a.off(), a.cs());
            }
        }
    }

    /// B := R of its QR factorization in rows lo to hi − 1, A := Qᵀ·A, q := Q; then both in Hessenberg-triangular form,
    /// q and z (which begins as the identity) with all transformations. The balanced pencil is triangular in other
    /// rows. q and z may have no rows; `all` says whether more than rows and columns lo to hi − 1 are wanted.
    static void reduce(Blas blas, boolean all, int lo, int hi, FloatView a, FloatView b, FloatView q,
            FloatView z) {
        int n = a.cols(), rows = hi - lo, cols = all ? n - lo : rows;
        FloatBlocks la = new FloatBlocks(blas);
        float[] tau = Scratch.floats(rows);
        FloatView r = b.block(lo, lo, rows, cols);
        Sgeqrf.factor(blas, rows, cols, r.data(), r.off(), r.cs(), tau, 0);
        Sormqr.multiply(blas, LEFT, Trans.TRANS, rows, cols, rows, r.data(), r.off(), r.cs(), tau, 0, a.data(),
                a.at(lo, lo), a.cs());
        identity(q);
        identity(z);
        if (q.rows() > 0) {
            FloatView block = q.block(lo, lo, rows, rows);
            la.copy(r.block(0, 0, rows, rows), block);
            Sorgqr.form(blas, rows, rows, rows, block.data(), block.off(), block.cs(), tau, 0);
        }
        Scratch.give(tau);
        if (all) {
            Sgghrd.reduce(la, lo, hi, a, b, q, z);
        } else {
            Sgghrd.reduce(la, 0, rows, a.block(lo, lo, rows, rows), r, q, z);
        }
    }

    /// A := I; nothing if it has no rows.
    static void identity(FloatView a) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) a.data()[a.at(i, j)] = i == j ? 1 : 0;
        }
    }
}
