/// Matrices as mathematics has them: `a.times(b)`, `a.solve(b)`, `Cholesky.of(a).solve(b)`.
///
/// - [org.jonum.mat.Matrix] and [org.jonum.mat.Vector]: dense, `double`, column-major where they
///   own their storage. Transposes, rows, columns, blocks and diagonals are views: they share
///   elements and copy nothing.
/// - [org.jonum.mat.AnyMatrix]: what dense matrices and those with a structure have in common. Symmetric,
///   triangular, band, tridiagonal and diagonal matrices and permutations store, multiply and solve
///   by their structure; every operation takes every pair of types.
/// - [org.jonum.mat.Cholesky], [org.jonum.mat.Lu], [org.jonum.mat.Qr]: decompositions, made by
///   `of`, that solve, estimate condition and give out their factors.
///
/// - [org.jonum.mat.Elementwise]: functions of every element; [org.jonum.mat.Gallery]: named and
///   random matrices; [org.jonum.mat.MatrixFormat]: text, for people, MATLAB and Python.
/// - [org.jonum.mat.FMatrix], [org.jonum.mat.FVector] and other names with an F are the same in `float`.
///
/// Operations leave their operands alone and return something new, unless the name says `Into`, `InPlace`,
/// `set`, `assign` or `fill`. Numerical failures are [org.jonum.mat.NumericalException]s; the
/// `try…` forms return them in an [org.jonum.mat.Attempt] instead. The arithmetic is done by
/// [org.jonum.blas.Backend#current()].
///
/// A matrix is not synchronized: threads may share one as long as nobody writes to it.
///
/// To add a decomposition, write a class beside `Lu`: a static `of`, `tryOf` if it may fail to
/// exist, accessors of the factors, `solve` and `trySolve`, `rcond`. To add a structure, extend
/// `Structured` as `DiagMatrix` does, and add it to the operands of the tests.
package org.jonum.mat;
