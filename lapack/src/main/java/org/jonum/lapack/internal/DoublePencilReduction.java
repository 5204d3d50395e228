package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Structure;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The way from a general pencil to its Schur form, which all drivers go.
final class DoublePencilReduction {
    private static final double SMALL = Math.sqrt(DoubleLimits.SAFE_MIN) / DoubleLimits.ULP, BIG = 1 / SMALL;

    /// For arrays that are not referenced.
    static final double[] NOTHING = {};

    private DoublePencilReduction() {}

    /// The matrix that takes vectors or transformations of a; none, a view of a without rows, if it is not wanted.
    static DoubleView basis(Job job, DoubleView a, double[] x, int xOff, int ldx) {
        int n = a.cols();
        return job == Job.NONE ? DoubleView.of(a.data(), 0, 0, n, 1) : DoubleView.of(x, xOff, n, n, ldx);
    }

    /// The matrix that accumulates transformations of a, and begins as the identity where it is to be set.
    static DoubleView basis(Compz job, DoubleView a, double[] x, int xOff, int ldx) {
        DoubleView basis = basis(job == Compz.NONE ? Job.NONE : Job.VECTORS, a, x, xOff, ldx);
        if (job == Compz.INITIALIZE) identity(basis);
        return basis;
    }

    /// A matrix whose largest entry lies where squares and quotients of entries can be computed.
    ///
    /// @param from the largest entry that there was
    /// @param to   the largest entry now
    record Scaled(double from, double to) {
        /// Scale a matrix so.
        static Scaled of(Blas blas, DoubleView a) {
            double norm = Dlange.norm(blas, Norm.MAX, a.rows(), a.cols(), a.data(), a.off(), a.cs());
            double to = norm > 0 && norm < SMALL ? SMALL : norm > BIG && norm < Double.POSITIVE_INFINITY ? BIG : norm;
            if (to != norm) Dlascl.scale(norm, to, a.rows(), a.cols(), a.data(), a.off(), a.cs());
            return new Scaled(norm, to);
        }

        /// Scale back numbers that stand one after the other.
        void undo(int n, double[] x, int off) {
            if (to != from) Dlascl.scale(to, from, n, 1, x, off, Math.max(1, n));
        }

        /// Scale back one number.
        double undo(double x) {
            double[] one = {x};
            undo(1, one, 0);
            return one[0];
        }

        /// Scale back a matrix of some structure.
        void undo(Structure structure, DoubleView a) {
            if (to != from) {
                Dlascl.scale(structure, 0, 0, to, from, a.rows(), a.cols(), a.data(), a.off(), a.cs());
            }
        }
    }

    /// B := R of its QR factorization in rows lo to hi − 1, A := Qᵀ·A, q := Q; then both in Hessenberg-triangular form,
    /// q and z (which begins as the identity) with all transformations. The balanced pencil is triangular in other
    /// rows. q and z may have no rows; `all` says whether more than rows and columns lo to hi − 1 are wanted.
    static void reduce(Blas blas, boolean all, int lo, int hi, DoubleView a, DoubleView b, DoubleView q,
            DoubleView z) {
        int n = a.cols(), rows = hi - lo, cols = all ? n - lo : rows;
        DoubleBlocks la = new DoubleBlocks(blas);
        double[] tau = Scratch.doubles(rows);
        DoubleView r = b.block(lo, lo, rows, cols);
        Dgeqrf.factor(blas, rows, cols, r.data(), r.off(), r.cs(), tau, 0);
        Dormqr.multiply(blas, LEFT, Trans.TRANS, rows, cols, rows, r.data(), r.off(), r.cs(), tau, 0, a.data(),
                a.at(lo, lo), a.cs());
        identity(q);
        identity(z);
        if (q.rows() > 0) {
            DoubleView block = q.block(lo, lo, rows, rows);
            la.copy(r.block(0, 0, rows, rows), block);
            Dorgqr.form(blas, rows, rows, rows, block.data(), block.off(), block.cs(), tau, 0);
        }
        Scratch.give(tau);
        if (all) {
            Dgghrd.reduce(la, lo, hi, a, b, q, z);
        } else {
            Dgghrd.reduce(la, 0, rows, a.block(lo, lo, rows, rows), r, q, z);
        }
    }

    /// A := I; nothing if it has no rows.
    static void identity(DoubleView a) {
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) a.data()[a.at(i, j)] = i == j ? 1 : 0;
        }
    }
}
