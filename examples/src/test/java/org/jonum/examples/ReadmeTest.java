package org.jonum.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The code that the README begins with compiles, and gives the values in its comments.
public class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern VALUE = Pattern.compile("(\\w+) ≈ ([-.\\dE]+)");

    /// Where the class made of the code puts what it finds.
    public static void value(String name, double found, double expected) {
        assertEquals(expected, found, 1e-14 * Math.max(1, Math.abs(expected)), name);
    }

    @Test
    void codeGivesTheValuesInItsComments(@TempDir Path folder) throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(DocumentsTest.ROOT.resolve("README.md")));
        assertTrue(block.find());
        List<String> values = VALUE.matcher(block.group(1)).results()
                .map(m -> "ReadmeTest.value(\"%1$s\", %1$s, %2$s);".formatted(m.group(1), m.group(2))).toList();
        assertTrue(values.size() >= 3, values::toString);
        Path source = folder.resolve("Readme.java");
        Files.writeString(source, """
                import org.jonum.examples.ReadmeTest;
                import org.jonum.mat.*;
                public class Readme implements Runnable {
                    public void run() {
                        %s
                        %s
                    }
                }
                """.formatted(block.group(1), String.join("\n", values)));

        var messages = new ByteArrayOutputStream();
        String path = Stream.of(Backend.class, Lapack.class, Matrix.class, ReadmeTest.class)
                .map(c -> Path.of(location(c)).toString()).collect(Collectors.joining(File.pathSeparator));
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, messages, "-encoding", "UTF-8", "-proc:none",
                "-cp", path, "-d", folder.toString(), source.toString());
        assertEquals(0, status, messages::toString);
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            ((Runnable) loader.loadClass("Readme").getConstructor().newInstance()).run();
        }
    }

    private static URI location(Class<?> c) {
        try {
            return c.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
