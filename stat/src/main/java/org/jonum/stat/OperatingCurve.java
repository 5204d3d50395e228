package org.jonum.stat;

/// The total operating characteristic: how many positive cases lie at or above each threshold, beside how many cases do at all.
///
/// Unlike the receiver operating characteristic it keeps the numbers of cases: hits, false alarms, misses and correct
/// rejections can be read from it.
///
/// {@snippet :
/// var toc = OperatingCurve.of(new double[] {3, 2, 1}, new boolean[] {true, false, true});
/// double[] hits = toc.hits();                    // hits == {0, 1, 1, 2}
/// }
/// Source: Pontius & Si, The total operating characteristic to measure diagnostic ability for multiple thresholds (2014).
///
/// @param hits   positive cases among the i with the highest scores, i from 0 to n; cases with the same score share
///     theirs evenly
/// @param least  the fewest hits possible for each i
/// @param most   the most hits possible for each i
public record OperatingCurve(double[] hits, double[] least, double[] most) {

    /// The curve of scored cases.
    ///
    /// @param scores   numbers, none NaN
    /// @param positive which cases are positive
    /// @return the curve
    /// @throws IllegalArgumentException if a score is NaN, or the lengths differ
    public static OperatingCurve of(double[] scores, boolean[] positive) {
        int n = scores.length;
        Samples.require(positive.length == n, "OperatingCurve.of", "positive.length", positive.length,
                "a class for each of " + n
                        + " scores");
        Samples.require(!Samples.anyNaN(scores), "OperatingCurve.of", "score", Double.NaN, "numbers");
        int[] order = Order.ascending(scores);
        int p = 0;
        for (boolean b : positive) if (b) p++;
        double[] hits = new double[n + 1], least = new double[n + 1], most = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            least[i] = Math.max(0, i - (n - p));
            most[i] = Math.min(i, p);
        }
        for (int done = 0; done < n;) {
            int to = done, h = 0;
            while (to < n && scores[order[n - 1 - to]] == scores[order[n - 1 - done]])
                if (positive[order[n - 1 - to++]]) h++;
            for (int i = done + 1; i <= to; i++) hits[i] = hits[done] + (double) h * (i - done) / (to - done);
            done = to;
        }
        return new OperatingCurve(hits, least, most);
    }

    /// {@return how many points it has}
    @Override
    public String toString() {
        return "OperatingCurve[" + hits.length + " points]";
    }
}
