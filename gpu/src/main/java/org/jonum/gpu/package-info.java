/// Matrices on a CUDA device, and the back end `cuda`.
///
/// **The back end** needs no type of this package: with this module, a driver, and cuBLAS and cuSOLVER of CUDA 12 or 13 on
/// the machine, it is `Backend.named("cuda")`. Its operands are arrays on the heap; what is too small to be worth the way
/// to the device stays on the CPU. `Backend.report()` tells device, versions and crossover, or the exact reason why not.
///
/// **Resident matrices** stay on the device from one operation to the next, which is where a device pays:
///
/// ``` java
/// try (Gpu gpu = Gpu.open(); GpuScope s = gpu.scope()) {
///     GpuMatrix a = s.upload(Matrix.of(2, 2, 3, 0, 0, 4)), b = s.matrix(2, 2);
///     gpu.gemm(1, a, a, 0, b);                            // started, not waited for
///     double trace = gpu.sum(b.diag());                   // trace == 25
/// }
/// ```
/// Begin with [org.jonum.gpu.Gpu], which has the operations, [org.jonum.gpu.GpuScope], which makes matrices and ends them, and
/// [org.jonum.gpu.GpuMatrix]; `GpuF…` is the same for `float`.
///
/// Failures are [org.jonum.gpu.GpuException]s; that there is no device is a
/// [org.jonum.gpu.GpuUnavailableException], that its memory is full a [org.jonum.gpu.GpuOutOfMemoryException].
package org.jonum.gpu;
