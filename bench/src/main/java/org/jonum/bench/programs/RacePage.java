package org.jonum.bench.programs;

import java.util.List;
import java.util.Locale;

/// The results of a [Race] as a page in Markdown.
public final class RacePage {
    private RacePage() {}

    /// {@return the page}
    ///
    /// @param entries results
    /// @param limit   seconds that each run had
    public static String of(List<Race.Entry> entries, int limit) {
        StringBuilder rows = new StringBuilder();
        int solved = 0, loose = 0, strict = 0, wrong = 0, both = 0;
        double sum = 0, ours = 0, theirs = 0;
        for (Race.Entry e : entries) {
            boolean a = e.jonum().right(e.optimum(), 1e-8), b = e.ojAlgo().right(e.optimum(), 1e-6);
            solved += a ? 1 : 0;
            loose += b ? 1 : 0;
            strict += e.ojAlgo().right(e.optimum(), 1e-8) ? 1 : 0;
            wrong += e.ojAlgo().claimed() && !b ? 1 : 0;
            if (a && b) {
                both++;
                sum += Math.log(e.ojAlgo().seconds() / e.jonum().seconds());
                ours += e.jonum().seconds();
                theirs += e.ojAlgo().seconds();
            }
            rows.append(String.format(Locale.ROOT, "| %s | %d | %.3f | %s | %s | %s |\n", e.model(), e.rows(),
                    e.jonum().seconds(), a ? "" : e.jonum().status(),
                    String.format(Locale.ROOT, "%.3f", e.ojAlgo().seconds()),
                    b ? "" : e.ojAlgo().claimed() ? "wrong value" : e.ojAlgo().status()));
        }
        return String.format(Locale.ROOT,
                """
                        # Netlib's linear programmes: Jonum's DualSimplex and ojAlgo's default solver

                        One process, one model given to both, the best of up to three runs, at most %d s each; `./bench programs FOLDER` writes this page.

                        | | solved to 1e-8 | to 1e-6 | wrong |
                        |---|--:|--:|--:|
                        | Jonum | %d of %d | | |
                        | ojAlgo | %d | %d | %d |

                        On the %d that both solve: ojAlgo's time over Jonum's %.2f in geometric mean; %.2f s and %.2f s in all.

                        | model | rows | Jonum, s | | ojAlgo, s | |
                        |---|--:|--:|---|--:|---|
                        """,
                limit, solved, entries.size(), strict, loose, wrong, both, Math.exp(sum / Math.max(1, both)), ours,
                theirs) + rows;
    }
}
