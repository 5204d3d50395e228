// Generated from DoubleTrsmProperties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Triangular solves leave small residuals entry by entry, however badly conditioned or scaled the triangle is.
///
/// Substitution in any order has this property (Higham 2002, Thm 8.5); products with explicit inverses do not.
public abstract class FloatTrsmProperties {

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    /// Triangles that are hard to solve with.
    private enum Hard {
        KAHAN {
            @Override
            FloatView upper(int n, RandomGenerator random) {
                return FloatMatrices.kahan(n, 1.2f);
            }
        },
        HILBERT {
            @Override
            FloatView upper(int n, RandomGenerator random) {
                return FloatMatrices.hilbert(n);
            }
        },
        GRADED_ROWS {
            @Override
            FloatView upper(int n, RandomGenerator random) {
                return scaled(FloatMatrices.triangular(Uplo.UPPER, n, random), random);
            }
        },
        GRADED_COLUMNS {
            @Override
            FloatView upper(int n, RandomGenerator random) {
                return scaled(FloatMatrices.triangular(Uplo.LOWER, n, random), random).t();
            }
        };

        /// The triangle; what lies below its diagonal is not used.
        abstract FloatView upper(int n, RandomGenerator random);

        /// Rows multiplied by factors from 1 down to ε, or up.
        private static FloatView scaled(FloatView t, RandomGenerator random) {
            float[] factors = new float[t.rows()];
            Spectrum.GEOMETRIC.fill(factors, 1 / FloatLimits.EPS, random);
            boolean down = random.nextBoolean();
            return FloatMatrices.of(t.rows(), t.cols(),
                    (i, j) -> t.get(i, j) * factors[down ? i : t.rows() - 1 - i]);
        }
    }

    /// Which system: the kinds of the call.
    private record Kinds(Side side, Uplo uplo, Trans trans, Diag diag) {}

    /// Systems of all kinds; α is 1, or applied first.
    ///
    /// @return problems with up to 150 unknowns
    @Provide
    protected Arbitrary<FloatProblem> systems() {
        Arbitrary<Kinds> kinds = Combinators.combine(BlasArbitraries.side(), BlasArbitraries.uplo(),
                BlasArbitraries.trans(), BlasArbitraries.diag()).as(Kinds::new);
        return Combinators.combine(BlasArbitraries.sizes(150), BlasArbitraries.sizes(24), kinds,
                Arbitraries.of(Hard.class), Arbitraries.of(1.0f, -0.7f), BlasArbitraries.gaps(),
                FloatArbitraries.seeds())
                .as(FloatTrsmProperties::system);
    }

    private static FloatProblem system(int order, int count, Kinds kinds, Hard hard, float alpha, int gap,
            RandomGenerator random) {
        boolean left = kinds.side == Side.LEFT;
        int m = left ? order : count, n = left ? count : order;
        FloatView upper = hard.upper(order, random), t = kinds.uplo == Uplo.UPPER ? upper : upper.t();
        Layout triangle = new Layout.Triangle(kinds.uplo, kinds.diag, order, Math.max(1, order) + gap);
        FloatGuarded a = FloatGuarded.of(triangle, gap, 0).fill(t::get);
        FloatGuarded b = FloatGuarded.of(new Layout.Dense(m, n, Math.max(1, m) + gap), 1, gap)
                .fill((i, j) -> 2 * random.nextFloat() - 1);
        Call call = Call.to("strsm").with("side", kinds.side).with("uplo", kinds.uplo).with("transA", kinds.trans)
                .with("diag", kinds.diag).with("m", m).with("n", n).with("alpha", alpha).operand("a", a)
                .operand("b", b);
        return left ? FloatSolve.left(call, a, b, () -> FloatRows.of(a, kinds.trans), alpha)
                : FloatSolve.right(call, a, b, () -> FloatRows.of(a, kinds.trans), alpha);
    }

    @Property(tries = 100)
    void residualsAreSmallForHardTriangles(@ForAll("systems") FloatProblem system) {
        system.check(blas());
    }
}
