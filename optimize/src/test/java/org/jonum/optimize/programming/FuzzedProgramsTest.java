package org.jonum.optimize.programming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Thousands of small programmes with everything that is unpleasant: degenerate vertices, free, fixed and bounded variables, empty
/// and repeated rows, no objective, contradictions, and rows and columns in units far apart.
///
/// Nothing is called optimal, infeasible or unbounded without numbers that prove it, which are checked here, and two methods do not
/// contradict one another. `-Djonum.test.slow=true` takes ten times as many.
class FuzzedProgramsTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final int COUNT = Boolean.getBoolean("jonum.test.slow") ? 10_000 : 600;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /// The programme of a seed; units are powers of ten up to 10^spread.
    static QuadraticProgram programme(long seed, int spread, boolean quadratic) {
        Random r = new Random(seed);
        int n = 1 + r.nextInt(12), m = r.nextInt(13);
        boolean contradicts = r.nextInt(6) == 0, integers = r.nextInt(3) > 0, free = r.nextInt(8) == 0;
        double density = 0.15 + 0.6 * r.nextDouble();
        double[] c = new double[n], l = new double[n], u = new double[n], x = new double[n], unit = new double[n];
        ProgramBuilder b = new ProgramBuilder();
        for (int j = 0; j < n; j++) {
            unit[j] = Math.pow(10, Math.rint((2 * r.nextDouble() - 1) * spread / 2.0));
            x[j] = integers ? r.nextInt(7) - 3 : 2 * r.nextGaussian();
            c[j] = free || r.nextInt(4) == 0 ? 0 : integers ? r.nextInt(9) - 4 : r.nextGaussian();
            u[j] = INF;
            switch (r.nextInt(7)) {
                case 1 -> l[j] = -INF;
                case 2 -> {
                    l[j] = -INF;
                    u[j] = Math.ceil(x[j]);
                }
                case 3 -> {
                    l[j] = Math.floor(x[j]) - r.nextInt(2);
                    u[j] = l[j] + r.nextInt(4);
                }
                case 4 -> {
                    l[j] = Math.rint(x[j]);
                    u[j] = l[j];
                }
                case 5 -> {
                    l[j] = -2;
                    u[j] = 5;
                }
                default -> {
                }
            }
            b.variable(l[j] / unit[j], u[j] / unit[j], c[j] * unit[j]);
        }
        double[][] rows = new double[m][n];
        for (int i = 0; i < m; i++) {
            double[] a = rows[i];
            for (int j = 0; j < n; j++)
                a[j] = r.nextDouble() >= density ? 0 : integers ? r.nextInt(7) - 3 : r.nextGaussian();
            if (i > 0 && r.nextInt(6) == 0) {
                double[] same = rows[r.nextInt(i)];
                double times = r.nextBoolean() ? 2 : -1;
                Arrays.setAll(a, j -> times * same[j]);
            }
            if (r.nextInt(15) == 0) Arrays.fill(a, 0);
            double v = contradicts && r.nextInt(3) == 0 ? r.nextInt(5) - 2 : 0;
            for (int j = 0; j < n; j++) v += a[j] * Math.max(l[j], Math.min(u[j], x[j]));
            double low = -INF, high = INF;
            switch (r.nextInt(6)) {
                case 1 -> low = v;
                case 2 -> high = v;
                case 3 -> {
                    low = v - r.nextInt(2);
                    high = v + r.nextInt(2);
                }
                case 4 -> low = v - 1;
                default -> {
                    low = v;
                    high = v;
                }
            }
            double scale = Math.pow(10, Math.rint((2 * r.nextDouble() - 1) * spread));
            ProgramBuilder.Row row = b.row(low * scale, high * scale);
            for (int j = 0; j < n; j++) row.entry(j, a[j] * scale * unit[j]);
        }
        int squares = quadratic ? 1 + r.nextInt(n) : 0;
        for (int k = 0; k < squares; k++) {
            double[] v = new double[n];
            for (int e = 0; e < 3; e++) v[r.nextInt(n)] = integers ? r.nextInt(5) - 2 : r.nextGaussian();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) b.quadratic(i, j, v[i] * v[j] * unit[i] * unit[j]);
            }
        }
        return b.quadratic();
    }

    /// Checks what a result claims; false if it claims nothing.
    private static boolean proved(QuadraticProgram q, ProgramResult r, long seed) {
        switch (r.status()) {
            case ProgramStatus.Optimal o -> assertTrue(
                    Kkt.of(q, r.x().toArray(), r.multipliers().toArray()).worst() <= 1e-9, () -> seed + ": " + r);
            case ProgramStatus.Infeasible i -> NetlibTest.proves(q.linear(), i);
            case ProgramStatus.Unbounded u -> ProgramProperties.falls(q, u);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Test
    void linearProgrammesAreDecidedByBothMethods() {
        for (int seed = 0; seed < COUNT; seed++) {
            QuadraticProgram q = programme(seed, seed % 3 == 0 ? 4 : 0, false);
            ProgramResult a = new DualSimplex().time(LIMIT).solve(q.linear());
            ProgramResult b = new ProximalInteriorPoint().time(LIMIT).solve(q);
            int s = seed;
            assertTrue(proved(q, a, seed), () -> s + ": " + a);
            assertTrue(proved(q, b, seed) || b.status().usable(), () -> s + ": " + b);
            assertEquals(a.status().usable(), b.status().usable(), () -> s + ": " + a + b);
            if (!a.status().usable()) {
                assertInstanceOf(a.status().getClass(), b.status(), () -> s + ": " + a + b);
            } else {
                assertEquals(a.objective(), b.objective(), 1e-5 * (1 + Math.abs(a.objective())),
                        () -> s + ": " + a + b);
            }
        }
    }

    /// Units up to 10^±12: now and then there is no answer, but no wrong one.
    @Test
    void unitsFarApartGiveNoWrongAnswers() {
        int open = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            QuadraticProgram q = programme(seed, 12, false);
            ProgramResult a = new DualSimplex().time(LIMIT).solve(q.linear());
            open += proved(q, a, seed) ? 0 : 1;
        }
        assertTrue(open <= COUNT / 100, "undecided: " + open);
    }

    @Test
    void quadraticProgrammesAreDecided() {
        int open = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            QuadraticProgram q = programme(seed, seed % 3 == 0 ? 4 : 0, true);
            ProgramResult r = new ProximalInteriorPoint().time(LIMIT).solve(q);
            open += proved(q, r, seed) || r.status().usable() ? 0 : 1;
        }
        assertTrue(open <= COUNT / 200, "undecided: " + open);
    }
}
