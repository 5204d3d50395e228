package org.jonum.lapack;

/// What a routine reports that computes some of the eigenvalues.
///
/// @param info 0, or what the routine says
/// @param m    eigenvalues found
public record Selected(int info, int m) {}
