package org.jonum.netlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jonum.netlib.internal.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Libraries that are there, that lack something, and that are broken: what is said, and that Java goes on.
@NeedsNatives
@EnabledOnOs(OS.LINUX)
class LibraryTest {
    private static final List<String> LAPACK = List.of("dgetrf_", "sgetrf_");
    private static final int MACHINE = 18;                                  // where an ELF header names the processor

    @TempDir
    static Path folder;
    private static Path library;

    /// What a child wrote on standard output, and on the other one.
    private record Output(String out, String log) {
        String netlib() {
            return out.lines().filter(l -> l.startsWith("netlib", 2)).findFirst().orElseThrow();
        }

        /// Java has done the work, and the report says why the library has not.
        void missing(String... reasons) {
            assertTrue(out.contains("backend simd\ncomputed 4.0 2.0 0\n"), this::toString);
            assertTrue(netlib().contains("missing"), this::toString);
            for (String reason : reasons) assertTrue(netlib().contains(reason), this::toString);
        }

        /// The library has done the work.
        void ready(String... details) {
            assertTrue(out.contains("computed 4.0 2.0 0\nsmall stack 0\n"), this::toString);
            assertTrue(netlib().contains("ready"), this::toString);
            for (String detail : details) assertTrue(netlib().contains(detail), this::toString);
        }
    }

    @BeforeAll
    static void find() {
        library = Path.of(Places.blas());
    }

    @Test
    void onTheClassPathItIsFoundAndUsedInSilence() throws Exception {
        Output o = run(List.of("--enable-native-access=ALL-UNNAMED", "-Djonum.backend=netlib"));
        o.ready("OpenBLAS", "org.bytedeco:openblas on the class path", "LAPACK in the same", "level 3 from order");
        assertTrue(o.out.startsWith("backend netlib\n"), o::toString);
        assertFalse(o.netlib().contains("missing"), o::toString);
        assertEquals("", o.log);
    }

    @Test
    void fileThatIsNamedIsTaken() throws Exception {
        child("-Djonum.netlib.blas=" + library).ready("from -Djonum.netlib.blas, " + library);
        child("-Ddev.ludovic.netlib.blas.nativeLibPath=" + library).ready("nativeLibPath, " + library);
        child("-Djonum.netlib.blas=/no/such/file").missing("-Djonum.netlib.blas=/no/such/file is not a file");
        child("-Djonum.netlib.blas=" + library, "-Ddev.ludovic.netlib.blas.nativeLibPath=/another")
                .missing("name different files");
        child("-Djonum.netlib.lapack=" + library).missing("without -Djonum.netlib.blas");
    }

    @Test
    void brokenFileIsRefusedWithTheReasonOfTheLoader() throws Exception {
        Path text = Files.writeString(folder.resolve("text.so"), "no library at all");
        child("-Djonum.netlib.blas=" + text).missing("text.so cannot be loaded: ", "file too short");
        byte[] bytes = Files.readAllBytes(library);
        Path half = Files.write(folder.resolve("half.so"), Arrays.copyOf(bytes, bytes.length / 2));
        child("-Djonum.netlib.blas=" + half).missing("half.so is not whole");
        bytes[MACHINE] = (byte) (bytes[MACHINE] == 62 ? 183 : 62);          // x86-64, aarch64
        Path foreign = Files.write(folder.resolve("foreign.so"), bytes);
        child("-Djonum.netlib.blas=" + foreign).missing("foreign.so cannot be loaded: ");
    }

    @Test
    void whenItIsAskedForByNameABrokenFileIsAnError() throws Exception {
        Path text = Files.writeString(folder.resolve("asked.so"),
                "no library at all, and a little longer than a header is");
        Output o = child("-Djonum.backend=netlib", "-Djonum.netlib.blas=" + text);
        assertTrue(o.out.startsWith("refused backend = netlib, need one of [scalar, simd]"), o::toString);
        String none = "  in force   none: -Djonum.backend=netlib asks for one that cannot run";
        assertTrue(o.out.contains(none), o::toString);
        assertTrue(o.netlib().contains("missing"), o::toString);
    }

