/// The back end `simd`: kernels on the Vector API. The only package that touches
/// `jdk.incubator.vector`.
///
/// [org.jonum.blas.internal.simd.SimdProvider] looks whether the machine and the virtual machine
/// can run them and says why if not; `SimdBlas` puts the kernels under the loops of
/// [org.jonum.blas.internal.loops]. Fused multiply-add goes through `Simd` only: without the
/// machine instruction it would run on BigDecimal.
///
/// To add a tile, write it beside the others and let `DoubleSimdKernels` choose it by the vector
/// length or the number of registers; float follows.
package org.jonum.blas.internal.simd;
