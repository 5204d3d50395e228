package org.jonum.examples.learn;

import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.ColumnMoments;

/// Shifts and scales columns.
///
/// @param mean      what is subtracted from each
/// @param deviation what the difference is divided by
public record Scaler(Vector mean, Vector deviation) {
    /// To mean 0 and standard deviation 1; a constant column becomes 0.
    ///
    /// @param x at least two rows
    /// @return the scaler
    public static Scaler of(Matrix x) {
        ColumnMoments moments = ColumnMoments.of(x);
        return new Scaler(moments.means(), moments.standardDeviations().map(s -> s > 0 ? s : 1));
    }

    /// Scale.
    ///
    /// @param x as many columns
    /// @return a new matrix
    public Matrix apply(Matrix x) {
        return x.mapIndexed((_, j, v) -> (v - mean.get(j)) / deviation.get(j));
    }
}
