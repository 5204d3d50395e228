package org.jonum.netlib;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.netlib.internal.DoubleNetlibMatrices;
import org.jonum.netlib.internal.DoubleNetlibVectors;
import org.jonum.netlib.internal.FloatNetlibMatrices;
import org.jonum.netlib.internal.FloatNetlibVectors;

/// Jonum's BLAS for code that is written for netlib's interface, as Breeze and Spark MLlib are.
///
/// ```java
/// dev.ludovic.netlib.blas.BLAS blas = new JonumBlas();
/// blas.dgemm("N", "N", m, n, k, 1, a, m, b, k, 0, c, m);
/// ```
/// Arguments mean what they mean there, in both forms (with and without offsets); letters may be small or capital.
/// What is wrong is refused before anything is written, by the exceptions of [Blas], which name routine, argument
/// and value. Unlike other implementations it refuses outputs that overlap inputs and an increment ≤ 0 in dscal,
/// and it takes a block whose last column ends with its array. [#idamax] counts from 0, as netlib's own classes do.
///
/// May be shared between threads.
@SuppressWarnings("exports")                                    // what it is put together from stays inside
public final class JonumBlas implements DoubleNetlibVectors, FloatNetlibVectors, DoubleNetlibMatrices,
        FloatNetlibMatrices {
    private final Blas jonum;

    /// On the back end in force, see [Backend#current()].
    public JonumBlas() {
        this(Backend.current());
    }

    /// On a back end.
    ///
    /// @param backend whose routines do the work
    public JonumBlas(Backend backend) {
        this.jonum = backend.blas();
    }

    @Override
    public Blas jonum() {
        return jonum;
    }

    @Override
    public float sdsdot(int n, float b, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        return jonum.sdsdot(n, b, x, xOff, incX, y, yOff, incY);
    }

    @Override
    public float sdsdot(int n, float b, float[] x, int incX, float[] y, int incY) {
        return sdsdot(n, b, x, 0, incX, y, 0, incY);
    }

    @Override
    public boolean lsame(String a, String b) {
        return a.regionMatches(true, 0, b, 0, 1);
    }

    @Override
    public String toString() {
        return "JonumBlas[" + jonum + "]";
    }
}
