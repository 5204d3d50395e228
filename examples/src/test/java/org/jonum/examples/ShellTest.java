package org.jonum.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jonum.blas.Backend;
import org.jonum.distuv.Normal;
import org.jonum.io.Npy;
import org.jonum.lapack.Lapack;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.optimize.Problem;
import org.jonum.plot.Plot;
import org.jonum.special.Gamma;
import org.jonum.stat.NanPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knowm.xchart.XYChart;

/// What is typed into `./shell` gives what it should, and the session in the README is one.
class ShellTest {
    private static final String PROMPT = "jonum> ";
    private static final Path ROOT = Optional.ofNullable(System.getProperty("jonum.root")).map(Path::of)
            .orElseGet(() -> Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                    .filter(p -> Files.exists(p.resolve("tour"))).findFirst().orElseThrow());

    @TempDir
    Path folder;

    @BeforeAll
    static void thereIsBash() {
        assumeTrue(File.separatorChar == '/', "./shell needs bash");
    }

    @Test
    void theSessionInTheReadmeIsReal() throws Exception {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        int begin = lines.indexOf("$ ./shell") + 1, length = lines.subList(begin, lines.size()).indexOf("```");
        assertTrue(begin > 0 && length > 0);
        List<String> typed = new ArrayList<>(), shown = new ArrayList<>();
        for (String line : lines.subList(begin, begin + length)) {
            if (line.startsWith(PROMPT)) {
                typed.add(line.substring(PROMPT.length()).replaceFirst("\\s+//.*", ""));
                shown.add("");
            } else {
                shown.set(shown.size() - 1, shown.getLast() + line + "\n");
            }
        }
        assertEquals(shown, session(typed));
    }

    @Test
    void matricesAreNotCutAndNamesAreOurs() throws Exception {
        List<String> shown = session(List.of("Vector x", "rand(9, 9)", "zeros(2, 0)", "foo", "eye(2).get(5, 0)",
                "Npy.write(Path.of(\"a.npy\"), mat(\"1 2; 3 4\"))", "Backend.current().name()",
                "new Normal(0, 1).sf(8)", "new Bfgs().minimize(Problem.of(v -> v[0] * v[0]), 3).f() < 1e-12",
                "Means.mean(1, 2, 6)", "Plot.line(new double[] {1, 2}, new double[] {3, 4})"));
        assertEquals("x ==> null\n", shown.get(0));
        assertEquals(10, shown.get(1).lines().count(), shown.get(1));
        assertFalse(shown.get(1).contains("..."), shown.get(1));
        assertTrue(shown.get(2).startsWith("$3 ==> Matrix 2x0"), shown.get(2));
        assertTrue(shown.get(3).contains("cannot find symbol"), shown.get(3));
        assertTrue(shown.get(4).contains("IndexOutOfBoundsException"), shown.get(4));
        assertEquals("", shown.get(5));
        assertEquals(Matrix.of(2, 2, 1, 2, 3, 4), Npy.read(folder.resolve("a.npy")).matrix());
        assertTrue(shown.get(7).contains("6.22096057427178"), shown.get(7));
        assertTrue(shown.get(8).contains("true"), shown.get(8));
        assertTrue(shown.get(9).contains("3.0"), shown.get(9));
        assertTrue(shown.get(10).contains("Plot of 1 layer: show()"), shown.get(10));
        assertTrue(shown.get(6).matches("\\$\\d ==> \"(simd|scalar)\"\n"), shown.get(6));
    }

    /// No import has to be typed, nor is a name in two packages ambiguous: where a law and a function share one, it is the law.
    @Test
    void everyPackageIsThere() throws Exception {
        List<String> shown = session(
                List.of("TTest.oneSample(new double[] {1, 2, 3, 4.5}, 0).df()", "Roots.brent(x -> x * x - 4, 0, 9)",
                        "KMeans.class", "Design.withIntercept(Matrix.columns(new double[] {1, 2}))", "Jackknife.class",
                        "LinearProgram.class",
                        "Erf.erf(0)", "new Gamma(2, 1).cdf(0)", "Fit<Normal> fit = Normal.fit(1, 2, 3, 4)",
                        "SymEigen.of(mat(\"2 1; 1 2\"))",
                        "Problem.of(v -> v[0] * v[0]).bounds(new double[] {0}, new double[] {1})"));
        assertTrue(shown.get(0).contains("3.0"), shown.get(0));
        assertTrue(shown.get(1).contains("2.0"), shown.get(1));
        assertTrue(shown.get(3).contains("Design[2 rows"), shown.get(3));
        assertTrue(shown.get(8).contains("standard errors"), shown.get(8));
        assertTrue(shown.get(9).contains("values ["), shown.get(9));
        assertTrue(shown.get(10).contains("Problem[objective, bounds]"), shown.get(10));
        for (String s : shown) assertFalse(s.contains("Error:"), s);
    }

    @Test
    void helpersAreShortNames() {
        assertEquals(Matrix.of(2, 2, 1, -2.5, 3, 4), Shell.mat("1, -2.5; 3 4;"));
        assertEquals(Shell.mat("1 2\n3 4\n"), Shell.mat("1 2; 3 4"));
        assertEquals(Vector.of(1, 2), Shell.vec(1, 2));
        Shell.seed(3);
        Matrix a = Shell.rand(2, 3);
        Shell.seed(3);
        assertEquals(a, Shell.rand(2, 3));
        assertEquals(Shell.diag(1, 1), Shell.eye(2));
        assertEquals(0, Shell.zeros(2, 2).normMax());
    }

    /// What is shown after each line; nothing comes on standard error.
    private List<String> session(List<String> typed) throws Exception {
        var builder = new ProcessBuilder("bash", ROOT.resolve("shell").toString()).directory(folder.toFile());
        builder.environment().put("JONUM_SHELL_PATH", path());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path errors = folder.resolve("errors");
        Process p = builder.redirectError(errors.toFile()).start();
        try (var in = p.outputWriter(StandardCharsets.UTF_8)) {
            for (String line : typed) in.write(line + "\n");
        }
        String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(p.waitFor(2, TimeUnit.MINUTES));
        String complaints =
                Files.readString(errors).lines().filter(l -> !l.contains("java.util.prefs") && !l.startsWith("INFO:"))
                        .collect(Collectors.joining("\n"));
        assertEquals("", complaints);
        List<String> shown = new ArrayList<>(List.of(said.split(PROMPT, -1)));
        assertEquals("", shown.removeFirst(), said);
        for (int k = 0; k < typed.size(); k++) {
            // the terminal may echo what was typed before it was asked for
            String s = shown.get(k);
            if (s.startsWith(typed.get(k))) shown.set(k, s.substring(typed.get(k).length()));
        }
        return shown.subList(0, typed.size());
    }

    private static String path() {
        return Stream
                .of(Backend.class, Lapack.class, Matrix.class, Npy.class, Normal.class, NanPolicy.class, Problem.class,
                        Plot.class, Gamma.class, Shell.class, CsvReader.class, XYChart.class)
                .map(ShellTest::home).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> c) {
        try {
            return Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
