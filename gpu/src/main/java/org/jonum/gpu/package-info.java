/// Matrices on a CUDA device, and the back end `cuda`.
///
/// **The back end** needs no type of this package: with this module, a driver, and cuBLAS and cuSOLVER of CUDA 12 or 13 on
/// the machine, it is `Backend.named("cuda")`. Its operands are arrays on the heap; what is too small to be worth the way
/// to the device stays on the CPU. `Backend.report()` tells device, versions and crossover, or the exact reason why not.
///
/// Failures are [org.jonum.gpu.GpuException]s; that there is no device is a
/// [org.jonum.gpu.GpuUnavailableException], that its memory is full a [org.jonum.gpu.GpuOutOfMemoryException].
package org.jonum.gpu;
