package org.jonum.mat;

import java.util.List;

/// The stabilising solution of an algebraic Riccati equation, see [MatrixEquations#care] and [MatrixEquations#dare].
///
/// @param x           the symmetric solution X
/// @param gain        the optimal feedback K, with which the closed loop A − B·K is stable
/// @param closedLoop  the eigenvalues of A − B·K, in no particular order
/// @param rcond       reciprocal condition of the basis from which X was found: X has about −log₁₀(ε / rcond) digits
public record Riccati(Matrix x, Matrix gain, List<Complex> closedLoop, double rcond) {
}
