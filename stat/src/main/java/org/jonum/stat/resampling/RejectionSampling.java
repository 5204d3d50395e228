package org.jonum.stat.resampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.distuv.Philox;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;
import org.jonum.stat.multivariate.MultivariateDistribution;

/// Independent draws from a law whose density, known up to a factor, is nowhere more than M times that of a proposal: proposals are accepted with the probability f/(M·g).
///
/// {@snippet :
/// import org.jonum.stat.multivariate.MultivariateT;
/// var proposal = MultivariateT.of(1, Vector.zeros(1), Matrix.identity(1));
/// double logM = Math.log(2 * Math.PI) - 0.5;     // the largest of e^(−x²/2) over the density of Cauchy's law, at x = ±1
/// var drawn = RejectionSampling.of(x -> -0.5 * x.get(0) * x.get(0), proposal, logM, 10_000, new Philox4x64(1));
/// boolean as = Math.abs(drawn.acceptance() - Math.sqrt(2 * Math.PI) / Math.exp(logM)) < 0.02;     // as == true
/// }
/// The mean share of accepted proposals is the integral of f over M. Blocks of draws have streams of their own: they are the same for any number of threads.
///
/// Source: von Neumann, Various techniques used in connection with random digits (1951).
///
/// @param draws     a row for each
/// @param proposals how many were made
public record RejectionSampling(Matrix draws, long proposals) {
    private static final int BLOCK = 256;
    private static final long MOST = 1_000_000;

    /// Draws of a target.
    ///
    /// @param logTarget the logarithm of the target's density, up to a constant; −∞ or NaN where there is none; called from several threads
    /// @param proposal  a law
    /// @param logBound  log M: target − log density of the proposal is nowhere above
    /// @param n         how many draws, at least 1
    /// @param random    goes on by one split
    /// @return the draws
    /// @throws IllegalArgumentException if n < 1, logBound is not finite, the target is found above the bound, or of a million proposals none was accepted
    public static RejectionSampling of(ToDoubleFunction<Vector> logTarget, MultivariateDistribution proposal,
            double logBound, int n, Philox random) {
        String routine = "RejectionSampling.of";
        Require.that(n >= 1, routine, "n", n, "at least 1");
        Require.that(Math.abs(logBound) <= Double.MAX_VALUE, routine, "logBound", logBound, "a finite number");
        Philox key = random.split();
        int blocks = Math.ceilDiv(n, BLOCK);
        List<List<Vector>> kept = new ArrayList<>();
        for (int b = 0; b < blocks; b++) kept.add(new ArrayList<>());
        long[] made = new long[blocks];
        Parallel.forEach(blocks, b -> {
            Philox stream = key.stream(b);
            List<Vector> own = kept.get(b);
            int wanted = Math.min(BLOCK, n - b * BLOCK);
            for (long since = 1; own.size() < wanted; since++) {
                Vector x = proposal.sample(stream);
                double ratio = logTarget.applyAsDouble(x) - proposal.logPdf(x) - logBound;
                made[b]++;
                Require.that(!(ratio > 1e-9), routine, "log of target over bound and proposal at " + x, ratio,
                        "at most 0: a larger bound");
                if (Math.log(Uniforms.open(stream)) < ratio) {
                    own.add(x);
                    since = 0;
                }
                Require.that(since < MOST, routine, "proposals without one accepted", since,
                        "a proposal or a bound nearer to the target");
            }
        });
        Matrix draws = Matrix.zeros(n, proposal.dimension());
        long proposals = 0;
        for (int b = 0; b < blocks; b++) {
            proposals += made[b];
            for (int i = 0; i < kept.get(b).size(); i++) draws.setRow(b * BLOCK + i, kept.get(b).get(i));
        }
        return new RejectionSampling(draws, proposals);
    }

    /// The share of accepted proposals.
    ///
    /// @return above 0, at most 1
    public double acceptance() {
        return (double) draws.rows() / proposals;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Rejection sampling: %d draws of %d proposals, %.3g accepted", draws.rows(),
                proposals,
                acceptance());
    }
}
