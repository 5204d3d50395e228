// Generated from DoubleLapackOperands.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.function.Consumer;
import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;

/// Matrices between guard zones as LAPACK takes them, and the factors that come back.
final class FloatLapackOperands {
    private static final int OFF = 3, PAD = 2, TAIL = 5;

    private FloatLapackOperands() {}

    /// A copy with an offset and a leading dimension larger than its rows.
    static FloatGuarded guarded(FloatView a) {
        return FloatGuarded.of(new Layout.Dense(a.rows(), a.cols(), a.rows() + PAD), OFF, TAIL).fill(a::get);
    }

    /// A square of which nothing is known.
    static FloatGuarded nan(int n) {
        return guarded(FloatMatrices.of(n, n, (i, j) -> Float.NaN));
    }

    /// A copy of one triangle; the other, and a unit diagonal, are guard zone.
    static FloatGuarded guarded(Uplo uplo, Diag diag, FloatView a) {
        return FloatGuarded.of(new Layout.Triangle(uplo, diag, a.rows(), a.rows() + PAD), OFF, TAIL)
                .fill(a::get);
    }

    /// A copy of one triangle in packed storage; a unit diagonal is guard zone.
    static FloatGuarded packed(Uplo uplo, Diag diag, FloatView a) {
        return FloatGuarded.of(new Layout.Packed(uplo, diag, a.rows()), OFF, TAIL).fill(a::get);
    }

    /// The symmetric matrix of which one triangle is stored.
    static FloatView whole(FloatGuarded a) {
        int n = a.layout().rows();
        return FloatMatrices.of(n, n, (i, j) -> a.stores(i, j) ? a.get(i, j) : a.get(j, i));
    }

    /// The same entries are stored in both, with the same bits.
    static void assertSameEntries(FloatGuarded expected, FloatGuarded found, String what) {
        for (int j = 0; j < expected.layout().cols(); j++) {
            for (int i = 0; i < expected.layout().rows(); i++) {
                if (expected.stores(i, j) && !FloatPoison.same(expected.get(i, j), found.get(i, j))) {
                    throw new AssertionError(what + ": (" + i + ", " + j + ") is " + found.get(i, j) + ", not "
                            + expected.get(i, j));
                }
            }
        }
    }

    /// The operand as it stands in its array.
    static FloatView view(FloatGuarded g) {
        Layout l = g.layout();
        return FloatView.of(g.array(), g.off(), l.rows(), l.cols(), l.stride());
    }

    /// The lower trapezoid, m×min(m, n).
    static FloatView lower(FloatView a) {
        return FloatMatrices.of(a.rows(), Math.min(a.rows(), a.cols()), (i, j) -> i >= j ? a.get(i, j) : 0);
    }

    /// The lower trapezoid with ones on the diagonal.
    static FloatView unitLower(FloatView a) {
        return FloatMatrices.of(a.rows(), Math.min(a.rows(), a.cols()),
                (i, j) -> i > j ? a.get(i, j) : i == j ? 1 : 0);
    }

    /// The upper trapezoid, min(m, n)×n.
    static FloatView upper(FloatView a) {
        return FloatMatrices.of(Math.min(a.rows(), a.cols()), a.cols(), (i, j) -> i <= j ? a.get(i, j) : 0);
    }

    /// The identity of order n.
    static FloatView identity(int n) {
        return FloatMatrices.of(n, n, (i, j) -> i == j ? 1 : 0);
    }

    /// A·B, by its definition.
    static FloatView product(FloatView a, FloatView b) {
        return FloatMatrices.of(a.rows(), b.cols(), (i, j) -> {
            float sum = 0;
            for (int p = 0; p < a.cols(); p++) sum += a.get(i, p) * b.get(p, j);
            return sum;
        });
    }

    /// A·X = B as well as a stable method solves it, and nothing written beside X.
    static void assertSolves(FloatView a, FloatGuarded x, FloatView b, String what) {
        x.assertGuardsUntouched(what);
        FloatResiduals.assertAtMost(FloatResiduals.solution(a, view(x), b), 10, what);
    }

    /// A computation leaves the same bits in its operand for 1, 2 and 4 threads.
    static void sameBitsForAnyNumberOfThreads(FloatView a, Consumer<FloatGuarded> computation) {
        FloatGuarded one = guarded(a);
        Backend.where(Backend.current()).threads(1).run(() -> computation.accept(one));
        for (int threads : new int[] {2, 4}) {
            FloatGuarded many = guarded(a);
            Backend.where(Backend.current()).threads(threads).run(() -> computation.accept(many));
            many.assertUnchanged(one, threads + " threads against one");
        }
    }
}
