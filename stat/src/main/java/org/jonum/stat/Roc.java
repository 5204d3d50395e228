package org.jonum.stat;

import java.util.Arrays;
import java.util.Objects;
import org.jonum.distuv.Interval;
import org.jonum.special.StandardNormal;
import org.jspecify.annotations.Nullable;

/// The receiver operating characteristic of a score that is to be high for positive cases: which parts of the positives
/// and of the negatives
/// lie at or above each threshold.
///
/// {@snippet :
/// Roc roc = Roc.of(new double[] {0.1, 0.4, 0.35, 0.8}, new boolean[] {false, false, true, true});
/// double auc = roc.auc();                        // auc == 0.75
/// double[] hits = roc.truePositiveRates();       // hits == {0, 0.5, 0.5, 1, 1}
/// }
/// Cases with the same score are one step, so that the area under the curve counts a tie as half: it is Mann & Whitney's
/// U over the number of pairs.
///
/// With weights, cases count as many times as their weight says, in the rates as in the area.
///
/// Sources: DeLong, DeLong & Clarke-Pearson, Comparing the areas under two or more correlated receiver operating
/// characteristic curves (1988);
/// Sun & Xu, Fast implementation of DeLong's algorithm (2014).
public final class Roc {
    private final double[] thresholds, falsePositive, truePositive;
    private final double[] placements0, placements1; // of negatives: parts of positives above them; of positives: parts of negatives below
    private final @Nullable Weights weights0, weights1; // of negatives, of positives; null for ones
    private final double auc;

    private Roc(double[] scores, boolean[] positive, @Nullable Weights weights) {
        int n = scores.length;
        Samples.require(positive.length == n, "Roc.of", "positive.length", positive.length,
                "a class for each of " + n + " scores");
        Samples.require(!Samples.anyNaN(scores), "Roc.of", "score", Double.NaN, "numbers");
        int[] order = Order.ascending(scores);
        int count = 0;
        for (boolean b : positive) if (b) count++;
        double[] w = weights == null ? ones(n) : weights.w;
        double p = Sums.sum(n, i -> positive[i] ? w[i] : 0), q = Sums.sum(n, i -> positive[i] ? 0 : w[i]);
        Samples.require(p > 0 && q > 0, "Roc.of", "positives", p,
                "some positive and some negative among " + n + " cases");
        placements0 = new double[n - count];
        placements1 = new double[count];
        double[] t = new double[n + 1], fp = new double[n + 1], tp = new double[n + 1];
        t[0] = Double.POSITIVE_INFINITY;
        int steps = 1, i0 = 0, i1 = 0;
        double hits = 0, alarms = 0;
        double[] byCase = new double[n];
        int[] place0 = new int[n - count], place1 = new int[count];
        for (int to = n; to > 0;) {
            int from = to - 1;
            double h = 0, f = 0;
            while (from > 0 && scores[order[from - 1]] == scores[order[to - 1]]) from--;
            for (int i = from; i < to; i++) {
                if (positive[order[i]]) h += w[order[i]];
                else f += w[order[i]];
            }
            for (int i = from; i < to; i++)
                byCase[order[i]] = positive[order[i]] ? (q - alarms - f / 2.0) / q : (hits + h / 2.0) / p;
            hits += h;
            alarms += f;
            t[steps] = scores[order[from]];
            tp[steps] = Math.min(1, hits / p);
            fp[steps++] = Math.min(1, alarms / q);
            to = from;
        }
        for (int i = 0; i < n; i++) {
            if (positive[i]) {
                place1[i1] = i;
                placements1[i1++] = byCase[i];
            } else {
                place0[i0] = i;
                placements0[i0++] = byCase[i];
            }
        }
        weights0 = weights == null ? null : weights.select(place0);
        weights1 = weights == null ? null : weights.select(place1);
        thresholds = Arrays.copyOf(t, steps);
        falsePositive = Arrays.copyOf(fp, steps);
        truePositive = Arrays.copyOf(tp, steps);
        auc = Sums.sum(count, i -> placements1[i] * w[place1[i]]) / p;
    }

    private static double[] ones(int n) {
        double[] w = new double[n];
        Arrays.fill(w, 1);
        return w;
    }

    /// The curve of scored cases.
    ///
    /// @param scores   numbers, none NaN
    /// @param positive which cases are positive, some and not all
    /// @return the curve
    /// @throws IllegalArgumentException if a score is NaN, the lengths differ, or all cases are of one class
    public static Roc of(double[] scores, boolean[] positive) {
        return new Roc(scores, positive, null);
    }

