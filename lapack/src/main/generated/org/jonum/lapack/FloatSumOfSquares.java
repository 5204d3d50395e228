// Generated from DoubleSumOfSquares.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// A sum of squares that may itself be out of range: scl²·sumsq, see [FloatAuxiliary#slassq].
///
/// @param scl   scale, scl ≥ 0
/// @param sumsq sum of the squares of what was divided by the scale
public record FloatSumOfSquares(float scl, float sumsq) {
    /// Nothing summed yet.
    public static final FloatSumOfSquares ZERO = new FloatSumOfSquares(0, 1);

    /// The norm scl·√sumsq.
    ///
    /// @return the square root of the sum
    public float root() {
        return scl * (float) Math.sqrt(sumsq);
    }
}
