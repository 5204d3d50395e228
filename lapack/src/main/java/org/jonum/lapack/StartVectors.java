package org.jonum.lapack;

/// The vectors that an inverse iteration starts with.
public enum StartVectors {
    /// The routine takes its own.
    NONE,
    /// Those that the user has put where the results go.
    USER
}
