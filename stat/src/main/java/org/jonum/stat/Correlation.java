package org.jonum.stat;

import org.jonum.mat.Matrix;
import org.jonum.mat.Qr;

/// Correlation coefficients: Pearson, Spearman, Kendall, partial, weighted, and their matrices.
///
/// {@snippet :
/// double[] x = {1, 2, 3, 4}, y = {1, 8, 27, 64};
/// double p = Correlation.pearson(x, y);          // p == 0.9513698557924043
/// double s = Correlation.spearman(x, y);         // s == 1.0
/// double k = Correlation.kendall(x, y);          // k == 1.0
/// }
/// All lie between −1 and 1; a constant sample gives NaN, as does a NaN unless a [NanPolicy] says otherwise.
public final class Correlation {
    private Correlation() {
    }

    /// Pearson's r = Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)²·Σ(y − ȳ)²).
    ///
    /// @param x numbers
    /// @param y as many numbers
    /// @return r
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double pearson(double[] x, double[] y) {
        Samples.pairs("Correlation.pearson", x, y);
        return pearson(Deviations.of(x), Deviations.of(y));
    }

    /// Pearson's r of the pairs that a policy leaves.
    ///
    /// @param x      numbers
    /// @param y      as many numbers
    /// @param policy what to do with NaN
    /// @return r
    /// @throws IllegalArgumentException if no pair is left, the lengths differ, or a NaN is refused
    public static double pearson(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return pearson(pairs[0], pairs[1]);
    }

    /// Pearson's r of weighted pairs.
    ///
    /// @param x       numbers
    /// @param y       as many numbers
    /// @param weights one for each pair
    /// @return r
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double pearson(double[] x, double[] y, Weights weights) {
        Samples.pairs("Correlation.pearson", x, y);
        weights.requireSize("Correlation.pearson", x.length);
        return pearson(Deviations.of(x, weights), Deviations.of(y, weights));
    }

    private static double pearson(Deviations a, Deviations b) {
        double sxy = a.mean(i -> a.d[i] * b.d[i]), sx = Math.sqrt(a.moment(2)), sy = Math.sqrt(b.moment(2));
        return Math.clamp(sxy / sx / sy, -1, 1);
    }

    /// Kendall's τ-c of Stuart (1953), for tables with few values: 2·(concordant − discordant)·m/(n²(m − 1)), m being the smaller number of different values.
    ///
    /// @param x numbers
    /// @param y as many numbers
    /// @return from −1 to 1; NaN for a constant sample or NaN
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double kendallC(double[] x, double[] y) {
        Samples.pairs("Correlation.kendallC", x, y);
        if (Samples.anyNaN(x) || Samples.anyNaN(y)) return Double.NaN;
        double n = x.length, m = Math.min(different(x), different(y));
        return 2.0 * Concordance.of(x, y).score() / n * (m / (m - 1)) / n;
    }

    private static int different(double[] x) {
        double[] s = Samples.sorted(x);
        int count = 1;
        for (int i = 1; i < s.length; i++) if (s[i] != s[i - 1]) count++;
        return count;
    }

    /// Chatterjee's ξ: 0 in the limit if and only if x and y are independent, 1 if y is a function of x, which may go up and down. It is not symmetric.
    ///
    /// ξ = 1 − n·Σ|rᵢ₊₁ − rᵢ|/(2·Σ lᵢ(n − lᵢ)), with rᵢ the number of yⱼ ≤ yᵢ and lᵢ that of yⱼ ≥ yᵢ, in the order of x; equal x stay in the order in which they stand.
    ///
    /// **Cost** that of sorting. Source: Chatterjee (2021), A new coefficient of correlation.
    ///
    /// @param x numbers
    /// @param y as many numbers
    /// @return at most 1; NaN if y is constant, or for NaN
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double chatterjee(double[] x, double[] y) {
        Samples.pairs("Correlation.chatterjee", x, y);
        if (Samples.anyNaN(x) || Samples.anyNaN(y)) return Double.NaN;
        int[] order = Order.ascending(x);
        double[] most = Ranks.of(Ranks.Ties.MAX, y), least = Ranks.of(Ranks.Ties.MIN, y);
        double n = x.length, steps = 0, spread = 0;
        for (int i = 0; i < x.length; i++) {
            if (i > 0) steps += Math.abs(most[order[i]] - most[order[i - 1]]);
            double l = n + 1 - least[i];
            spread += l * (n - l);
        }
        return 1 - n * steps / (2 * spread);
    }

