package org.jonum.stat.regression;

import java.util.Arrays;

/// How the k levels of a factor become columns of a design.
///
/// {@snippet :
/// double[] last = Coding.HELMERT.contrasts(3)[2];     // last == {0, 2}
/// }
public enum Coding {
    /// One column for each level but the first: 1 where the level is, 0 elsewhere. Coefficients are differences from the first level.
    TREATMENT {
        @Override
        void fill(double[][] c) {
            for (int i = 1; i < c.length; i++) c[i][i - 1] = 1;
        }

        @Override
        String suffix(String[] levels, int j) {
            return "[" + levels[j + 1] + "]";
        }
    },
    /// One column for each level but the last: 1 where the level is, −1 where the last one is. Coefficients are deviations from the mean over levels.
    SUM {
        @Override
        void fill(double[][] c) {
            for (int j = 0; j + 1 < c.length; j++) {
                c[j][j] = 1;
                c[c.length - 1][j] = -1;
            }
        }

        @Override
        String suffix(String[] levels, int j) {
            return "[" + levels[j] + "]";
        }
    },
    /// Each level but the first against the mean of those before it: column j is j at level j (counted from 0), −1 before, 0 behind.
    HELMERT {
        @Override
        void fill(double[][] c) {
            for (int j = 1; j < c.length; j++) {
                for (int i = 0; i < j; i++) c[i][j - 1] = -1;
                c[j][j - 1] = j;
            }
        }

        @Override
        String suffix(String[] levels, int j) {
            return "[" + levels[j + 1] + "]";
        }
    },
    /// Levels in order and equally spaced: orthonormal polynomials of degree 1 to k − 1, each rising at the last level.
    POLYNOMIAL {
        @Override
        void fill(double[][] c) {
            int k = c.length;
            double[] before = new double[k], now = new double[k];
            double size = 1 / Math.sqrt(k), coupling = 0;
            Arrays.fill(now, size);
            for (int j = 0; j + 1 < k; j++) { // Forsythe (1957): x·p_j less its parts along p_j (none, by symmetry) and p_(j−1)
                double[] next = new double[k];
                double norm = 0;
                for (int i = 0; i < k; i++) {
                    next[i] = (i - (k - 1) / 2.0) * now[i] - coupling * before[i];
                    norm += next[i] * next[i];
                }
                coupling = Math.sqrt(norm);
                for (int i = 0; i < k; i++) c[i][j] = next[i] /= coupling;
                before = now;
                now = next;
            }
        }

        @Override
        String suffix(String[] levels, int j) {
            return j == 0 ? ".linear" : j == 1 ? ".quadratic" : j == 2 ? ".cubic" : "^" + (j + 1);
        }
    },
    /// One column for each level, for designs without intercept.
    INDICATOR {
        @Override
        void fill(double[][] c) {
            for (int i = 0; i < c.length; i++) c[i][i] = 1;
        }

        @Override
        String suffix(String[] levels, int j) {
            return "[" + levels[j] + "]";
        }
    };

    abstract void fill(double[][] c);

    /// What the name of column j has behind that of the factor.
    abstract String suffix(String[] levels, int j);

    /// The rows that stand for the levels.
    ///
    /// @param k how many levels there are, at least 1
    /// @return k rows of k − 1 elements, k for [#INDICATOR]
    /// @throws IllegalArgumentException if k < 1
    public double[][] contrasts(int k) {
        if (k < 1) throw new IllegalArgumentException("Coding.contrasts: k = " + k + ", need k ≥ 1");
        double[][] c = new double[k][this == INDICATOR ? k : k - 1];
        fill(c);
        return c;
    }
}
