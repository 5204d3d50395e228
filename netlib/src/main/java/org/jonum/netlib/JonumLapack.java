package org.jonum.netlib;

import dev.ludovic.netlib.lapack.LAPACK;
import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.netlib.internal.FloatAbsent;

/// Jonum's LAPACK for code that is written for netlib's interface, as Breeze and Spark MLlib are.
///
/// ```java
/// dev.ludovic.netlib.lapack.LAPACK lapack = new JonumLapack();
/// lapack.dgesv(n, nrhs, a, n, ipiv, b, n, info);
/// ```
/// Arguments mean what they mean there, in both forms (with and without offsets): rows and pivots are counted from 1, `info`
/// is where it always is, letters may be small or capital. A question for workspace (`lwork = -1`) is answered by 1, and what
/// is handed over as workspace is left alone: Jonum has its own.
///
/// What is wrong is refused before anything is written, by the exceptions of [Lapack], which name routine, argument and
/// value (the argument by its name here, and rows counted from 0). A routine that Jonum does not have ends with an
/// [UnsupportedOperationException] that names it; nothing is handed to another library.
///
/// May be shared between threads.
@SuppressWarnings("exports")                                    // what it is put together from stays inside
public final class JonumLapack extends FloatAbsent implements LAPACK {
    private final Lapack jonum;

    /// On the back end in force, see [Backend#current()].
    public JonumLapack() {
        this(Backend.current());
    }

    /// On a back end.
    ///
    /// @param backend whose routines do the work
    public JonumLapack(Backend backend) {
        this.jonum = Lapack.on(backend);
    }

    @Override
    public Lapack jonum() {
        return jonum;
    }

    @Override
    public String toString() {
        return "JonumLapack[" + jonum + "]";
    }
}
