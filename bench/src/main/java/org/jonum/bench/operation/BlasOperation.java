package org.jonum.bench.operation;

/// A routine of BLAS at one shape.
///
/// Some routines overwrite what they read, so each operation is chosen to be repeatable: β = 0 forgets the last result;
/// α = ±1 in `scal` and triangles that are their own inverse ([Involution]) alternate between two states; `axpy` and `ger`
/// grow linearly, far from overflow.
public sealed interface BlasOperation extends Operation
        permits Asum, Axpy, Copy, Dot, Gemm, GemmBatch, Gemv, Ger, Iamax, Nrm2, Scal, Symm, Symv, Syr2k, Syrk, Trmm,
        Trmv, Trsm, Trsv {
}
