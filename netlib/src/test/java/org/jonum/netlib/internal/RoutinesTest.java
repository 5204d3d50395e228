package org.jonum.netlib.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No routine is called that was not looked for: one that is missing kills the virtual machine.
class RoutinesTest {
    /// `library().blas().dgemm(…)`, `(l, i) -> l.dgetrf(…)`.
    private static final Pattern CALL = Pattern.compile("(?:\\.blas\\(\\)|-> l)\\.([ds]\\w+)\\(");
    /// `pays("dgetrf", …)`, `pays3("dgemm", …)`, `has("dgemv")`, `leastSquares("dgels", …)`.
    private static final Pattern QUESTION = Pattern.compile("(?:pays[23]?|has|leastSquares)\\(\"(\\w+)\"");

    @Test
    void everyRoutineThatIsCalledIsLookedForAndAskedAbout() throws IOException {
        Set<String> called = new TreeSet<>(), asked = new TreeSet<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            called.addAll(found(CALL, text));
            asked.addAll(found(QUESTION, text));
        }
        assertTrue(called.size() > 50, called::toString);
        assertEquals(new TreeSet<>(Routines.ALL), called);
        assertEquals(called, asked);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Iterable<Path> sources() throws IOException {
        Path root = Path.of(System.getProperty("jonum.root", "..")).resolve("netlib/src/main");
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
