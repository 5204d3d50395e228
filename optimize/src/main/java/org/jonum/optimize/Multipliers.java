package org.jonum.optimize;

import java.util.Arrays;

/// Lagrange's multipliers at a solution: ∇f = Σ λᵢ·∇cᵢ + z, and how f* moves with the sides.
///
/// λᵢ is the derivative of f* by the side that holds row i: positive where the left one does, negative where the right one does, of any
/// sign for an equation, zero where neither does. z says the same of the bounds of the variables.
///
/// @param constraints λ, in the order in which the constraints were given
/// @param bounds      z, one for each variable
public record Multipliers(double[] constraints, double[] bounds) {
    /// Copies the arrays.
    public Multipliers {
        constraints = constraints.clone();
        bounds = bounds.clone();
    }

    /// {@return λ, in an array of its own}
    @Override
    public double[] constraints() {
        return constraints.clone();
    }

    /// {@return z, in an array of its own}
    @Override
    public double[] bounds() {
        return bounds.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Multipliers m && Arrays.equals(constraints, m.constraints)
                && Arrays.equals(bounds, m.bounds);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(constraints) + Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return "Multipliers " + Arrays.toString(constraints) + ", of bounds " + Arrays.toString(bounds);
    }
}
