package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jonum.blas.Blas;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.lapack.Lapack;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The Java in `docs/gpu.md` and in the documentation of the public types compiles, runs on the fake, and gives what its
/// comments claim.
public class DocumentedCodeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *(?:///)? *``` java\n(.*?)^ *(?:///)? *```$");
    private static final Pattern CLAIM =
            Pattern.compile("// (?:.*?; )?([\\w.]+(?:\\([^()]*\\)\\.?\\w*(?:\\([^()]*\\))?)?) == (-?[\\d.]+)\\s*$");

    /// What a snippet opens in place of a device.
    public static Gpu open() {
        return Gpu.open(new FfmCuda(JavaKernels.on(new FakeCuda(13))), 0);
    }

    /// What a snippet calls in place of a claim.
    public static void claim(String text, Number found, double claimed) {
        assertEquals(claimed, found.doubleValue(), 1e-14 * Math.abs(claimed), text);
    }

    @TestFactory
    Stream<DynamicTest> holdsItsClaims(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("jonum.root"));
        List<Path> files = new ArrayList<>(List.of(root.resolve("docs/gpu.md")));
        try (Stream<Path> all = Files.list(root.resolve("gpu/src/main/java/org/jonum/gpu"))) {
            all.filter(f -> f.toString().endsWith(".java")).sorted().forEach(files::add);
        }
        List<String> code = new ArrayList<>(), where = new ArrayList<>();
        for (Path f : files) {
            Matcher m = BLOCK.matcher(Files.readString(f));
            while (m.find()) {
                code.add(m.group(1).replaceAll("(?m)^ *///", ""));
                where.add(f.getFileName() + " " + code.size());
            }
        }
        assertTrue(code.size() >= 8, () -> code.size() + " snippets");
        assertTrue(code.stream()
                .filter(c -> CLAIM.matcher(c.lines().reduce("", (a, b) -> CLAIM.matcher(b).find() ? b : a)).find())
                .count() >= 6, "claims");
        compile(folder, code);
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        return Stream.iterate(0, i -> i < code.size(), i -> i + 1).map(i -> dynamicTest(where.get(i), () -> {
            try {
                loader.loadClass("Snippet" + i).getMethod("run").invoke(null);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static void compile(Path folder, List<String> code) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) units.add(source("Snippet" + i, code.get(i)));
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringBuilder errors = new StringBuilder();
        List<String> options =
                List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", path());
        boolean good = compiler.getTask(null, null, d -> errors.append(d).append('\n'), options, null, units).call();
        assertTrue(good, errors::toString);
    }

    private static String path() {
        return Stream.of(DocumentedCodeTest.class, Gpu.class, Matrix.class, Lapack.class, Blas.class).map(c -> {
            try {
                return Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
            } catch (URISyntaxException e) {
                throw new AssertionError(e);
            }
        }).collect(Collectors.joining(File.pathSeparator));
    }

    private static JavaFileObject source(String name, String code) {
        StringBuilder body = new StringBuilder(
                "import java.util.List; import org.jonum.gpu.*; import org.jonum.mat.*; import org.jonum.blas.*;"
                        + " public class " + name + " { public static void run() throws Exception {\n");
        for (String line : code.replace("Gpu.open()", DocumentedCodeTest.class.getName() + ".open()").lines()
                .toList()) {
            Matcher m = CLAIM.matcher(line);
            body.append(line.replaceFirst("//.*", ""));
            if (m.find()) {
                body.append(DocumentedCodeTest.class.getName()).append(".claim(\"")
                        .append(m.group(1).replace("\"", "'"))
                        .append("\", ").append(m.group(1)).append(", ").append(m.group(2)).append(");");
            }
            body.append('\n');
        }
        String text = body.append("}}").toString();
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return text;
            }
        };
    }
}
