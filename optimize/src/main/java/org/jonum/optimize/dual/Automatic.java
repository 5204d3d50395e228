package org.jonum.optimize.dual;

import java.util.Arrays;
import org.jonum.optimize.Gradient;
import org.jonum.optimize.Hessian;
import org.jonum.optimize.HessianProduct;
import org.jonum.optimize.Jacobian;
import org.jonum.optimize.Objective;
import org.jonum.optimize.Problem;
import org.jonum.optimize.Residuals;

/// Derivatives of functions written for any [Scalar], exact but for rounding: forward mode, in chunks of eight directions.
///
/// {@snippet :
/// record Rosenbrock() {
///     static <S extends Scalar<S>> S f(S[] x) {
///         return x[1].minus(x[0].square()).square().times(100).plus(x[0].negate().plus(1).square());
///     }
/// }
/// Problem p = Automatic.problem(Rosenbrock::f);
/// Result r = TrustRegion.exact().minimize(p, -1.2, 1);
/// boolean found = Math.abs(r.x()[0] - 1) < 1e-10;                // found == true
/// }
/// All methods are free of state: the same function may be differentiated by any number of threads at once.
///
/// **Cost** a gradient of n variables about n/8 times that of the function in dual numbers of 8 directions; a Hessian n·(n + 1)/2 and a product
/// with it n evaluations in hyper-dual numbers. Each operation makes an object.
/// **Source** A. Griewank & A. Walther (2008), Evaluating derivatives, 2nd ed., SIAM, ch. 3; J. A. Fike & J. J. Alonso (2011), AIAA 2011-886.
public final class Automatic {
    private static final int CHUNK = 8;

    private Automatic() {}

    /// A problem with values, gradients, Hessians and products with them.
    ///
    /// @param f the objective
    /// @return the problem
    public static Problem problem(GenericObjective f) {
        return Problem.of(objective(f), gradient(f)).hessian(hessian(f)).hessianProduct(hessianProduct(f));
    }

    /// A problem of least squares with its Jacobian.
    ///
    /// @param m the number of residuals, ≥ 1
    /// @param r the residuals
    /// @return the problem
    /// @throws IllegalArgumentException if m < 1
    public static Problem leastSquares(int m, GenericResiduals r) {
        return Problem.leastSquares(m, residuals(m, r), jacobian(m, r));
    }

    /// Values alone.
    ///
    /// @param f the function
    /// @return its values
    public static Objective objective(GenericObjective f) {
        return x -> f.value(Arrays.stream(x).mapToObj(Real::new).toArray(Real[]::new)).value();
    }

    /// The gradient.
    ///
    /// @param f the function
    /// @return its gradient
    public static Gradient gradient(GenericObjective f) {
        return (x, g) -> {
            for (int from = 0; from < x.length; from += CHUNK) {
                int width = Math.min(CHUNK, x.length - from);
                Dual v = f.value(seeds(x, from, width));
                for (int i = 0; i < width; i++) g[from + i] = v.derivative(i);
            }
        };
    }

    /// The Hessian.
    ///
    /// @param f the function
    /// @return its matrix of second derivatives
    public static Hessian hessian(GenericObjective f) {
        return (x, h) -> {
            int n = x.length;
            HyperDual[] at = new HyperDual[n];
            for (int i = 0; i < n; i++) at[i] = new HyperDual(x[i], 0, 0, 0);
            for (int j = 0; j < n; j++) {
                for (int i = 0; i <= j; i++) {
                    at[i] = new HyperDual(x[i], 1, i == j ? 1 : 0, 0);
                    if (i != j) at[j] = new HyperDual(x[j], 0, 1, 0);
                    h[i + j * n] = f.value(at.clone()).both();
                    h[j + i * n] = h[i + j * n];
                    at[i] = new HyperDual(x[i], 0, 0, 0);
                    at[j] = new HyperDual(x[j], 0, 0, 0);
                }
            }
        };
    }

    /// Products of the Hessian with a vector.
    ///
    /// @param f the function
    /// @return v ↦ ∇²f·v
    public static HessianProduct hessianProduct(GenericObjective f) {
        return (x, v, hv) -> {
            int n = x.length;
            HyperDual[] at = new HyperDual[n];
            for (int i = 0; i < n; i++) at[i] = new HyperDual(x[i], 0, v[i], 0);
            for (int i = 0; i < n; i++) {
                HyperDual keep = at[i];
                at[i] = new HyperDual(x[i], 1, v[i], 0);
                hv[i] = f.value(at.clone()).both();
                at[i] = keep;
            }
        };
    }

    /// Residuals alone.
    ///
    /// @param m the number of residuals, ≥ 1
    /// @param r the residuals
    /// @return their values
    public static Residuals residuals(int m, GenericResiduals r) {
        return (x, out) -> {
            Real[] values = new Real[m];
            r.residuals(Arrays.stream(x).mapToObj(Real::new).toArray(Real[]::new), values);
            for (int i = 0; i < m; i++) out[i] = values[i].value();
        };
    }

    /// The Jacobian of residuals, or of constraints.
    ///
    /// @param m the number of residuals, ≥ 1
    /// @param r the residuals
    /// @return their derivatives, by columns
    public static Jacobian jacobian(int m, GenericResiduals r) {
        return (x, j) -> {
            Dual[] out = new Dual[m];
            for (int from = 0; from < x.length; from += CHUNK) {
                int width = Math.min(CHUNK, x.length - from);
                r.residuals(seeds(x, from, width), out);
                for (int k = 0; k < width; k++) {
                    for (int i = 0; i < m; i++) j[i + (from + k) * m] = out[i].derivative(k);
                }
            }
        };
    }

    /// The gradient of a real analytic function by the complex step, ∂f/∂xᵢ = Im f(x + i·h·eᵢ)/h with h = 2⁻¹⁰⁰: there is no
    /// difference, so nothing cancels, and the error of O(h²) is far below rounding.
    ///
    /// {@snippet :
    /// // f(x) = x₀²·x₁: the imaginary part of (a + i·b)²·(c + i·d) is 2·a·b·c + (a² − b²)·d
    /// Gradient g = Automatic.complexStep((re, im) -> 2 * re[0] * im[0] * re[1] + (re[0] * re[0] - im[0] * im[0]) * im[1]);
    /// double[] d = new double[2];
    /// g.gradient(new double[] {3, 5}, d);
    /// double first = d[0];                       // first == 30
    /// double second = d[1];                      // second == 9
    /// }
    /// **Source** W. Squire & G. Trapp (1998), SIAM Rev. 40, 110–112; J. R. R. A. Martins, P. Sturdza & J. J. Alonso (2003), ACM TOMS 29.
    ///
    /// @param f the function for complex arguments, without abs, max or conjugates
    /// @return its gradient
    public static Gradient complexStep(ComplexObjective f) {
        // a power of two, so that to divide by it is exact
        double h = 0x1p-100;
        return (x, g) -> {
            double[] im = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                im[i] = h;
                g[i] = f.imaginary(x, im) / h;
                im[i] = 0;
            }
        };
    }

    private static Dual[] seeds(double[] x, int from, int width) {
        Dual[] at = new Dual[x.length];
        for (int i = 0; i < x.length; i++) {
            int k = i - from;
            at[i] = k >= 0 && k < width ? Dual.variable(x[i], k, width) : Dual.constant(x[i], width);
        }
        return at;
    }
}
