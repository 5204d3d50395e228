package org.jonum.gpu.internal;

import java.util.List;

/// Versions as NVIDIA counts them (12060 is 12.6), and the files that were opened.
///
/// @param driver    the CUDA version that the driver supports
/// @param blas      of cuBLAS, such as 120604 for 12.6.4
/// @param solver    of cuSOLVER, such as 11702
/// @param libraries the files, the driver's first
public record CudaVersions(int driver, int blas, int solver, List<String> libraries) {}
