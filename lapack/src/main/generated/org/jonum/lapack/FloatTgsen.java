// Generated from DoubleTgsen.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// What came of reordering a pencil in generalized Schur form.
///
/// @param info 0, or 1 if two blocks were too close to be exchanged
/// @param m    eigenvalues selected
/// @param pl   reciprocal of a bound of the norm of the left projector; 0 where not asked for
/// @param pr   the same for the right one
public record FloatTgsen(int info, int m, float pl, float pr) {
}
