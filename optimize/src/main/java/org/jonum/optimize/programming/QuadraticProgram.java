package org.jonum.optimize.programming;

/// A quadratic programme: minimise c₀ + cᵀ·x + ½·xᵀ·Q·x with the rows and bounds of a linear one; immutable.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable(0, 3, -8), y = b.variable(0, 3, -6);
/// b.quadratic(x, x, 2).quadratic(y, y, 2);                       // x² + y² − 8x − 6y
/// b.row(Double.NEGATIVE_INFINITY, 4).entry(x, 1).entry(y, 1);
/// ProgramResult r = new ProximalInteriorPoint().solve(b.quadratic());
/// boolean near = Math.abs(r.objective() + 20.5) < 1e-7;          // near == true
/// }
///
/// @param linear  what is linear in it
/// @param hessian Q, symmetric, both triangles
public record QuadraticProgram(LinearProgram linear, SparseMatrix hessian) {
    /// Checks that they fit.
    ///
    /// @throws IllegalArgumentException if Q is not symmetric with a row for each variable
    public QuadraticProgram {
        int n = linear.variables();
        if (hessian.rows != n || hessian.cols != n || !hessian.equals(hessian.transpose())) {
            throw new IllegalArgumentException("QuadraticProgram: Q is " + hessian.rows + "×" + hessian.cols
                    + ", need a symmetric matrix of order " + n);
        }
    }

    /// {@return the value of the objective}
    ///
    /// @param x a point
    public double objective(double... x) {
        double[] q = hessian.times(x);
        double s = 0;
        for (int j = 0; j < x.length; j++) s += (linear.cost[j] + 0.5 * q[j]) * x[j];
        return s + linear.offset;
    }

    @Override
    public String toString() {
        return linear.toString().replaceFirst("Linear", "Quadratic") + ", " + hessian.entries() + " in Q";
    }
}
