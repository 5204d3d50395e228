package org.jonum.optimize.programming;

/// A smaller programme, and the way back from its solution.
interface Reduction {
    /// {@return what is left to be solved}
    LinearProgram reduced();

    /// {@return the point of the larger programme}
    double[] point(double[] small);

    /// {@return the multipliers of the larger programme}
    double[] multipliers(double[] small);

    /// {@return the proof of infeasibility of the larger programme: multipliers for the objective 0}
    double[] ray(double[] small);

    /// Numbers of the smaller programme at their places in the larger one, 0 where there is none.
    ///
    /// @param at for each place of the larger one that of the smaller, or below 0
    static double[] spread(double[] small, int[] at) {
        double[] x = new double[at.length];
        for (int j = 0; j < x.length; j++) if (at[j] >= 0) x[j] = small[at[j]];
        return x;
    }
}
