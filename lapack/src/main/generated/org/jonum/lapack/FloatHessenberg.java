// Generated from DoubleHessenberg.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Balancing, reduction to Hessenberg form, and the QR algorithm.
public interface FloatHessenberg {
}
