package org.jonum.netlib.internal;

/// Which calls go to the library.
interface Paying {
    /// {@return the native routines}
    NativeLibrary library();

    /// Whether a matrix product of m·n·k multiplications goes there; never one without any.
    boolean pays3(String routine, int m, int n, int k);

    /// Whether an operation on an m×n matrix and vectors goes there; never on an empty one.
    boolean pays2(String routine, int m, int n);
}
