package org.jonum.stat.resampling;

import org.jonum.blas.internal.threads.Parallel;
import org.jonum.mat.Matrix;
import org.jonum.special.DoubleDouble;
import org.jonum.stat.internal.Require;

/// How far points in the unit cube are from filling it evenly: the root mean square, over boxes of one kind, of the difference of the part of the points
/// in a box and its volume.
///
/// Each is √(aᵈ − 2/n·Σᵢ Πₖ f(xᵢₖ) + 1/n²·Σᵢⱼ Πₖ g(xᵢₖ, xⱼₖ)) for n points in d dimensions.
///
/// {@snippet :
/// double even = Discrepancy.CENTRED.of(Sobol.of(3).points(0, 256));
/// double random = Discrepancy.CENTRED.of(Matrix.random(new Philox4x64(1), 256, 3));
/// boolean better = even < random / 4;            // better == true
/// }
/// Small is even. SciPy gives the squares of the first three. **Cost** n²·d, in parallel; the same bits for any number of threads.
/// **Error** of the square about ε·aᵈ, which is what it is the difference of.
///
/// Sources: Hickernell, A generalized discrepancy and quadrature error bound (1998); Lattice rules: how well do they measure up? (1998); Zhou, Fang & Ning,
/// Mixture discrepancy for quasi-random point sets (2013); Warnock, Computational investigations of low-discrepancy point sets (1972).
public enum Discrepancy {
    /// Boxes from the corner that is nearest to a point: no corner is preferred, as in the case of [#STAR].
    CENTRED {
        @Override
        double constant() {
            return 13 / 12.0;
        }

        @Override
        double one(double x) {
            double c = Math.abs(x - 0.5);
            return 1 + 0.5 * c - 0.5 * c * c;
        }

        @Override
        double two(double x, double y) {
            return 1 + 0.5 * Math.abs(x - 0.5) + 0.5 * Math.abs(y - 0.5) - 0.5 * Math.abs(x - y);
        }
    },
    /// Boxes on the torus.
    WRAP_AROUND {
        @Override
        double constant() {
            return 4 / 3.0;
        }

        @Override
        double one(double x) {
            return 4 / 3.0;
        }

        @Override
        double two(double x, double y) {
            double d = Math.abs(x - y);
            return 1.5 - d * (1 - d);
        }
    },
    /// Between the two.
    MIXTURE {
        @Override
        double constant() {
            return 19 / 12.0;
        }

        @Override
        double one(double x) {
            double c = Math.abs(x - 0.5);
            return 5 / 3.0 - 0.25 * c - 0.25 * c * c;
        }

        @Override
        double two(double x, double y) {
            double d = Math.abs(x - y);
            return 1.875 - 0.25 * Math.abs(x - 0.5) - 0.25 * Math.abs(y - 0.5) - 0.75 * d + 0.5 * d * d;
        }
    },
    /// Boxes from the origin.
    STAR {
        @Override
        double constant() {
            return 1 / 3.0;
        }

        @Override
        double one(double x) {
            return 0.5 * (1 - x * x);
        }

        @Override
        double two(double x, double y) {
            return 1 - Math.max(x, y);
        }
    };

    abstract double constant();

    abstract double one(double x);

    abstract double two(double x, double y);

    /// The discrepancy of points.
    ///
    /// @param points in rows, at least one, coordinates from 0 to 1
    /// @return at least 0
    /// @throws IllegalArgumentException if there are none, or a coordinate is not such
    public double of(Matrix points) {
        int n = points.rows(), d = points.cols();
        Require.that(n >= 1 && d >= 1, "Discrepancy.of", "rows", n, "points");
        double[][] x = new double[n][d];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < d; k++) {
                x[i][k] = points.get(i, k);
                Require.that(x[i][k] >= 0 && x[i][k] <= 1, "Discrepancy.of", "coordinate", x[i][k],
                        "0 ≤ coordinate ≤ 1");
            }
        }
        double[] row = new double[n];
        Parallel.forEach(n, i -> row[i] = row(x, i));
        double volume = Math.pow(constant(), d), sum = 0, low = 0;
        for (double r : row) {
            double next = sum + r;
            low += DoubleDouble.sumError(sum, r, next);
            sum = next;
        }
        return Math.sqrt(Math.max(0, volume + (sum + low) / n));
    }

    /// −2·Π f(xᵢ) + 1/n·Σⱼ Π g(xᵢ, xⱼ).
    private double row(double[][] x, int i) {
        double pairs = 0, own = 1;
        for (double v : x[i]) own *= one(v);
        for (double[] other : x) {
            double product = 1;
            for (int k = 0; k < other.length; k++) product *= two(x[i][k], other[k]);
            pairs += product - own;
        }
        return pairs / x.length - own;
    }
}
