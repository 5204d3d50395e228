package org.jonum.lapack;

/// A plane rotation as built by [DoubleAuxiliary#dlartg]: c·f + s·g = r and c·g − s·f = 0, c² + s² = 1.
///
/// @param c cosine, c ≥ 0
/// @param s sine
/// @param r the length of (f, g), with the sign of f
public record DoubleGivens(double c, double s, double r) {
}
