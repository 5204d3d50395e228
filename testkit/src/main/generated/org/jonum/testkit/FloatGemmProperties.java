// Generated from DoubleGemmProperties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;

/// Algebra that the general product must obey at any shape, leading dimension and offset: exactly, on integers and
/// permutations, or within the sum of the error bounds.
public abstract class FloatGemmProperties {
    private static final int TRIES = 100, MOST = 60;

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    /// Factors of a product of three, with one more of the shape of the second.
    record Chain(FloatView a, FloatView b, FloatView c, FloatView d) {}

    /// A product and where its inner dimension, rows and columns are cut in two.
    record Cut(FloatView a, FloatView b, int m, int k, int n) {}

    /// A matrix, of ordinary numbers or near overflow or underflow, and a permutation of its columns.
    record Permuted(FloatView a, FloatView p) {}

    @Provide
    Arbitrary<FloatProblem> products() {
        Arbitrary<Integer> seeds = Arbitraries.integers().between(0, Integer.MAX_VALUE).withoutEdgeCases();
        return Combinators.combine(BlasArbitraries.sizes(MOST), BlasArbitraries.sizes(MOST),
                BlasArbitraries.sizes(300), BlasArbitraries.trans(), BlasArbitraries.trans(),
                FloatArbitraries.factors(), FloatArbitraries.factors(), seeds)
                .as((m, n, k, ta, tb, alpha, beta, seed) -> {
                    Plan plan = Plan.EDGES.with("m", m).with("n", n).with("k", k).with("transA", ta).with("transB", tb)
                            .with("alpha", alpha).with("beta", beta);
                    Choices only = new Choices(plan, new int[0], seed);
                    return FloatLevel3GemmContract.GEMM.problem().apply(new FloatDraw(only));
                });
    }

    @Provide
    Arbitrary<Chain> chains() {
        Arbitrary<Integer> sizes = BlasArbitraries.sizes(MOST);
        return Combinators.combine(sizes, sizes, sizes, sizes)
                .flatAs((m, k, l, n) -> Combinators.combine(integers(m, k), integers(k, l), integers(l, n),
                        integers(k, l)).as(Chain::new));
    }

    @Provide
    Arbitrary<Cut> cuts() {
        Arbitrary<Integer> sizes = BlasArbitraries.sizes(MOST), first = BlasArbitraries.sizes(MOST / 2);
        return Combinators.combine(sizes, BlasArbitraries.sizes(300), sizes, first, first, first)
                .flatAs((m, k, n, i, p, j) -> Combinators.combine(real(m, k), real(k, n))
                        .as((a, b) -> new Cut(a, b, Math.min(i, m), Math.min(p, k), Math.min(j, n))));
    }

    @Provide
    Arbitrary<Permuted> permuted() {
        return Combinators.combine(BlasArbitraries.sizes(MOST), BlasArbitraries.sizes(MOST))
                .flatAs((m, n) -> {
                    Arbitrary<FloatView> any = Arbitraries.oneOf(real(m, n), FloatMatrixArbitraries.graded(m, n),
                            FloatMatrixArbitraries.extreme(m, n));
                    return Combinators.combine(any, FloatMatrixArbitraries.permutation(n)).as(Permuted::new);
                });
    }

    @Property(tries = TRIES)
    void matchesTheExactResult(@ForAll("products") FloatProblem product) {
        product.check(blas());
    }

    @Property(tries = TRIES)
    void integersAssociate(@ForAll("chains") Chain x) {
        assertEqual(times(times(x.a, x.b), x.c), times(x.a, times(x.b, x.c)));
    }

    @Property(tries = TRIES)
    void integersDistribute(@ForAll("chains") Chain x) {
        FloatView sum = FloatMatrices.of(x.b.rows(), x.b.cols(), (i, j) -> x.b.get(i, j) + x.d.get(i, j));
        FloatView c = times(x.a, x.b);
        multiply(2, x.a, sum, -1, c);                               // 2·A·(B + D) − A·B = A·(B + D + D)
        FloatView twice = FloatMatrices.of(sum.rows(), sum.cols(), (i, j) -> sum.get(i, j) + x.d.get(i, j));
        assertEqual(times(x.a, twice), c);
    }

    @Property(tries = TRIES)
    void transposesInReverse(@ForAll("cuts") Cut x) {
        assertClose(times(x.a, x.b), times(x.b.t(), x.a.t()).t(), x);
    }

