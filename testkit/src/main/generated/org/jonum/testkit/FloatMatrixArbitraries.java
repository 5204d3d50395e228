// Generated from DoubleMatrixArbitraries.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// Random matrices of which something is known ([FloatMatrices]).
public final class FloatMatrixArbitraries {
    private FloatMatrixArbitraries() {}

    /// Matrices by a recipe.
    private interface Recipe {
        FloatView from(RandomGenerator random);
    }

    /// Orthonormal columns.
    ///
    /// @param m rows
    /// @param n columns, n ≤ m
    /// @return m×n matrices Q with QᵀQ = I
    public static Arbitrary<FloatView> orthogonal(int m, int n) {
        return any(random -> FloatMatrices.orthogonal(m, n, random));
    }

    /// Matrices with condition numbers from 1 to `most`, with every [Spectrum].
    ///
    /// @param m    rows
    /// @param n    columns
    /// @param most the largest condition number
    /// @return m×n matrices of norm 1
    public static Arbitrary<FloatView> conditioned(int m, int n, float most) {
        return Combinators.combine(FloatArbitraries.seeds(), Arbitraries.of(Spectrum.class))
                .as((random, spectrum) -> FloatMatrices.conditioned(m, n, spectrum, power(most, random), random));
    }

    /// Symmetric positive definite matrices with condition numbers from 1 to `most`, with every [Spectrum].
    ///
    /// @param n    order
    /// @param most the largest condition number, well below 1/(n·ε)
    /// @return matrices of norm 1
    public static Arbitrary<FloatView> positiveDefinite(int n, float most) {
        return Combinators.combine(FloatArbitraries.seeds(), Arbitraries.of(Spectrum.class))
                .as((random, spectrum) -> FloatMatrices.positiveDefinite(n, spectrum, power(most, random), random));
    }

    /// Matrices of exactly known rank, less than full if they can be.
    ///
    /// @param m    rows
    /// @param n    columns
    /// @param rank at most min(m, n)
    /// @return m×n matrices of integers
    public static Arbitrary<FloatView> ofRank(int m, int n, int rank) {
        return any(random -> FloatMatrices.ofRank(m, n, rank, random));
    }

    /// Matrices whose rows shrink from 1 down to ε².
    ///
    /// @param m rows
    /// @param n columns
    /// @return m×n matrices
    public static Arbitrary<FloatView> graded(int m, int n) {
        float range = 1 / FloatLimits.EPS;
        return any(random -> FloatMatrices.graded(m, n, power(range, random) * range, random));
    }

    /// Matrices with entries near overflow or underflow.
    ///
    /// @param m rows
    /// @param n columns
    /// @return m×n matrices
    public static Arbitrary<FloatView> extreme(int m, int n) {
        return any(random -> random.nextBoolean() ? FloatMatrices.nearOverflow(m, n, random)
                : FloatMatrices.nearUnderflow(m, n, random));
    }

    /// Permutations of the columns of the identity.
    ///
    /// @param n order
    /// @return matrices with a single 1 in each row and column
    public static Arbitrary<FloatView> permutation(int n) {
        return any(random -> {
            int[] of = IntStream.range(0, n).toArray();
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1), swapped = of[i];
                of[i] = of[j];
                of[j] = swapped;
            }
            return FloatMatrices.of(n, n, (i, j) -> of[j] == i ? 1 : 0);
        });
    }

    private static Arbitrary<FloatView> any(Recipe recipe) {
        return FloatArbitraries.seeds().map(recipe::from);
    }

    /// A number from 1 to `most`, of uniformly random logarithm.
    private static float power(float most, RandomGenerator random) {
        return (float) Math.pow(most, random.nextFloat());
    }
}
