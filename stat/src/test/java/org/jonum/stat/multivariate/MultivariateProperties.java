package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.mat.Qr;
import org.jonum.mat.Vector;

class MultivariateProperties {
    private static final String SEED = "20261126";

    private static Matrix covariance(SplittableRandom random, int n) {
        Matrix a = Matrix.random(random, n, n + 2);
        Vector scale = Vector.random(random, n).map(v -> Math.pow(10, 3 * v));
        return a.transpose().gram().mapIndexed((i, j, v) -> v * scale.get(i) * scale.get(j));
    }

    /// f(x₁, x₂) = f(x₁)·f(x₂ | x₁) for both elliptical laws, whatever is given, in any order.
    @Property(tries = 100, seed = SEED)
    void jointIsMarginalTimesConditional(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        Matrix s = covariance(random, n);
        Vector m = Vector.random(random, n);
        MultivariateNormal normal = MultivariateNormal.of(m, s);
        MultivariateT student = MultivariateT.of(random.nextDouble(0.5, 20), m, s);
        Vector x = normal.sample(random);
        int[] order = new Philox4x64(seed).ints(0, 1 << 20).distinct().limit(n).toArray();
        int[] sorted = order.clone();
        Arrays.sort(sorted);
        int[] permuted = Arrays.stream(order).map(v -> Arrays.binarySearch(sorted, v)).toArray();
        int[] given = Arrays.copyOf(permuted, random.nextInt(1, n));
        int[] rest = Arrays.stream(permuted).skip(given.length).sorted().toArray();
        double joint = normal.logPdf(x), parts = normal.marginal(given).logPdf(x.select(given))
                + normal.condition(given, x.select(given)).logPdf(x.select(rest));
        assertEquals(joint, parts, 1e-8 * Math.max(1, Math.abs(joint)));
        joint = student.logPdf(x);
        parts = student.marginal(given).logPdf(x.select(given))
                + student.condition(given, x.select(given)).logPdf(x.select(rest));
        assertEquals(joint, parts, 1e-8 * Math.max(1, Math.abs(joint)));
    }

    /// Turning and moving the data turns the directions and leaves variances, distances and groups.
    @Property(tries = 30, seed = SEED)
    void rotationsAndShiftsChangeNothingThatMatters(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int d,
            @ForAll @IntRange(min = 3, max = 30) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        Matrix x = Matrix.random(random, n, d);
        Matrix turn = Qr.of(Matrix.random(random, d, d)).q();
        Vector shift = Vector.random(random, d).scale(100);
        Matrix y = x.times(turn).mapIndexed((i, j, v) -> v + shift.get(j));
        Pca a = Pca.of(x), b = Pca.of(y);
        for (int i = 0; i < a.size(); i++)
            assertEquals(a.deviations()[i], b.deviations()[i], 1e-12 * a.deviations()[0] + 1e-13);
        assertEquals(a.totalVariance(), b.totalVariance(), 1e-11 * a.totalVariance());
        assertTrue(a.reconstruct(a.scores(x)).approxEquals(x, 1e-13));
        Matrix w = a.components();
        assertTrue(w.gram().approxEquals(Matrix.identity(w.cols()), 1e-13));
        Matrix scores = a.scores(x);
        for (int j = 0; j < scores.cols(); j++)
            for (int k = 0; k < j; k++)
                assertEquals(0, scores.col(j).dot(scores.col(k)), 1e-12 * x.normFrobenius() * x.normFrobenius());
        if (n > d + 1) {
            HotellingT2 p = HotellingT2.oneSample(x, Vector.zeros(d)), q = HotellingT2.oneSample(y, shift);
            assertEquals(p.statistic(), q.statistic(), 1e-8 * p.statistic());
        }
    }

    /// The sum of squares never rises, and the result is a fixed point: own centres are nearest, and are means.
    @Property(tries = 60, seed = SEED)
    void groupsAreAFixedPoint(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int k,
            @ForAll @IntRange(min = 8, max = 700) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        Matrix x = Matrix.random(random, n, 1 + random.nextInt(4));
        KMeans m = KMeans.of(x, k, 2, 500, new Philox4x64(seed));
        assertTrue(m.converged());
        assertEquals(n, Arrays.stream(m.sizes()).sum());
        assertTrue(Arrays.stream(m.sizes()).min().orElse(0) > 0);
        double inertia = 0;
        Matrix sum = Matrix.zeros(k, x.cols());
        for (int i = 0; i < n; i++) {
            double own = x.row(i).minus(m.centres().row(m.labels()[i])).norm2();
            inertia += own * own;
            for (int c = 0; c < k; c++) assertTrue(own <= x.row(i).minus(m.centres().row(c)).norm2() + 1e-14);
            sum.row(m.labels()[i]).addInPlace(x.row(i));
        }
        assertEquals(inertia, m.inertia(), 1e-12 * inertia + 1e-28);
        for (int c = 0; c < k; c++)
            assertTrue(sum.row(c).scale(1.0 / m.sizes()[c]).approxEquals(m.centres().row(c), 1e-13));
        assertTrue(m.inertia() <= KMeans.from(x, m.centres(), 1).inertia() + 1e-12);
    }

    /// Correlations are those of any other basis of the same variables.
    @Property(tries = 30, seed = SEED)
    void canonicalCorrelationsAreInvariant(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int p,
            @ForAll @IntRange(min = 1, max = 4) int q) {
        SplittableRandom random = new SplittableRandom(seed);
        Matrix x = Matrix.random(random, 20, p), y = Matrix.random(random, 20, q);
        y.col(0).addInPlace(x.col(0));
        Matrix t = Matrix.random(random, p, p).plus(Matrix.identity(p).scale(2));
        double[] r = Cca.of(x, y).correlations(), s = Cca.of(y, x.times(t).map(v -> 1e5 * v + 3)).correlations();
        assertEquals(Math.min(p, q), r.length);
        for (int i = 0; i < r.length; i++) assertEquals(r[i], s[i], 1e-11);
    }
}
