package org.jonum.mat;

/// e to the power t·A times a few columns B, without the exponential: by s steps of a Taylor polynomial of degree m,
///
/// ```
///     B := Tₘ(t·A/s)·B,   s times.
/// ```
/// Al-Mohy & Higham, "Computing the action of the matrix exponential, with an application to exponential
/// integrators", SIAM J. Sci. Comput. 33 (2011) 488–511: A is shifted by its mean eigenvalue, s and m are those with the
/// fewest products for ‖t·A‖₁, and a polynomial is cut short when its terms have become negligible.
final class ExpAction {
    /// Largest ‖A‖₁ for degree m with a backward error of at most ε (Table 3.1 there), and the degrees.
    private static final int[] DEGREES = {5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55};
    private static final double[] THETA = {2.40e-3, 1.44e-1, 6.41e-1, 1.44, 2.43, 3.54, 4.7, 6.0, 7.2, 8.5, 9.9};
    /// Steps beyond this would not end: refused.
    private static final int MOST_STEPS = 1_000_000;

    private ExpAction() {}

    static Matrix of(Matrix given, double t, Matrix b) {
        Shapes.square("expMultiply", given);
        Shapes.equal("expMultiply", "b.rows()", b.rows(), "cols()", given.cols());
        Matrix a = given.scale(t);
        if (!Double.isFinite(a.norm1())) throw new NumericalException("expMultiply: t*A is not finite");
        if (given.rows() == 0 || b.cols() == 0) return b.copy();
        double mean = a.trace() / a.rows();
        a.diag().mapInPlace(x -> x - mean);
        double size = a.norm1();
        int best = 0;
        for (int i = 1; i < DEGREES.length; i++) {
            if (DEGREES[i] * steps(size, i) < DEGREES[best] * steps(size, best)) best = i;
        }
        if (steps(size, best) > MOST_STEPS) {
            throw new NumericalException("expMultiply: ||t*A|| = " + size + " would take more than " + MOST_STEPS
                    + " steps; use MatrixFunctions.exp");
        }
        int s = (int) steps(size, best);
        double growth = Math.exp(mean / s);
        Matrix f = b.copy(), small = a.scale(1.0 / s);
        for (int step = 0; step < s; step++) f = taylor(small, f, DEGREES[best]).scale(growth);
        return f;
    }

    private static double steps(double size, int i) {
        return Math.max(1, Math.ceil(size / THETA[i]));
    }

    /// Σ Aᵏ·B/k! to degree m, or until two terms in a row no longer count.
    private static Matrix taylor(Matrix a, Matrix b, int m) {
        Matrix sum = b, term = b;
        double last = term.normInf();
        for (int k = 1; k <= m; k++) {
            term = a.times(term).scale(1.0 / k);
            sum = sum.plus(term);
            double next = term.normInf();
            if (last + next <= 0x1p-53 * sum.normInf()) break;
            last = next;
        }
        return sum;
    }
}
