package org.jonum.lapack;

/// What bisection reports.
///
/// @param info   0, or 1 if the matrix holds NaN or an infinity: all eigenvalues wanted are NaN then
/// @param m      eigenvalues found
/// @param nsplit blocks into which the matrix falls apart
public record Stebz(int info, int m, int nsplit) {}
