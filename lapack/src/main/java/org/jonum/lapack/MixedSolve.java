package org.jonum.lapack;

/// How a system was solved by factors in single precision.
///
/// @param info 0; k > 0 as the factorization in double precision says it: there is no solution
/// @param iter k ≥ 0: k steps of refinement gave the accuracy of double precision; negative if the
///     system was solved in double precision after all: −2 if a number was beyond the range of float,
///     −3 if the factorization in single precision failed, −31 if 30 steps were not enough
public record MixedSolve(int info, int iter) {
}
