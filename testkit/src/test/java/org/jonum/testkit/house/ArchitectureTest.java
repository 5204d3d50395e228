package org.jonum.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jonum.blas.internal.Backends;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.lapack.internal.Drivers;
import org.junit.jupiter.api.Test;

/// Who may know whom: the rules of ARCHITECTURE.md and of the module descriptors.
class ArchitectureTest {
    /// Each module, and what it may be built on. A new module is entered here.
    private static final Map<String, Set<String>> BELOW = Map.ofEntries(
            Map.entry("special", Set.of()),
            Map.entry("distuv", Set.of("special")),
            Map.entry("blas", Set.of()),
            Map.entry("lapack", Set.of("blas")),
            Map.entry("mat", Set.of("blas", "lapack")),
            Map.entry("io", Set.of("blas", "lapack", "mat")),
            Map.entry("netlib", Set.of("blas", "lapack")),
            Map.entry("gpu", Set.of("blas", "lapack", "mat")),
            Map.entry("optimize", Set.of("blas", "lapack", "mat")),
            Map.entry("stat", Set.of("blas", "lapack", "mat", "special", "distuv")),
            Map.entry("testkit", Set.of("blas", "lapack", "mat")),
            Map.entry("plot", Set.of("blas", "lapack", "mat", "special", "distuv", "stat", "optimize")),
            Map.entry("examples",
                    Set.of("blas", "lapack", "mat", "io", "special", "distuv", "stat", "optimize", "plot", "gpu")));
    /// The internal packages that a sibling may use, and the siblings that may.
    private static final Map<String, Set<String>> SHARED = Map.of(
            "org.jonum.blas.internal.door", Set.of("lapack", "mat", "io"),
            "org.jonum.blas.internal.threads", Set.of("gpu", "lapack", "mat", "optimize", "stat"),
            "org.jonum.lapack.internal.blocks", Set.of("mat"),
            "org.jonum.special.internal.simd", Set.of("distuv"));
    private static final int LONG = 400;
    /// Interfaces and types whose length is documentation, or a list, and nothing else.
    private static final Set<String> LONG_FILES =
            Set.of("DoubleLevel2.java", "DoubleLevel3.java", "ErfInverseTable.java", "Matrix.java", "Vector.java",
                    "DoubleAbsent.java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importLocations(House.LIBRARY.stream().map(ArchitectureTest::location).toList());

    /// Where a class comes from: a folder, or, once Maven has packaged the module, a jar.
    private static Location location(Class<?> c) {
        Path home = House.home(c);
        return Files.isDirectory(home) ? Location.of(home) : Location.of(URI.create("jar:" + home.toUri() + "!/"));
    }

    @Test
    void modulesDependDownwardsOnly() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("special").definedBy("org.jonum.special..")
                .layer("distuv").definedBy("org.jonum.distuv..")
                .layer("blas").definedBy("org.jonum.blas..")
                .layer("lapack").definedBy("org.jonum.lapack..")
                .layer("mat").definedBy("org.jonum.mat..")
                .layer("io").definedBy("org.jonum.io..")
                .layer("optimize").definedBy("org.jonum.optimize..")
                .layer("stat").definedBy("org.jonum.stat..")
                .whereLayer("io").mayNotBeAccessedByAnyLayer()
                .whereLayer("optimize").mayNotBeAccessedByAnyLayer()
                .whereLayer("stat").mayNotBeAccessedByAnyLayer()
                .whereLayer("distuv").mayOnlyBeAccessedByLayers("stat")
                .whereLayer("mat").mayOnlyBeAccessedByLayers("io", "optimize", "stat")
                .whereLayer("special").mayOnlyBeAccessedByLayers("distuv", "stat")
                .whereLayer("lapack").mayOnlyBeAccessedByLayers("mat", "optimize", "stat")
                .whereLayer("blas").mayOnlyBeAccessedByLayers("lapack", "mat", "io", "optimize", "stat")
                .check(CLASSES);
    }

    @Test
    void modulesRequireOnlyWhatIsBelow() {
        Map<String, Set<String>> required = new TreeMap<>();
        descriptors().forEach((module, text) -> required.put(module,
                all("requires [a-z ]*\\borg\\.jonum\\.(\\w+);", text).collect(Collectors.toSet())));
        assertEquals(BELOW.keySet(), required.keySet(), "modules with a descriptor");
        required.forEach((module, names) -> assertTrue(BELOW.get(module).containsAll(names), module + ": " + names));
    }

