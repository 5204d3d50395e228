// Generated from DoubleRemainingNorms.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;

/// The norms of what remains of the columns while rows are finished from the top.
///
/// When a row with entry x is finished, a norm ν becomes ν·√(1 − (x/ν)²). Each such step may lose
/// half of the digits that are left: with μ the norm as it was last computed from its entries, the
/// result is meaningless once (1 − (x/ν)²)·(ν/μ)² is about √ε, and the norm is computed again
/// (Drmač & Bujanović 2008, §4).
final class FloatRemainingNorms {
    private static final float SPOILT = (float) Math.sqrt(FloatLimits.EPS);

    private final Blas blas;
    private final FloatView a;
    /// ν by column, then μ.
    private final float[] values;
    /// Whether a norm waits to be computed again.
    private final boolean[] stale;

    private FloatRemainingNorms(Blas blas, FloatView a) {
        this.blas = blas;
        this.a = a;
        values = Scratch.floats(2L * a.cols());
        stale = new boolean[a.cols()];
    }

    /// The norms of A without its first rows and columns.
    static FloatRemainingNorms of(Blas blas, FloatView a, int from) {
        FloatRemainingNorms norms = new FloatRemainingNorms(blas, a);
        for (int j = from; j < a.cols(); j++) norms.compute(j, from);
        return norms;
    }

    /// The largest norm from a column on, a NaN before all others.
    int largest(int from) {
        return from + blas.isamax(a.cols() - from, values, from, 1);
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
            float norm = values[j];
            if (norm == 0 || Float.isNaN(norm)) continue;
            float ratio = Math.abs(a.get(i, j)) / norm, share = norm / values[a.cols() + j];
            float left = Math.max(0, (1 + ratio) * (1 - ratio));
            if (left * share * share <= SPOILT) {
                stale[j] = true;
                spoilt = true;
            } else {
                values[j] = norm * (float) Math.sqrt(left);
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
        float norm = blas.snrm2(a.rows() - row, a.data(), a.at(row, j), 1);
        values[j] = norm;
        values[a.cols() + j] = norm;
    }

    void give() {
        Scratch.give(values);
    }
}
