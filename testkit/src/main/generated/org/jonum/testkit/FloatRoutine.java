// Generated from DoubleRoutine.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.function.Function;
import java.util.stream.Stream;

/// A routine under contract: how calls of it are made from choices.
///
/// @param name    what it is called
/// @param problem makes a call; asks for its arguments in an order that does not depend on what it gets
public record FloatRoutine(String name, Function<FloatDraw, FloatProblem> problem) {

    /// Calls in which every value of every argument meets every value of every other.
    ///
    /// @param plan the values
    /// @return calls with fresh operands
    public Stream<FloatProblem> pairwise(Plan plan) {
        return plan.pairwise(this::from).stream().map(this::from);
    }

    /// Calls in which everything meets everything.
    ///
    /// @param plan the values
    /// @return calls with fresh operands
    public Stream<FloatProblem> all(Plan plan) {
        return plan.all(this::from).map(this::from);
    }

    private FloatProblem from(Choices choices) {
        return problem.apply(new FloatDraw(choices));
    }

    @Override
    public String toString() {
        return name;
    }
}
