package org.jonum.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A call that computes `out := α·Σ L·R + β·out` for what `out` stores.
///
/// Every product of level 2 and 3 is of this form, updates and copies too: an outer product has L = x, R = yᵀ, a copy
/// has R = I. The rules are those of the documentation: with α = 0, or no terms, the products are absent; with β = 0
/// `out` is not read; an entry that is absent from L or R takes no part.
public final class DoubleFormula extends DoubleProblem {
    private record Term(Supplier<DoubleRows> left, Supplier<DoubleRows> right) {}

    private final List<Term> terms = new ArrayList<>();
    private double alpha = 1, beta;
    private int steps;
    private boolean inPlace;

    private DoubleFormula(Call call, List<DoubleGuarded> inputs, DoubleGuarded out) {
        super(call, inputs, out);
    }

    /// A formula without terms as yet, with α = 1, β = 0.
    ///
    /// @param call   what to call
    /// @param out    where the result goes
    /// @param inputs operands that are only read
    static DoubleFormula of(Call call, DoubleGuarded out, DoubleGuarded... inputs) {
        return new DoubleFormula(call, List.of(inputs), out);
    }

    /// Add a term L·R; the factors are read when the call is about to be made.
    DoubleFormula plus(Supplier<DoubleRows> left, Supplier<DoubleRows> right) {
        terms.add(new Term(left, right));
        return this;
    }

    DoubleFormula alpha(double factor) {
        alpha = factor;
        return this;
    }

    DoubleFormula beta(double factor) {
        beta = factor;
        return this;
    }

    /// The output is a factor of the product.
    DoubleFormula overwriting() {
        inPlace = true;
        return this;
    }

    /// Nothing is to happen.
    DoubleFormula nothing() {
        terms.clear();
        return alpha(0).beta(1);
    }

    /// The error is at most γₙ times the sum of absolute values, n the number of steps.
    DoubleFormula steps(int n) {
        steps = n;
        return this;
    }

    /// Left factors, and right factors by columns.
    private record Factors(List<DoubleRows> left, List<DoubleRows> right) {
        /// Whether any products take part.
        boolean present() {
            return left.stream().anyMatch(l -> l.cols() > 0);
        }

        /// The number of products in entry (i, j).
        int count(int i, int j) {
            int count = 0;
            for (int t = 0; t < left.size(); t++) count += Math.max(0, to(t, i, j) - from(t, i, j));
            return count;
        }

        int from(int t, int i, int j) {
            return Math.max(left.get(t).from()[i], right.get(t).from()[j]);
        }

        int to(int t, int i, int j) {
            return Math.min(left.get(t).to()[i], right.get(t).to()[j]);
        }
    }

    @Override
    public boolean inPlace() {
        return inPlace;
    }

    @Override
    double neutral(int i, int j) {
        return 0;
    }

    @Override
    Runnable prepare() {
        Factors f = alpha == 0 ? new Factors(List.of(), List.of())
                : new Factors(terms.stream().map(t -> t.left.get()).toList(),
                        terms.stream().map(t -> t.right.get().t()).toList());
        DoubleGuarded before = out().copy();
        return () -> verify(f, before);
    }

    private void verify(Factors f, DoubleGuarded before) {
        DoubleExact exact = new DoubleExact();
        boolean absent = alpha == 0 || !f.present();
        for (int j = 0; j < before.layout().cols(); j++) {
            for (int i = 0; i < before.layout().rows(); i++) {
                int at = before.layout().index(i, j);
                if (at < 0) continue;
                double computed = out().element(at), c = before.element(at);
                if (absent && beta == 1) {
                    if (!DoublePoison.same(computed, c)) fail(i, j, computed + ", must not change from " + c);
                    continue;
                }
                if (Double.isNaN(alpha) && !absent && f.count(i, j) == 0) continue;      // 0 or NaN: both may be
                exact.clear();
                if (!absent) addTerms(exact, f, i, j);
                if (beta != 0) exact.add(beta, c);
                if (!exact.finite()) {
                    double special = special(f, i, j, c);
                    if (Double.compare(computed, special) != 0) fail(i, j, computed + ", must be " + special);
                } else if (!exact.bounds(computed, steps)) {
                    fail(i, j, exact.describe(computed, steps));
                }
            }
        }
    }

    private void addTerms(DoubleExact exact, Factors f, int i, int j) {
        for (int t = 0; t < f.left.size(); t++) {
            DoubleRows l = f.left.get(t), r = f.right.get(t);
            int from = f.from(t, i, j), count = f.to(t, i, j) - from;
            exact.add(count, l.values(), i * l.cols() + from, r.values(), j * r.cols() + from);
        }
        exact.times(alpha);
    }

    /// The formula in ordinary arithmetic: which of NaN, Inf and −Inf it gives does not depend on the order of sums.
    private double special(Factors f, int i, int j, double c) {
        double sum = 0;
        for (int t = 0; t < f.left.size(); t++) {
            for (int p = f.from(t, i, j); p < f.to(t, i, j); p++) {
                sum += f.left.get(t).at(i, p) * f.right.get(t).at(j, p);
            }
        }
        if (f.left.isEmpty()) return beta * c;
        return beta == 0 ? alpha * sum : alpha * sum + beta * c;
    }
}
