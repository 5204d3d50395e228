package org.jonum.lapack.spi;

import org.jonum.lapack.Lapack;

/// A back end that replaces LAPACK drivers: the service that a module provides beside its
/// [org.jonum.blas.spi.BackendProvider] (found by [java.util.ServiceLoader]).
///
/// A back end without one runs the Java drivers on its BLAS. Arguments have been checked before a
/// driver is called.
public interface LapackProvider {

    /// {@return the name of the back end that these drivers belong to}
    String backend();

    /// The drivers of this back end. Called once per process, after the back end was found able to
    /// run.
    ///
    /// @param java the drivers in Java on this back end's BLAS, to hand over to for what is not
    ///     replaced
    /// @return all routines, replaced or handed over; their arguments will have been checked
    Lapack drivers(Lapack java);
}
