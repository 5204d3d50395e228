package org.jonum.bench.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every library that can be asked to take part, by name.
public final class Peers {
    /// Loads a library, or says why it cannot be.
    @FunctionalInterface
    private interface Loader {
        Library load() throws MissingPeerException;
    }

    private static final Map<String, Loader> LOADERS = loaders();

    private Peers() {}

    private static Map<String, Loader> loaders() {
        Map<String, Loader> loaders = new LinkedHashMap<>();
        loaders.put("simd", () -> Jonum.backend("simd"));
        loaders.put("simd-2", () -> JonumOnThreads.of("simd", 2));
        loaders.put("scalar", () -> Jonum.backend("scalar"));
        loaders.put("arrays", JonumArrays::load);
        loaders.put("yardstick", Yardstick::load);
        loaders.put("netlib", () -> Jonum.backend("netlib"));
        loaders.put("openblas", OpenBlas::load);
        loaders.put("mkl", Mkl::load);
        loaders.put("netlib-jni", Netlib::jni);
        loaders.put("netlib-vector", Netlib::vector);
        loaders.put("netlib-java", Netlib::java);
        loaders.put("ejml", Ejml::load);
        loaders.put("ojalgo", OjAlgo::load);
        loaders.put("hipparchus", Hipparchus::new);
        loaders.put("commons-math", CommonsMath::new);
        loaders.put("commons-statistics", CommonsStatistics::new);
        return loaders;
    }

    /// {@return every name}
    public static List<String> names() {
        return List.copyOf(LOADERS.keySet());
    }

    /// Libraries that were asked for: those that can take part, and why the others cannot.
    ///
    /// @param present in the order in which they were asked for
    /// @param missing the reason by name
    public record Roster(List<Library> present, Map<String, String> missing) {}

    /// Load libraries.
    ///
    /// @param names which ones
    /// @return those that could be loaded, and why others could not
    /// @throws IllegalArgumentException if there is no such name
    public static Roster load(List<String> names) {
        List<Library> present = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>();
        for (String name : names) {
            Loader loader = LOADERS.get(name);
            if (loader == null) throw new IllegalArgumentException("peer " + name + ", need one of " + names());
            try {
                present.add(loader.load());
            } catch (MissingPeerException e) {
                missing.put(name, String.valueOf(e.getMessage()));
            }
        }
        return new Roster(present, missing);
    }
}
