package org.jonum.bench.report;

import java.io.PrintStream;

/// One line that says how far a run is; on a terminal it is overwritten, elsewhere there is one for each step.
public final class Progress implements AutoCloseable {
    private final PrintStream out = System.err;
    private final boolean isTerminal;
    private final int steps;
    private final long start = System.nanoTime();
    private int done;

    /// Progress of a run.
    ///
    /// @param steps how many there will be
    public Progress(int steps) {
        this.isTerminal = Boolean.getBoolean("jonum.bench.terminal");
        this.steps = steps;
    }

    /// A step begins.
    ///
    /// @param what it does
    public void step(String what) {
        String line = "[%d/%d] %s%s".formatted(++done, steps, what, left());
        if (isTerminal) {
            out.print("\r\033[K" + line);
            out.flush();
        } else if (steps > 1) {
            out.println(line);
        }
    }

    /// Seconds a step so far, times the steps that are left.
    private String left() {
        if (done <= 1) return "";
        double seconds = (System.nanoTime() - start) * 1e-9 / (done - 1) * (steps - done + 1);
        return seconds < 90 ? "  %.0f s left".formatted(seconds) : "  %.0f min left".formatted(seconds / 60);
    }

    /// Make room for other output.
    public void erase() {
        if (isTerminal) out.print("\r\033[K");
    }

    @Override
    public void close() {
        erase();
    }
}
