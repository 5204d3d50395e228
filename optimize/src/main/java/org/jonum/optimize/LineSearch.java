package org.jonum.optimize;

/// How far to go along a direction of descent: the step α, with φ(α) = f(x + α·d).
///
/// {@snippet :
/// LineSearch exact = LineSearch.moreThuente().curvature(0.1);
/// Problem p = Problem.of(x -> Math.cosh(x[0]) + x[1] * x[1]);
/// boolean usable = new Lbfgs().lineSearch(exact).minimize(p, 2, 2).status().usable();        // usable == true
/// }
/// A value that is not finite counts as a step too far: the step is cut back, and never again comes near it.
public sealed interface LineSearch {
    /// Moré and Thuente's search for a strong Wolfe point: φ(α) ≤ φ(0) + δ·α·φ′(0) and |φ′(α)| ≤ σ·|φ′(0)|.
    ///
    /// @return the search with δ = 1e-4 and σ = 0.9
    static MoreThuente moreThuente() {
        return new MoreThuente(1e-4, 0.9);
    }

    /// The steps of Moré and Thuente, ended by the first point that satisfies the Wolfe conditions proper, with φ′(α) ≥ σ·φ′(0) and no
    /// bound on a rising slope: what quasi-Newton methods need, for fewer evaluations.
    ///
    /// @return the search with δ = 1e-4 and σ = 0.9
    static Wolfe wolfe() {
        return new Wolfe(1e-4, 0.9);
    }

    /// Hager and Zhang's search for a point that satisfies the Wolfe conditions, exactly or, near the precision of f,
    /// approximately: (2δ − 1)·φ′(0) ≥ φ′(α) ≥ σ·φ′(0) with φ(α) ≤ φ(0) + ε.
    ///
    /// @return the search with δ = 0.1 and σ = 0.9
    static HagerZhang hagerZhang() {
        return new HagerZhang(0.1, 0.9);
    }

    /// Backtracking to Armijo's condition φ(α) ≤ φ(0) + δ·α·φ′(0), by parabolas.
    ///
    /// @return the search with δ = 1e-4
    static Backtracking backtracking() {
        return new Backtracking(1e-4);
    }

    /// The search of Moré and Thuente.
    ///
    /// **Source** J. J. Moré & D. J. Thuente (1994), ACM Trans. Math. Softw. 20.
    ///
    /// @param decrease  δ in (0, ½)
    /// @param curvature σ in (δ, 1)
    record MoreThuente(double decrease, double curvature) implements LineSearch {
        /// Checks the constants.
        ///
        /// @throws IllegalArgumentException unless 0 < δ < σ < 1
        public MoreThuente {
            LineSearch.wolfe("MoreThuente", decrease, curvature);
        }

        /// Another σ.
        ///
        /// @param sigma in (δ, 1); 0.1 is nearly exact
        /// @return a changed copy
        public MoreThuente curvature(double sigma) {
            return new MoreThuente(decrease, sigma);
        }
    }

    /// The steps of Moré and Thuente to the conditions of Wolfe.
    ///
    /// **Source** P. Wolfe (1969), SIAM Review 11; J. J. Moré & D. J. Thuente (1994), ACM Trans. Math. Softw. 20.
    ///
    /// @param decrease  δ in (0, ½)
    /// @param curvature σ in (δ, 1)
    record Wolfe(double decrease, double curvature) implements LineSearch {
        /// Checks the constants.
        ///
        /// @throws IllegalArgumentException unless 0 < δ < σ < 1
        public Wolfe {
            LineSearch.wolfe("Wolfe", decrease, curvature);
        }
    }

    /// The search of Hager and Zhang.
    ///
    /// **Source** W. W. Hager & H. Zhang (2005), SIAM J. Optim. 16; (2006), ACM Trans. Math. Softw. 32.
    ///
    /// @param decrease  δ in (0, ½)
    /// @param curvature σ in (δ, 1)
    record HagerZhang(double decrease, double curvature) implements LineSearch {
        /// Checks the constants.
        ///
        /// @throws IllegalArgumentException unless 0 < δ < σ < 1
        public HagerZhang {
            LineSearch.wolfe("HagerZhang", decrease, curvature);
        }

        /// Another σ.
        ///
        /// @param sigma in (δ, 1)
        /// @return a changed copy
        public HagerZhang curvature(double sigma) {
            return new HagerZhang(decrease, sigma);
        }
    }

    /// Backtracking.
    ///
    /// **Source** L. Armijo (1966), Pacific J. Math. 16; Dennis & Schnabel (1983), §6.3.
    ///
    /// @param decrease δ in (0, ½)
    record Backtracking(double decrease) implements LineSearch {
        /// Checks the constant.
        ///
        /// @throws IllegalArgumentException unless 0 < δ < ½
        public Backtracking {
            if (!(decrease > 0 && decrease < 0.5)) {
                throw new IllegalArgumentException("Backtracking: decrease = " + decrease + ", need in (0, 0.5)");
            }
        }
    }

    private static void wolfe(String name, double delta, double sigma) {
        if (!(delta > 0 && delta < sigma && sigma < 1)) {
            throw new IllegalArgumentException(name + ": decrease = " + delta + ", curvature = " + sigma
                    + ", need 0 < decrease < curvature < 1");
        }
    }
}
