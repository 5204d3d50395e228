/// BLAS on Java arrays: vectors, matrices with vectors, matrices with matrices, in double and
/// float.
///
/// {@snippet :
/// Blas blas = Backend.current().blas();
/// double[] a = {2, 1, 1, 3}, x = {1, 2}, y = new double[2];          // [2 1; 1 3], by columns
/// blas.dgemv(Trans.NO_TRANS, 2, 2, 1, a, 0, 2, x, 0, 1, 0, y, 0, 1);  // y == {4, 7}
/// }
///
/// **Entry points.** [Backend] says who computes (`scalar`, `simd`, and what other modules bring)
/// and gives a [Blas], which is [Level1], [Level2] and [Level3]. Their double halves,
/// [DoubleLevel1], [DoubleLevel2] and [DoubleLevel3], document every routine once; the float halves
/// are their twins. [DoubleView] is a matrix within an array for code that works on blocks.
///
/// **Conventions.** Arrays are column-major and always followed by an offset, then an increment
/// (`inc`) or a leading dimension (`ld`). Names and argument order are those of the BLAS. Arguments
/// are checked once; numbers never raise exceptions. All routines are thread-safe.
///
/// **To add a routine**, declare it in a `DoubleLevel…` interface with its documentation, check its
/// arguments in `internal.door`, write it in `internal.scalar`, then in the engines, and add its
/// contract to the test kit; float follows by `build/Float32.java`. **To add a back end**, see
/// [org.jonum.blas.spi].
package org.jonum.blas;
