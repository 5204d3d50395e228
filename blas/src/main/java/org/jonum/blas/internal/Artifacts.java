package org.jonum.blas.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which of Jonum's jars are on the class or module path, and of which version: Maven leaves that in each jar.
final class Artifacts {
    private static final List<String> NAMES = List.of("special", "distuv", "blas", "lapack", "mat", "io", "optimize",
            "stat", "plot", "netlib", "gpu", "testkit");

    private Artifacts() {}

    /// One line: names and versions; versions that differ are told apart, since they may not fit each other.
    static String line() {
        Map<String, String> found = found();
        Set<String> versions = new TreeSet<>(found.values());
        if (versions.isEmpty()) return "folders of classes, no jars";
        if (versions.size() == 1) return String.join(" ", found.keySet()) + ", " + versions.iterator().next();
        return "DIFFERENT VERSIONS: " + found.entrySet().stream().map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> found() {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : NAMES) {
            String file = "META-INF/maven/org.jonum/jonum-" + name + "/pom.properties";
            try (InputStream in = Artifacts.class.getClassLoader().getResourceAsStream(file)) {
                if (in == null) continue;
                Properties p = new Properties();
                p.load(in);
                found.put(name, p.getProperty("version", "of no version"));
            } catch (IOException e) {
                found.put(name, "unreadable");
            }
        }
        return found;
    }
}
