package org.jonum.optimize;

/// The nonlinear method of conjugate gradients: d := −∇f + β·d.
///
/// Needs no memory but a few vectors, and more evaluations than [Lbfgs], which is to be preferred where its memory fits.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(x[0] - 1, 2) + 10 * Math.pow(x[1], 2) + Math.pow(x[0] * x[1], 2));
/// Result r = new ConjugateGradient(ConjugateGradient.Formula.DAI_YUAN).minimize(p, 3, 3);
/// boolean found = Math.abs(r.x()[0] - 1) < 1e-6;         // found == true
/// }
/// **Cost** a few vector operations an iteration.  **Source** Nocedal & Wright (2006), §5.2, and the papers at [Formula].
///
/// @param formula    the β
/// @param lineSearch how to find the step
public record ConjugateGradient(Formula formula, LineSearch lineSearch) implements Method {
    /// The choice of β. With g the new gradient, g₀ the old one, y = g − g₀.
    public enum Formula {
        /// Hager & Zhang (2005): (y − 2·d·‖y‖²/dᵀy)ᵀg/dᵀy, kept above −1/(‖d‖·min(0.01, ‖g₀‖)).
        HAGER_ZHANG,
        /// Polak & Ribière (1969) with Powell's cut (1986): max(0, gᵀy/g₀ᵀg₀).
        POLAK_RIBIERE_PLUS,
        /// Dai & Yuan (1999): gᵀg/dᵀy.
        DAI_YUAN
    }

    /// With the formula of Polak & Ribière.
    public ConjugateGradient() {
        this(Formula.POLAK_RIBIERE_PLUS);
    }

    /// With another formula, and a line search that is nearly exact.
    ///
    /// @param formula the β
    public ConjugateGradient(Formula formula) {
        this(formula, LineSearch.moreThuente().curvature(0.1));
    }

    /// Another line search.
    ///
    /// @param search the line search; it must secure the curvature, which backtracking does not
    /// @return a changed copy
    public ConjugateGradient lineSearch(LineSearch search) {
        return new ConjugateGradient(formula, search);
    }
}
