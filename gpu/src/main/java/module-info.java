/// Matrices on a CUDA device, and cuBLAS and cuSOLVER as the back end `cuda`.
@org.jspecify.annotations.NullMarked
module org.jonum.gpu {
    requires static org.jspecify;
    requires transitive org.jonum.mat;
    requires static jcuda;                        // the binding for CUDA 12 of those who have them
    requires static jcublas;
    requires static jcusolver;

    exports org.jonum.gpu;

    provides org.jonum.blas.spi.BackendProvider with org.jonum.gpu.internal.host.CudaProvider;
    provides org.jonum.lapack.spi.LapackProvider with org.jonum.gpu.internal.host.CudaLapackProvider;
}
