/// LAPACK on column-major arrays, over any [org.jonum.blas.Blas].
///
/// Start with [org.jonum.lapack.Lapack#current()] or [org.jonum.lapack.Lapack#on]. The routines
/// come in one interface per family (`DoubleCholesky`, `DoubleLu`, `DoubleQr` …), each with a twin
/// for `float`, and keep the names and the order of arguments of LAPACK, with these differences:
///
/// - every array is followed by its offset; there is no `work` and no `lwork`;
/// - a wrong argument is an exception, thrown before anything is written; `info` is left for
///   numerical outcomes, 0 or k > 0 as LAPACK defines it (1-based), and a routine that has none
///   returns nothing;
/// - a number that LAPACK hands out through an argument is the return value where there is just
///   one; several are a record, named after the routine (`DoubleGesvx`);
/// - **pivots are rows counted from 0**, as everywhere in Java: `ipiv[ipivOff + i] = p` says that
///   row i was exchanged with row p; and so do other rows. A range of rows is `ilo` ≤ i < `ihi`;
/// - the exchanges of a symmetric indefinite factorization are rows p ≥ 0 or, in pairs for a block of order 2,
///   their complements ~p; a column permutation `jpvt` counts from 0 on return, on entry 0 means free;
/// - routines for packed storage work on a copy with n² entries, at the speed of full storage; drivers for eigenvalues
///   leave the packed matrix A as it is;
/// - eigenvalues are counted from 0 as well: il ≤ i < iu, in ascending order; and so are singular values, in decreasing
///   order, of which an interval takes vl ≤ σ < vu; lists of vectors that failed, like `info`,
///   count from 1.
///
/// To add a routine: declare it in its family's interface, its checks in `internal.door`, its
/// algorithm in a class of its name in `internal`, and one line in the family's
/// `internal.Double…Drivers` that joins them.
package org.jonum.lapack;
