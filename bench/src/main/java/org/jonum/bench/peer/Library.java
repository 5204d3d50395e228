package org.jonum.bench.peer;

import java.util.Optional;
import org.jonum.bench.operation.Operation;

/// A library that takes part.
public interface Library {
    /// {@return a short name for tables, `openblas`}
    String name();

    /// {@return its version, and what it says about itself}
    String version();

    /// Bind an operation to operands of this library's own kind, with the operation's values.
    ///
    /// @param operation what to run
    /// @return a call that may be repeated, or empty if the library has no such routine
    Optional<Call> prepare(Operation operation);
}
