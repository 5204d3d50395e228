package org.jonum.lapack;

/// What came of reordering a pencil in generalized Schur form.
///
/// @param info 0, or 1 if two blocks were too close to be exchanged
/// @param m    eigenvalues selected
/// @param pl   reciprocal of a bound of the norm of the left projector; 0 where not asked for
/// @param pr   the same for the right one
public record DoubleTgsen(int info, int m, double pl, double pr) {
}
