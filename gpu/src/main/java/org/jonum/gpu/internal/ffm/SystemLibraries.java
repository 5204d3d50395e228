package org.jonum.gpu.internal.ffm;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jspecify.annotations.Nullable;

/// The libraries of this machine: those in directories that the user names, then those that the loader knows, then those
/// in NVIDIA's default places.
public final class SystemLibraries implements Libraries {
    private static final Map<String, List<String>> NEEDS = Map.of("libcublas", List.of("libcublasLt"),
            "libcusolver", List.of("libcublasLt", "libcublas", "libnvJitLink", "libcusparse"),
            "libcusolverMg", List.of("libcublasLt", "libcublas"), "libnvrtc", List.of("libnvrtc-builtins"));
    private final List<Path> named, usual;

    private SystemLibraries(List<Path> named, List<Path> usual) {
        this.named = named;
        this.usual = usual;
    }

    /// As `-Djonum.gpu.path`, `CUDA_HOME` and `CUDA_PATH` say. The path may name the directory `nvidia` of a Python
    /// environment.
    public static SystemLibraries of(@Nullable String path, @Nullable String... homes) {
        List<Path> named = new ArrayList<>(), usual = new ArrayList<>();
        if (path != null) {
            for (String p : path.split(File.pathSeparator)) if (!p.isBlank()) named.addAll(within(Path.of(p)));
        }
        for (String home : homes) if (home != null && !home.isBlank()) named.addAll(within(Path.of(home)));
        usual.addAll(within(Path.of("/usr/local/cuda")));
        usual.addAll(List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/usr/lib/aarch64-linux-gnu"),
                Path.of("/usr/lib64"), Path.of("/usr/lib/wsl/lib"), Path.of("/opt/cuda/lib64"),
                Path.of("/usr/local/nvidia/lib64"), Path.of("/usr/local/nvidia/lib")));
        return new SystemLibraries(named, usual);
    }

    /// A directory and those below it that hold libraries: of a toolkit, or of the wheels of a Python environment.
    private static List<Path> within(Path home) {
        List<Path> all = new ArrayList<>(List.of(home, home.resolve("lib64"), home.resolve("lib"),
                home.resolve("targets/x86_64-linux/lib"), home.resolve("targets/sbsa-linux/lib")));
        for (String glob : List.of("cu1[0-9]", "{cublas,cusolver,cuda_nvrtc}")) {
            if (!Files.isDirectory(home)) break;
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(home, glob)) {
                parts.forEach(p -> all.add(p.resolve("lib")));
            } catch (IOException e) {
                break;                                              // then nothing is found there
            }
        }
        return all.stream().filter(Files::isDirectory).toList();
    }

    @Override
    public Optional<Library> open(String name, int major) {
        String file = "lib" + name + ".so." + major;
        return in(named, file).or(() -> byLoader(file)).or(() -> in(usual, file));
    }

    @SuppressWarnings("restricted")
    private static Optional<Library> byLoader(String file) {
        try {
            return Optional.of(new Library(file, SymbolLookup.libraryLookup(file, Arena.global())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("restricted")
    private static Optional<Library> in(List<Path> directories, String file) {
        for (Path d : directories) {
            Path p = d.resolve(file);
            if (!Files.exists(p)) continue;
            preload(d, file);
            try {
                return Optional.of(new Library(p.toString(), SymbolLookup.libraryLookup(p, Arena.global())));
            } catch (IllegalArgumentException e) {
                throw new GpuUnavailableException(Reason.BROKEN,
                        p + " cannot be loaded: what it needs is not there, or it is"
                                + " of another machine");
            }
        }
        return Optional.empty();
    }

    /// What a library of NVIDIA's needs lies beside it, where the loader does not look by itself: once it is loaded, its
    /// name is enough.
    @SuppressWarnings("restricted")
    private static void preload(Path directory, String file) {
        for (String needed : NEEDS.getOrDefault(file.substring(0, file.indexOf('.')), List.of())) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, needed + ".so.[0-9]*")) {
                for (Path p : found) SymbolLookup.libraryLookup(p, Arena.global());
            } catch (IOException | IllegalArgumentException e) {
                return;                                             // then the library itself says what it misses
            }
        }
    }

    @Override
    public String places() {
        return "the directories " + named + ", on the loader's path, or in " + usual;
    }
}
