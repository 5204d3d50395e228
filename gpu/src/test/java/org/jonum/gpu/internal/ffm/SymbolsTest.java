package org.jonum.gpu.internal.ffm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jonum.gpu.fake.FakeCuda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each function that is called is exported by the libraries, and declared in their headers with the types that it is
/// called by. The lists are written by `src/test/symbols/symbols.py`.
class SymbolsTest {
    private record Symbol(boolean exported, List<String> types) {}

    private static Map<String, Symbol> list(String version) throws IOException {
        Map<String, Symbol> all = new HashMap<>();
        try (InputStream in = SymbolsTest.class.getResourceAsStream("symbols-" + version + ".txt")) {
            assertNotNull(in, version);
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(" ")).forEach(w -> all.put(w[0],
                            new Symbol(w[1].equals("+"), List.of(w[2].split("\\|")))));
        }
        return all;
    }

    private static Stream<Fn> functions() {
        return FfmCuda.functions().values().stream().flatMap(List::stream);
    }

    /// What a header may say where we pass this: a pointer that we do not follow may be an integer there (`CUdeviceptr`).
    private static String pattern(MemoryLayout m) {
        if (m instanceof AddressLayout) return "p";
        if (m.equals(Fn.D)) return "[pJ]";
        return switch (((ValueLayout) m).carrier().getSimpleName()) {
            case "int" -> "I";
            case "long" -> "J";
            case "byte" -> "B";
            case "float" -> "F";
            case "double" -> "G";
            default -> throw new AssertionError(m);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.6", "13.1"})
    void librariesExportThem(String version) throws IOException {
        Map<String, Symbol> list = list(version);
        assertAll(functions().map(f -> () -> {
            Symbol s = list.get(f.name());
            assertNotNull(s, f.name() + ": run symbols.py");
            assertTrue(s.exported || f.optional(), f.name() + " is not exported by CUDA " + version);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.6", "13.1"})
    void headersDeclareThemSo(String version) throws IOException {
        Map<String, Symbol> list = list(version);
        assertAll(functions().map(f -> () -> {
            Symbol s = list.get(f.name());
            if (s.types.equals(List.of("?"))) {
                assertTrue(f.optional(), f.name() + " is not declared in CUDA " + version);
                return;
            }
            String wanted = f.type().argumentLayouts().stream().map(SymbolsTest::pattern)
                    .collect(Collectors.joining("", "", f.type().argumentLayouts().isEmpty() ? "0" : ""));
            assertTrue(s.types.stream().allMatch(t -> t.matches(wanted)), f.name() + " " + wanted + " " + s.types);
        }));
    }

    /// Every call has its counterpart in the fake, with the same types.
    @Test
    void theFakeHasThem() {
        FakeCuda fake = new FakeCuda(12);
        assertAll(functions().map(f -> () -> assertEquals(f.type().toMethodType(), fake.type(f.name()).orElseThrow(),
                f.name())));
    }
}
