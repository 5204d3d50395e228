package org.jonum.optimize;

/// DIRECT, dividing rectangles: a search of a box without chance, for few variables and many minima.
///
/// The box is cut into ever smaller ones, each with the value at its centre. An iteration divides those that are best for some rate of change K, that is, have the least
/// f − K·size of all, into thirds along their longest sides; large boxes are there with large K, good ones with small K.
///
/// {@snippet :
/// Problem branin = Problem.of(x -> {
///     double t = x[1] - 5.1 / (4 * Math.PI * Math.PI) * x[0] * x[0] + 5 / Math.PI * x[0] - 6;
///     return t * t + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x[0]) + 10;
/// }).bounds(new double[] {-5, 0}, new double[] {10, 15});
/// Result r = new Direct().minimize(branin, Control.DEFAULT.evaluations(1000), 0, 0);
/// boolean found = Math.abs(r.f() - 0.39788735772973816) < 1e-6;          // found == true
/// }
/// Needs bounds, all finite. The start is evaluated, too, but does not lead. It ends at a limit of its control, when `boxes` boxes are there, which bounds
/// its memory, or when the box of the best point is no larger than `Control.step`, relative to the whole.
///
/// **Cost** 2·n evaluations for a box that is divided first, two for one side later; O(log boxes) comparisons each.
///
/// **Source** D. R. Jones, C. D. Perttunen & B. E. Stuckman (1993), J. Optim. Theory Appl. 79; J. M. Gablonsky & C. T. Kelley (2001), J. Global Optim. 21.
///
/// @param bias    which boxes are divided
/// @param epsilon a box must promise to improve on the least value f by ε·|f|, in [0, 1)
/// @param boxes   the most that are kept, ≥ 1
public record Direct(Bias bias, double epsilon, int boxes) implements Method {
    /// Which boxes are the candidates.
    public enum Bias {
        /// As in 1993: sizes are diagonals, and of equally good boxes all are divided.
        GLOBAL,
        /// Gablonsky and Kelley's: sizes are longest sides, of which there are fewer, and one box of each is divided; fewer evaluations where there are few minima.
        LOCAL
    }

    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if epsilon is not in [0, 1), or boxes < 1
    public Direct {
        if (!(epsilon >= 0 && epsilon < 1)) {
            throw new IllegalArgumentException("Direct: epsilon = " + epsilon + ", need in [0, 1)");
        }
        if (boxes < 1) throw new IllegalArgumentException("Direct: boxes = " + boxes + ", need >= 1");
    }

    /// Biased to local search, ε = 1e-4, up to a million boxes.
    public Direct() {
        this(Bias.LOCAL, 1e-4, 1_000_000);
    }

    /// Another bias.
    ///
    /// @param b which boxes are divided
    /// @return a changed copy
    public Direct bias(Bias b) {
        return new Direct(b, epsilon, boxes);
    }

    @Override
    public String name() {
        return bias == Bias.LOCAL ? "Direct.local" : "Direct.global";
    }

    @Override
    public boolean takesBounds() {
        return true;
    }
}
