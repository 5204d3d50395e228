package org.jonum.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each kernel that is asked for is in `kernels.cu`, and in the tests' Java.
class KernelsTest {
    private static String source() throws IOException {
        try (InputStream in = KernelsTest.class.getResourceAsStream("kernels.cu")) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The names that macros of a kind make.
    private static Set<String> made(String macro, String prefix) throws IOException {
        return Pattern.compile("(?m)^" + macro + "\\((\\w+),").matcher(source()).results()
                .map(m -> prefix + m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFunctionHasItsKernel() throws IOException {
        assertEquals(made("MAP", "map_"), names(Arrays.stream(GpuFunction.values()).map(GpuFunction::kernel)));
        assertEquals(made("ZIP", "zip_"), names(Arrays.stream(GpuOperator.values()).map(f -> f.kernel("zip_"))));
        assertEquals(made("FOLD", "fold_"), names(Arrays.stream(GpuFold.values()).map(GpuFold::kernel)));
        for (String name : Set.of("fill", "random_uniform", "random_normal")) {
            assertTrue(source().contains("KERNEL(" + name + ", R)"), name);
        }
    }

    @Test
    void everyKernelIsAProgramOfItsOwn() {
        for (String precision : Set.of("double", "float")) {
            for (String name : Set.of("map_exp", "zip_plus", "with_plus", "fold_sum_squares", "fill",
                    "random_normal")) {
                String text = Kernels.source(precision, name);
                assertEquals(1, text.lines().filter(l -> l.matches("[A-Z_]+\\(.*") && !l.contains("{")).count(), name);
                assertTrue(text.contains("_OF(" + precision), name);
            }
        }
    }

    @Test
    void everyKernelHasItsDoubleInJava() throws IOException {
        assertEquals(made("MAP", ""), new TreeSet<>(JavaKernels.MAPS.keySet()));
        assertEquals(made("ZIP", ""), new TreeSet<>(JavaKernels.ZIPS.keySet()));
    }
}
