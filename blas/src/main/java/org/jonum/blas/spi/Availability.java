package org.jonum.blas.spi;

import org.jonum.blas.Blas;

/// The outcome of looking for a back end.
public sealed interface Availability {

    /// The back end can run.
    ///
    /// @param engine  its routines; it may rely on arguments having been checked
    /// @param details one line for the report: versions, widths, files, devices
    record Ready(Blas engine, String details) implements Availability {}

    /// The back end cannot run.
    ///
    /// @param reason what is missing and what to install or set, in one line
    record Missing(String reason) implements Availability {}
}
