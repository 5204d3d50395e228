package org.jonum.netlib.internal;

import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.util.function.BiConsumer;
import org.jonum.blas.Backend;
import org.jonum.blas.spi.DoubleFinite;
import org.jonum.blas.spi.FloatFinite;
import org.jonum.lapack.spi.JavaLapack;
import org.netlib.util.intW;

/// What the native drivers share: the way into the library, and when to take it.
abstract class NativeDrivers extends JavaLapack {
    private final NativeLibrary library;
    private final int least;
    final DoubleFinite finiteDoubles;
    final FloatFinite finiteFloats;

    NativeDrivers(NetlibBlas engine) {
        super(engine);
        this.library = engine.library();
        this.least = Math.max(1, engine.crossover().lapack());
        this.finiteDoubles = new DoubleFinite(engine.rest());
        this.finiteFloats = new FloatFinite(engine.rest());
    }

    /// Whether a driver for a problem of this order goes to the library.
    final boolean pays(String routine, int order) {
        return order >= least && library.has(routine);
    }

    /// Call a driver; returns its info. On several threads, OpenBLAS wants a stack of more than the megabyte that Java's
    /// threads have; on one, the way to another thread would only cost time.
    final int call(BiConsumer<NativeLAPACK, intW> driver) {
        NativeLAPACK lapack = library.lapack();                     // here, where the number of threads is known
        intW info = new intW(0);
        if (Backend.threads() == 1) driver.accept(lapack, info);
        else BigStack.run(() -> driver.accept(lapack, info));
        check(info.val);
        return info.val;
    }

    /// Ask a driver how much workspace it wants, which takes it no stack.
    final void ask(BiConsumer<NativeLAPACK, intW> driver) {
        intW info = new intW(0);
        driver.accept(library.lapack(), info);
        check(info.val);
    }

    /// The door has seen the arguments; what is refused all the same is our mistake.
    private static void check(int info) {
        if (info < 0) throw new IllegalStateException("argument " + -info + " of a native driver is refused");
    }

    /// Pivots as LAPACK counts them, from 1.
    static int[] fromOne(int n, int[] ipiv, int off) {
        int[] p = new int[n];
        for (int i = 0; i < n; i++) p[i] = ipiv[off + i] + 1;
        return p;
    }

    /// Pivots as we count them, from 0.
    static void fromZero(int n, int[] ipiv, int off) {
        for (int i = 0; i < n; i++) ipiv[off + i]--;
    }
}
