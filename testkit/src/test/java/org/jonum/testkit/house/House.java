package org.jonum.testkit.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jonum.blas.Blas;
import org.jonum.distuv.Distribution;
import org.jonum.io.Npy;
import org.jonum.lapack.Lapack;
import org.jonum.mat.Matrix;
import org.jonum.optimize.Problem;
import org.jonum.special.Gamma;
import org.jonum.stat.NanPolicy;

/// Where the house stands: its files, and the classes that are on the path of this test.
final class House {
    /// What the build says, else the nearest folder above that has the licence.
    static final Path ROOT = Optional.ofNullable(System.getProperty("jonum.root")).map(Path::of)
            .orElseGet(() -> Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                    .filter(p -> Files.exists(p.resolve("LICENSE"))).findFirst().orElseThrow());

    /// One class of each library module, by the module's folder, lowest first.
    static final List<Class<?>> LIBRARY =
            List.of(Gamma.class, Distribution.class, Blas.class, Lapack.class, Matrix.class, Npy.class, Problem.class,
                    NanPolicy.class);

    private House() {}

    /// Files of that ending below a folder, in alphabetical order; none if there is no such folder.
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Java files of all modules in a source folder such as `src/main/java`.
    static List<Path> sources(String sourceFolder) {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.sorted().flatMap(m -> files(m.resolve(sourceFolder), ".java").stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder or jar that a class comes from.
    static Path home(Class<?> c) {
        try {
            return Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /// A path with the homes of those classes.
    static String path(Stream<Class<?>> classes) {
        return classes.map(c -> home(c).toString()).distinct().collect(Collectors.joining(File.pathSeparator));
    }
}
