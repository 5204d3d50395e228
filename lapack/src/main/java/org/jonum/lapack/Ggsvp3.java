package org.jonum.lapack;

/// The ranks found by the first step of a generalized singular value decomposition.
///
/// @param k the rank of [A; B] less that of B
/// @param l the rank of B
public record Ggsvp3(int k, int l) {
}
