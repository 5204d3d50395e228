package org.jonum.stat.resampling;

import java.util.random.RandomGenerator;
import org.jonum.mat.Matrix;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// Latin hypercubes: n points in the unit cube, one in each of n slices of every coordinate.
///
/// {@snippet :
/// Matrix x = LatinHypercube.sample(100, 3, new Philox4x64(1));
/// double inSecondSlice = x.col(2).stream().filter(v -> v >= 0.01 && v < 0.02).count();     // inSecondSlice == 1
/// }
/// The mean of a function over them has at most the variance of n/(n − 1) of that of independent points, and hardly any from parts of the
/// function that are sums of functions of one coordinate.
///
/// Source: McKay, Beckman & Conover, A comparison of three methods for selecting values of input variables (1979).
public final class LatinHypercube {
    private LatinHypercube() {
    }

    /// Points at random places in their slices.
    ///
    /// @param n         how many, at least 1
    /// @param dimension of the cube, at least 1
    /// @param random    where the bits come from
    /// @return a matrix of n rows, all elements above 0 and below 1
    /// @throws IllegalArgumentException if n or dimension is below 1
    public static Matrix sample(int n, int dimension, RandomGenerator random) {
        Matrix x = centred(n, dimension, random);
        for (int j = 0; j < dimension; j++) {
            for (int i = 0; i < n; i++) {
                double slice = Math.rint(x.get(i, j) * n - 0.5);
                double v = (slice + Uniforms.open(random)) / n;
                x.set(i, j, Math.min(v, Math.nextDown((slice + 1) / n)));
            }
        }
        return x;
    }

    /// Points in the middle of their slices.
    ///
    /// @param n         how many, at least 1
    /// @param dimension of the cube, at least 1
    /// @param random    where the bits come from
    /// @return a matrix of n rows, all elements odd multiples of 1/(2n)
    /// @throws IllegalArgumentException if n or dimension is below 1
    public static Matrix centred(int n, int dimension, RandomGenerator random) {
        Require.that(n >= 1, "LatinHypercube", "n", n, "at least 1");
        Require.that(dimension >= 1, "LatinHypercube", "dimension", dimension, "at least 1");
        Matrix x = Matrix.zeros(n, dimension);
        for (int j = 0; j < dimension; j++) {
            int[] slice = Uniforms.shuffle(random, Uniforms.identity(n));
            for (int i = 0; i < n; i++) x.set(i, j, (slice[i] + 0.5) / n);
        }
        return x;
    }
}
