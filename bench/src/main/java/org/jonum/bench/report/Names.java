package org.jonum.bench.report;

import java.util.Map;

/// The libraries as their authors spell them.
final class Names {
    private static final Map<String, String> SPELT = Map.ofEntries(Map.entry("simd", "Jonum"),
            Map.entry("scalar", "Jonum (scalar)"), Map.entry("openblas", "OpenBLAS"), Map.entry("mkl", "oneMKL"),
            Map.entry("netlib-jni", "netlib (JNI)"), Map.entry("netlib-vector", "netlib (Vector API)"),
            Map.entry("netlib-java", "netlib (Java)"), Map.entry("ejml", "EJML"), Map.entry("ojalgo", "ojAlgo"),
            Map.entry("hipparchus", "Hipparchus"), Map.entry("commons-math", "Commons Math"));

    private Names() {}

    static String of(String library) {
        return SPELT.getOrDefault(library, library);
    }
}
