package org.jonum.lapack;

/// A sum of squares that may itself be out of range: scl²·sumsq, see [DoubleAuxiliary#dlassq].
///
/// @param scl   scale, scl ≥ 0
/// @param sumsq sum of the squares of what was divided by the scale
public record DoubleSumOfSquares(double scl, double sumsq) {
    /// Nothing summed yet.
    public static final DoubleSumOfSquares ZERO = new DoubleSumOfSquares(0, 1);

    /// The norm scl·√sumsq.
    ///
    /// @return the square root of the sum
    public double root() {
        return scl * Math.sqrt(sumsq);
    }
}