    /// Spearman's ρ: Pearson's r of the midranks.
    ///
    /// @param x numbers
    /// @param y as many numbers
    /// @return ρ
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double spearman(double[] x, double[] y) {
        Samples.pairs("Correlation.spearman", x, y);
        return pearson(Ranks.of(x), Ranks.of(y));
    }

    /// Spearman's ρ of the pairs that a policy leaves.
    ///
    /// @param x      numbers
    /// @param y      as many numbers
    /// @param policy what to do with NaN
    /// @return ρ
    /// @throws IllegalArgumentException if no pair is left, the lengths differ, or a NaN is refused
    public static double spearman(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return spearman(pairs[0], pairs[1]);
    }

    /// Kendall's τ-b; [Concordance] has its relatives.
    ///
    /// **Cost** O(n log n).
    ///
    /// @param x numbers
    /// @param y as many numbers
    /// @return τ-b
    /// @throws IllegalArgumentException if x is empty or the lengths differ
    public static double kendall(double[] x, double[] y) {
        Samples.pairs("Correlation.kendall", x, y);
        return Samples.anyNaN(x) || Samples.anyNaN(y) ? Double.NaN : Concordance.of(x, y).tauB();
    }

    /// Kendall's τ-b of the pairs that a policy leaves.
    ///
    /// @param x      numbers
    /// @param y      as many numbers
    /// @param policy what to do with NaN
    /// @return τ-b
    /// @throws IllegalArgumentException if no pair is left, the lengths differ, or a NaN is refused
    public static double kendall(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return kendall(pairs[0], pairs[1]);
    }

    /// The correlation of what is left of x and y after linear regression of both on other variables.
    ///
    /// @param x        numbers
    /// @param y        as many numbers
    /// @param controls the other variables, in columns with as many rows
    /// @return the partial correlation; NaN if x or y is, up to rounding, a linear function of the others
    /// @throws IllegalArgumentException if x is empty, or the lengths differ
    public static double partial(double[] x, double[] y, Matrix controls) {
        Samples.pairs("Correlation.partial", x, y);
        int n = x.length, p = controls.cols();
        Samples.require(controls.rows() == n, "Correlation.partial", "controls.rows()", controls.rows(), "rows for "
                + n + " pairs");
        double[][] columns = new double[p + 2][];
        for (int j = 0; j < p; j++) columns[j] = unit(controls.col(j).toArray());
        columns[p] = unit(x);
        columns[p + 1] = unit(y);
        for (int j = p; j < p + 2; j++) if (Double.isNaN(columns[j][0])) return Double.NaN;
        if (n < p + 2) return Double.NaN;
        Matrix r = Qr.of(Matrix.columns(columns)).r();
        double x1 = r.get(p, p), y1 = r.get(p, p + 1), y2 = r.get(p + 1, p + 1), norm = Math.hypot(y1, y2);
        double nothing = 8 * n * 0x1p-52;
        return Math.abs(x1) > nothing && norm > nothing ? Math.clamp(Math.signum(x1) * y1 / norm, -1, 1) : Double.NaN;
    }

    /// Deviations from the mean, as a vector of length 1.
    private static double[] unit(double[] x) {
        Deviations d = Deviations.of(x);
        double norm = Math.sqrt(d.moment(2) * x.length);
        for (int i = 0; i < x.length; i++) d.d[i] /= norm;
        return d.d;
    }

