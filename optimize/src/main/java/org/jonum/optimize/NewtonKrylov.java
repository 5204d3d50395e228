package org.jonum.optimize;

/// Newton's method for large systems, each step solved by GMRES no better than it is worth, without a matrix.
///
/// {@snippet :
/// int n = 100;
/// Problem p = Problem.system(n, (x, f) -> {              // x″ = exp(x), x(0) = x(1) = 0
///     for (int i = 0; i < n; i++) {
///         double left = i == 0 ? 0 : x[i - 1], right = i == n - 1 ? 0 : x[i + 1];
///         f[i] = (left - 2 * x[i] + right) * (n + 1) * (n + 1) - Math.exp(x[i]);
///     }
/// });
/// boolean found = new NewtonKrylov().minimize(p, new double[n]).status().usable();       // found == true
/// }
/// Products with the Jacobian are differences of F along the vector, or made with the Jacobian where it is given.
///
/// **Cost** an evaluation and k·n multiplications for step k of GMRES; (memory + 3)·n numbers. **Source** R. S. Dembo, S. C. Eisenstat &
/// T. Steihaug (1982), SIAM J. Numer. Anal. 19; S. C. Eisenstat & H. F. Walker (1996), SIAM J. Sci. Comput. 17, choice 2; Y. Saad & M. H.
/// Schultz (1986), SIAM J. Sci. Stat. Comput. 7.
///
/// @param memory vectors between restarts of GMRES, ≥ 1
public record NewtonKrylov(int memory) implements Method {
    /// Checks the memory.
    ///
    /// @throws IllegalArgumentException if it is < 1
    public NewtonKrylov {
        if (memory < 1) throw new IllegalArgumentException("NewtonKrylov: memory = " + memory + ", need >= 1");
    }

    /// With fifty vectors.
    public NewtonKrylov() {
        this(50);
    }
}
