package org.jonum.gpu.internal;

import java.util.Map;

/// What the numbers mean that come back: each library has its own.
public enum Status {
    /// `CUresult`.
    DRIVER("CUDA_ERROR_", 2, Map.ofEntries(
            Map.entry(1, "INVALID_VALUE"), Map.entry(2, "OUT_OF_MEMORY"), Map.entry(3, "NOT_INITIALIZED"),
            Map.entry(4, "DEINITIALIZED"), Map.entry(34, "STUB_LIBRARY"), Map.entry(46, "DEVICE_UNAVAILABLE"),
            Map.entry(100, "NO_DEVICE"), Map.entry(101, "INVALID_DEVICE"), Map.entry(200, "INVALID_IMAGE"),
            Map.entry(201, "INVALID_CONTEXT"), Map.entry(209, "NO_BINARY_FOR_GPU"), Map.entry(214, "ECC_UNCORRECTABLE"),
            Map.entry(218, "INVALID_PTX"), Map.entry(220, "NVLINK_UNCORRECTABLE"),
            Map.entry(221, "JIT_COMPILER_NOT_FOUND"),
            Map.entry(222, "UNSUPPORTED_PTX_VERSION"), Map.entry(226, "CONTAINED"), Map.entry(400, "INVALID_HANDLE"),
            Map.entry(500, "NOT_FOUND"), Map.entry(600, "NOT_READY"), Map.entry(700, "ILLEGAL_ADDRESS"),
            Map.entry(701, "LAUNCH_OUT_OF_RESOURCES"), Map.entry(702, "LAUNCH_TIMEOUT"),
            Map.entry(709, "CONTEXT_IS_DESTROYED"), Map.entry(710, "ASSERT"), Map.entry(714, "HARDWARE_STACK_ERROR"),
            Map.entry(715, "ILLEGAL_INSTRUCTION"), Map.entry(716, "MISALIGNED_ADDRESS"),
            Map.entry(717, "INVALID_ADDRESS_SPACE"), Map.entry(718, "INVALID_PC"), Map.entry(719, "LAUNCH_FAILED"),
            Map.entry(721, "TENSOR_MEMORY_LEAK"),
            Map.entry(801, "NOT_SUPPORTED"), Map.entry(802, "SYSTEM_NOT_READY"),
            Map.entry(803, "SYSTEM_DRIVER_MISMATCH"), Map.entry(804, "COMPAT_NOT_SUPPORTED_ON_DEVICE"),
            Map.entry(808, "MPS_CLIENT_TERMINATED"), Map.entry(911, "EXTERNAL_DEVICE"),
            Map.entry(999, "UNKNOWN"))),
    /// `cublasStatus_t`.
    BLAS("CUBLAS_STATUS_", 3, Map.of(1, "NOT_INITIALIZED", 3, "ALLOC_FAILED", 7, "INVALID_VALUE", 8, "ARCH_MISMATCH",
            11, "MAPPING_ERROR", 13, "EXECUTION_FAILED", 14, "INTERNAL_ERROR", 15, "NOT_SUPPORTED", 16,
            "LICENSE_ERROR")),
    /// `cusolverStatus_t`.
    SOLVER("CUSOLVER_STATUS_", 2, Map.of(1, "NOT_INITIALIZED", 2, "ALLOC_FAILED", 3, "INVALID_VALUE",
            4, "ARCH_MISMATCH", 5, "MAPPING_ERROR", 6, "EXECUTION_FAILED", 7, "INTERNAL_ERROR",
            8, "MATRIX_TYPE_NOT_SUPPORTED", 9, "NOT_SUPPORTED", 31, "INVALID_WORKSPACE")),
    /// `nvrtcResult`.
    COMPILER("NVRTC_ERROR_", 1, Map.of(1, "OUT_OF_MEMORY", 2, "PROGRAM_CREATION_FAILURE", 3, "INVALID_INPUT",
            4, "INVALID_PROGRAM", 5, "INVALID_OPTION", 6, "COMPILATION", 7, "BUILTIN_OPERATION_FAILURE", 11,
            "INTERNAL_ERROR"));

    private final String prefix;
    private final int outOfMemory;
    private final Map<Integer, String> names;

    Status(String prefix, int outOfMemory, Map<Integer, String> names) {
        this.prefix = prefix;
        this.outOfMemory = outOfMemory;
        this.names = names;
    }

    /// {@return the name of a status, as in the headers, and its number}
    public String name(int status) {
        return prefix + names.getOrDefault(status, "?") + " (" + status + ")";
    }

    /// Whether it says that there is no memory left.
    public boolean outOfMemory(int status) {
        return status == outOfMemory;
    }

    /// Whether a driver's status says that the context is lost.
    public static boolean sticky(int driverStatus) {
        return switch (driverStatus) {
            case 214, 226, 700, 702, 709, 710, 714, 715, 716, 717, 718, 719, 721, 808, 911 -> true;
            default -> false;
        };
    }
}
