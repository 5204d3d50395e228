/// cuBLAS and cuSOLVER of CUDA 12 by JCublas and JCusolver. What the driver does is called as everywhere, by
/// `java.lang.foreign`.
package org.jonum.gpu.internal.jcuda;
