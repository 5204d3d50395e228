package org.jonum.stat;

/// Description of angles, in radians, for which 2π is 0.
///
/// {@snippet :
/// double[] angles = {0.1, -0.1 + 2 * Math.PI};
/// boolean near = Math.abs(Circular.mean(angles)) < 1e-15;        // near == true
/// double r = Circular.resultantLength(angles);   // r == 0.9950041652780258
/// }
/// Source: Mardia & Jupp, Directional Statistics (2000).
public final class Circular {
    private Circular() {
    }

    /// The direction of the sum of unit vectors.
    ///
    /// @param angles at least one number, in radians
    /// @return from −π to π; where the vectors cancel, the direction of what rounding left of them
    /// @throws IllegalArgumentException if there are no angles
    public static double mean(double... angles) {
        Samples.notEmpty("Circular.mean", angles);
        return Math.atan2(Sums.sum(angles.length, i -> Math.sin(angles[i])),
                Sums.sum(angles.length, i -> Math.cos(angles[i])));
    }

    /// The direction of the sum of weighted unit vectors.
    ///
    /// @param angles  numbers, in radians
    /// @param weights one for each
    /// @return from −π to π
    /// @throws IllegalArgumentException if there are no angles, or not as many weights
    public static double mean(double[] angles, Weights weights) {
        Samples.weighted("Circular.mean", angles, weights);
        double[] w = weights.w;
        return Math.atan2(Sums.sum(w.length, i -> w[i] == 0 ? 0 : w[i] * Math.sin(angles[i])),
                Sums.sum(w.length, i -> w[i] == 0 ? 0 : w[i] * Math.cos(angles[i])));
    }

    /// The length R of the mean of unit vectors.
    ///
    /// @param angles at least one number, in radians
    /// @return from 0, for angles all around, to 1, for one angle
    /// @throws IllegalArgumentException if there are no angles
    public static double resultantLength(double... angles) {
        Samples.notEmpty("Circular.resultantLength", angles);
        double s = Sums.sum(angles.length, i -> Math.sin(angles[i])),
                c = Sums.sum(angles.length, i -> Math.cos(angles[i]));
        return Math.min(1, Math.hypot(s, c) / angles.length);
    }

    /// 1 − R, as the mean of 2·sin²((angle − mean)/2), without cancellation.
    ///
    /// @param angles at least one number, in radians
    /// @return from 0 to 1
    /// @throws IllegalArgumentException if there are no angles
    public static double variance(double... angles) {
        double m = mean(angles);
        double v = Sums.sum(angles.length, i -> {
            double h = Math.sin((angles[i] - m) / 2);
            return 2 * h * h;
        }) / angles.length;
        return Math.min(1, v);
    }

    /// √(−2·log R).
    ///
    /// @param angles at least one number, in radians
    /// @return at least 0, ∞ for angles all around
    /// @throws IllegalArgumentException if there are no angles
    public static double standardDeviation(double... angles) {
        double v = variance(angles);
        return Math.sqrt(Math.max(0, -2 * (v < 0.5 ? Math.log1p(-v) : Math.log(resultantLength(angles)))));
    }
}
