package org.jonum.testkit.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Virtual machines of our own, for what one process can decide or learn only once.
final class Jvm {
    private Jvm() {}

    /// What a child wrote on standard output, and the lines that it logged.
    record Output(String out, List<String> log) {
        /// What came of asking for the back end, twice; the first line of each.
        List<String> answers() {
            return out.lines().filter(l -> l.startsWith("answer: ")).map(l -> l.substring(8)).toList();
        }

        /// What is said of a back end in the report, or in the error that lists them all.
        String report(String backend) {
            return out.lines().filter(l -> l.startsWith(backend + " ", 2)).findFirst().orElseThrow();
        }

        int bits() {
            var m = Pattern.compile("(\\d+)-bit vectors").matcher(report("simd"));
            assertTrue(m.find(), out);
            return Integer.parseInt(m.group(1));
        }
    }

    /// Run a class with the library on the class path.
    static Output onClassPath(Class<?> main, String task, String... options) throws IOException, InterruptedException {
        String path = House.path(Stream.concat(House.LIBRARY.stream(), Stream.of(main)));
        return run(main, task, Stream.concat(Stream.of("-cp", path), Stream.of(options)));
    }

    /// Run a class with the library on the module path; the class itself is in no module.
    static Output onModulePath(Class<?> main, String task) throws IOException, InterruptedException {
        return run(main, task, Stream.of("-p", House.path(House.LIBRARY.stream()), "--add-modules", "org.jonum.mat",
                "-cp", House.path(Stream.of(main))));
    }

    private static Output run(Class<?> main, String task, Stream<String> options)
            throws IOException, InterruptedException {
        Stream<String> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Djava.util.logging.SimpleFormatter.format=%5$s%n");
        List<String> command = Stream.of(java, options, Stream.of(main.getName(), task)).flatMap(s -> s).toList();
        Path out = Files.createTempFile("child", ".out"), log = Files.createTempFile("child", ".log");
        try {
            Process child =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(log.toFile()).start();
            boolean ended = child.waitFor(60, TimeUnit.SECONDS);
            if (!ended) child.destroyForcibly().waitFor();
            Output output = new Output(Files.readString(out), Files.readAllLines(log).stream()
                    .filter(l -> !l.equals("WARNING: Using incubator modules: jdk.incubator.vector")).toList());
            assertTrue(ended && child.exitValue() == 0, () -> command + "\n" + output);
            return output;
        } finally {
            Files.delete(out);
            Files.delete(log);
        }
    }
}
