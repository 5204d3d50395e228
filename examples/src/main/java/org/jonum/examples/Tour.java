package org.jonum.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Prints the tour: all chapters, or those asked for by name.
public final class Tour {
    static final List<Chapter> CHAPTERS = List.of(
            new ReportChapter(),
            new CertifiedFit("longley", "Seven coefficients from nearly collinear data, beside NIST's",
                    "Longley.dat"),
            new CertifiedFit("norris", "A straight line, beside NIST's", "Norris.dat"),
            new SolveChapter(1000, 1.0),
            new NativeChapter(500),
            new GpuChapter(1000),
            new LapackChapter(),
            new MatChapter(),
            new DistuvChapter(200_000),
            new StatChapter());

    private Tour() {}

    /// Print the chapters named, all if none is; `list` prints their names.
    ///
    /// @param args names of chapters, or `list`
    public static void main(String[] args) {
        int status = run(List.of(args), System.out, System.err);
        if (status != 0) System.exit(status);
    }

    /// {@return 0, or 2 if there is no chapter of a name; then nothing was run}
    static int run(List<String> names, PrintStream out, PrintStream err) {
        if (names.equals(List.of("list"))) {
            list(out);
            return 0;
        }
        List<Chapter> chosen = new ArrayList<>();
        for (String name : names) {
            Chapter c = CHAPTERS.stream().filter(x -> x.name().equals(name)).findFirst().orElse(null);
            if (c == null) {
                err.println("There is no chapter " + name + ". There are:");
                list(err);
                return 2;
            }
            chosen.add(c);
        }
        for (Chapter c : names.isEmpty() ? CHAPTERS : chosen) {
            String head = c.name() + ": " + c.title();
            out.println(head);
            out.println("=".repeat(head.length()));
            c.run(out);
            out.println();
        }
        return 0;
    }

    private static void list(PrintStream out) {
        Table table = new Table();
        for (Chapter c : CHAPTERS) table.row(c.name(), c.title());
        table.print(out);
    }
}
