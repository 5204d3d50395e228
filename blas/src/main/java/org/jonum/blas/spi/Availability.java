package org.jonum.blas.spi;

import java.util.function.Supplier;
import org.jonum.blas.Blas;

/// The outcome of looking for a back end.
public sealed interface Availability {

    /// The back end can run.
    ///
    /// @param engine  its routines; it may rely on arguments having been checked
    /// @param details one line for the report, asked for each time: versions, widths, files, devices, calls until now
    record Ready(Blas engine, Supplier<String> details) implements Availability {
        /// With details that stay as they are.
        ///
        /// @param engine  its routines
        /// @param details one line for the report
        public Ready(Blas engine, String details) {
            this(engine, () -> details);
        }
    }

    /// The back end cannot run.
    ///
    /// @param reason what is missing and what to install or set, in one line
    record Missing(String reason) implements Availability {}
}
