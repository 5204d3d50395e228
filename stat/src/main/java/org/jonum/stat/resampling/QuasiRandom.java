package org.jonum.stat.resampling;

import java.util.random.RandomGenerator;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.mat.Matrix;
import org.jonum.stat.internal.Require;

/// A sequence of points that fill the unit cube more evenly than random ones.
///
/// A sequence is immutable: points are had by their number, in any order, by any thread. [#scrambled] sequences are random, each point is
/// uniform, and the mean of a function over n points has a variance that can be estimated from several of them; the first point
/// belongs to the sequence (Owen, On dropping the first Sobol' point, 2020).
public sealed interface QuasiRandom permits Sobol, Halton {
    /// How many coordinates a point has.
    ///
    /// @return at least 1
    int dimension();

    /// Point number i.
    ///
    /// @param index i, at least 0
    /// @param point gets its coordinates, at least as long as [#dimension()]
    /// @return `point`
    /// @throws IllegalArgumentException  if there is no such point
    /// @throws IndexOutOfBoundsException if `point` is too short; then nothing is written
    double[] point(long index, double[] point);

    /// A random sequence with the same evenness: nested uniform scrambling of all digits.
    ///
    /// @param random gives the key
    /// @return a sequence of points whose coordinates are above 0 and below 1
    QuasiRandom scrambled(RandomGenerator random);

    /// Points as the rows of a matrix; several threads work on many.
    ///
    /// @param first number of the first, at least 0
    /// @param count how many, at least 0
    /// @return a matrix of so many rows
    /// @throws IllegalArgumentException if there are no such points
    default Matrix points(long first, int count) {
        Require.that(count >= 0, "QuasiRandom.points", "count", count, "at least 0");
        Matrix x = Matrix.zeros(count, dimension());
        int block = Math.max(1, 16384 / dimension());
        Parallel.forEach(Math.ceilDiv(count, block), task -> {
            double[] point = new double[dimension()];
            for (int i = task * block; i < Math.min(count, (task + 1L) * block); i++) {
                point(first + i, point);
                for (int j = 0; j < point.length; j++) x.set(i, j, point[j]);
            }
        });
        return x;
    }
}
