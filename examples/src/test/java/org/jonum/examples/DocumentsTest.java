package org.jonum.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the Markdown files of the repository say about its files and classes is so.
class DocumentsTest {
    private static final Path ROOT = root();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    /// `Name`, `Outer.Inner` or `Name.method(…)`, with lower-case letters, so that constants do not count.
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+)(\\(.*)?)?");
    private static final Pattern PACKAGE = Pattern.compile("org\\.jonum(\\.[a-z]+)+");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+(/[\\w.-]+)*/([\\w.-]+)?|[\\w-]+\\.md");
    private static final List<String> JDK =
            List.of("java.lang", "java.lang.foreign", "java.util", "java.util.random", "java.math",
                    "java.nio");

    /// Java sources of the library by the name of their class.
    private final Map<String, List<Path>> sources = sources();

    @Test
    void everyRelativeLinkLeadsToAFileAndItsHeading() {
        forEachDocument((file, text) -> LINK.matcher(FENCED.matcher(text).replaceAll("")).results().forEach(m -> {
            String link = m.group(1);
            if (link.matches("[a-z]+:.*")) return;
            String[] parts = link.split("#", 2);
            Path to = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
            assertTrue(Files.exists(to), () -> file + ": " + link);
            if (parts.length == 2) assertTrue(headings(read(to)).contains(parts[1]), () -> file + ": " + link);
        }));
    }

    @Test
    void everyClassThatIsNamedExistsWithTheMemberNamed() {
        forEachCode((file, code) -> {
            MatchResult m = match(CLASS, code);
            if (m == null || ofTheJdk(m.group(1)) || Files.exists(file.resolveSibling(code))) return;
            List<Path> found = sources.getOrDefault(m.group(1), List.of());
            assertFalse(found.isEmpty(), () -> file + ": `" + code + "` names no class");
            if (m.group(2) == null) return;
            Pattern member = Pattern.compile("\\b" + m.group(2) + (m.group(3) == null ? "\\b" : "\\("));
            assertTrue(found.stream().anyMatch(s -> member.matcher(read(s)).find()),
                    () -> file + ": `" + code + "` names no member");
        });
    }

    @Test
    void everyPackageThatIsNamedExists() {
        forEachCode((file, code) -> {
            if (match(PACKAGE, code) == null) return;
            Path folder = Path.of(code.replace('.', '/'));
            assertTrue(sources.values().stream().flatMap(List::stream).anyMatch(s -> s.getParent().endsWith(folder)),
                    () -> file + ": `" + code + "` names no package");
        });
    }

    @Test
    void everyFileThatIsNamedExists() {
        forEachCode((file, code) -> {
            boolean built = code.startsWith("target/") || code.startsWith("META-INF/") || code.startsWith("src/");
            if (match(FILE, code) == null || built) return;
            assertTrue(Files.exists(ROOT.resolve(code)) || Files.exists(file.resolveSibling(code)),
                    () -> file + ": `" + code + "` names no file");
        });
    }

    @Test
    void readmeIsShortAndShowsItsCodeFirst() {
        List<String> lines = read(ROOT.resolve("README.md")).lines().toList();
        int begin = lines.indexOf("```java"), length = lines.subList(begin, lines.size()).indexOf("```") - 1;
        assertTrue(lines.size() <= 150, () -> lines.size() + " lines");
        assertTrue(begin > 0 && begin < 10, () -> "code at line " + begin);
        assertTrue(length <= 12, () -> length + " lines of code");
    }

    @Test
    void readmeAndContinuousIntegrationRunTheSameTests() {
        String command =
                read(ROOT.resolve(".ci/run")).lines().filter(l -> l.startsWith("mvn ")).findFirst().orElseThrow();
        assertTrue(read(ROOT.resolve("README.md")).contains("\n" + command + " "), command);
        assertTrue(read(ROOT.resolve("CONTRIBUTING.md")).contains("`" + command + "`"), command);
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        Path folder = ROOT.resolve("docs/adr");
        String list = read(folder.resolve("README.md"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path p : files.filter(f -> f.getFileName().toString().matches("\\d.*\\.md")).toList()) {
                String name = p.getFileName().toString(), number = name.substring(0, 4);
                assertTrue(list.contains("[" + number + "](" + name + ")"), name);
                assertTrue(read(p).startsWith("# " + number + " "), name);
                assertEquals(List.of("context", "decision", "consequences"),
                        headings(read(p)).subList(1, 4), name);
            }
        }
    }

    private interface Claim {
        void check(Path file, String code);
    }

    private static void forEachDocument(Claim claim) {
        for (Path f : files(".md")) claim.check(f, read(f));
    }

    /// Code in running text, not in blocks.
    private static void forEachCode(Claim claim) {
        forEachDocument((file, text) -> {
            String prose = FENCED.matcher(text).replaceAll("");
            Consumer<MatchResult> each = m -> claim.check(file, m.group(1));
            CODE.matcher(prose).results().forEach(each);
        });
    }

    private static MatchResult match(Pattern p, String code) {
        var m = p.matcher(code);
        return m.matches() ? m.toMatchResult() : null;
    }

    private static boolean ofTheJdk(String name) {
        return JDK.stream().anyMatch(p -> {
            try {
                Class.forName(p + "." + name);
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    /// The anchors of a document's headings: lower case, blanks as hyphens, other signs dropped.
    private static List<String> headings(String text) {
        return FENCED.matcher(text).replaceAll("").lines().filter(l -> l.matches("#+ .*"))
                .map(l -> l.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(l -> l.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
    }

    private static Map<String, List<Path>> sources() {
        Map<String, List<Path>> all = new TreeMap<>();
        for (Path f : files(".java")) {
            String name = f.getFileName().toString().replace(".java", "");
            all.computeIfAbsent(name, n -> new ArrayList<>()).add(f);
        }
        return all;
    }

    /// The files with this ending that are not built and not hidden.
    private static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(f -> f.toString().endsWith(ending))
                    .filter(f -> !ROOT.relativize(f).toString().matches("(.*/)?(target|\\..*)/.*")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// What the build says, else the nearest folder above that has the script of the tour.
    private static Path root() {
        return Optional.ofNullable(System.getProperty("jonum.root")).map(Path::of)
                .orElseGet(() -> Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                        .filter(p -> Files.exists(p.resolve("tour"))).findFirst().orElseThrow());
    }
}
