package org.jonum.stat.resampling;

import java.util.Arrays;
import java.util.Locale;
import org.jonum.mat.Matrix;
import org.jonum.stat.internal.Require;

/// Chains of draws of several numbers, with what says how far to believe them.
///
/// {@snippet :
/// Chains c = Chains.of(new double[][][] {{{1}, {2}, {3}, {2}, {1}, {2}}, {{2}, {1}, {2}, {3}, {2}, {1}}});
/// double mean = c.mean(0);                       // mean == 1.8333333333333333
/// }
/// R̂ and effective sizes are those of split chains after rank normalisation: R̂ should be below 1.01, effective sizes above 400.
///
/// Source: Vehtari, Gelman, Simpson, Carpenter & Bürkner, Rank-normalization, folding, and localization: an improved R̂ (2021).
public final class Chains {
    private final double[][][] draws;
    private final double[] acceptance;

    /// The arrays are kept.
    Chains(double[][][] draws, double[] acceptance) {
        this.draws = draws;
        this.acceptance = acceptance;
    }

    /// Chains from elsewhere.
    ///
    /// @param draws by chain, draw and number; chains of one length of at least 1; they are copied
    /// @return the chains
    /// @throws IllegalArgumentException if they are empty or of different lengths
    public static Chains of(double[][][] draws) {
        Require.that(draws.length >= 1 && draws[0].length >= 1, "Chains.of", "chains", draws.length,
                "at least 1, of at least one draw");
        double[][][] copy = new double[draws.length][draws[0].length][];
        for (int c = 0; c < draws.length; c++) {
            Require.same("Chains.of", "length of chain " + c, draws[c].length, "that of the first", draws[0].length);
            for (int t = 0; t < draws[c].length; t++) {
                Require.same("Chains.of", "numbers of a draw", draws[c][t].length, "those of the first",
                        draws[0][0].length);
                copy[c][t] = draws[c][t].clone();
            }
        }
        double[] acceptance = new double[draws.length];
        Arrays.fill(acceptance, Double.NaN);
        return new Chains(copy, acceptance);
    }

    /// How many chains there are.
    ///
    /// @return at least 1
    public int count() {
        return draws.length;
    }

    /// How many draws each has.
    ///
    /// @return at least 1
    public int length() {
        return draws[0].length;
    }

    /// How many numbers a draw has.
    ///
    /// @return at least 1
    public int dimension() {
        return draws[0][0].length;
    }

    /// All draws of a number.
    ///
    /// @param j which number, from 0
    /// @return by chain and draw
    public double[][] values(int j) {
        double[][] x = new double[count()][length()];
        for (int c = 0; c < count(); c++) for (int t = 0; t < length(); t++) x[c][t] = draws[c][t][j];
        return x;
    }

    /// All draws, chain after chain.
    ///
    /// @return a row for each
    public Matrix draws() {
        return Matrix.generate(count() * length(), dimension(), (i, j) -> draws[i / length()][i % length()][j]);
    }

    /// The shares of accepted steps.
    ///
    /// @return one for each chain; NaN for chains from elsewhere
    public double[] acceptance() {
        return acceptance.clone();
    }

    /// The mean of a number.
    ///
    /// @param j which number, from 0
    /// @return the mean of all draws
    public double mean(int j) {
        return Bootstrap.mean(flat(j));
    }

    /// The standard deviation of a number.
    ///
    /// @param j which number, from 0
    /// @return that of all draws, with their number less 1 as divisor
    public double deviation(int j) {
        double[] x = flat(j);
        double mean = Bootstrap.mean(x), s = 0;
        for (double v : x) s += (v - mean) * (v - mean);
        return Math.sqrt(s / (x.length - 1));
    }

    /// The standard error of the mean: deviation/√effective size, the latter without rank normalisation.
    ///
    /// @param j which number, from 0
    /// @return how far the mean is off, typically
    public double standardError(int j) {
        return deviation(j) / Math.sqrt(Convergence.effectiveSize(values(j)));
    }

    /// The larger of R̂ of the ranks of a number, and of the ranks of its distance from the median.
    ///
    /// @param j which number, from 0
    /// @return near 1 if all chains have settled to one law; NaN if it is constant
    public double rHat(int j) {
        return Convergence.rHat(values(j));
    }

    /// How many independent draws the ranks of a number are worth, for its mean or median.
    ///
    /// @param j which number, from 0
    /// @return a number above 0; NaN if it is constant
    public double bulkSize(int j) {
        return Convergence.bulkSize(values(j));
    }

    /// How many independent draws they are worth for the 5 % and 95 % quantiles: the smaller number.
    ///
    /// @param j which number, from 0
    /// @return a number above 0; NaN if it is constant
    public double tailSize(int j) {
        return Convergence.tailSize(values(j));
    }

    private double[] flat(int j) {
        return Arrays.stream(values(j)).flatMapToDouble(Arrays::stream).toArray();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%d chains of %d draws%n"
                + "        mean   std. error    deviation    R-hat   bulk   tail", count(), length()));
        for (int j = 0; j < dimension(); j++) {
            text.append(String.format(Locale.ROOT, "%n%12.6g %12.3g %12.6g %8.4f %6.0f %6.0f", mean(j),
                    standardError(j), deviation(j), rHat(j), bulkSize(j), tailSize(j)));
        }
        return text.toString();
    }
}
