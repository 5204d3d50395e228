package org.jonum.bench.measure;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/// Whether the JIT compiler has something to do: as long as it has, what is measured may still become faster.
final class Compiler {
    private static final CompilationMXBean JIT = ManagementFactory.getCompilationMXBean();

    private long spent = -1;
    private long since = System.nanoTime();

    /// {@return for how many seconds no compilation has ended, as far as the calls of this method show}
    double quietSeconds() {
        long now = System.nanoTime(), total = JIT.getTotalCompilationTime();
        if (total != spent) {
            spent = total;
            since = now;
        }
        return (now - since) * 1e-9;
    }
}