    @Property(tries = TRIES)
    void theSumOfTwoHalvesIsTheWhole(@ForAll("cuts") Cut x) {
        int m = x.a.rows(), k = x.a.cols(), n = x.b.cols();
        FloatView c = times(x.a.block(0, 0, m, x.k), x.b.block(0, 0, x.k, n));
        multiply(1, x.a.block(0, x.k, m, k - x.k), x.b.block(x.k, 0, k - x.k, n), 1, c);
        assertClose(times(x.a, x.b), c, x);
    }

    @Property(tries = TRIES)
    void blocksMakeUpTheWhole(@ForAll("cuts") Cut x) {
        int m = x.a.rows(), k = x.a.cols(), n = x.b.cols();
        FloatView c = FloatMatrices.of(m, n, (i, j) -> Float.NaN);
        for (int half = 0; half < 4; half++) {
            int i = half % 2 == 0 ? 0 : x.m, j = half < 2 ? 0 : x.n;
            int rows = half % 2 == 0 ? x.m : m - x.m, cols = half < 2 ? x.n : n - x.n;
            multiply(1, x.a.block(i, 0, rows, k), x.b.block(0, j, k, cols), 0, c.block(i, j, rows, cols));
        }
        assertClose(times(x.a, x.b), c, x);
    }

    @Property(tries = TRIES)
    void permutationsMoveEntriesUnchanged(@ForAll("permuted") Permuted x) {
        FloatView moved = times(x.a, x.p);
        assertEqual(x.a, times(moved, x.p.t()));
        for (int j = 0; j < x.p.cols(); j++) {
            for (int i = 0; i < x.p.rows(); i++) {
                if (x.p.get(i, j) == 1) assertEqual(x.a.col(i), moved.col(j));
            }
        }
    }

    private static Arbitrary<FloatView> integers(int m, int n) {
        return BlasArbitraries.dense(m, n).flatMap(FloatArbitraries::integers).map(FloatGemmProperties::view);
    }

    private static Arbitrary<FloatView> real(int m, int n) {
        return BlasArbitraries.dense(m, n).flatMap(FloatArbitraries::operand).map(FloatGemmProperties::view);
    }

    private static FloatView view(FloatGuarded g) {
        Layout at = g.layout();
        return FloatView.of(g.array(), g.off(), at.rows(), at.cols(), at.stride());
    }

    /// A·B.
    private FloatView times(FloatView a, FloatView b) {
        FloatView c = FloatMatrices.of(a.rows(), b.cols(), (i, j) -> Float.NaN);
        multiply(1, a, b, 0, c);
        return c;
    }

    /// C := α·A·B + β·C; a view with rows in a line is passed as a transpose.
    private void multiply(float alpha, FloatView a, FloatView b, float beta, FloatView c) {
        boolean ta = byRows(a), tb = byRows(b);
        blas().sgemm(ta ? Trans.TRANS : Trans.NO_TRANS, tb ? Trans.TRANS : Trans.NO_TRANS, c.rows(), c.cols(), a.cols(),
                alpha, a.data(), first(a), ta ? a.rs() : a.cs(), b.data(), first(b), tb ? b.rs() : b.cs(),
                beta, c.data(), first(c), c.cs());
    }

    /// Whether a view is the transpose of a matrix with leading dimension rs.
    private static boolean byRows(FloatView a) {
        return a.rs() != 1 || a.cs() < a.rows();
    }

    /// The offset; an empty block may begin behind the end of its array.
    private static int first(FloatView a) {
        return a.rows() == 0 || a.cols() == 0 ? 0 : a.off();
    }

    private static void assertEqual(FloatView expected, FloatView computed) {
        for (int j = 0; j < expected.cols(); j++) {
            for (int i = 0; i < expected.rows(); i++) {
                if (computed.get(i, j) != expected.get(i, j)) {
                    throw new AssertionError("entry (" + i + ", " + j + ") = " + computed.get(i, j) + ", must be "
                            + expected.get(i, j));
                }
            }
        }
    }

    /// Two results for A·B, each within γₖ₊₂·|A|·|B| of it.
    private static void assertClose(FloatView one, FloatView other, Cut x) {
        int k = x.a.cols();
        for (int j = 0; j < one.cols(); j++) {
            for (int i = 0; i < one.rows(); i++) {
                float size = 0;
                for (int p = 0; p < k; p++) size += Math.abs(x.a.get(i, p) * x.b.get(p, j));
                float bound = 2.01f * (k + 2) * FloatLimits.EPS * size;
                if (!(Math.abs(one.get(i, j) - other.get(i, j)) <= bound)) {
                    throw new AssertionError("entry (" + i + ", " + j + ") = " + one.get(i, j) + " and "
                            + other.get(i, j) + ", differ by more than " + bound);
                }
            }
        }
    }
}
