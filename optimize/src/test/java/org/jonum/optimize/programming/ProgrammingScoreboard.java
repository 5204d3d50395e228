package org.jonum.optimize.programming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The part of docs/optimize.md on linear and quadratic programmes, from the ledger that [ProgramLedger] wrote.
public final class ProgrammingScoreboard {
    private static final Path LEDGER = Path.of("docs", "data", "programs.csv");

    private final StringBuilder text = new StringBuilder();

    private ProgrammingScoreboard() {}

    /// {@return the text; the root of the project is the working directory}
    /// @throws IOException if there is no ledger
    public static String text() throws IOException {
        List<ProgramLedger.Entry> all = ProgramLedger.read(LEDGER);
        ProgrammingScoreboard s = new ProgrammingScoreboard();
        s.linear(all.stream().filter(e -> e.set().equals("netlib")).toList());
        s.quadratic(all.stream().filter(e -> e.set().equals("maros")).toList());
        return s.text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void linear(List<ProgramLedger.Entry> all) {
        StringBuilder rows = new StringBuilder();
        int solved = 0, feasible = 0, proved = 0, infeasible = 0, wrong = 0;
        for (ProgramLedger.Entry e : all) {
            boolean none = Double.isNaN(e.optimum()), right = !none && e.usable() && e.error() <= 1e-8;
            infeasible += none ? 1 : 0;
            feasible += none ? 0 : 1;
            proved += none && e.status().equals("Infeasible") ? 1 : 0;
            solved += right ? 1 : 0;
            wrong += (none ? e.usable() : e.usable() && !right || e.status().equals("Infeasible")) ? 1 : 0;
            String end = e.status().equals("Infeasible") ? "proof" : e.usable() && !none
                    ? String.format(Locale.ROOT, "%.0e", e.error()) : e.status().equals("Stopped") ? "time" : "–";
            rows.append(String.format(Locale.ROOT, "| %s%s | %d | %d | %d | %s | %s | %.2f |\n", e.model(),
                    e.method().equals("DualSimplex") ? "" : " (interior point)", e.rows(), e.variables(),
                    e.iterations(), end, none ? "" : String.format(Locale.ROOT, "%.0e", e.worst()), e.seconds()));
        }
        line("## Linear programmes");
        line("");
        line(String.format(Locale.ROOT,
                "Netlib's set (%d of the feasible, %d of the infeasible members; verified optima by HiGHS at 1e-9), default settings, 120 s at most:",
                feasible, infeasible));
        line("`DualSimplex`, and `ProximalInteriorPoint` where that ran out of time. Seconds are of processor time on a slow core, for qap15 of the clock on two.");
        line("Optimal is said only after the residuals of the model as read were found ≤ 1e-9, infeasible only with a Farkas ray that was checked on it.");
        line("`bench/results/netlib-ojalgo.md` has ojAlgo's times beside Jonum's.");
        line("");
        line("| solver | solved to 1e-8 | wrong | infeasible ones proved |");
        line("|---|--:|--:|--:|");
        line(String.format(Locale.ROOT, "| **Jonum** | %d of %d | %d | %d of %d |", solved, feasible, wrong, proved,
                infeasible));
        line("| GLOP (published, 97 members) | 97 | 0 | |");
        line("| ojAlgo (published, 97 members) | 85 | 7 | |");
        line("| Hipparchus (published, 97 members) | 53 | | |");
        line("");
        line("| model | rows | columns | steps | error | worst residual | s |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        text.append(rows);
        line("");
    }

    private void quadratic(List<ProgramLedger.Entry> all) {
        StringBuilder rows = new StringBuilder();
        int solved = 0, tight = 0, wrong = 0, count = 0;
        for (ProgramLedger.Entry e : all) {
            boolean convex = !e.model().equals("VALUES");
            count += convex ? 1 : 0;
            solved += convex && e.usable() && e.worst() <= 1e-6 ? 1 : 0;
            tight += convex && e.status().equals("Optimal") ? 1 : 0;
            wrong += e.usable() && (!convex || e.error() > 1e-5 && !e.model().equals("UBH1")) ? 1 : 0;
            String end = e.usable() ? String.format(Locale.ROOT, "%.0e", e.error())
                    : !convex && e.status().equals("Failed") ? "not convex"
                            : e.status().equals("Stopped") ? "time" : "failed";
            rows.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %s | %.0e | %.2f |\n", e.model(), e.rows(),
                    e.variables(), e.iterations(), end, e.worst(), e.seconds()));
        }
        line("## Quadratic programmes");
        line("");
        line(String.format(Locale.ROOT,
                "The set of Maros & Mészáros (%d of its members, and VALUES, which is not convex), default settings, 120 s at most. A point is solved if all",
                count));
        line("residuals of the model as read are ≤ 1e-6, the gap weighed by multipliers among them; wrong if it is called so with a relative error of more than 1e-5.");
        line("UBH1 has two published values, 1.1160 and 1.1166; either counts.");
        line("");
        line("| solver | solved to 1e-6 | to 1e-9 | wrong |");
        line("|---|--:|--:|--:|");
        line(String.format(Locale.ROOT, "| **Jonum `ProximalInteriorPoint`** | %d of %d | %d | %d |", solved, count,
                tight, wrong));
        line("| PIQP (published, 138 members) | 94 % | 73 % | |");
        line("| ProxQP (published) | 67 % | 53 % | |");
        line("| OSQP (published) | 31 % | 26 % | |");
        line("");
        line("| model | rows | variables | steps | error | worst residual | s |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        text.append(rows);
        line("");
    }
}
