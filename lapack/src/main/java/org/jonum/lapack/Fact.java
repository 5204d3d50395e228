package org.jonum.lapack;

/// What an expert driver has to do before it can solve.
public enum Fact {
    /// Nothing: the factors are given, with the scaling that was applied before.
    FACTORED,
    /// Factor A as it is.
    NOT_FACTORED,
    /// Equilibrate A where that is worth while, then factor it.
    EQUILIBRATE
}
