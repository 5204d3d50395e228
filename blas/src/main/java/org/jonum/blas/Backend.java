package org.jonum.blas;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jonum.blas.internal.Backends;
import org.jonum.blas.internal.threads.Parallel;
import org.jspecify.annotations.Nullable;

/// Who does the arithmetic: a named set of BLAS (and, through `org.jonum.lapack`, LAPACK) routines.
///
/// | name | what | needs |
/// |---|---|---|
/// | `scalar` | plain Java, the oracle for the others | nothing |
/// | `simd` | Java with the Vector API | the module `jdk.incubator.vector` |
/// | `netlib` | native BLAS and LAPACK | `org.jonum:jonum-netlib` and a native library |
/// | `cuda` | cuBLAS and cuSOLVER | `org.jonum:jonum-gpu` and an NVIDIA GPU |
///
/// {@snippet :
/// Backend b = Backend.named("scalar");
/// double[] x = {3, 4};
/// double r = b.blas().dnrm2(2, x, 0, 1);            // r == 5
/// double s = Backend.where(b).threads(1).call(
///         () -> Backend.current().blas().dasum(2, x, 0, 1));   // s == 7
/// }
///
/// The process default is chosen once, at first use, by `-Djonum.backend=auto|scalar|simd|netlib|cuda`; `auto` is
/// `simd` where it can run, else `scalar`. A back end that is asked for by name and cannot run is an error that
/// says why; nothing falls back silently. [#where] changes the choice for a scope of code, never globally.
public final class Backend {
    /// What a scope says: a back end, and a number of threads (0: the default).
    private record Choice(Backend backend, int threads) {}

    private static final ScopedValue<Choice> CHOICE = ScopedValue.newInstance();
    /// Empty until the first use.
    private static final AtomicReference<@Nullable Backend> DEFAULT = new AtomicReference<>();

    static {
        Parallel.limitedBy(() -> {
            Choice c = CHOICE.isBound() ? CHOICE.get() : null;
            return c == null || c.threads == 0 ? Parallel.DEFAULT_THREADS : c.threads;
        });
    }

    private final String name;
    private final Blas blas;

    private Backend(Backends.Found found) {
        this.name = found.name();
        this.blas = found.blas();
    }

    /// The default of the process. Not a static initializer: what cannot be chosen is the same error every time.
    private static Backend byDefault() {
        Backend b = DEFAULT.get();
        if (b != null) return b;
        synchronized (DEFAULT) {
            b = DEFAULT.get();
            if (b == null) DEFAULT.set(b = new Backend(Backends.chosen()));
            return b;
        }
    }

    /// The back end of this scope: the one given to [#where], else the process default.
    ///
    /// @return the back end in force for the calling thread
    /// @throws IllegalArgumentException if `-Djonum.backend` names one that does not exist or cannot run
    public static Backend current() {
        Choice c = CHOICE.isBound() ? CHOICE.get() : null;
        return c != null ? c.backend : byDefault();
    }

    /// The back end of that name.
    ///
    /// @param name `scalar`, `simd`, `netlib`, `cuda`, or one that another provider brings
    /// @return the back end
    /// @throws IllegalArgumentException if there is none of that name or it cannot run; the message lists what was
    ///     found, and why the others were not
    public static Backend named(String name) {
        return new Backend(Backends.named(name));
    }

    /// The names of the back ends that can run here, in alphabetical order.
    ///
    /// @return names that [#named] accepts
    public static List<String> available() {
        return Backends.available();
    }

    /// A readable page: every back end found or not and why, processor, SIMD width, threads, versions.
    ///
    /// Never throws: if `-Djonum.backend` names one that cannot run, the page says so, and why.
    ///
    /// @return several lines of text
    public static String report() {
        return Backends.report(inForce(), threads());
    }

    /// The name of the current back end; empty if the one that is asked for cannot run, which the page then says.
    private static String inForce() {
        try {
            return current().name;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// How many threads routines called here may use: that of the scope, else `-Djonum.threads`, else the processors.
    ///
    /// @return at least 1
    public static int threads() {
        return Parallel.threads();
    }

    /// Begin a scope in which `backend` is the current one.
    ///
    /// @param backend the back end for the scope
    /// @return the scope, to be given a number of threads if wanted, and then run
    public static Scope where(Backend backend) {
        if (backend == null) throw new IllegalArgumentException("where: backend = null, need a back end");
        return new Scope(backend, 0);
    }

    /// {@return the name of this back end}
    public String name() {
        return name;
    }

    /// The routines, behind their argument checks.
    ///
    /// @return a `Blas` that may be kept and shared between threads
    public Blas blas() {
        return blas;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Backend b && b.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Backend[" + name + "]";
    }

    /// A choice of back end and threads that holds while some code runs, in its thread.
    public static final class Scope {
        private final Choice choice;

        private Scope(Backend backend, int threads) {
            this.choice = new Choice(backend, threads);
        }

        /// Limit the threads that one routine may use. Results do not depend on it, bit for bit.
        ///
        /// @param n at least 1
        /// @return a scope with that limit
        /// @throws IllegalArgumentException if n < 1
        public Scope threads(int n) {
            if (n < 1) throw new IllegalArgumentException("threads: n = " + n + ", need >= 1");
            return new Scope(choice.backend, n);
        }

        /// Run an action in the scope.
        ///
        /// @param action what to run
        public void run(Runnable action) {
            ScopedValue.where(CHOICE, choice).run(action);
        }

        /// Run an action in the scope and return its result.
        ///
        /// @param <T>    the type of the result
        /// @param <X>    the exception that the action may throw
        /// @param action what to run
        /// @return what the action returns
        /// @throws X if the action throws it
        public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> action) throws X {
            return ScopedValue.where(CHOICE, choice).call(action);
        }
    }
}
