package org.jonum.lapack.spi;

import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;

/// A back end that replaces LAPACK drivers: the service that a module provides beside its
/// [org.jonum.blas.spi.BackendProvider] (found by [java.util.ServiceLoader]).
///
/// A back end without one runs [JavaLapack] on its BLAS. One that replaces some routines returns a
/// subclass that overrides them:
///
/// ```java
/// public Lapack drivers(Blas blas) {
///     return new JavaLapack(blas) {
///         @Override
///         public int dpotrf(Uplo uplo, int n, double[] a, int aOff, int lda) { … }
///     };
/// }
/// ```
public interface LapackProvider {

    /// {@return the name of the back end that these drivers belong to}
    String backend();

    /// The drivers of this back end. Called once per process, after the back end was found able to
    /// run.
    ///
    /// @param blas the BLAS of this back end, which expects good arguments
    /// @return all routines; their arguments will have been checked
    Lapack drivers(Blas blas);
}
