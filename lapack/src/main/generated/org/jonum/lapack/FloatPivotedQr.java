// Generated from DoublePivotedQr.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Rank-revealing factorizations: QR with column pivoting, and its trapezoidal completion.
public interface FloatPivotedQr {
}
