package org.jonum.bench.operation;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Locale;

/// A statistic of a table of m rows and n columns. All libraries see the same array, since it may be large.
public final class StatOperation implements Operation {

    /// The statistics.
    public enum Verb {
        /// Mean and standard deviation of each column.
        COLUMNS,
        /// The matrix of Pearson's correlations.
        CORRELATION,
        /// Kendall's τ-b of two columns.
        KENDALL,
        /// Least squares with an intercept: the coefficients.
        OLS
    }

    private final Spec spec;
    private final Verb verb;
    private final int m, n;
    private SoftReference<double[]> table = new SoftReference<>(null);

    private StatOperation(Spec spec, Verb verb, int m, int n) {
        this.spec = spec;
        this.verb = verb;
        this.m = m;
        this.n = n;
    }

    static boolean has(String name) {
        return Arrays.stream(Verb.values()).anyMatch(v -> v.name().equalsIgnoreCase(name));
    }

    static StatOperation of(Spec s) {
        Verb verb = Verb.valueOf(s.routine().toUpperCase(Locale.ROOT));
        return verb == Verb.KENDALL ? new StatOperation(s, verb, s.size("n"), 2)
                : new StatOperation(s, verb, s.size("m"), s.size("n"));
    }

    @Override
    public Spec spec() {
        return spec;
    }

    /// {@return which statistic}
    public Verb verb() {
        return verb;
    }

    /// {@return rows}
    public int m() {
        return m;
    }

    /// {@return columns}
    public int n() {
        return n;
    }

    /// The table by columns, made once; for least squares with a column of ones before it and the responses behind it.
    ///
    /// @return the array itself, not to be changed
    public double[] table() {
        double[] x = table.get();
        if (x == null) {
            x = Operand.matrix('x', m, verb == Verb.OLS ? n + 2 : n, 0).doubles();
            if (verb == Verb.OLS) Arrays.fill(x, 0, m, 1);
            table = new SoftReference<>(x);
        }
        return x;
    }

    /// {@return a new array of the numbers of one column of [#table()]}
    ///
    /// @param j which
    public double[] column(int j) {
        return Arrays.copyOfRange(table(), j * m, (j + 1) * m);
    }

    /// {@return the rows of n columns of [#table()] from one on}
    ///
    /// @param first column
    public double[][] rows(int first) {
        double[] x = table();
        double[][] rows = new double[m][n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) rows[i][j] = x[(first + j) * m + i];
        }
        return rows;
    }

    /// Those of the Gram matrix for correlations and least squares; one for each number otherwise.
    @Override
    public double flops() {
        return switch (verb) {
            case COLUMNS, KENDALL -> (double) m * n;
            case CORRELATION -> (double) m * n * n;
            case OLS -> (double) m * (n + 1) * (n + 1);
        };
    }

    @Override
    public double numbers() {
        return (double) m * n;
    }

    @Override
    public Limit limit() {
        return verb == Verb.COLUMNS ? Limit.READING : Limit.ARITHMETIC;
    }
}
