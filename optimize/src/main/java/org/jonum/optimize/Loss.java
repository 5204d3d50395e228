package org.jonum.optimize;

/// A loss that lets a large residual r count for less than its square: ½·Σ c²·ρ((r/c)²) is minimised.
///
/// ρ(s) ≈ s for small s, so that the scale c says up to which size a residual is taken at face value.
///
/// {@snippet :
/// double near = Loss.huber(1).rho(0.25);         // near == 0.25
/// double far = Loss.huber(1).rho(16);            // far == 7
/// }
/// **Source** Triggs, McLauchlan, Hartley & Fitzgibbon (2000), Bundle adjustment: a modern synthesis, §3.3.
public interface Loss {
    /// {@return the scale c > 0}
    double scale();

    /// The loss of a squared and scaled residual.
    ///
    /// @param s (r/c)² ≥ 0
    /// @return ρ(s)
    double rho(double s);

    /// The first derivative.
    ///
    /// @param s (r/c)² ≥ 0
    /// @return ρ′(s) ≥ 0
    double rho1(double s);

    /// The second derivative.
    ///
    /// @param s (r/c)² ≥ 0
    /// @return ρ″(s)
    double rho2(double s);

    /// ρ(s) = s: plain least squares.
    ///
    /// @return the loss that changes nothing
    static Loss squares() {
        return Robust.of(1, s -> s, s -> 1, s -> 0);
    }

    /// ρ(s) = 2·(√(1 + s) − 1), a smooth absolute value.
    ///
    /// @param c scale, > 0
    /// @return the loss
    /// @throws IllegalArgumentException if c is not positive and finite
    static Loss softL1(double c) {
        return Robust.of(c, s -> 2 * s / (Math.sqrt(1 + s) + 1), s -> 1 / Math.sqrt(1 + s),
                s -> -0.5 / ((1 + s) * Math.sqrt(1 + s)));
    }

    /// ρ(s) = s to s = 1, 2·√s − 1 from there (Huber 1964).
    ///
    /// @param c scale, > 0
    /// @return the loss
    /// @throws IllegalArgumentException if c is not positive and finite
    static Loss huber(double c) {
        return Robust.of(c, s -> s > 1 ? 2 * Math.sqrt(s) - 1 : s, s -> s > 1 ? 1 / Math.sqrt(s) : 1,
                s -> s > 1 ? -0.5 / (s * Math.sqrt(s)) : 0);
    }

    /// ρ(s) = ln(1 + s), for residuals with heavy tails.
    ///
    /// @param c scale, > 0
    /// @return the loss
    /// @throws IllegalArgumentException if c is not positive and finite
    static Loss cauchy(double c) {
        return Robust.of(c, Math::log1p, s -> 1 / (1 + s), s -> -1 / ((1 + s) * (1 + s)));
    }

    /// ρ(s) = arctan s, which is bounded.
    ///
    /// @param c scale, > 0
    /// @return the loss
    /// @throws IllegalArgumentException if c is not positive and finite
    static Loss arctan(double c) {
        return Robust.of(c, Math::atan, s -> 1 / (1 + s * s), s -> -2 * s / ((1 + s * s) * (1 + s * s)));
    }

    /// ρ(s) = (1 − (1 − s)³)/3 to s = 1, ⅓ from there: residuals above c do not count (Beaton & Tukey 1974).
    ///
    /// @param c scale, > 0
    /// @return the loss
    /// @throws IllegalArgumentException if c is not positive and finite
    static Loss tukey(double c) {
        return Robust.of(c, s -> s < 1 ? s * (3 - s * (3 - s)) / 3 : 1.0 / 3, s -> s < 1 ? (1 - s) * (1 - s) : 0,
                s -> s < 1 ? -2 * (1 - s) : 0);
    }
}
