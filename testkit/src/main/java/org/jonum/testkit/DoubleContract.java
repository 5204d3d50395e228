package org.jonum.testkit;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every routine that writes a matrix or vector, whatever it computes.
///
/// A family of routines extends this class and says how its routines are called and what they compute
/// ([DoubleRoutine]); a back end extends the family and says who computes it ([#blas()]).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DoubleContract {
    private static final Plan MIDDLE = Plan.EDGES.with("size", 1, 2, 5, 9, 17, 26, 33, 50).with("scalar", 1.0, 0.7);
    private static final Plan TINY = Plan.FEW.with("scalar", 0.7).with("inc", 1, -2);
    private static final double[] SPECIAL = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    /// {@return the routines of the family}
    protected abstract List<DoubleRoutine> routines();

    /// {@return plans with sizes on both sides of cache blocks and of what starts threads}
    protected abstract List<Plan> large();

    /// {@return a plan with sizes that several threads share}
    protected abstract Plan parallel();

    /// Whether results are the same bits for any number of threads. Ours are; those of a native library need not be, and
    /// then only have to be right on any number.
    ///
    /// @return whether bits are compared
    protected boolean reproducible() {
        return true;
    }

    @ParameterizedTest
    @MethodSource("routines")
    void matchesTheExactResultAtEveryEdge(DoubleRoutine r) {
        check(r.pairwise(Plan.EDGES));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void matchesTheExactResultForEveryKindIncrementAndFactor(DoubleRoutine r) {
        check(r.all(Plan.FEW));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void matchesTheExactResultForLargeSizes(DoubleRoutine r) {
        for (Plan plan : large()) check(r.pairwise(plan));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void nanAndInfReachExactlyWhatDependsOnThem(DoubleRoutine r) {
        SplittableRandom random = new SplittableRandom(1);
        check(r.pairwise(MIDDLE).peek(p -> {
            for (int count = random.nextInt(1, 4); count > 0; count--) {
                spoil(p, p.operands().get(random.nextInt(p.operands().size())), random);
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void zeroTimesNanIsNan(DoubleRoutine r) {
        SplittableRandom random = new SplittableRandom(2);
        for (int which = 0; which < 3; which++) {
            int chosen = which;
            check(r.pairwise(MIDDLE).filter(p -> chosen < p.operands().size()).peek(p -> {
                DoubleGuarded spoilt = p.operands().get(chosen);
                for (DoubleGuarded g : p.operands()) if (g != spoilt) g.fill((i, j) -> p.neutral(i, j));
                spoil(p, spoilt, random);
            }));
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void alphaZeroNeverReadsTheInputs(DoubleRoutine r) {
        check(having("alpha", r.pairwise(MIDDLE.with("alpha", 0.0, -0.0))).peek(p -> {
            for (DoubleGuarded g : p.inputs()) g.fill((i, j) -> Double.NaN);
            if (p.inPlace()) p.out().fill((i, j) -> Double.NaN);
        }));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void betaZeroNeverReadsTheOutput(DoubleRoutine r) {
        check(having("beta", r.pairwise(MIDDLE.with("beta", 0.0, -0.0)))
                .peek(p -> p.out().fill((i, j) -> Double.NaN)));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void nanFactorReachesEveryResult(DoubleRoutine r) {
        check(having("alpha", r.pairwise(MIDDLE.with("alpha", Double.NaN))));
        check(having("beta", r.pairwise(MIDDLE.with("beta", Double.NaN))));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void scalingByPowersOfTwoChangesNoBit(DoubleRoutine r) {
        int most = Math.getExponent(DoubleLimits.HUGE) * 3 / 4;
        for (int s : new int[] {most, -most}) {
            double factor = Math.scalb(1.0, s);
            Plan plan = MIDDLE.with("beta", 0.5);
            List<DoubleProblem> plain = having("alpha", r.pairwise(plan.with("alpha", 0.75))).toList();
            List<DoubleProblem> scaled = having("alpha", r.pairwise(plan.with("alpha", 0.75 * factor))).toList();
            for (int i = 0; i < plain.size(); i++) {
                DoubleGuarded out = scaled.get(i).out();
                if (!scaled.get(i).inPlace()) out.fill((p, q) -> out.get(p, q) * factor);
                scaled.get(i).run(blas());
                out.fill((p, q) -> out.get(p, q) / factor);
                out.assertUnchanged(plain.get(i).run(blas()), scaled.get(i).call() + " against the same at scale 1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void emptyProblemsNeedNoStorage(DoubleRoutine r) {
        check(r.all(TINY.with("size", 0, 3).with("off", 0).with("pad", 0).with("tail", 0)));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void refusesEveryWrongArgument(DoubleRoutine r) {
        Plan exact = TINY.with("size", 4).with("k", 3).with("n", 5).with("off", 2).with("pad", 0).with("tail", 0);
        r.all(exact).forEach(p -> WrongArguments.of(p.call(), blas()).areRefused());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void refusesOutputThatOverlapsAnInput(DoubleRoutine r) {
        r.all(TINY).forEach(p -> WrongArguments.of(p.call(), blas()).overlapIsRefused());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void givesTheSameBitsForAnyNumberOfThreads(DoubleRoutine r) {
        if (!reproducible()) {
            for (int threads : new int[] {1, 2, 3}) {
                Backend.where(Backend.named("scalar")).threads(threads).run(() -> check(r.pairwise(parallel())));
            }
            return;
        }
        r.all(parallel()).forEach(p -> {
            DoubleGuarded before = p.out().copy(), one = on(1, p).copy();
            for (int threads : new int[] {2, 3, 4}) {
                p.out().fill(before::get);
                on(threads, p).assertUnchanged(one, p.call() + " on " + threads + " threads against one");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("routines")
    void givesTheSameBitsToManyCallersAtOnce(DoubleRoutine r) {
        if (!reproducible()) {
            Callers.run(8, () -> check(r.pairwise(parallel()).limit(2)));
            return;
        }
        List<DoubleGuarded> alone = r.pairwise(parallel()).limit(2).map(p -> on(1, p)).toList();
        Callers.run(8, () -> {
            List<DoubleProblem> mine = r.pairwise(parallel()).limit(2).toList();
            for (int i = 0; i < mine.size(); i++) {
                mine.get(i).run(blas()).assertUnchanged(alone.get(i), mine.get(i).call() + " among other callers");
            }
        });
    }

    /// Run on at most so many threads.
    private DoubleGuarded on(int threads, DoubleProblem p) {
        return Backend.where(Backend.named("scalar")).threads(threads).call(() -> p.run(blas()));
    }

    private void check(Stream<DoubleProblem> problems) {
        problems.forEach(p -> p.check(blas()));
    }

    private static Stream<DoubleProblem> having(String argument, Stream<DoubleProblem> problems) {
        return problems.filter(p -> p.call().arguments().containsKey(argument));
    }

    /// Put NaN or Inf somewhere; never Inf on the diagonal of a system, where dividing by it may give 0 or NaN.
    private static void spoil(DoubleProblem p, DoubleGuarded g, SplittableRandom random) {
        if (g.layout().length() == 0) return;
        int i = random.nextInt(g.layout().rows()), j = random.nextInt(g.layout().cols());
        double x = SPECIAL[p instanceof DoubleSolve && i == j ? 0 : random.nextInt(SPECIAL.length)];
        if (g.stores(i, j)) g.set(i, j, x);
        else if (j < g.layout().rows() && i < g.layout().cols() && g.stores(j, i)) g.set(j, i, x);
    }
}
