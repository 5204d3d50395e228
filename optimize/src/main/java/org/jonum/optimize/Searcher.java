package org.jonum.optimize;

/// A line search at work. Constant are the symbols of its paper.
abstract class Searcher {
    /// How often a search may call the objective.
    static final int CALLS = 60;
    /// An averaged |f|, by which the noise of f is judged: Q and C of Hager & Zhang.
    private double q, c;

    static Searcher of(LineSearch s) {
        return switch (s) {
            case LineSearch.MoreThuente m -> new MoreThuenteSearcher(m.decrease(), m.curvature(), true);
            case LineSearch.Wolfe w -> new MoreThuenteSearcher(w.decrease(), w.curvature(), false);
            case LineSearch.HagerZhang h -> new HagerZhangSearcher(h.decrease(), h.curvature());
            case LineSearch.Backtracking b -> new BacktrackingSearcher(b.decrease());
        };
    }

    /// Searches from α on, up to max; true if the line is left at a point that will do.
    abstract boolean search(Line l, double alpha, double max);

    /// The noise of f: some ulps of the mean of |f|. Hager & Zhang take 1e-6 of it; but the point that is returned is the best one seen,
    /// and a search that climbs so far leaves the one that passed the test.
    final double noise(double f) {
        q = 1 + 0.7 * q;
        c += (Math.abs(f) - c) / q;
        return 16 * Math.ulp(1.0) * c;
    }

    void exchange(Ledger l) {
        q = l.number("search.q", q);
        c = l.number("search.c", c);
    }

    /// Evaluates at α, or nearer to a known good step until the value is finite; the line is then at that step.
    static boolean finite(Line l, double good, double alpha) {
        double width = alpha - good;
        for (int k = 0; k < 52 && width > 0; k++) {
            l.at(good + width);
            if (l.finite()) return true;
            width *= k < 3 ? 0.5 : 0.1;
        }
        return false;
    }
}
