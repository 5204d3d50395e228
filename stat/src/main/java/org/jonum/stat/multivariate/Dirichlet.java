package org.jonum.stat.multivariate;

import java.util.random.RandomGenerator;
import org.jonum.distuv.Beta;
import org.jonum.distuv.Sampler;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.special.Gamma;
import org.jonum.special.Logs;
import org.jonum.stat.internal.Require;

/// Dirichlet's law of probabilities x₁ + … + xₙ = 1: density Γ(Σaᵢ)/ΠΓ(aᵢ)·Πxᵢ^(aᵢ − 1) with respect to any n − 1 of them.
///
/// {@snippet :
/// Dirichlet law = Dirichlet.of(1, 2, 3);
/// double f = law.pdf(Vector.of(0.2, 0.3, 0.5));  // f == 4.5
/// double mean = law.mean().get(2);               // mean == 0.5
/// }
/// Samples are made of beta numbers, one after the other (stick breaking): tiny parameters give zeros and ones, never NaN.
///
/// Source: Kotz, Balakrishnan & Johnson, Continuous Multivariate Distributions (2000), chapter 49.
public final class Dirichlet implements MultivariateDistribution {
    private static final double SUM = 1e-12;

    private final double[] a, rest; // rest[i] = Σ of a beyond i
    private final double total;

    private Dirichlet(double[] a) {
        this.a = a;
        int n = a.length;
        rest = new double[n];
        for (int i = n - 2; i >= 0; i--) rest[i] = rest[i + 1] + a[i + 1];
        total = rest[0] + a[0];
    }

    /// The law with those parameters.
    ///
    /// @param a finite numbers above 0, at least two, with a finite sum; they are copied
    /// @return the law
    /// @throws IllegalArgumentException if the parameters are not such
    public static Dirichlet of(double... a) {
        Require.that(a.length >= 2, "Dirichlet", "parameters", a.length, "at least 2");
        for (int i = 0; i < a.length; i++) Require.positive("Dirichlet", "a[" + i + "]", a[i]);
        Dirichlet law = new Dirichlet(a.clone());
        Require.positive("Dirichlet", "sum of the parameters", law.total);
        return law;
    }

    /// The parameters.
    ///
    /// @return a copy
    public double[] a() {
        return a.clone();
    }

    @Override
    public int dimension() {
        return a.length;
    }

    /// −∞ if an element is below 0 or their sum is not 1 to 10⁻¹²; ∞ where the density has a pole.
    @Override
    public double logPdf(Vector x) {
        Require.same("Dirichlet.logPdf", "x.size()", x.size(), "dimension", a.length);
        double sum = 0, s = 0, c = 0;
        boolean zero = false;
        for (int i = 0; i < a.length; i++) {
            double v = x.get(i);
            if (Double.isNaN(v)) return Double.NaN;
            if (!(v >= 0)) return Double.NEGATIVE_INFINITY;
            sum += v;
            s += Logs.xlogy(a[i] - 1, v);
            zero |= v == 0 && a[i] > 1;
            c += i < a.length - 1 ? org.jonum.special.Beta.logBeta(a[i], rest[i]) : 0;
        }
        if (!(Math.abs(sum - 1) <= SUM) || zero) return Double.NEGATIVE_INFINITY;
        return s - c;
    }

    @Override
    public Vector mean() {
        return Vector.of(a.clone()).map(v -> v / total);
    }

    @Override
    public Matrix covariance() {
        return Matrix.generate(a.length, a.length, (i, j) -> {
            double p = a[i] / total, q = a[j] / total;
            return (i == j ? p * ((total - a[i]) / total) : -p * q) / (total + 1);
        });
    }

    /// −E log f.
    ///
    /// @return the entropy, in nats
    public double entropy() {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (i < a.length - 1) s += org.jonum.special.Beta.logBeta(a[i], rest[i]);
            s += (a[i] - 1) * (Gamma.digamma(total) - Gamma.digamma(a[i]));
        }
        return s;
    }

    /// The law of one element.
    ///
    /// @param i its index
    /// @return a beta law
    /// @throws IndexOutOfBoundsException if there is no such element
    public Beta marginal(int i) {
        double others = 0;
        for (int k = 0; k < a.length; k++) if (k != i) others += a[k];
        return Beta.of(a[i], others);
    }

    @Override
    public Vector sample(RandomGenerator random) {
        Vector x = Vector.zeros(a.length);
        double left = 1;
        for (int i = 0; i < a.length - 1; i++) {
            Sampler beta = Beta.of(a[i], rest[i]).sampler();
            double b = beta.next(random);
            x.set(i, left * b);
            left *= 1 - b;
        }
        x.set(a.length - 1, left);
        return x;
    }

    @Override
    public String toString() {
        return "Dirichlet " + Vector.of(a);
    }
}
