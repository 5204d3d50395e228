package org.jonum.stat.resampling;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.distuv.Philox;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.special.Logs;
import org.jonum.stat.internal.Require;
import org.jonum.stat.multivariate.MultivariateDistribution;

/// Importance sampling: numbers of one law, weighted so that they stand for another, whose density is known up to a factor.
///
/// {@snippet :
/// import org.jonum.stat.multivariate.MultivariateT;
/// var proposal = MultivariateT.of(4, Vector.zeros(1), Matrix.identity(1));
/// var is = ImportanceSampling.of(x -> -0.5 * x.get(0) * x.get(0), proposal, 20_000, new Philox4x64(1));
/// double z = Math.exp(is.logNormalizer());
/// boolean near = Math.abs(z - Math.sqrt(2 * Math.PI)) < 0.02;    // near == true
/// boolean two = Math.abs(is.estimate(x -> x.get(0) * x.get(0)).value() - 1) < 0.05;     // two == true
/// }
/// Weights are handled by their logarithms. Look at [#effectiveSize()]: it is about the number of draws if the laws are alike, and
/// small if few draws carry all weight; tails of the proposal must be the heavier ones. Draws come in blocks, each from a stream of
/// its own: results are the same for any number of threads.
///
/// Sources: Kahn & Marshall, Methods of reducing sample size in Monte Carlo computations (1953); Kong, A note on importance
/// sampling (1992); Owen, Monte Carlo Theory, Methods and Examples (2013), chapter 9.
public final class ImportanceSampling {
    private static final int BLOCK = 1024;

    private final Matrix draws;
    private final double[] logWeights, weights; // the latter with the sum 1

    private ImportanceSampling(Matrix draws, double[] logWeights) {
        this.draws = draws;
        this.logWeights = logWeights;
        double total = Logs.logSumExp(logWeights);
        weights = Arrays.stream(logWeights).map(w -> Math.exp(w - total)).toArray();
    }

    /// Draws of a proposal, weighted by target/proposal.
    ///
    /// @param logTarget the logarithm of the target's density, up to a constant; −∞ where there is none; called from several threads
    /// @param proposal  a law that is above 0 wherever the target is
    /// @param n         how many draws, at least 1
    /// @param random    goes on by one split
    /// @return draws and weights
    /// @throws IllegalArgumentException if n < 1, or logTarget gives NaN or ∞
    public static ImportanceSampling of(ToDoubleFunction<Vector> logTarget, MultivariateDistribution proposal, int n,
            Philox random) {
        Require.that(n >= 1, "ImportanceSampling.of", "n", n, "at least 1");
        Philox key = random.split();
        Matrix draws = Matrix.zeros(n, proposal.dimension());
        double[] log = new double[n];
        Parallel.forEach(Math.ceilDiv(n, BLOCK), b -> {
            Philox stream = key.stream(b);
            for (int i = b * BLOCK; i < Math.min(n, (b + 1L) * BLOCK); i++) {
                Vector x = proposal.sample(stream);
                draws.setRow(i, x);
                double target = logTarget.applyAsDouble(x);
                Require.that(target < Double.POSITIVE_INFINITY, "ImportanceSampling.of", "log target", target,
                        "a number or −∞");
                log[i] = target - proposal.logPdf(x);
            }
        });
        return new ImportanceSampling(draws, log);
    }

    /// The draws.
    ///
    /// @return a row for each
    public Matrix draws() {
        return draws.copy();
    }

    /// The logarithms of the weights, as they are.
    ///
    /// @return one for each draw
    public double[] logWeights() {
        return logWeights.clone();
    }

    /// The weights with the sum 1.
    ///
    /// @return one for each draw; NaN if the target is 0 at all of them
    public double[] weights() {
        return weights.clone();
    }

    /// log ∫ target: the mean of the weights.
    ///
    /// @return the logarithm of what the target is to be divided by
    public double logNormalizer() {
        return Logs.logSumExp(logWeights) - Math.log(weights.length);
    }

    /// (Σw)²/Σw²: how many draws of the target these are worth.
    ///
    /// @return from 1 to the number of draws; NaN if the target is 0 at all of them
    public double effectiveSize() {
        double s = 0;
        for (double w : weights) s += w * w;
        return 1 / s;
    }

    /// E f under the target.
    ///
    /// @param f a function of a draw
    /// @return Σwf/Σw and its standard error, √Σw²(f − mean)²/Σw
    public Estimate estimate(ToDoubleFunction<Vector> f) {
        double[] value = new double[weights.length];
        double mean = 0, square = 0;
        for (int i = 0; i < value.length; i++) {
            if (weights[i] == 0) continue; // where the target is not, f need not be
            value[i] = f.applyAsDouble(draws.row(i));
            mean += weights[i] * value[i];
        }
        for (int i = 0; i < value.length; i++) square += Math.pow(weights[i] * (value[i] - mean), 2);
        return new Estimate(mean, Math.sqrt(square));
    }

    /// An estimate by simulation.
    ///
    /// @param value         the estimate
    /// @param standardError how far it is off, typically
    public record Estimate(double value, double standardError) {
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Importance sampling, %d draws, effective size %.1f, log normalizer %.6g",
                weights.length, effectiveSize(), logNormalizer());
    }
}
