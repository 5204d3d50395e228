package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// `kernels.cu` as C++ on this machine, where there is a compiler for that: the very text that a device gets, but for the
/// mathematical library, gives what its Java doubles give.
@EnabledIfSystemProperty(named = "jonum.test.slow", matches = "true")
class KernelsOnCpuTest {
    private static final int M = 5, N = 3;
    private final Map<String, double[]> found = new TreeMap<>();

    @Test
    void kernelsComputeWhatTheySay(@TempDir Path folder) throws Exception {
        Path gpu = Path.of(System.getProperty("jonum.root")).resolve("gpu"), program = folder.resolve("on-cpu");
        assumeTrue(run(folder, "g++", "--version") == 0, "no g++");
        assertEquals(0, run(folder, "g++", "-std=c++20", "-pthread", "-I",
                gpu.resolve("src/main/resources/org/jonum/gpu").toString(),
                gpu.resolve("src/test/kernels/on-cpu.cpp").toString(),
                "-o", program.toString()), () -> text(folder));
        assertEquals(0, run(folder, program.toString()));
        for (String line : text(folder).lines().toList()) {
            String[] cells = line.split(" ");
            double[] x = new double[cells.length - 1];
            for (int i = 0; i < x.length; i++) x[i] = Double.parseDouble(hex(cells[i + 1]));
            found.put(cells[0], x);
        }
        JavaKernels.MAPS.forEach((name, f) -> same("map_" + name, f, (x, y) -> x));
        JavaKernels.ZIPS.forEach((name, f) -> {
            same("zip_" + name, x -> x, f);
            same("with_" + name, x -> x, (x, y) -> f.applyAsDouble(x, 3));
        });
        folds();
        random();
    }

    private static String hex(String s) {
        return s.startsWith("0x") || s.startsWith("-0x") ? s
                : s.replace("inf", "Infinity").replace("-nan", "nan").replace("nan", "NaN");
    }

    private static double a(int i, int j) {
        return (i + 5 * j + 1) / 16.0;
    }

    private static double b(int i, int j) {
        return (i + j + 1) / 2.0;
    }

    private void same(String name, DoubleUnaryOperator f, DoubleBinaryOperator then) {
        for (String end : List.of("_double", "_float")) {
            double[] x = found.get(name + end);
            double eps = end.equals("_double") ? 1e-15 : 1e-6;
            for (int k = 0; k < M * N; k++) {
                double expected = then.applyAsDouble(f.applyAsDouble(a(k % M, k / M)), b(k % M, k / M));
                assertEquals(expected, x[k], 4 * eps * Math.max(1, Math.abs(expected)), name + end + " " + k);
            }
        }
    }

    private void folds() {
        double[] sums = found.get("fold_sum_double"), squares = found.get("fold_sum_squares_double");
        double[] products = found.get("fold_product_float"), least = found.get("fold_min_float");
        for (int j = 0; j < N; j++) {
            double sum = 0, square = 0, product = 1;
            for (int i = 0; i < M; i++) {
                sum += a(i, j);
                square += a(i, j) * a(i, j);
                product *= a(i, j);
            }
            assertEquals(sum, sums[j], 1e-15);
            assertEquals(square, squares[j], 1e-15);
            assertEquals(product, products[j], 1e-6);
            assertEquals(a(0, j), least[j]);
            assertEquals(a(M - 1, j), found.get("fold_max_abs_double")[j]);
        }
        for (int i = 0; i < M; i++) {
            double sum = 0, largest = 0;
            for (int j = 0; j < N; j++) {
                sum += a(i, j);
                largest = Math.max(largest, a(i, j));
            }
            assertEquals(sum, found.get("rows_sum_double")[i], 1e-15);
            assertEquals(sum, found.get("rows_sum_float")[i], 1e-6);
            assertEquals(largest, found.get("rows_max_abs_float")[i]);
            assertEquals(a(i, 0), found.get("rows_min_double")[i]);
        }
        double[] parted = found.get("parted");
        for (int k = 0; k < parted.length; k++) {
            int i = k % 37, p = k / 37;
            double sum = 0;
            for (int j = p * 101 / 3; j < (p + 1) * 101 / 3; j++) sum += i + j;
            assertEquals(sum, parted[k], "row " + i + ", part " + p);
        }
        assertEquals(5000, found.get("ones")[0]);
        assertEquals(1, found.get("nan")[0]);
    }

    private void random() {
        var d = new Philox4x64(42).stream(5).skip(7);
        var f = new Philox4x64(42).stream(5).skip(7);
        var n = new Philox4x64(42).stream(5).skip(7);
        Normal normal = new Normal(0, 1);
        for (int k = 0; k < M * N; k++) {
            assertEquals(d.nextDouble(), found.get("random_uniform_double")[k]);
            assertEquals(f.nextFloat(), found.get("random_uniform_float")[k]);
            double p = ((n.nextLong() >>> 12) + 0.5) * 0x1p-52;
            assertEquals(normal.quantile(p), found.get("random_normal_double")[k], 1e-13);
        }
        var side = new Philox4x64(42).stream(5).skip(6);
        assertEquals(0, found.get("side")[0]);
        for (int k = 1; k < 24; k++) assertEquals(side.nextDouble(), found.get("side")[k], "side " + k);
        assertTrue(found.keySet().stream().noneMatch(k -> k.contains("outside")));
    }

    private static int run(Path folder, String... command) throws InterruptedException {
        try {
            Process p = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile()).start();
            return p.waitFor(5, TimeUnit.MINUTES) ? p.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    private static String text(Path folder) {
        try {
            return Files.readString(folder.resolve("out"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
