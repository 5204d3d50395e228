package org.jonum.lapack;

/// What is reported beside a generalized singular value decomposition.
///
/// @param info 0, or 1 if the iteration did not converge
/// @param k    the rank of [A; B] less that of B
/// @param l    the rank of B
public record Ggsvd3(int info, int k, int l) {
}
