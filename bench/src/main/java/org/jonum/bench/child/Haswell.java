package org.jonum.bench.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jonum.bench.Bench;
import org.jonum.bench.report.Json;
import org.jonum.bench.report.Results;

/// Jonum with 256-bit vectors against OpenBLAS with the kernels that it has for Haswell, in a JVM of their own, since
/// neither can be told so later.
public final class Haswell {
    private Haswell() {}

    /// Measure `dgemm n=1000`.
    ///
    /// @return what that JVM found
    /// @throws IOException if it cannot be started, or fails
    public static Results results() throws IOException {
        Path file = Files.createTempFile("haswell", ".json");
        try {
            ProcessBuilder program = new Jvm("-XX:MaxVectorSize=32", "-Djonum.threads=1", "-Xms2g", "-Xmx2g",
                    "-Djonum.bench.natives=" + System.getProperty("jonum.bench.natives", ""))
                    .running(Bench.class, "only", "dgemm n=1000", "--json", file.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
            program.environment().put("OPENBLAS_CORETYPE", "Haswell");
            int exit = program.start().waitFor();
            if (exit != 0) throw new IOException("the JVM for 256 bits ended with " + exit);
            return Json.read(file);
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(file);
        }
    }
}
