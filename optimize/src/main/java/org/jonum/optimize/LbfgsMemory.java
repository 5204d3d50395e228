package org.jonum.optimize;

/// The last pairs (s, y) of L-BFGS in a ring, and the inverse Hessian H that they stand for.
abstract class LbfgsMemory {
    /// From so many variables on, the vectors of one iteration do not stay in the caches near the core.
    static final int LARGE = 8192;
    /// More pairs than these are given room one by one, as they come.
    private static final int MANY = 64;
    final int n, m;
    int count, next;
    double gamma = 1;

    LbfgsMemory(int m, int n) {
        this.n = n;
        this.m = m;
    }

    static LbfgsMemory of(int m, int n) {
        return n < LARGE || m > MANY ? new TwoLoops(m, n) : new CompactInverse(m, n);
    }

    /// d := −H·g for the gradient that was seen last.
    abstract void direction(double[] g, double[] d);

    /// Sees the numbers from ≤ i < to of a pair and of the gradient at its end, before [#learn].
    void see(double[] s, double[] y, double[] g, int from, int to) {
        // nothing to do before all have been seen
    }

    /// Takes in a pair, if it tells of curvature.
    abstract void learn(double[] s, double[] y, double step);

    /// Whether sᵀy is positive, and not by rounding alone.
    static boolean curved(double sy, double y2, double step) {
        return sy > Math.ulp(1.0) * step * Math.sqrt(y2);
    }

    final void advance(double sy, double y2) {
        gamma = sy / y2;
        next = (next + 1) % m;
        count = Math.min(count + 1, m);
    }

    /// The place of the pair that is k ≥ 1 iterations old.
    final int place(int k) {
        return (next - k + m) % m;
    }

    final void forget() {
        count = 0;
        next = 0;
        gamma = 1;
    }

    void exchange(Ledger l) {
        count = l.integer("count", count);
        next = l.integer("next", next);
        gamma = l.number("gamma", gamma);
    }
}
