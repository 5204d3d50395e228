package org.jonum.lapack;

/// How a least squares problem by singular values ended.
///
/// @param rank how many singular values counted
/// @param info 0 on success; k > 0 if k of them were not found, or the matrix was not finite
public record Ranked(int rank, int info) {
}
