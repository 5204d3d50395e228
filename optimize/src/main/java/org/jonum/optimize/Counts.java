package org.jonum.optimize;

/// What a run has called.
///
/// @param evaluations calls of the objective or the residuals, with or without gradient, differences included
/// @param gradients   calls of the gradient or the Jacobian
/// @param hessians    calls of the Hessian
/// @param products    calls of the Hessian's product
/// @param iterations  iterations of the method
public record Counts(long evaluations, long gradients, long hessians, long products, long iterations) {
    @Override
    public String toString() {
        return iterations + " iterations, " + evaluations + " evaluations, " + gradients + " gradients"
                + (hessians > 0 ? ", " + hessians + " Hessians" : "")
                + (products > 0 ? ", " + products + " products" : "");
    }
}
