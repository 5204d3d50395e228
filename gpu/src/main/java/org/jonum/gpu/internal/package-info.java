/// The ways into CUDA: what is called ([org.jonum.gpu.internal.CudaApi]), by `java.lang.foreign` or through JCuda.
package org.jonum.gpu.internal;
