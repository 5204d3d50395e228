package org.jonum.lapack;

/// Rank-revealing factorizations: QR with column pivoting, and its trapezoidal completion.
public interface DoublePivotedQr {
}
