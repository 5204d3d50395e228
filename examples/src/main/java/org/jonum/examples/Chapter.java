package org.jonum.examples;

import java.io.PrintStream;

/// One stop of the tour.
public interface Chapter {

    /// {@return the word that asks for this chapter}
    String name();

    /// {@return what it shows, in one line}
    String title();

    /// Show it.
    ///
    /// @param out where to print
    void run(PrintStream out);
}
