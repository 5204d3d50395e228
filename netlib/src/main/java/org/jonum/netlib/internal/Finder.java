package org.jonum.netlib.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Looks for the native library: where a property says, then on the class path, then in the system.
///
/// The first place that has something decides. If that cannot be used, the reason is told, and no other place is tried:
/// a library that somebody asked for is not replaced in silence by another.
final class Finder {
    /// Files of `org.bytedeco:openblas` in the order in which they need each other; a platform may lack some.
    private static final List<String> OPENBLAS_LINUX =
            List.of("libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");
    private static final List<String> OPENBLAS_MAC =
            List.of("libgcc_s.1.1.dylib", "libquadmath.0.dylib", "libgfortran.5.dylib", "libopenblas.0.dylib");
    private static final List<String> OPENBLAS_WINDOWS = List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll",
            "libquadmath-0.dll", "libgfortran-5.dll", "libopenblas.dll");
    /// Files of `org.bytedeco:mkl`, `…-redist`: the last one opens the others when it needs them, beside it.
    private static final List<String> MKL_LINUX = List.of("libiomp5.so", "libmkl_core.so.3", "libmkl_intel_lp64.so.3",
            "libmkl_intel_thread.so.3", "libmkl_def.so.3", "libmkl_avx2.so.3", "libmkl_avx512.so.3", "libmkl_rt.so.3");

    private Finder() {}

    /// The first place that there is.
    static Place find() throws Unusable {
        Place given = given();
        if (given != null) return given;
        Place unpacked = onClassPath(Cache.ofUser());
        return unpacked != null ? unpacked : ofSystem();
    }

    /// What the properties name.
    private static @Nullable Place given() throws Unusable {
        Path blas = file("blas"), lapack = file("lapack");
        if (blas == null) {
            if (lapack == null) return null;
            throw new Unusable("-Djonum.netlib.lapack is given without -Djonum.netlib.blas");
        }
        String origin = System.getProperty("jonum.netlib.blas") != null ? "-Djonum.netlib.blas"
                : "-Ddev.ludovic.netlib.blas.nativeLibPath";
        return new Place(blas.toString(), lapack == null ? null : lapack.toString(), true, origin);
    }

    /// The file that `jonum.netlib.…`, or else netlib's own property, names.
    private static @Nullable Path file(String which) throws Unusable {
        String ours = "jonum.netlib." + which, theirs = "dev.ludovic.netlib." + which + ".nativeLibPath";
        String a = System.getProperty(ours), b = System.getProperty(theirs);
        if (a != null && b != null && !a.equals(b)) {
            throw new Unusable("-D" + ours + "=" + a + " and -D" + theirs + "=" + b + " name different files");
        }
        String path = a != null ? a : b;
        if (path == null) return null;
        Path file = Path.of(path).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new Unusable("-D" + (a != null ? ours : theirs) + "=" + path + " is not a file");
        }
        if (!Files.isReadable(file)) {
            throw new Unusable("-D" + (a != null ? ours : theirs) + "=" + path + " cannot be read");
        }
        return file;
    }

    /// A jar of `org.bytedeco` for this platform, unpacked and with what it needs loaded.
    private static @Nullable Place onClassPath(Cache cache) throws Unusable {
        String platform = platform();
        List<String> openblas = platform.startsWith("linux") ? OPENBLAS_LINUX
                : platform.startsWith("macosx") ? OPENBLAS_MAC : OPENBLAS_WINDOWS;
        List<URL> files = resources("org/bytedeco/openblas/" + platform, openblas);
        if (!files.isEmpty()) {
            Path folder = cache.files("openblas", files);
            load(folder, openblas.subList(0, openblas.size() - 1));
            return Place.file(folder.resolve(openblas.getLast()), "org.bytedeco:openblas on the class path");
        }
        if (!platform.equals("linux-x86_64")) return null;
        files = resources("org/bytedeco/mkl/" + platform, MKL_LINUX);
        if (files.isEmpty()) return null;
        Path folder = cache.files("mkl", files);
        load(folder, MKL_LINUX.subList(0, 1));
        return Place.file(folder.resolve(MKL_LINUX.getLast()), "org.bytedeco:mkl on the class path");
    }

    /// Load what the library needs; libgcc_s only where the system has none, since two of them do not mix.
    private static void load(Path folder, List<String> names) throws Unusable {
        for (String name : names) {
            Path file = folder.resolve(name);
            if (!Files.exists(file) || name.startsWith("libgcc_s") && systemHas(name)) continue;
            Dl.open(file);
        }
    }

    @SuppressWarnings("restricted")
    private static boolean systemHas(String name) {
        try {
            SymbolLookup.libraryLookup(name, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Those files of a folder of the class path that there are; none if the last, the library itself, is not there.
    private static List<URL> resources(String folder, List<String> names) {
        List<URL> found = new ArrayList<>();
        if (resource(folder + "/" + names.getLast()) == null) return found;
        for (String name : names) {
            URL url = resource(folder + "/" + name);
            if (url != null) found.add(url);
        }
        return found;
    }

    private static @Nullable URL resource(String name) {
        ClassLoader ours = Finder.class.getClassLoader(), context = Thread.currentThread().getContextClassLoader();
        URL url = ours.getResource(name);
        return url != null || context == null ? url : context.getResource(name);
    }

    /// The names that the system's packages install.
    private static Place ofSystem() {
        String os = System.getProperty("os.name", "");
        if (os.startsWith("Mac")) {
            String accelerate = "/System/Library/Frameworks/Accelerate.framework/Accelerate";
            return new Place(accelerate, null, false, "the system");
        }
        if (os.startsWith("Windows")) return new Place(named("blas", "libopenblas.dll"), null, false, "the system");
        return new Place(named("blas", "libblas.so.3"), named("lapack", "liblapack.so.3"), false, "the system");
    }

    /// The name that netlib will take: ours, unless the user has told it another.
    private static String named(String which, String ours) {
        return System.getProperty("dev.ludovic.netlib." + which + ".nativeLib", ours);
    }

    /// As bytedeco names platforms: `linux-x86_64`, `macosx-arm64`.
    private static String platform() {
        String os = System.getProperty("os.name", ""), arch = System.getProperty("os.arch", "");
        String system = os.startsWith("Windows") ? "windows" : os.startsWith("Mac") ? "macosx"
                : os.toLowerCase(Locale.ROOT).replace(' ', '-');
        return system + "-" + switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm64";
            default -> arch;
        };
    }
}
