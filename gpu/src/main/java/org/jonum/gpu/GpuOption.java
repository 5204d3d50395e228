package org.jonum.gpu;

/// How a [Gpu] is to work, said when it is opened.
public enum GpuOption {
    /// Wait for the device after each call, so that a fault is reported by the call that made it. Slow.
    DEBUG,
    /// Let `float` products use TF32, with 10 bits of mantissa instead of 23.
    TF32,
    /// Let the libraries use atomic additions and the like, where those are faster: results may then differ in their last
    /// bits from run to run. Without it, equal calls on one card and one version of the libraries give equal bits.
    NONDETERMINISTIC
}
