package org.jonum.testkit;

import java.util.List;
import java.util.function.Supplier;

/// A call that solves T·X = α·B or X·T = α·B, T triangular, X overwriting B.
///
/// The residual is bounded entry by entry: |α·B − T·X| ≤ γₙ·|T|·|X| for substitution in any order (Higham 2002, Thm
/// 8.5), γₙ₊₁·(|T|·|X| + |α·B|) where α is applied first. Entry i of a solution is NaN or Inf exactly if b(i), t(i, i)
/// or an entry of row i of T is, or a solution entry that substitution needs for it; or if t(i, i) = 0.
public final class DoubleSolve extends DoubleProblem {
    private final Supplier<DoubleRows> matrix;
    private final boolean fromRight;
    private final double alpha;
    private final int steps;

    private DoubleSolve(Call call, DoubleGuarded a, DoubleGuarded b, Supplier<DoubleRows> matrix, boolean fromRight,
            double alpha, int steps) {
        super(call, List.of(a), b);
        this.matrix = matrix;
        this.fromRight = fromRight;
        this.alpha = alpha;
        this.steps = steps;
    }

    /// T·x = b, error γₙ·|T|·|x|.
    ///
    /// @param call   what to call
    /// @param a      how T is passed
    /// @param b      right-hand side and solution
    /// @param matrix T, read when the call is about to be made
    /// @param steps  n, the most entries of a row of T
    static DoubleSolve vector(Call call, DoubleGuarded a, DoubleGuarded b, Supplier<DoubleRows> matrix, int steps) {
        return new DoubleSolve(call, a, b, matrix, false, 1, steps);
    }

    /// T·X = α·B, error γₙ₊₁·(|T|·|X| + |α·B|).
    static DoubleSolve left(Call call, DoubleGuarded a, DoubleGuarded b, Supplier<DoubleRows> matrix, double alpha) {
        return new DoubleSolve(call, a, b, matrix, false, alpha, b.layout().rows() + 1);
    }

    /// X·T = α·B, error γₙ₊₁·(|X|·|T| + |α·B|).
    static DoubleSolve right(Call call, DoubleGuarded a, DoubleGuarded b, Supplier<DoubleRows> matrix, double alpha) {
        return new DoubleSolve(call, a, b, () -> matrix.get().t(), true, alpha, b.layout().cols() + 1);
    }

    @Override
    public boolean inPlace() {
        return true;
    }

    /// A diagonal that can be divided by.
    @Override
    double neutral(int i, int j) {
        return i == j ? 2 : 0;
    }

    @Override
    Runnable prepare() {
        DoubleGuarded before = out().copy();
        DoubleRows t = matrix.get();
        return () -> {
            int systems = fromRight ? before.layout().rows() : before.layout().cols();
            for (int s = 0; s < systems; s++) verify(t, system(before, t.rows(), s), system(out(), t.rows(), s), s);
        };
    }

    /// Right-hand side or solution number s.
    private double[] system(DoubleGuarded b, int n, int s) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = fromRight ? b.get(s, i) : b.get(i, s);
        return x;
    }

    private void verify(DoubleRows t, double[] b, double[] x, int s) {
        boolean[] bad = spoilt(t, b);
        DoubleExact exact = new DoubleExact();
        for (int i = 0; i < b.length; i++) {
            if (alpha == 0) {
                if (x[i] != 0) failAt(i, s, x[i] + ", must be 0");
            } else if (bad[i]) {
                if (isFinite(x[i])) failAt(i, s, x[i] + ", must be NaN or Inf");
            } else {
                exact.clear();
                exact.add(t.to()[i] - t.from()[i], t.values(), i * t.cols() + t.from()[i], x, t.from()[i]);
                if (alpha == 1) exact.shift(-b[i]);
                else exact.add(-alpha, b[i]);
                if (!exact.bounds(0, steps)) failAt(i, s, x[i] + ", residual " + exact.describe(0, steps));
            }
        }
    }

    /// Which entries of the solution must be NaN or Inf.
    private boolean[] spoilt(DoubleRows t, double[] b) {
        int n = b.length;
        boolean[] bad = new boolean[n];
        boolean lower = n > 1 && t.has(n - 1, n - 2) || n > 1 && !t.has(0, 1);
        for (int step = 0; step < n; step++) {
            int i = lower ? step : n - 1 - step;
            bad[i] = !isFinite(b[i]) || !isFinite(alpha) || t.at(i, i) == 0;
            for (int j = t.from()[i]; j < t.to()[i]; j++) bad[i] |= !isFinite(t.at(i, j)) || j != i && bad[j];
        }
        return bad;
    }

    private void failAt(int i, int s, String why) {
        fail(fromRight ? s : i, fromRight ? i : s, why);
    }
}
