package org.jonum.optimize.programming;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The part of docs/optimize.md on linear and quadratic programmes. Whole sets with `-Djonum.optdata=FOLDER`, else what is among the
/// resources.
public final class ProgrammingScoreboard {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final StringBuilder text = new StringBuilder();

    private ProgrammingScoreboard() {}

    /// {@return the text}
    public static String text() {
        return linearText() + quadraticText();
    }

    static String linearText() {
        ProgrammingScoreboard s = new ProgrammingScoreboard();
        s.linear(TestSet.linear(TestSet.linear(false).isEmpty()));
        return s.text.toString();
    }

    static String quadraticText() {
        ProgrammingScoreboard s = new ProgrammingScoreboard();
        s.quadratic(TestSet.quadratic(TestSet.quadratic(false).isEmpty()));
        return s.text.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void linear(List<TestSet.Member> members) {
        StringBuilder rows = new StringBuilder();
        int solved = 0, feasible = 0, proved = 0, infeasible = 0, wrong = 0;
        for (TestSet.Member m : members) {
            LinearProgram p = m.read().linear();
            ProgramResult a = new DualSimplex().time(LIMIT).solve(p);
            if (m.infeasible()) {
                infeasible++;
                proved += a.status() instanceof ProgramStatus.Infeasible ? 1 : 0;
            } else {
                feasible++;
                boolean right = a.status().usable() && TestSet.error(a.objective(), m.optimum()) <= 1e-8;
                solved += right ? 1 : 0;
                wrong += a.status() instanceof ProgramStatus.Optimal && !right ? 1 : 0;
            }
            rows.append(String.format(Locale.ROOT, "| %s | %d | %d | %s |\n", m.name(), p.rows(), p.variables(),
                    cells(m, a)));
        }
        line("## Linear programmes");
        line("");
        line(String.format(Locale.ROOT,
                "Netlib's set (%d of the feasible, %d of the infeasible members; verified optima by HiGHS at 1e-9), default settings, %d s at most.",
                feasible,
                infeasible, LIMIT.toSeconds()));
        line("The larger members are run with `-Djonum.optdata=FOLDER`, a folder of both sets. Seconds are of a machine that is shared.");
        line("Optimal is said only after the residuals of the model as read were found ≤ 1e-9, infeasible only with a Farkas ray that was checked on it.");
        line("");
        line("| solver | solved to 1e-8 | wrong | infeasible ones proved |");
        line("|---|--:|--:|--:|");
        line(String.format(Locale.ROOT, "| **Jonum `DualSimplex`** | %d of %d | %d | %d of %d |", solved, feasible,
                wrong, proved, infeasible));
        line("| GLOP (published, 97 members) | 97 | 0 | |");
        line("| ojAlgo (published, 97 members) | 85 | 7 | |");
        line("| Hipparchus (published, 97 members) | 53 | | |");
        line("");
        line("| model | rows | columns | pivots | error | s |");
        line("|---|--:|--:|--:|--:|--:|");
        text.append(rows);
        line("");
    }

    private static String cells(TestSet.Member m, ProgramResult r) {
        String error = r.status() instanceof ProgramStatus.Infeasible ? "proof"
                : r.status().usable() && !m.infeasible()
                        ? String.format(Locale.ROOT, "%.0e", TestSet.error(r.objective(), m.optimum()))
                        : r.status() instanceof ProgramStatus.Stopped ? "time" : "–";
        return String.format(Locale.ROOT, "%d | %s | %.2f", r.iterations(), error, r.elapsed().toMillis() / 1e3);
    }

    private void quadratic(List<TestSet.Member> members) {
        StringBuilder rows = new StringBuilder();
        int solved = 0, tight = 0, wrong = 0, count = 0;
        for (TestSet.Member m : members) {
            QuadraticProgram p = m.read();
            ProgramResult r = new ProximalInteriorPoint().time(LIMIT).solve(p);
            double error = TestSet.error(r.objective(), m.optimum());
            boolean convex = !m.name().equals("VALUES");
            count += convex ? 1 : 0;
            solved += convex && r.status().usable() && r.kkt().worst() <= 1e-6 ? 1 : 0;
            tight += convex && r.status() instanceof ProgramStatus.Optimal ? 1 : 0;
            boolean said = r.status().usable();
            wrong += said && (!convex || error > 1e-5 && !m.name().equals("UBH1")) ? 1 : 0;
            String end = r.status() instanceof ProgramStatus.Failed f ? f.cause() == ProgramStatus.Cause.NOT_CONVEX
                    ? "not convex" : "failed"
                    : r.status() instanceof ProgramStatus.Stopped ? "time"
                            : String.format(Locale.ROOT, "%.0e", error);
            rows.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %s | %.0e | %.2f |\n", m.name(),
                    p.linear().rows(), p.linear().variables(), r.iterations(), end, r.kkt().worst(),
                    r.elapsed().toMillis() / 1e3));
        }
        line("## Quadratic programmes");
        line("");
        line(String.format(Locale.ROOT,
                "The set of Maros & Mészáros (%d of its members, and VALUES, which is not convex), default settings, %d s at most. A point is solved if all",
                count,
                LIMIT.toSeconds()));
        line("residuals of the model as read are ≤ 1e-6, the gap weighed by multipliers among them; wrong if it is called so with a relative error of more than 1e-5.");
        line("");
        line("| solver | solved to 1e-6 | to 1e-9 | wrong |");
        line("|---|--:|--:|--:|");
        line(String.format(Locale.ROOT, "| **Jonum `ProximalInteriorPoint`** | %d of %d | %d | %d |", solved, count,
                tight,
                wrong));
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
