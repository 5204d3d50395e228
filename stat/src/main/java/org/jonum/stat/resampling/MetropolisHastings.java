package org.jonum.stat.resampling;

import java.util.function.ToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox;
import org.jonum.distuv.Sampler;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;
import org.jonum.stat.multivariate.MultivariateDistribution;

/// Draws from a law whose density is known up to a factor, by a walk that accepts or rejects proposed steps.
///
/// {@snippet :
/// Matrix starts = Matrix.of(4, 2, -3, -3, 3, 3, -3, 3, 3, -3);
/// Chains chains = MetropolisHastings.randomWalk(x -> -0.5 * (x.get(0) * x.get(0) + x.get(1) * x.get(1)), starts, 2000, 5000, new Philox4x64(1));
/// boolean settled = chains.rHat(0) < 1.01;       // settled == true
/// boolean near = Math.abs(chains.mean(1)) < 4 * chains.standardError(1);     // near == true
/// }
/// Chains run in parallel, chain i on stream i: they are the same for any number of threads. What they are worth, [Chains] says.
///
/// Sources: Metropolis et al., Equation of state calculations by fast computing machines (1953); Hastings, Monte Carlo sampling
/// methods using Markov chains (1970).
public final class MetropolisHastings {
    private static final Sampler NORMAL = Normal.standard().sampler();

    private MetropolisHastings() {
    }

    /// A random walk with normal steps. While it burns in, their covariance is adapted to the law, and to a share of accepted steps
    /// of 0.234 (0.44 in one dimension); then it stays, so that the draws have the law asked for.
    ///
    /// Source: Vihola, Robust adaptive Metropolis algorithm with coerced acceptance rate (2012).
    ///
    /// @param logDensity the logarithm of the density, up to a constant; −∞ or NaN where there is none; called from several threads
    /// @param starts     a row for each chain, where it begins
    /// @param burnIn     how many steps are thrown away, at least 0
    /// @param draws      how many are kept, at least 1
    /// @param random     goes on by one split
    /// @return the chains
    /// @throws IllegalArgumentException if there are no starts, a density there is 0, or burnIn or draws is out of range
    public static Chains randomWalk(ToDoubleFunction<Vector> logDensity, Matrix starts, int burnIn, int draws,
            Philox random) {
        check("randomWalk", starts.rows(), burnIn, draws);
        int d = starts.cols();
        Require.that(d >= 1, "MetropolisHastings.randomWalk", "columns", d, "at least 1");
        Require.finite("MetropolisHastings.randomWalk", "starts", starts);
        Philox key = random.split();
        double[][][] kept = new double[starts.rows()][draws][];
        double[] accepted = new double[starts.rows()];
        Parallel.forEach(starts.rows(), c -> {
            Philox stream = key.stream(c);
            AdaptiveStep step = new AdaptiveStep(d);
            Vector x = starts.row(c).copy();
            double log = start(logDensity, x, c);
            for (int t = -burnIn; t < draws; t++) {
                Vector y = x.plus(step.propose(stream));
                double next = logDensity.applyAsDouble(y), ratio = next - log;
                boolean accept = Math.log(Uniforms.open(stream)) < ratio; // false for NaN
                if (t < 0) step.adapt(Double.isNaN(ratio) ? 0 : Math.exp(Math.min(0, ratio)));
                if (accept) {
                    x = y;
                    log = next;
                    if (t >= 0) accepted[c] += 1.0 / draws;
                }
                if (t >= 0) kept[c][t] = x.toArray();
            }
        });
        return new Chains(kept, accepted);
    }

    /// Proposals that do not depend on where the chain is. Their law should have the heavier tails.
    ///
    /// @param logDensity the logarithm of the density, up to a constant; −∞ or NaN where there is none; called from several threads
    /// @param proposal   the law of the proposals, and of the starts
    /// @param chains     how many, at least 1
    /// @param burnIn     how many steps are thrown away, at least 0
    /// @param draws      how many are kept, at least 1
    /// @param random     goes on by one split
    /// @return the chains
    /// @throws IllegalArgumentException if chains, burnIn or draws is out of range, or none of 1000 proposals has a density
    public static Chains independent(ToDoubleFunction<Vector> logDensity, MultivariateDistribution proposal, int chains,
            int burnIn, int draws, Philox random) {
        check("independent", chains, burnIn, draws);
        Philox key = random.split();
        double[][][] kept = new double[chains][draws][];
        double[] accepted = new double[chains];
        Parallel.forEach(chains, c -> {
            Philox stream = key.stream(c);
            Vector x = proposal.sample(stream);
            for (int i = 1; i < 1000 && !(logDensity.applyAsDouble(x) > Double.NEGATIVE_INFINITY); i++)
                x = proposal.sample(stream);
            double log = start(logDensity, x, c) - proposal.logPdf(x);
            for (int t = -burnIn; t < draws; t++) {
                Vector y = proposal.sample(stream);
                double next = logDensity.applyAsDouble(y) - proposal.logPdf(y);
                if (Math.log(Uniforms.open(stream)) < next - log) {
                    x = y;
                    log = next;
                    if (t >= 0) accepted[c] += 1.0 / draws;
                }
                if (t >= 0) kept[c][t] = x.toArray();
            }
        });
        return new Chains(kept, accepted);
    }

    private static void check(String routine, int chains, int burnIn, int draws) {
        Require.that(chains >= 1, "MetropolisHastings." + routine, "chains", chains, "at least 1");
        Require.that(burnIn >= 0, "MetropolisHastings." + routine, "burnIn", burnIn, "at least 0");
        Require.that(draws >= 1, "MetropolisHastings." + routine, "draws", draws, "at least 1");
    }

    private static double start(ToDoubleFunction<Vector> logDensity, Vector x, int chain) {
        double log = logDensity.applyAsDouble(x);
        Require.that(Math.abs(log) <= Double.MAX_VALUE, "MetropolisHastings",
                "log density at the start of chain " + chain,
                log, "a finite number");
        return log;
    }

    /// Steps S·u for standard normal u. After a step that was accepted with probability α, S·Sᵀ becomes S·(I + η(α − α*)·ûûᵀ)·Sᵀ,
    /// with û = u/|u|.
    private static final class AdaptiveStep {
        private final double target;
        private final Matrix s;
        private Vector u;
        private int count;

        AdaptiveStep(int d) {
            target = d == 1 ? 0.44 : 0.234;
            s = Matrix.identity(d).scale(2.38 / Math.sqrt(d));
            u = Vector.zeros(d);
        }

        Vector propose(Philox stream) {
            u = Vector.of(NORMAL.fill(stream, new double[u.size()]));
            return s.times(u);
        }

        void adapt(double alpha) {
            double eta = Math.min(1, u.size() * Math.pow(++count, -2.0 / 3)), norm = u.norm2();
            Vector unit = u.scale(1 / norm);
            s.addOuterInPlace(Math.sqrt(1 + eta * (alpha - target)) - 1, s.times(unit), unit);
        }
    }
}
