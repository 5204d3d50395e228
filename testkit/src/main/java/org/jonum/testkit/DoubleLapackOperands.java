package org.jonum.testkit;

import java.util.function.Consumer;
import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;

/// Matrices between guard zones as LAPACK takes them, and the factors that come back.
final class DoubleLapackOperands {
    private static final int OFF = 3, PAD = 2, TAIL = 5;

    private DoubleLapackOperands() {}

    /// A copy with an offset and a leading dimension larger than its rows.
    static DoubleGuarded guarded(DoubleView a) {
        return DoubleGuarded.of(new Layout.Dense(a.rows(), a.cols(), a.rows() + PAD), OFF, TAIL).fill(a::get);
    }

    /// A square of which nothing is known.
    static DoubleGuarded nan(int n) {
        return guarded(DoubleMatrices.of(n, n, (i, j) -> Double.NaN));
    }

    /// A copy of one triangle; the other, and a unit diagonal, are guard zone.
    static DoubleGuarded guarded(Uplo uplo, Diag diag, DoubleView a) {
        return DoubleGuarded.of(new Layout.Triangle(uplo, diag, a.rows(), a.rows() + PAD), OFF, TAIL)
                .fill(a::get);
    }

    /// A copy of one triangle in packed storage; a unit diagonal is guard zone.
    static DoubleGuarded packed(Uplo uplo, Diag diag, DoubleView a) {
        return DoubleGuarded.of(new Layout.Packed(uplo, diag, a.rows()), OFF, TAIL).fill(a::get);
    }

    /// The symmetric matrix of which one triangle is stored.
    static DoubleView whole(DoubleGuarded a) {
        int n = a.layout().rows();
        return DoubleMatrices.of(n, n, (i, j) -> a.stores(i, j) ? a.get(i, j) : a.get(j, i));
    }

    /// The same entries are stored in both, with the same bits.
    static void assertSameEntries(DoubleGuarded expected, DoubleGuarded found, String what) {
        for (int j = 0; j < expected.layout().cols(); j++) {
            for (int i = 0; i < expected.layout().rows(); i++) {
                if (expected.stores(i, j) && !DoublePoison.same(expected.get(i, j), found.get(i, j))) {
                    throw new AssertionError(what + ": (" + i + ", " + j + ") is " + found.get(i, j) + ", not "
                            + expected.get(i, j));
                }
            }
        }
    }

    /// The operand as it stands in its array.
    static DoubleView view(DoubleGuarded g) {
        Layout l = g.layout();
        return DoubleView.of(g.array(), g.off(), l.rows(), l.cols(), l.stride());
    }

    /// The lower trapezoid, m×min(m, n).
    static DoubleView lower(DoubleView a) {
        return DoubleMatrices.of(a.rows(), Math.min(a.rows(), a.cols()), (i, j) -> i >= j ? a.get(i, j) : 0);
    }

    /// The lower trapezoid with ones on the diagonal.
    static DoubleView unitLower(DoubleView a) {
        return DoubleMatrices.of(a.rows(), Math.min(a.rows(), a.cols()),
                (i, j) -> i > j ? a.get(i, j) : i == j ? 1 : 0);
    }

    /// The upper trapezoid, min(m, n)×n.
    static DoubleView upper(DoubleView a) {
        return DoubleMatrices.of(Math.min(a.rows(), a.cols()), a.cols(), (i, j) -> i <= j ? a.get(i, j) : 0);
    }

    /// The identity of order n.
    static DoubleView identity(int n) {
        return DoubleMatrices.of(n, n, (i, j) -> i == j ? 1 : 0);
    }

    /// A·B, by its definition.
    static DoubleView product(DoubleView a, DoubleView b) {
        return DoubleMatrices.of(a.rows(), b.cols(), (i, j) -> {
            double sum = 0;
            for (int p = 0; p < a.cols(); p++) sum += a.get(i, p) * b.get(p, j);
            return sum;
        });
    }

    /// A·X = B as well as a stable method solves it, and nothing written beside X.
    static void assertSolves(DoubleView a, DoubleGuarded x, DoubleView b, String what) {
        x.assertGuardsUntouched(what);
        DoubleResiduals.assertAtMost(DoubleResiduals.solution(a, view(x), b), 10, what);
    }

    /// A computation leaves the same bits in its operand for 1, 2 and 4 threads.
    static void sameBitsForAnyNumberOfThreads(DoubleView a, Consumer<DoubleGuarded> computation) {
        DoubleGuarded one = guarded(a);
        Backend.where(Backend.current()).threads(1).run(() -> computation.accept(one));
        for (int threads : new int[] {2, 4}) {
            DoubleGuarded many = guarded(a);
            Backend.where(Backend.current()).threads(threads).run(() -> computation.accept(many));
            many.assertUnchanged(one, threads + " threads against one");
        }
    }
}
