package org.jonum.bench.peer;

import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/// OpenBLAS from `org.bytedeco:openblas`, on one thread.
final class OpenBlas {
    private static final NativeFiles FILES = new NativeFiles("org/bytedeco/openblas/linux-x86_64");

    private OpenBlas() {}

    static Library load() throws MissingPeerException {
        SymbolLookup symbols = symbols();
        NativeFunctions functions = new NativeFunctions(symbols);
        functions.set("openblas_set_num_threads", 1);
        String version =
                functions.text("openblas_get_config") + ", kernels for " + functions.text("openblas_get_corename");
        // one by one: the routine for batches of 0.3.31 refuses right arguments (pull request 5979), or crashes
        return new CblasLibrary("openblas", version, symbols, Batches::oneByOne);
    }

    /// The library as a file, after everything that it needs has been loaded.
    static Path file() throws MissingPeerException {
        symbols();
        return FILES.file("libopenblas.so.0");
    }

    private static SymbolLookup symbols() throws MissingPeerException {
        try {
            FILES.load("libquadmath.so.0");
        } catch (MissingPeerException e) {                  // a system without libgcc
            FILES.load("libgcc_s.so.1");
            FILES.load("libquadmath.so.0");
        }
        FILES.load("libgfortran.so.5");
        return FILES.loadApart("libopenblas.so.0");
    }
}
