package org.jonum.stat.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.distuv.StudentT;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Probabilities of boxes under Student's law of vectors against integrals and SciPy (`multivariate_t.py`).
class StudentBoxTest {
    private static double[] numbers(String field) {
        return Arrays.stream(field.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Matrix scale(int n, double[] below) {
        Matrix s = Matrix.identity(n);
        for (int i = 1, at = 0; i < n; i++) {
            for (int j = 0; j < i; j++, at++) {
                s.set(i, j, below[at]);
                s.set(j, i, below[at]);
            }
        }
        return s;
    }

    @Test
    void corners() {
        List<String> lines = Oracle.lines("student.tsv").stream().filter(l -> !l.startsWith("#")).toList();
        for (String line : lines) {
            String[] f = line.split("\t");
            int n = Integer.parseInt(f[1]);
            MultivariateT law = MultivariateT.of(Double.parseDouble(f[0]), Vector.zeros(n), scale(n, numbers(f[2])));
            MvnProbability p = law.cdf(Vector.of(numbers(f[3])));
            double expected = Double.parseDouble(f[4]), tolerance = Double.parseDouble(f[5]);
            assertEquals(expected, p.value(), p.error() + tolerance * expected, line);
            assertTrue(p.error() <= 3e-4 * p.value(), () -> line + ": " + p);
        }
        assertEquals(9, lines.size());
    }

    @Test
    void oneDimensionIsStudentsLawAndManyDegreesAreTheNormalOne() {
        MultivariateT one = MultivariateT.of(3, Vector.of(1), Matrix.of(1, 1, 4));
        assertEquals(StudentT.of(3).cdf(-20), one.cdf(Vector.of(-39)).value(), 1e-18);
        Matrix s = scale(3, new double[] {0.3, -0.2, 0.5});
        Vector low = Vector.of(-1, -0.5, Double.NEGATIVE_INFINITY), up = Vector.of(1, Double.POSITIVE_INFINITY, 0.5);
        MvnProbability t = MultivariateT.of(1e9, Vector.zeros(3), s).probability(low, up),
                z = MultivariateNormal.of(Vector.zeros(3), s).probability(low, up);
        assertEquals(z.value(), t.value(), z.error() + t.error());
        assertTrue(t.error() < 1e-5);
    }

    /// Far out no digit is right, and none is promised; nearer to the centre errors hold.
    @Test
    void unknownIsSaid() {
        MultivariateT law = MultivariateT.of(30, Vector.zeros(5), Matrix.generate(5, 5, (i, j) -> i == j ? 1 : 0.5));
        MvnProbability p = law.cdf(Vector.zeros(5).map(v -> -30));
        assertEquals(1, p.error());
        assertEquals(Double.POSITIVE_INFINITY, p.logError());
    }

    @Test
    void endsAndThreads() {
        MultivariateT law = MultivariateT.of(4, Vector.zeros(3), scale(3, new double[] {0.3, -0.2, 0.5}));
        assertEquals(0, law.probability(Vector.of(1, 0, 0), Vector.of(1, 1, 1)).value());
        assertEquals(Double.NaN, law.cdf(Vector.of(Double.NaN, 0, 0)).value());
        MvnProbability one = law.cdf(Vector.of(0.2, 0.3, 0.4));
        Backend.where(Backend.current()).threads(3).run(() -> assertEquals(one, law.cdf(Vector.of(0.2, 0.3, 0.4))));
    }
}
