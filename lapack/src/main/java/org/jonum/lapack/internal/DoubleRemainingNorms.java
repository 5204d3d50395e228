package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;

/// The norms of what remains of the columns while rows are finished from the top.
///
/// When a row with entry x is finished, a norm ν becomes ν·√(1 − (x/ν)²). Each such step may lose
/// half of the digits that are left: with μ the norm as it was last computed from its entries, the
/// result is meaningless once (1 − (x/ν)²)·(ν/μ)² is about √ε, and the norm is computed again
/// (Drmač & Bujanović 2008, §4).
final class DoubleRemainingNorms {
    private static final double SPOILT = Math.sqrt(DoubleLimits.EPS);

    private final Blas blas;
    private final DoubleView a;
    /// ν by column, then μ.
    private final double[] values;
    /// Whether a norm waits to be computed again.
    private final boolean[] stale;

    private DoubleRemainingNorms(Blas blas, DoubleView a) {
        this.blas = blas;
        this.a = a;
        values = Scratch.doubles(2L * a.cols());
        stale = new boolean[a.cols()];
    }

    /// The norms of A without its first rows and columns.
    static DoubleRemainingNorms of(Blas blas, DoubleView a, int from) {
        DoubleRemainingNorms norms = new DoubleRemainingNorms(blas, a);
        for (int j = from; j < a.cols(); j++) norms.compute(j, from);
        return norms;
    }

    /// The largest norm from a column on, a NaN before all others.
    int largest(int from) {
        return from + blas.idamax(a.cols() - from, values, from, 1);
    }

    /// Column i takes the place of column j, which is finished.
    void replace(int j, int i) {
        values[i] = values[j];
        values[a.cols() + i] = values[a.cols() + j];
    }

    /// Row i of the columns from `from` on is finished; {@return whether norms were spoilt by that,
    /// and wait for [#refresh]}
    boolean finish(int i, int from) {
        boolean spoilt = false;
        for (int j = from; j < a.cols(); j++) {
            double norm = values[j];
            if (norm == 0 || Double.isNaN(norm)) continue;
            double ratio = Math.abs(a.get(i, j)) / norm, share = norm / values[a.cols() + j];
            double left = Math.max(0, (1 + ratio) * (1 - ratio));
            if (left * share * share <= SPOILT) {
                stale[j] = true;
                spoilt = true;
            } else {
                values[j] = norm * Math.sqrt(left);
            }
        }
        return spoilt;
    }

    /// Compute again what was spoilt, from row i on.
    void refresh(int i) {
        for (int j = 0; j < stale.length; j++) {
            if (stale[j]) compute(j, i);
            stale[j] = false;
        }
    }

    private void compute(int j, int row) {
        double norm = blas.dnrm2(a.rows() - row, a.data(), a.at(row, j), 1);
        values[j] = norm;
        values[a.cols() + j] = norm;
    }

    void give() {
        Scratch.give(values);
    }
}
