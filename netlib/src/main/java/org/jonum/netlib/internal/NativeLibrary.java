package org.jonum.netlib.internal;

import dev.ludovic.netlib.blas.NativeBLAS;
import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The library in use: what it has, and the way to it through netlib's JNI.
///
/// Every routine is looked up in the file before its first call: the JNI layer jumps to address 0 for one that is not
/// there, and the virtual machine dies.
final class NativeLibrary {
    private static final String NETLIB = "dev.ludovic.netlib.";
    /// netlib tells on them which class it uses; kept, for a logger that nobody holds forgets its level.
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger(NETLIB + "blas"),
            Logger.getLogger(NETLIB + "lapack"));

    private final NativeBLAS blas;
    private final @Nullable NativeLAPACK lapack;
    private final NativeThreads threads;
    private final Set<String> missing = new TreeSet<>();
    private final String description;

    private NativeLibrary(Place place) throws Unusable {
        SymbolLookup symbols = open(place.blas(), place.files());
        if (!has(symbols, "dgemm")) throw new Unusable(place.blas() + " is no BLAS: it has no symbol dgemm_");
        String lapackIn = has(symbols, "dgetrf") ? place.blas() : place.lapack();
        boolean told = place.files() || System.getProperty(NETLIB + "lapack.nativeLib") != null;
        if (told && place.lapack() != null) lapackIn = place.lapack();
        SymbolLookup lapackSymbols = null;
        String without = "";
        if (lapackIn != null) {
            try {
                lapackSymbols = lapackIn.equals(place.blas()) ? symbols : open(lapackIn, place.files());
                if (!has(lapackSymbols, "dgetrf")) {
                    throw new Unusable(lapackIn + " is no LAPACK: it has no symbol dgetrf_");
                }
            } catch (Unusable e) {
                if (place.files()) throw e;
                lapackSymbols = null;
                without = " (" + e.getMessage() + ")";
            }
        }
        collect(symbols, Routines.BLAS);
        if (lapackSymbols != null) collect(lapackSymbols, Routines.LAPACK);
        point("blas", place.blas(), place.files());
        if (lapackIn != null && lapackSymbols != null) point("lapack", lapackIn, place.files());
        this.blas = instance("blas", NativeBLAS::getInstance);
        this.lapack = lapackSymbols == null ? null : instance("lapack", NativeLAPACK::getInstance);
        this.threads = new NativeThreads(symbols);
        String lapackText =
                lapackSymbols == null || lapackIn == null ? "no LAPACK in it" + without + ", its drivers run in Java"
                        : lapackIn.equals(place.blas()) ? "LAPACK in the same" : "LAPACK in " + lapackIn;
        this.description = version(symbols) + " from " + place.origin() + ", " + place.blas() + "; " + lapackText
                + (threads.governed() ? "" : "; its threads cannot be set")
                + (missing.isEmpty() ? "" : "; missing, done in Java: " + String.join(" ", missing));
    }

    /// The library of this process.
    static NativeLibrary open() throws Unusable {
        for (Logger l : LOGGERS) if (l.getLevel() == null) l.setLevel(Level.WARNING);
        try {
            return new NativeLibrary(Finder.find());
        } catch (IllegalCallerException e) {
            throw new Unusable("native access is denied (" + e.getMessage()
                    + "): start java with --enable-native-access=ALL-UNNAMED, or with the names of the modules");
        }
    }

    NativeBLAS blas() {
        threads.adjust();
        return blas;
    }

    /// To be asked for only if [#hasLapack()].
    NativeLAPACK lapack() {
        if (lapack == null) throw new IllegalStateException("no LAPACK");
        threads.adjust();
        return lapack;
    }

    boolean hasLapack() {
        return lapack != null;
    }

    /// Whether a routine may be called: it was looked for, and is there.
    boolean has(String routine) {
        assert Routines.ALL.contains(routine) : routine;
        return missing.isEmpty() || !missing.contains(routine);
    }

    private void collect(SymbolLookup symbols, List<String> routines) {
        for (String r : routines) if (!has(symbols, r)) missing.add(r);
    }

    private static boolean has(SymbolLookup symbols, String routine) {
        return symbols.find(routine + "_").isPresent();
    }

    private static SymbolLookup open(String library, boolean file) throws Unusable {
        return file ? Dl.open(Path.of(library)) : Dl.open(library);
    }

    /// Tell netlib which file to use; what the user has said stays.
    private static void point(String part, String library, boolean file) throws Unusable {
        if (!Boolean.parseBoolean(System.getProperty(NETLIB + part + ".allowNative", "true"))) {
            throw new Unusable("-D" + NETLIB + part + ".allowNative=false");
        }
        String key = NETLIB + part + (file ? ".nativeLibPath" : ".nativeLib");
        if (System.getProperty(key) == null) System.setProperty(key, library);
    }

    private static <T> T instance(String part, Supplier<T> get) throws Unusable {
        try {
            return get.get();
        } catch (RuntimeException | LinkageError e) {
            Throwable cause = e;
            while (cause.getCause() != null) cause = cause.getCause();
            throw new Unusable("netlib's JNI library for " + part + " cannot be loaded from "
                    + System.getProperty("java.io.tmpdir")
                    + " (a folder mounted noexec? set -Djava.io.tmpdir): " + cause);
        }
    }

    @SuppressWarnings("restricted")
    private static String version(SymbolLookup symbols) {
        try {
            var openblas = symbols.find("openblas_get_config");
            if (openblas.isPresent()) {
                MemorySegment text = (MemorySegment) Dl
                        .function(openblas.get(), FunctionDescriptor.of(ValueLayout.ADDRESS)).invokeExact();
                String config = text.reinterpret(1 << 12).getString(0);
                return config.replaceAll("NO_AFFINITY|DYNAMIC_ARCH|NO_LAPACKE|USE_OPENMP", "").strip()
                        .replaceAll("\\s+", " ");
            }
            var mkl = symbols.find("MKL_Get_Version_String");
            if (mkl.isEmpty()) return "a BLAS of unknown version";
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment text = arena.allocate(256);
                Dl.function(mkl.get(), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                        .invokeExact(text, 255);
                return text.getString(0).strip().replaceAll("\\s+", " ");
            }
        } catch (Throwable t) {
            return "a BLAS of unknown version (" + t + ")";
        }
    }

    @Override
    public String toString() {
        return description;
    }
}