    /// The matrix of Pearson's r between columns, from [Covariance#matrix(Matrix)].
    ///
    /// **Cost** n·p² flops for p columns of n rows, in [dsyrk][org.jonum.blas.DoubleLevel3#dsyrk].
    ///
    /// @param x observations in rows, variables in columns
    /// @return a symmetric matrix with ones on its diagonal; NaN in rows and columns of constant variables
    /// @throws IllegalArgumentException if x has no rows
    public static Matrix matrix(Matrix x) {
        Samples.require(x.rows() > 0, "Correlation.matrix", "rows", x.rows(), "rows > 0");
        RunningCovariance c = new RunningCovariance(x.cols()).addAll(x);
        return c.inRange() ? c.correlation() : new RunningCovariance(x.cols()).addAll(scaled(x)).correlation();
    }

    /// The deviations of each column from its mean, in a unit of its own.
    private static Matrix scaled(Matrix x) {
        double[][] columns = new double[x.cols()][];
        for (int j = 0; j < columns.length; j++) columns[j] = Deviations.of(x.col(j).toArray()).d;
        return Matrix.columns(columns);
    }

    /// The matrix of Pearson's r between columns, of the rows that a policy leaves.
    ///
    /// @param x      observations in rows, variables in columns
    /// @param policy what to do with rows that have a NaN
    /// @return a symmetric matrix with ones on its diagonal
    /// @throws IllegalArgumentException if no row is left, or a NaN is refused
    public static Matrix matrix(Matrix x, NanPolicy policy) {
        return matrix(policy.applyToRows(x));
    }

    /// The matrix of Pearson's r between columns, whose rows have weights.
    ///
    /// @param x       observations in rows, variables in columns
    /// @param weights one for each row
    /// @return a symmetric matrix with ones on its diagonal; NaN in rows and columns of constant variables
    /// @throws IllegalArgumentException if x has no rows, or there are not as many weights
    public static Matrix matrix(Matrix x, Weights weights) {
        Samples.require(x.rows() > 0, "Correlation.matrix", "rows", x.rows(), "rows > 0");
        return pairwise(x, (a, b) -> pearson(a, b, weights));
    }

    /// The matrix of Spearman's ρ between columns.
    ///
    /// @param x observations in rows, variables in columns
    /// @return a symmetric matrix with ones on its diagonal; NaN in rows and columns of constant variables
    /// @throws IllegalArgumentException if x has no rows
    public static Matrix spearmanMatrix(Matrix x) {
        double[][] ranks = new double[x.cols()][];
        for (int j = 0; j < ranks.length; j++) ranks[j] = Ranks.of(x.col(j).toArray());
        return matrix(Matrix.columns(ranks));
    }

    /// The matrix of Kendall's τ-b between columns.
    ///
    /// @param x observations in rows, variables in columns
    /// @return a symmetric matrix with ones on its diagonal; NaN in rows and columns of constant variables
    /// @throws IllegalArgumentException if x has no rows
    public static Matrix kendallMatrix(Matrix x) {
        return pairwise(x, Correlation::kendall);
    }

    /// The matrix of Pearson's r between columns, each from the rows where neither has a NaN; it need not be positive
    /// semidefinite.
    ///
    /// @param x observations in rows, variables in columns
    /// @return a symmetric matrix; NaN where no row is left
    /// @throws IllegalArgumentException if x has no rows
    public static Matrix pairwiseMatrix(Matrix x) {
        return pairwise(x, (a, b) -> {
            double[][] pairs = NanPolicy.OMIT.applyToPairs(a, b);
            return pairs[0].length == 0 ? Double.NaN : pearson(pairs[0], pairs[1]);
        });
    }

    private interface Coefficient {
        double of(double[] x, double[] y);
    }

    private static Matrix pairwise(Matrix x, Coefficient f) {
        Samples.require(x.rows() > 0, "Correlation", "rows", x.rows(), "rows > 0");
        int p = x.cols();
        double[][] columns = new double[p][];
        for (int j = 0; j < p; j++) columns[j] = x.col(j).toArray();
        Matrix r = Matrix.zeros(p, p);
        for (int j = 0; j < p; j++) {
            for (int i = j; i < p; i++) {
                double v = f.of(columns[i], columns[j]);
                r.set(i, j, v);
                r.set(j, i, v);
            }
        }
        return r;
    }
}
