package org.jonum.blas.spi;

/// A back end: the service that a module provides to add one (found by [java.util.ServiceLoader]).
///
/// To add a back end, implement this interface, name the class in `module-info.java` (`provides … with`) and in
/// `META-INF/services`, and let the contract suites of `jonum-testkit` run on it.
public interface BackendProvider {

    /// {@return the name by which users ask for it: lower case, one word}
    String name();

    /// Whether the back end can run here. Called once per process, not on a hot path; must not throw.
    ///
    /// @return the engine, or the reason why there is none
    Availability probe();
}
