package org.jonum.gpu.internal;

/// What not every version or binding has.
public enum Capability {
    /// Eigenvalues of general matrices: `cusolverDnXgeev`, from CUDA 12.6 Update 2 on.
    GEEV,
    /// `cusolverDnSetDeterministicMode`.
    DETERMINISTIC,
    /// A memory pool whose release threshold can be set.
    POOL,
    /// NVRTC.
    COMPILER
}
