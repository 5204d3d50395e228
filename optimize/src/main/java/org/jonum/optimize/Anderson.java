package org.jonum.optimize;

/// Fixed points x = G(x) by iteration, with Anderson's acceleration: each step mixes the last ones so that their residuals cancel best.
///
/// {@snippet :
/// Problem p = Problem.fixedPoint(2, (x, g) -> {
///     g[0] = Math.cos(x[1]);
///     g[1] = 0.9 * Math.sin(x[0]) + 0.5;
/// });
/// Result r = new Anderson().minimize(p, 0, 0);
/// boolean found = r.status().usable();           // found == true
/// }
/// Takes residuals F(x) = G(x) − x, as [Problem#fixedPoint] makes them. No derivatives are used.
///
/// **Cost** an evaluation and 2·n·memory² multiplications an iteration, 2·memory·n numbers. **Source** D. G. Anderson (1965), J. ACM 12;
/// H. F. Walker & P. Ni (2011), SIAM J. Numer. Anal. 49.
///
/// @param memory steps that are mixed, ≥ 1
public record Anderson(int memory) implements Method {
    /// Checks the memory.
    ///
    /// @throws IllegalArgumentException if it is < 1
    public Anderson {
        if (memory < 1) throw new IllegalArgumentException("Anderson: memory = " + memory + ", need >= 1");
    }

    /// With five steps.
    public Anderson() {
        this(5);
    }
}
