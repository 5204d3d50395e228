package org.jonum.optimize.programming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Published programmes with verified optima: those among the resources of the tests, and all of a folder named by
/// `-Djonum.optdata=…` (with `netlib-lp` and `maros-meszaros` in it).
final class TestSet {
    /// A programme of a set.
    ///
    /// @param name    its name
    /// @param file    its file in a folder of its set
    /// @param optimum the verified value of its objective; NaN if it is infeasible
    /// @param rows    the number of rows
    record Member(String name, String file, double optimum, int rows) {
        boolean infeasible() {
            return Double.isNaN(optimum);
        }

        QuadraticProgram read() {
            try {
                Path folder = folder();
                if (folder != null && Files.exists(folder.resolve(file))) return Mps.quadratic(folder.resolve(file));
                try (InputStream in = resource(file)) {
                    return Mps.quadratic(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean among(boolean resources) {
            if (resources) return TestSet.class.getResource(file) != null;
            Path folder = folder();
            return folder != null && Files.exists(folder.resolve(file));
        }
    }

    private TestSet() {}

    private static @Nullable Path folder() {
        String s = System.getProperty("jonum.optdata");
        return s == null || s.isBlank() ? null : Path.of(s);
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(TestSet.class.getResourceAsStream(file), file);
    }

    /// Netlib's linear programmes, feasible and not: from the resources, or all of the folder.
    static List<Member> linear(boolean resources) {
        List<Member> members = new ArrayList<>();
        for (String[] f : table("netlib-lp")) {
            Member m = new Member(f[0], "netlib-lp/" + f[1] + "/" + f[0] + ".mps.gz",
                    f[7].equals("infeasible") ? Double.NaN : Double.parseDouble(f[7]), Integer.parseInt(f[2]));
            if (m.among(resources)) members.add(m);
        }
        return members;
    }

    /// The quadratic programmes of Maros and Mészáros.
    static List<Member> quadratic(boolean resources) {
        List<Member> members = new ArrayList<>();
        for (String[] f : table("maros-meszaros")) {
            Member m = new Member(f[0], "maros-meszaros/" + f[0] + ".qps.gz", Double.parseDouble(f[8]),
                    Integer.parseInt(f[1]));
            if (m.among(resources)) members.add(m);
        }
        return members;
    }

    private static List<String[]> table(String set) {
        try (BufferedReader r = new BufferedReader(
                new InputStreamReader(resource(set + "/optima.csv"), StandardCharsets.UTF_8))) {
            return r.lines().skip(1).map(l -> l.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// |f − optimum| / max(1, |optimum|).
    static double error(double f, double optimum) {
        return Math.abs(f - optimum) / Math.max(1, Math.abs(optimum));
    }
}
