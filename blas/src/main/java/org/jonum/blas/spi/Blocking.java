package org.jonum.blas.spi;

/// How much of each operand the five loops of a matrix product hold in cache at a time.
///
/// @param mc rows of A in a packed block (the L2 cache holds mc×kc), a multiple of the tile's rows
/// @param kc the shared dimension of both packed blocks (the L1 cache holds kc×nr)
/// @param nc columns of B in a packed block (the L3 cache holds kc×nc), a multiple of the tile's columns
/// @param inPlace elements of C, and from the first to the last of kc columns of A, up to which a product that is not small reads A and B
///     in place, too (the L2 cache holds twice as many); 0 if packing is always faster
public record Blocking(int mc, int kc, int nc, int inPlace) {
}