    /// The curve of scored cases that have weights. With frequencies it is that of so many equal cases.
    ///
    /// @param scores   numbers, none NaN
    /// @param positive which cases are positive, some of weight above 0 and not all
    /// @param weights  one for each case
    /// @return the curve
    /// @throws IllegalArgumentException if a score is NaN, the lengths differ, or all cases are of one class
    public static Roc of(double[] scores, boolean[] positive, Weights weights) {
        Samples.weighted("Roc.of", scores, weights);
        return new Roc(scores, positive, weights);
    }

    /// The thresholds, from ∞ down to the smallest score.
    ///
    /// @return a new array
    public double[] thresholds() {
        return thresholds.clone();
    }

    /// For each threshold, the part of the negative cases whose score is at or above it: 1 − specificity.
    ///
    /// @return a new array, ascending from 0 to 1
    public double[] falsePositiveRates() {
        return falsePositive.clone();
    }

    /// For each threshold, the part of the positive cases whose score is at or above it: the sensitivity.
    ///
    /// @return a new array, ascending from 0 to 1
    public double[] truePositiveRates() {
        return truePositive.clone();
    }

    /// The area under the curve: the probability that a positive case has the higher score than a negative one, ties
    /// counting half.
    ///
    /// @return from 0 to 1
    public double auc() {
        return auc;
    }

    /// DeLong's standard error of the area.
    ///
    /// @return at least 0; NaN with only one case in a class
    public double standardError() {
        return Math.sqrt(variance());
    }

    private double variance() {
        return ofMean(placements1, weights1) + ofMean(placements0, weights0);
    }

    /// The variance of a mean.
    private static double ofMean(double[] x, @Nullable Weights w) {
        return w == null ? Moments.variance(x) / x.length : Moments.variance(x, w) / w.effectiveSize();
    }

    /// DeLong's confidence interval of the area, auc ± z·standard error, cut at 0 and 1.
    ///
    /// @param level the confidence level, 0 < level < 1
    /// @return the interval; [0, 1] with only one case in a class
    /// @throws IllegalArgumentException if level is not such
    public Interval interval(double level) {
        Samples.require(level > 0 && level < 1, "Roc.interval", "level", level, "0 < level < 1");
        double half = StandardNormal.inverseSf((1 - level) / 2) * standardError();
        return Double.isNaN(half) ? new Interval(0, 1) : new Interval(Math.max(0, auc - half), Math.min(1, auc + half));
    }

    /// DeLong's comparison of the areas of two scores of the same cases, in the same order.
    ///
    /// @param other the curve of another score of these cases
    /// @return the difference, and how surprising it is
    /// @throws IllegalArgumentException if the other has other numbers of positive and negative cases, or other weights
    public Comparison compare(Roc other) {
        int p = placements1.length, q = placements0.length;
        Samples.require(other.placements1.length == p && other.placements0.length == q, "Roc.compare", "positives",
                other.placements1.length, "the same cases: " + p + " positive, " + q + " negative");
        Samples.require(Objects.equals(weights0, other.weights0) && Objects.equals(weights1, other.weights1),
                "Roc.compare", "positives", p, "the same weights of the cases");
        double[] d1 = new double[p], d0 = new double[q];
        for (int i = 0; i < p; i++) d1[i] = placements1[i] - other.placements1[i];
        for (int i = 0; i < q; i++) d0[i] = placements0[i] - other.placements0[i];
        double error = Math.sqrt(ofMean(d1, weights1) + ofMean(d0, weights0)), difference = auc - other.auc;
        double z = difference / error;
        return new Comparison(difference, error, z, 2 * StandardNormal.sf(Math.abs(z)),
                Math.log(2) + StandardNormal.logSf(Math.abs(z)));
    }

    /// The difference of two areas.
    ///
    /// @param difference    the first area less the second
    /// @param standardError of the difference
    /// @param statistic     their ratio z; NaN if both are 0
    /// @param pValue        of z, two-sided
    /// @param logPValue     its logarithm
    public record Comparison(double difference, double standardError, double statistic, double pValue,
            double logPValue) {
    }

    /// The score that parts the classes best by Youden's index, sensitivity + specificity − 1.
    ///
    /// @return the threshold; of several the highest
    public double youdenThreshold() {
        int best = 0;
        for (int i = 1; i < thresholds.length; i++)
            if (truePositive[i] - falsePositive[i] > truePositive[best] - falsePositive[best]) best = i;
        return thresholds[best];
    }

    @Override
    public String toString() {
        return "Roc[" + placements1.length + " positive, " + placements0.length + " negative, auc=" + auc + "]";
    }
}
