package org.jonum.lapack;

/// What came of moving a block of a quasi-triangular matrix.
///
/// @param info 0, or 1 if two blocks on the way were too close to be exchanged
/// @param ifst the row in which the block began, counted from 0
/// @param ilst the row in which it begins now
public record Reordered(int info, int ifst, int ilst) {
}
