package org.jonum.optimize;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The 48 test functions of Gonum's `optimize/functions`, where each is, and those that are nowhere else: from S. Surjanovic & D. Bingham, Virtual
/// library of simulation experiments, sfu.ca/~ssurjano; J. J. Moré, B. S. Garbow & K. E. Hillstrom (1981), ACM TOMS 7, problem 32.
class GonumFunctionsTest {
    /// A function in its box, with its least value and a point where it has it.
    record Case(String name, Objective f, double lower, double upper, double least, double[] at) {}

    private static double square(double t) {
        return t * t;
    }

    private static double levy(double[] x) {
        int n = x.length;
        double[] w = Arrays.stream(x).map(t -> 1 + (t - 1) / 4).toArray();
        double s = square(sin(PI * w[0])) + square(w[n - 1] - 1) * (1 + square(sin(2 * PI * w[n - 1])));
        for (int i = 0; i + 1 < n; i++) s += square(w[i] - 1) * (1 + 10 * square(sin(PI * w[i] + 1)));
        return s;
    }

    private static double ackley(double[] x) {
        double s = Arrays.stream(x).map(t -> t * t).average().orElse(0);
        double c = Arrays.stream(x).map(t -> cos(2 * PI * t)).average().orElse(0);
        return -20 * exp(-0.2 * sqrt(s)) - exp(c) + 20 + Math.E;
    }

    /// The foxholes of J. Shekel (1971), which De Jong has as his fifth.
    private static double foxholes(double[] x) {
        double[] a = {-32, -16, 0, 16, 32};
        double s = 0.002;
        for (int i = 0; i < 25; i++) s += 1 / (i + 1 + pow(x[0] - a[i % 5], 6) + pow(x[1] - a[i / 5], 6));
        return 1 / s;
    }

    static final List<Case> CASES = List.of(
            new Case("Ackley", GonumFunctionsTest::ackley, -32.768, 32.768, 0, new double[3]),
            new Case("CamelThree", x -> 2 * x[0] * x[0] - 1.05 * pow(x[0], 4) + pow(x[0], 6) / 6 + x[0] * x[1]
                    + x[1] * x[1], -5, 5, 0, new double[2]),
            new Case("DeJong5", GonumFunctionsTest::foxholes, -65.536, 65.536, 0.9980038377944498,
                    new double[] {-31.97833, -31.97833}),
            new Case("DropWave", x -> {
                double s = x[0] * x[0] + x[1] * x[1];
                return -(1 + cos(12 * sqrt(s))) / (0.5 * s + 2);
            }, -5.12, 5.12, -1, new double[2]),
            new Case("Eggholder", x -> -(x[1] + 47) * sin(sqrt(abs(x[1] + x[0] / 2 + 47)))
                    - x[0] * sin(sqrt(abs(x[0] - x[1] - 47))), -512, 512, -959.6406627208507,
                    new double[] {512, 404.2318050882936}),
            new Case("GramacyLee", x -> sin(10 * PI * x[0]) / (2 * x[0]) + pow(x[0] - 1, 4), 0.5, 2.5,
                    -0.8690111349894997, new double[] {0.548563444114526}),
            new Case("Levy", GonumFunctionsTest::levy, -10, 10, 0, new double[] {1, 1, 1}),
            new Case("Schaffer4", x -> 0.5 + (square(cos(sin(abs(x[0] * x[0] - x[1] * x[1])))) - 0.5)
                    / square(1 + 0.001 * (x[0] * x[0] + x[1] * x[1])), -100, 100, 0.29257863203598033,
                    new double[] {0, 1.253131828792882}));

    /// In [Functions], in [GlobalFunctions] under other names, in [LineFunctionsTest], in [MoreGarbow].
    @Test
    void allAreThere() {
        Set<String> residuals = Set.of("Beale", "BiggsEXP2", "BiggsEXP3", "BiggsEXP4", "BiggsEXP5", "BiggsEXP6",
                "Box3D",
                "BrownBadlyScaled", "BrownAndDennis", "ExtendedPowellSingular", "ExtendedRosenbrock", "Gaussian",
                "GulfResearchAndDevelopment", "HelicalValley", "PenaltyI", "PenaltyII", "PowellBadlyScaled", "Sphere",
                "Trigonometric", "VariablyDimensioned", "Watson", "Wood");
        Set<String> global = Set.of("Branin01", "Bukin06", "SixHumpCamel", "CrossInTray", "DixonPrice", "Griewank",
                "HolderTable", "Langermann", "Levy13", "Rastrigin", "Schaffer02", "Schwefel26", "Shubert01");
        int elsewhere = 1 /* Linear, below */ + 4 /* for line searches */ + 1 /* minimal surface */;
        assertTrue(residuals.stream().allMatch(Functions::known));
        assertTrue(GlobalFunctions.ALL.keySet().containsAll(global));
        // De Jong's fifth is one more
        assertEquals(48, residuals.size() + global.size() + elsewhere + CASES.size() - 1);
    }

    @TestFactory
    Stream<DynamicTest> theLeastValueIsThereAndIsFound() {
        return CASES.stream().map(c -> dynamicTest(c.name, () -> {
            assertEquals(c.least, c.f.value(c.at), 1e-7 * Math.max(1, abs(c.least)));
            int n = c.at.length;
            double[] lower = new double[n], upper = new double[n], start = new double[n];
            Arrays.fill(lower, c.lower);
            Arrays.fill(upper, c.upper);
            for (int i = 0; i < n; i++) start[i] = c.lower + (0.3 + 0.25 * i) * (c.upper - c.lower);
            List<Result> all = Stream.of(new DifferentialEvolution(), new DualAnnealing(), new CmaEs())
                    .map(m -> m.minimize(Problem.of(c.f).bounds(lower, upper),
                            Control.DEFAULT.evaluations(20_000).iterations(Long.MAX_VALUE), start))
                    .toList();
            double best = all.stream().mapToDouble(Result::f).min().orElse(Double.NaN);
            assertEquals(c.least, best, 1e-6 * Math.max(1, abs(c.least)), all::toString);
        }));
    }

    /// f = Σ rᵢ² with rᵢ = xᵢ − 2/m·Σxⱼ − 1, and −2/m·Σxⱼ − 1 for i > n: least m − n, at (−1, …, −1).
    @Test
    void linearOfFullRank() {
        int n = 9, m = 45;
        TestProblem p = new TestProblem("Linear", 0, m, new double[n], 0, x -> {
            Dual s = x[0];
            for (int j = 1; j < n; j++) s = s.plus(x[j]);
            Dual all = s.times(-2.0 / m).minus(1);
            Dual[] r = new Dual[m];
            for (int i = 0; i < m; i++) r[i] = i < n ? x[i].plus(all) : all;
            return r;
        });
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        for (Method g : Methods.GRADIENT) {
            Result r = g.minimize(p.smooth(), ones);
            assertTrue(r.status().usable(), r::toString);
            assertEquals(m - n, r.f(), 1e-10, r::toString);
            for (double v : r.x()) assertEquals(-1, v, 1e-6, r::toString);
        }
    }
}
