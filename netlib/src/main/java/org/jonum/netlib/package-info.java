/// The back end `netlib`, and Jonum for code that is written for netlib.
///
/// **The back end** needs no type of this package: with this module and a native library on the path, it is
/// `Backend.named("netlib")`, or the default with `-Djonum.backend=netlib`. `Backend.report()` tells which library was
/// found and where, what it lacks, and from what size on it is used.
///
/// **The other direction**: [org.jonum.netlib.JonumBlas] is a `dev.ludovic.netlib.blas.BLAS`.
package org.jonum.netlib;
