package org.jonum.gpu.internal;

import org.jonum.blas.Diag;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The numbers that cuBLAS and cuSOLVER know things by.
public final class Codes {
    /// `CUDA_R_32F`.
    public static final int FLOAT = 0;
    /// `CUDA_R_64F`.
    public static final int DOUBLE = 1;

    private Codes() {}

    /// `cublasOperation_t`.
    public static int of(Trans trans) {
        return trans.isTrans() ? 1 : 0;
    }

    /// `cublasFillMode_t`.
    public static int of(Uplo uplo) {
        return uplo == Uplo.UPPER ? 1 : 0;
    }

    /// `cublasSideMode_t`.
    public static int of(Side side) {
        return side == Side.RIGHT ? 1 : 0;
    }

    /// `cublasDiagType_t`.
    public static int of(Diag diag) {
        return diag == Diag.UNIT ? 1 : 0;
    }

    /// `cusolverEigMode_t`.
    public static int vectors(boolean wanted) {
        return wanted ? 1 : 0;
    }

    /// `cublasMath_t`.
    public static int of(CudaBlas.MathMode mode) {
        return switch (mode) {
            case DEFAULT -> 0;
            case PEDANTIC -> 2;
            case TF32 -> 3;
        };
    }

    /// From `cublasMath_t`, flags left aside.
    public static CudaBlas.MathMode mathMode(int code) {
        return switch (code & 0xf) {
            case 2 -> CudaBlas.MathMode.PEDANTIC;
            case 3 -> CudaBlas.MathMode.TF32;
            default -> CudaBlas.MathMode.DEFAULT;
        };
    }
}
