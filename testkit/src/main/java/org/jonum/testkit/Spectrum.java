package org.jonum.testkit;

import java.util.random.RandomGenerator;

/// How singular values or eigenvalues are spread between 1 and 1/κ, κ the condition number.
///
/// The modes of J. Demmel, A. McKenney, A test matrix generation suite (LAPACK Working Note 9, 1989).
public enum Spectrum {
    /// 1, 1/κ, …, 1/κ.
    ONE_LARGE {
        @Override
        double at(int i, int n, double condition, RandomGenerator random) {
            return i == 0 ? 1 : 1 / condition;
        }
    },
    /// 1, …, 1, 1/κ.
    ONE_SMALL {
        @Override
        double at(int i, int n, double condition, RandomGenerator random) {
            return i < n - 1 ? 1 : 1 / condition;
        }
    },
    /// From 1 down to 1/κ by equal ratios.
    GEOMETRIC {
        @Override
        double at(int i, int n, double condition, RandomGenerator random) {
            return Math.pow(condition, -(double) i / (n - 1));
        }
    },
    /// From 1 down to 1/κ by equal differences.
    ARITHMETIC {
        @Override
        double at(int i, int n, double condition, RandomGenerator random) {
            return 1 - i / (n - 1.0) * (1 - 1 / condition);
        }
    },
    /// 1 and 1/κ, others between them with uniformly random logarithms, not sorted.
    LOG_UNIFORM {
        @Override
        double at(int i, int n, double condition, RandomGenerator random) {
            return Math.pow(condition, i == 0 ? 0 : i == n - 1 ? -1 : -random.nextDouble());
        }
    };

    /// Value i of n ≥ 2.
    abstract double at(int i, int n, double condition, RandomGenerator random);

    /// Fill an array; a single value is 1.
    ///
    /// @param values    where the values go
    /// @param condition largest over smallest value, ≥ 1
    /// @param random    asked by `LOG_UNIFORM`
    public void fill(double[] values, double condition, RandomGenerator random) {
        int n = values.length;
        for (int i = 0; i < n; i++) values[i] = n == 1 ? 1 : at(i, n, condition, random);
    }

    /// Fill an array; a single value is 1.
    ///
    /// @param values    where the values go
    /// @param condition largest over smallest value, ≥ 1
    /// @param random    asked by `LOG_UNIFORM`
    public void fill(float[] values, float condition, RandomGenerator random) {
        int n = values.length;
        for (int i = 0; i < n; i++) values[i] = n == 1 ? 1 : (float) at(i, n, condition, random);
    }
}
