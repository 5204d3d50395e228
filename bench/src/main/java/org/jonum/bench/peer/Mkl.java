package org.jonum.bench.peer;

import java.lang.foreign.SymbolLookup;
import java.util.List;

/// oneMKL from `org.bytedeco:mkl`, on one thread.
final class Mkl {
    private static final NativeFiles FILES = new NativeFiles("org/bytedeco/mkl/linux-x86_64");
    /// Kernels for processors; the library opens the one it wants by its name, which must be loaded or beside it.
    private static final List<String> KERNELS = List.of("libmkl_def.so.3", "libmkl_avx2.so.3", "libmkl_avx512.so.3");
    private static final int LP64 = 0, INTEL_THREADS = 0;

    private Mkl() {}

    static Library load() throws MissingPeerException {
        for (String kernels : KERNELS) FILES.file(kernels);
        FILES.load("libiomp5.so");
        FILES.file("libmkl_core.so.3");
        FILES.file("libmkl_intel_thread.so.3");
        FILES.file("libmkl_intel_lp64.so.3");
        SymbolLookup symbols = FILES.load("libmkl_rt.so.3");
        NativeFunctions functions = new NativeFunctions(symbols);
        functions.set("MKL_Set_Interface_Layer", LP64);
        functions.set("MKL_Set_Threading_Layer", INTEL_THREADS);
        functions.set("MKL_Set_Num_Threads", 1);
        return new CblasLibrary("mkl", functions.textInto("MKL_Get_Version_String", 256), symbols, Batches::together);
    }
}