    @Test
    void libraryWithoutBlasIsRefused() throws Exception {
        Path other = library.resolveSibling("libquadmath.so.0");
        if (Files.exists(other)) child("-Djonum.netlib.blas=" + other).missing("is no BLAS: it has no symbol dgemm_");
    }

    @Test
    void withoutLapackItsDriversRunInJava() throws Exception {
        Path without = without("nolapack.so", LAPACK);
        child("-Djonum.netlib.blas=" + without).ready("no LAPACK in it, its drivers run in Java");
        child("-Djonum.netlib.blas=" + without, "-Djonum.netlib.lapack=" + without)
                .missing("is no LAPACK: it has no symbol dgetrf_");
    }

    @Test
    void routineThatIsMissingIsDoneInJavaAndListed() throws Exception {
        Path without = without("lacking.so", List.of("dsyrk_", "dpotrf_"));
        child("-Djonum.netlib.blas=" + without, "-Djonum.netlib.crossover=1")
                .ready("missing, done in Java: dpotrf dsyrk", "level 3 from order 1,");
    }

    @Test
    void folderThatCannotBeUsedIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        child("-Djonum.netlib.cache=" + file).missing("cannot be unpacked into " + file, "-Djonum.netlib.cache");
        child("-Djonum.netlib.cache=/proc/nowhere").missing("cannot be unpacked into /proc/nowhere");
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        child("-Djonum.netlib.cache=" + open).missing(open + " may be written by others (rwxrwxrwx)");
    }

    @Test
    void fileThatWasChangedInTheCacheIsWrittenAnew() throws Exception {
        Path cache = folder.resolve("cache");
        child("-Djonum.netlib.cache=" + cache).ready(cache.toString());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
        try (Stream<Path> files = Files.walk(cache)) {
            Path unpacked = files.filter(f -> f.endsWith(library.getFileName())).findFirst().orElseThrow();
            Files.writeString(unpacked, "spoilt");
        }
        child("-Djonum.netlib.cache=" + cache).ready(cache.toString());
    }

    @Test
    void deniedNativeAccessIsSaid() throws Exception {
        run(List.of("--illegal-native-access=deny")).missing("native access is denied", "--enable-native-access");
    }

    /// A copy of the library in which nobody finds these symbols.
    private static Path without(String name, List<String> symbols) throws IOException {
        byte[] bytes = Files.readAllBytes(library);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String symbol : symbols) {
            String entry = "\0" + symbol + "\0";
            int at = text.indexOf(entry);
            assertTrue(at > 0, symbol);
            for (; at > 0; at = text.indexOf(entry, at + 1)) bytes[at + 1] = 'x';
        }
        return Files.write(folder.resolve(name), bytes);
    }

    private static Output child(String... options) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("--enable-native-access=ALL-UNNAMED", "-Djonum.netlib.crossover=64"),
                Stream.of(options)).toList());
    }

    private static Output run(List<String> options) throws IOException, InterruptedException {
        Stream<String> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector", "-cp", System.getProperty("java.class.path"));
        List<String> command =
                Stream.of(java, options.stream(), Stream.of(Child.class.getName())).flatMap(s -> s).toList();
        Path out = Files.createTempFile(folder, "child", ".out"), log = Files.createTempFile(folder, "child", ".log");
        Process child = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(log.toFile()).start();
        boolean ended = child.waitFor(120, TimeUnit.SECONDS);
        if (!ended) child.destroyForcibly().waitFor();
        Output output = new Output(Files.readString(out), Files.readString(log)
                .replace("WARNING: Using incubator modules: jdk.incubator.vector\n", ""));
        assertTrue(ended && child.exitValue() == 0, () -> command + "\n" + output);
        return output;
    }
}
