package org.jonum.stat.resampling;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.distuv.Philox;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// Draws from a law whose density is known up to a factor: points under its graph, one coordinate after the other.
///
/// {@snippet :
/// Matrix starts = Matrix.of(4, 2, -3, -3, 3, 3, -3, 3, 3, -3);
/// Chains chains = SliceSampling.coordinates(x -> -0.5 * (x.get(0) * x.get(0) + x.get(1) * x.get(1)), starts, 200, 2000, new Philox4x64(1));
/// boolean settled = chains.rHat(0) < 1.01;       // settled == true
/// }
/// A height is drawn below the density at the chain's place, then a place uniformly where the density is above that height: an interval is put about the old place and stepped out until
/// both ends are below, at most 64 times; places in it that are below make it shorter. There is nothing to tune: while a chain burns in, the first length of each coordinate's interval is adapted to twice the mean
/// distance of a move; then it stays. Chains run in parallel, chain i on stream i: they are the same for any number of threads.
///
/// Strongly correlated coordinates make short moves: see [Chains#bulkSize(int)], or [MetropolisHastings], whose steps adapt to the covariance.
///
/// **Cost** about five to eight densities for each coordinate of a draw. Source: Neal, Slice sampling (2003), figures 3 and 5.
public final class SliceSampling {
    private static final int STEPS = 64, SHRINKS = 200;

    private SliceSampling() {
    }

    /// Chains whose coordinates are drawn in turn.
    ///
    /// @param logDensity the logarithm of the density, up to a constant; −∞ or NaN where there is none; called from several threads
    /// @param starts     a row for each chain, where it begins
    /// @param burnIn     how many rounds are thrown away, at least 0
    /// @param draws      how many are kept, at least 1
    /// @param random     goes on by one split
    /// @return the chains; all moves count as accepted
    /// @throws IllegalArgumentException if there are no starts, a density there is 0, or burnIn or draws is out of range
    public static Chains coordinates(ToDoubleFunction<Vector> logDensity, Matrix starts, int burnIn, int draws,
            Philox random) {
        String routine = "SliceSampling.coordinates";
        Require.that(starts.rows() >= 1, routine, "chains", starts.rows(), "at least 1");
        Require.that(starts.cols() >= 1, routine, "columns", starts.cols(), "at least 1");
        Require.that(burnIn >= 0, routine, "burnIn", burnIn, "at least 0");
        Require.that(draws >= 1, routine, "draws", draws, "at least 1");
        Require.finite(routine, "starts", starts);
        Philox key = random.split();
        double[][][] kept = new double[starts.rows()][draws][];
        double[] accepted = new double[starts.rows()];
        Arrays.fill(accepted, 1);
        Parallel.forEach(starts.rows(), c -> {
            Chain chain = new Chain(logDensity, starts.row(c).copy(), key.stream(c));
            Require.that(Math.abs(chain.log) <= Double.MAX_VALUE, routine, "log density at the start of chain " + c,
                    chain.log, "a finite number");
            for (int t = 0; t < burnIn; t++) {
                chain.round();
                chain.adapt(t + 1);
            }
            for (int t = 0; t < draws; t++) {
                chain.round();
                kept[c][t] = chain.x.toArray();
            }
        });
        return new Chains(kept, accepted);
    }

    private static final class Chain {
        private final ToDoubleFunction<Vector> logDensity;
        private final Philox stream;
        private final Vector x;
        private final double[] width, moved;
        private double log;

        Chain(ToDoubleFunction<Vector> logDensity, Vector x, Philox stream) {
            this.logDensity = logDensity;
            this.x = x;
            this.stream = stream;
            width = new double[x.size()];
            moved = new double[x.size()];
            Arrays.fill(width, 1);
            log = logDensity.applyAsDouble(x.copy());
        }

        void round() {
            for (int j = 0; j < x.size(); j++) move(j);
        }

        /// Widths are twice the mean distance of the moves up to now.
        void adapt(int rounds) {
            for (int j = 0; j < width.length; j++) {
                double w = 2 * moved[j] / rounds;
                if (w > 0 && w <= Double.MAX_VALUE) width[j] = w;
            }
        }

        private double at(int j, double v) {
            x.set(j, v);
            return logDensity.applyAsDouble(x.copy());
        }

        private void move(int j) {
            double old = x.get(j), height = log + Math.log(Uniforms.open(stream));
            double low = old - width[j] * Uniforms.open(stream), high = low + width[j];
            int down = (int) (STEPS * Uniforms.open(stream)), up = STEPS - 1 - down;
            for (; down > 0 && at(j, low) > height; down--) low -= width[j];
            for (; up > 0 && at(j, high) > height; up--) high += width[j];
            for (int i = 0; i < SHRINKS; i++) {
                double v = low + (high - low) * Uniforms.open(stream), f = at(j, v);
                if (f > height) {
                    log = f;
                    moved[j] += Math.abs(v - old);
                    return;
                }
                if (v < old) low = v;
                else high = v;
            }
            x.set(j, old); // a density that is above the height nowhere else
        }
    }
}
