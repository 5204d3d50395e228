package org.jonum.optimize;

/// Minimisation of a quadratic model within a radius in which it is trusted.
///
/// The radius is cut to a quarter of the step where f falls by less than a quarter of what the model promised, and doubled
/// where it falls by three quarters and the step reached the boundary. Second derivatives are taken at accepted points only, by
/// differences of gradients if they are not given.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(1 - x[0], 2) + 100 * Math.pow(x[1] - x[0] * x[0], 2), (x, g) -> {
///     double t = x[1] - x[0] * x[0];
///     g[0] = -400 * x[0] * t - 2 * (1 - x[0]);
///     g[1] = 200 * t;
/// });
/// Result r = TrustRegion.exact().minimize(p, -1.2, 1);
/// boolean found = Math.abs(r.x()[0] - 1) < 1e-8;         // found == true
/// }
/// **Source** Conn, Gould & Toint (2000), Trust-region methods; the papers at [Step].
///
/// @param step how the model is minimised
public record TrustRegion(Step step) implements Method {
    /// How a model gᵀp + ½pᵀHp is minimised within ‖p‖ ≤ Δ.
    public enum Step {
        /// Powell's dogleg (1970): from the minimum along −g towards Newton's point.
        DOGLEG,
        /// The global minimum, as characterised by Moré & Sorensen (1983), with H in the basis of its eigenvectors.
        EXACT,
        /// Conjugate gradients to the boundary or a direction of negative curvature (Steihaug 1983, Toint 1981).
        STEIHAUG,
        /// As exact, with a matrix learned from gradients by the symmetric update of rank one (Conn, Gould & Toint 1991).
        SR1
    }

    /// {@return the method with Powell's dogleg}
    public static TrustRegion dogleg() {
        return new TrustRegion(Step.DOGLEG);
    }

    /// {@return the method with the global minimum of each model, for up to some hundred variables; 9·n³ flops an iteration}
    public static TrustRegion exact() {
        return new TrustRegion(Step.EXACT);
    }

    /// {@return the method with conjugate gradients, which needs no more than products with the Hessian}
    public static TrustRegion steihaug() {
        return new TrustRegion(Step.STEIHAUG);
    }

    /// {@return the method without second derivatives: the matrix, which may be indefinite, is learned from gradients}
    public static TrustRegion sr1() {
        return new TrustRegion(Step.SR1);
    }

    @Override
    public String name() {
        return "TrustRegion." + step.name().toLowerCase(java.util.Locale.ROOT);
    }
}
