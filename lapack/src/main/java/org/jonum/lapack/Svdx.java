package org.jonum.lapack;

/// What a routine reports that computes some of the singular values.
///
/// @param info 0, or what the routine says
/// @param ns   singular values found
public record Svdx(int info, int ns) {}
