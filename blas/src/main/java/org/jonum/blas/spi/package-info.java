/// What a back end implements.
///
/// **Two ways in.** A [BackendProvider] brings whole routines: an engine that implements
/// [org.jonum.blas.Blas], for a native library or a device; one that replaces only some routines is a
/// [ForwardingBlas]. [DoubleKernels] is the smaller port,
/// for a processor: the innermost tile of the matrix product; packing, loops, threads and all of
/// level 3 come with it, and [Blocking] tells them the sizes of the caches.
///
/// **To add a back end**, implement [BackendProvider], name the class in `module-info.java`
/// (`provides … with`) and in `META-INF/services`, and let the contract suites of `jonum-testkit`
/// run on it. Arguments have been checked when an engine is called; what remains is the arithmetic,
/// with the rules on α, β, NaN and untouched storage that [org.jonum.blas.DoubleLevel3] states.
package org.jonum.blas.spi;
