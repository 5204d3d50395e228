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
}
