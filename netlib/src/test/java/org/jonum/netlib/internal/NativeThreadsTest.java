package org.jonum.netlib.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jonum.blas.Backend;
import org.jonum.blas.internal.threads.Parallel;
import org.junit.jupiter.api.Test;

/// The library has as many threads as Jonum says, and one inside Jonum's own tasks.
class NativeThreadsTest {
    @Test
    void libraryFollowsTheScope() throws Throwable {
        assumeTrue(Backend.available().contains("netlib"));
        SymbolLookup symbols = Dl.open(Path.of(Places.blas()));
        assumeTrue(symbols.find("openblas_get_num_threads").isPresent());
        MethodHandle get = Dl.function(symbols.findOrThrow("openblas_get_num_threads"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT));
        NativeThreads threads = new NativeThreads(symbols);
        Backend scalar = Backend.named("scalar");
        for (int n : new int[] {1, 3, 2}) {
            Backend.where(scalar).threads(n).run(threads::adjust);
            assertEquals(n, (int) get.invokeExact());
        }
        AtomicInteger inside = new AtomicInteger();
        Backend.where(scalar).threads(2).run(() -> Parallel.forEach(2, i -> {
            threads.adjust();
            inside.addAndGet(number(get));
        }));
        assertEquals(2, inside.get());
        threads.adjust();
        assertEquals(Backend.threads(), (int) get.invokeExact());
    }

    private static int number(MethodHandle get) {
        try {
            return (int) get.invokeExact();
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }
}
