package org.jonum.stat;

import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Means, standard deviations, skewness and kurtosis of the columns of a matrix, in one reading of it.
///
/// {@snippet :
/// var m = ColumnMoments.of(Matrix.of(3, 2, 1, 10, 2, 20, 3, 60));
/// double[] mean = m.means().toArray();           // mean == {2, 30}
/// double[] sd = m.standardDeviations().toArray();    // sd == {1, 26.457513110645905}
/// }
/// Parts of columns are the tasks of threads, and are joined in their order: results are the same bits for any number of
/// threads. **Error** as in [RunningMoments].
public final class ColumnMoments {
    private static final int PART = 1 << 16;

    private final CentralSums[] columns;

    private ColumnMoments(Matrix x) {
        DoubleView v = x.view();
        int parts = Math.max(1, (int) (((long) v.rows() + PART - 1) / PART));
        CentralSums[] all = new CentralSums[parts * v.cols()];
        Parallel.forEach(all.length, t -> all[t] = part(v, t / parts, t % parts * PART));
        columns = new CentralSums[v.cols()];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = all[j * parts];
            for (int k = 1; k < parts; k++) columns[j].merge(all[j * parts + k]);
        }
    }

    private static CentralSums part(DoubleView v, int j, int from) {
        int n = Math.min(PART, v.rows() - from);
        CentralSums sums = new CentralSums();
        if (n <= 0) return sums;
        int start = v.off() + j * v.cs() + from * v.rs();
        BlockSums blocks = new BlockSums(n);
        if (v.rs() == 1) {
            blocks.addTo(sums, v.data(), start, n);
            return sums;
        }
        double[] copy = new double[n];
        for (int i = 0; i < n; i++) copy[i] = v.data()[start + i * v.rs()];
        blocks.addTo(sums, copy, 0, n);
        return sums;
    }

    /// The moments of the columns.
    ///
    /// @param x observations in rows, variables in columns
    /// @return the moments
    public static ColumnMoments of(Matrix x) {
        return new ColumnMoments(x);
    }

    private interface Quantity {
        double of(CentralSums s);
    }

    private Vector each(Quantity q) {
        double[] r = new double[columns.length];
        for (int j = 0; j < r.length; j++) r[j] = q.of(columns[j]);
        return Vector.of(r);
    }

    /// The mean of each column.
    ///
    /// @return a new vector; NaN of no rows
    public Vector means() {
        return each(CentralSums::mean);
    }

    /// The variance of each column, with divisor n − 1.
    ///
    /// @return a new vector; NaN of fewer than two rows
    public Vector variances() {
        return each(CentralSums::variance);
    }

    /// The standard deviation of each column, with divisor n − 1.
    ///
    /// @return a new vector; NaN of fewer than two rows
    public Vector standardDeviations() {
        return each(CentralSums::deviation);
    }

    /// The estimate G₁ of each column, see [Moments#skewness(double...)].
    ///
    /// @return a new vector
    public Vector skewness() {
        return each(CentralSums::skewness);
    }

    /// The estimate G₂ of each column, see [Moments#excessKurtosis(double...)].
    ///
    /// @return a new vector
    public Vector excessKurtosis() {
        return each(CentralSums::kurtosis);
    }

    /// {@return the means}
    @Override
    public String toString() {
        return "ColumnMoments[" + columns.length + " columns, means " + means() + "]";
    }
}
