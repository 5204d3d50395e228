package org.jonum.bench.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jonum.bench.measure.Quartiles;

/// How long it takes from the start of a JVM to its first correct product, as the process that starts it sees it.
public final class StartUp {
    private static final int ORDER = 1000, RUNS = 7;

    private StartUp() {}

    /// Start some JVMs, one after the other, with the options that users give and no others.
    ///
    /// @return seconds from start to the line that follows the product
    /// @throws IOException if no JVM can be started
    public static Quartiles seconds() throws IOException {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) seconds[i] = once();
        return Quartiles.of(seconds);
    }

    private static double once() throws IOException {
        ProcessBuilder program = new Jvm().running(FirstProduct.class, Integer.toString(ORDER))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        try (BufferedReader out = program.start().inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            double seconds = (System.nanoTime() - start) * 1e-9;
            String second = out.readLine();
            if (!FirstProduct.DONE.equals(first) || !FirstProduct.RIGHT.equals(second)) {
                throw new IllegalStateException("the first product said " + first + ", " + second);
            }
            return seconds;
        }
    }
}
