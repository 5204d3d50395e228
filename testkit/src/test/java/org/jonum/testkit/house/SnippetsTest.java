package org.jonum.testkit.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jonum.testkit.house.Snippets.Run;
import org.jonum.testkit.house.Snippets.Snippet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The code in the documentation compiles, runs, and gives what its comments claim.
class SnippetsTest {
    private static List<Snippet> all() {
        var java = Stream.of("src/main/java", "src/main/generated").flatMap(s -> House.sources(s).stream())
                .flatMap(f -> Snippets.ofJava(House.ROOT, f).stream());
        var pages = Stream.of(House.ROOT.resolve("README.md"), House.ROOT.resolve("ARCHITECTURE.md"),
                House.ROOT.resolve("CONTRIBUTING.md"), House.ROOT.resolve("CHANGELOG.md"));
        var markdown = Stream.concat(pages, House.files(House.ROOT.resolve("docs"), ".md").stream())
                .flatMap(f -> Snippets.ofMarkdown(House.ROOT, f).stream());
        return Stream.concat(java, markdown).toList();
    }

    @TestFactory
    Stream<DynamicTest> snippetHoldsItsClaims() {
        return tests(all(), Snippet::where, run -> assertDoesNotThrow(run::run));
    }

    @Test
    void thereAreManySnippetsAndNearlyAllClaimSomething() {
        List<Snippet> all = all();
        long claims = all.stream().mapToLong(Snippet::claims).sum();
        assertTrue(all.size() >= 150, () -> all.size() + " snippets");
        assertTrue(claims >= 200, () -> claims + " claims");
        List<String> silent = all.stream().filter(s -> s.claims() == 0).map(Snippet::where).toList();
        assertTrue(silent.size() <= all.size() / 20, silent::toString);
    }

    @Test
    void everySnippetTagIsFound() {
        for (Path f : House.sources("src/main/java")) {
            long tags = House.lines(f).stream().filter(l -> l.contains("{@snippet")).count();
            assertEquals(tags, Snippets.ofJava(House.ROOT, f).size(), f::toString);
        }
    }

    @TestFactory
    Stream<DynamicTest> trueClaimHolds() {
        return each(List.of(
                "int i = 1 + 1; // i == 2",
                "double x = 1 / 3.0; // x == 0.33333333333333333; x == 0.3333333333333330",
                "float x = 1 / 3f; // x == 0.33333350",
                "double[] x = {1, Double.NaN, Double.POSITIVE_INFINITY}; // x == {1, Double.NaN, 1 / 0.0}; x[0] == 1   [1 NaN ∞]",
                "String s = \"a // b == c; \"; // s == \"a // b == c; \", and so on",
                "double[][] x = {{1, 2}, {3, 4}}; // x == {{1, 2}, {3, 4}}",
                "boolean b = List.of(1, 2).contains(2); // b == true; List.of(1, 2).get(1) == 2",
                "int i = 1; // no claim"), run -> assertDoesNotThrow(run::run));
    }

    @TestFactory
    Stream<DynamicTest> wrongClaimFails() {
        return each(List.of(
                "int i = 1 + 1; // i == 3",
                "long i = 9007199254740993L; // i == 9007199254740992L",
                "double x = 1 / 3.0; // x == 0.3333333333333",
                "float x = 1 / 3f; // x == 0.33333",
                "double x = 0; // x == 1e-300",
                "double x = Double.NaN; // x == 0",
                "double x = 1; // x == Double.NaN",
                "double[][] x = {{1, 2}, {3, 4}}; // x == {{1, 2}, {3, 5}}",
                "double x = Double.POSITIVE_INFINITY; // x == Double.MAX_VALUE",
                "double[] x = {1, 2}; // x == {1}",
                "double[] x = {1, 2}; // x == {1, 3}",
                "double x = 1; // x == {1}",
                "String s = \"a\"; // s == \"b\"",
                "int i = 1; // i == 1; i == 2",
                "boolean b = true; // b == false"), run -> {
                    var e = assertThrows(AssertionError.class, run::run);
                    assertTrue(e.getMessage().startsWith("Some.java:8: "), e::getMessage);
                });
    }

    @Test
    void claimThatIsNotUnderstoodFails() {
        assertThrows(AssertionError.class, () -> snippet("int i = 1; // (i + 1) == 3").claims());
        assertThrows(AssertionError.class, () -> snippet("int i = 1; // i == 1 + 1").claims());
    }

    @Test
    void codeThatDoesNotCompileFailsAlone() {
        Snippet bad = snippet("int i = \"1\";"), worse = snippet("int i = ;"), good = snippet("int i = 1; // i == 1");
        var runs = Snippets.compile(List.of(bad, good, worse));
        assertThrows(AssertionError.class, runs.get(bad)::run);
        assertThrows(AssertionError.class, runs.get(worse)::run);
        assertDoesNotThrow(runs.get(good)::run);
    }

    @Test
    void codeIsTakenFromJavadocAndMarkdown(@TempDir Path folder) throws Exception {
        Path java = Files.writeString(folder.resolve("A.java"), """
                package org.jonum.blas.spi;
                /// Text.
                /// {@snippet :
                /// if (true) {
                ///     int i = 1;
                /// }
                /// // one
                /// }
                /// More { text.
                class A {}
                """);
        Path markdown = Files.writeString(folder.resolve("A.md"), "```\nno\n```\n```java\nint i;\n```\n");
        Snippet s = Snippets.ofJava(folder, java).getFirst(), t = Snippets.ofMarkdown(folder, markdown).getFirst();
        assertEquals("A.java:3", s.where());
        assertEquals(List.of("if (true) {", "    int i = 1;", "}", "// one"), s.code());
        assertTrue(s.imports().contains("org.jonum.blas.spi.*"));
        assertEquals("A.md:4", t.where());
        assertEquals(List.of("int i;"), t.code());
    }

    private static Snippet snippet(String line) {
        return new Snippet("Some.java", 7, Set.of("java.util.*"), List.of(line));
    }

    private static Stream<DynamicTest> each(List<String> lines, Consumer<Run> test) {
        List<Snippet> snippets = lines.stream().map(SnippetsTest::snippet).toList();
        return tests(snippets, s -> s.code().getFirst(), test);
    }

    private static Stream<DynamicTest> tests(List<Snippet> snippets, Function<Snippet, String> name,
            Consumer<Run> test) {
        var runs = Snippets.compile(snippets);
        return snippets.stream().map(s -> dynamicTest(name.apply(s), () -> test.accept(runs.get(s))));
    }
}
