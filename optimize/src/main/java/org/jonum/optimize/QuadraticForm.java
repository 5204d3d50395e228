package org.jonum.optimize;

/// A quadratic function at a point of a box, gᵀd + ½·dᵀHd, to be minimised by [TrustBox].
interface QuadraticForm {
    /// to := H·v.
    void times(double[] v, double[] to);
}
