package org.jonum.lapack;

/// Balancing, reduction to Hessenberg form, and the QR algorithm.
public interface DoubleHessenberg {
}