    /// But for io, which has a parser of CSV.
    @Test
    void libraryNeedsNothingButTheJdk() {
        noClasses().should().dependOnClassesThat()
                .resideOutsideOfPackages("org.jonum..", "java..", "jdk.incubator.vector..",
                        "com.sun.management..", "org.jspecify.annotations..", "de.siegmar.fastcsv..")
                .check(CLASSES);
        noClasses().that().resideOutsideOfPackage("org.jonum.io..")
                .should().dependOnClassesThat().resideInAPackage("de.siegmar.fastcsv..").check(CLASSES);
    }

    @Test
    void onlyOnePackageOfAModuleKnowsTheVectorApi() {
        noClasses().that().resideOutsideOfPackages("org.jonum.blas.internal.simd..", "org.jonum.distuv.internal.simd..",
                "org.jonum.stat.internal.simd..")
                .should().dependOnClassesThat().resideInAPackage("jdk.incubator.vector..").check(CLASSES);
    }

    @Test
    void internalPackagesStayInTheirModule() {
        for (String module : List.of("special", "blas", "lapack", "mat", "io", "distuv")) {
            String home = "org.jonum." + module;
            SHARED.forEach((pack, users) -> {
                if (!pack.startsWith(home + ".")) return;
                String[] allowed = Stream.concat(Stream.of(module), users.stream()).map(u -> "org.jonum." + u + "..")
                        .toArray(String[]::new);
                noClasses().that().resideOutsideOfPackages(allowed)
                        .should().dependOnClassesThat().resideInAPackage(pack).allowEmptyShould(true).check(CLASSES);
            });
            noClasses().that().resideOutsideOfPackage(home + "..")
                    .should().dependOnClassesThat(describe("are internal to " + module,
                            c -> c.getPackageName().startsWith(home + ".internal")
                                    && !SHARED.containsKey(c.getPackageName())))
                    .check(CLASSES);
        }
    }

    @Test
    void descriptorsExportInternalsToThoseWhoShareThem() {
        Map<String, Set<String>> exported = new TreeMap<>();
        descriptors().values()
                .forEach(text -> all("exports (\\S+\\s+to [^;]+|\\S*\\binternal\\b\\S*);", text).forEach(e -> {
                    String[] parts = e.split("\\s+to\\s+");
                    Set<String> users = parts.length == 1 ? Set.of("everybody") : new TreeSet<>(Arrays.asList(
                            parts[1].replace("org.jonum.", "").split(",\\s*")));
                    exported.put(parts[0], users);
                }));
        assertEquals(new TreeMap<>(SHARED), exported);
    }

    /// But for the look-ups behind `Backend` and `Lapack`, which know all that can be found.
    @Test
    void packagesFormNoCycle() {
        var lookUps = belongToAnyOf(Backends.class, Drivers.class);
        slices().matching("org.jonum.(**)").should().beFreeOfCycles()
                .ignoreDependency(lookUps, alwaysTrue()).ignoreDependency(alwaysTrue(), lookUps).check(CLASSES);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Utils?|Impl|Helpers?|Manager)").check(CLASSES);
    }

    /// But for the question where the number of threads comes from, which `Backend` answers once.
    @Test
    void nothingGlobalChanges() {
        fields().that().areStatic().and().doNotHaveFullName(Parallel.class.getName() + ".limit")
                .should().beFinal().check(CLASSES);
    }

    @Test
    void filesAreShort() {
        Map<String, Integer> found = new TreeMap<>();
        Stream.of(House.sources("src/main/java"), House.sources("src/test/java"),
                House.files(House.ROOT.resolve("build"), ".java"))
                .flatMap(List::stream).forEach(f -> {
                    int lines = House.lines(f).size();
                    if (lines > LONG) found.put(f.getFileName().toString(), lines);
                });
        assertEquals(new TreeSet<>(LONG_FILES), found.keySet(), found::toString);
    }

    private static Map<String, String> descriptors() {
        Map<String, String> all = new TreeMap<>();
        List<Path> files = new ArrayList<>(House.sources("src/main/java"));
        files.removeIf(f -> !f.endsWith("module-info.java"));
        files.forEach(f -> all.put(House.ROOT.relativize(f).getName(0).toString(), String.join("\n", House.lines(f))));
        return all;
    }

    private static Stream<String> all(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map(m -> m.group(1));
    }
}
