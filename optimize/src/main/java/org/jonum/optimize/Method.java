package org.jonum.optimize;

/// A method of minimisation: an immutable record of its settings, which can be shared and run any number of times at once.
///
/// | method | needs | takes bounds |
/// |---|---|---|
/// | [Bfgs], [Lbfgs], [ConjugateGradient] | gradient | |
/// | [LbfgsB] | gradient | yes |
/// | [Newton], [TrustRegion] | gradient, Hessian or its product | |
/// | [ProjectedNewton], [TruncatedNewton] | gradient, Hessian or its product | yes |
/// | [LevenbergMarquardt] | residuals | |
/// | [TrustRegionReflective] | residuals | yes |
/// | [NelderMead], [Powell], [Bobyqa] | values | yes |
/// | [Newuoa] | values | |
/// | [Cobyla] | values, constraints | yes |
/// | [CmaEs] | values, perhaps noisy; many minima | yes |
/// | [DifferentialEvolution], [DualAnnealing], [Direct] | values; many minima | needs a box |
/// | [BasinHopping], [Multistart] | values or gradient; many minima | yes |
/// | [Sqp], [InteriorPoint], [AugmentedLagrangian] | gradient, constraints | yes |
/// | [HybridPowell], [Broyden], [NewtonKrylov], [Anderson] | a system of equations | |
///
/// Derivatives that a problem lacks are taken by differences. The same problem, method and start give the same bits.
public sealed interface Method
        permits Bfgs, Lbfgs, LbfgsB, ConjugateGradient, Newton, ProjectedNewton, TruncatedNewton, TrustRegion,
        NelderMead, Powell,
        Newuoa, Bobyqa, Cobyla,
        LevenbergMarquardt, TrustRegionReflective, CmaEs, DifferentialEvolution, DualAnnealing, Direct, BasinHopping,
        Multistart, Sqp, InteriorPoint, AugmentedLagrangian,
        HybridPowell, Broyden, NewtonKrylov, Anderson {
    /// {@return the name of the method}
    default String name() {
        return getClass().getSimpleName();
    }

    /// {@return whether it can keep within bounds}
    default boolean takesBounds() {
        return false;
    }

    /// {@return whether it can satisfy constraints}
    default boolean takesConstraints() {
        return false;
    }

    /// Minimises a problem.
    ///
    /// @param problem the problem
    /// @param x0      where to start
    /// @return the result
    /// @throws IllegalArgumentException if x0 is not finite or does not fit the problem, or the problem not the method
    /// @throws EvaluationException      if the objective throws
    default Result minimize(Problem problem, double... x0) {
        return start(problem, x0).run();
    }

    /// Minimises a problem within limits.
    ///
    /// @param problem the problem
    /// @param control tolerances, limits, listener
    /// @param x0      where to start
    /// @return the result
    /// @throws IllegalArgumentException if x0 is not finite or does not fit the problem, or the problem not the method
    /// @throws EvaluationException      if the objective throws
    default Result minimize(Problem problem, Control control, double... x0) {
        return start(problem, control, x0).run();
    }

    /// Prepares a run; nothing is evaluated yet.
    ///
    /// @param problem the problem
    /// @param x0      where to start
    /// @return the run
    /// @throws IllegalArgumentException if x0 is not finite or does not fit the problem, or the problem not the method
    default Run start(Problem problem, double... x0) {
        return start(problem, Control.DEFAULT, x0);
    }

    /// Prepares a run within limits; nothing is evaluated yet.
    ///
    /// @param problem the problem
    /// @param control tolerances, limits, listener
    /// @param x0      where to start
    /// @return the run
    /// @throws IllegalArgumentException if x0 is not finite or does not fit the problem, or the problem not the method
    default Run start(Problem problem, Control control, double... x0) {
        return new Run(this, problem, control, x0);
    }

    /// Takes up a run where it was saved.
    ///
    /// @param problem  the same problem
    /// @param control  tolerances, limits, listener, which may be others
    /// @param snapshot the state
    /// @return the run
    /// @throws IllegalArgumentException if the snapshot is of another method or another size
    default Run resume(Problem problem, Control control, Snapshot snapshot) {
        return Run.resumed(this, problem, control, snapshot);
    }

    /// Turns the run about: the caller asks for points, and tells their values.
    ///
    /// @param control tolerances, limits, listener
    /// @param x0      where to start
    /// @return the dialogue, to be closed
    default Dialogue ask(Control control, double... x0) {
        return new Dialogue(this, control, x0);
    }
}
