package org.jonum.examples;

import java.io.PrintStream;
import org.jonum.blas.Backend;

/// What runs here: processor, threads, and the back ends with their reasons.
record ReportChapter() implements Chapter {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String title() {
        return "What does the arithmetic on this machine";
    }

    @Override
    public void run(PrintStream out) {
        out.println(Backend.report());
    }
}
