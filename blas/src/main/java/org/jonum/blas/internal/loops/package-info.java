/// The shared framework between the routines and the kernels of one processor.
///
/// [org.jonum.blas.internal.loops.LoopsBlas] is a whole engine on any
/// [org.jonum.blas.spi.DoubleKernels] and its float twin. The matrix product packs panels and walks
/// the five loops around the kernel's tile; all of level 3 is cast onto it; level 2 and level 1 use
/// the kernels for contiguous vectors. What is small, strided or rare is inherited from
/// [org.jonum.blas.internal.scalar].
///
/// No intrinsics here, and no processor's name. Work is cut into tasks by its size alone, so that
/// results do not depend on the number of threads.
///
/// To add a routine, override the one of the scalar engine and say which views it multiplies.
package org.jonum.blas.internal.loops;
