package org.jonum.optimize.programming;

import java.util.Locale;
import org.jonum.mat.Vector;

/// How the solution of a programme ended.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable(0, 1, 1);
/// b.row(2, 3).entry(x, 1);
/// ProgramStatus s = new DualSimplex().solve(b.linear()).status();
/// String text = switch (s) {
///     case ProgramStatus.Optimal o -> "solved";
///     case ProgramStatus.PrecisionLimit p -> "nearly solved: " + p.kkt();
///     case ProgramStatus.Infeasible i -> "no point satisfies the rows, y = " + i.ray();
///     case ProgramStatus.Unbounded u -> "falls for ever along " + u.ray();
///     case ProgramStatus.Stopped t -> "out of " + t.by();
///     case ProgramStatus.Failed f -> f.detail();
/// };
/// boolean proved = text.startsWith("no point");          // proved == true
/// }
public sealed interface ProgramStatus {
    /// The point is optimal: its residuals on the caller's model do not exceed the tolerance.
    ///
    /// @param kkt       the residuals
    /// @param tolerance what they were compared with
    record Optimal(Kkt kkt, double tolerance) implements ProgramStatus {
        @Override
        public String toString() {
            return "optimal: " + kkt;
        }
    }

    /// Nothing better was found in double precision, and the residuals exceed the tolerance.
    ///
    /// @param kkt       the residuals
    /// @param tolerance what was asked for
    record PrecisionLimit(Kkt kkt, double tolerance) implements ProgramStatus {
        @Override
        public String toString() {
            return "precision limit: " + kkt;
        }
    }

    /// No point satisfies rows and bounds. With z = −Aᵀ·y, every x with r₁ ≤ A·x ≤ r₂ and l ≤ x ≤ u would have
    /// 0 = yᵀ·(A·x) + zᵀ·x ≥ margin > 0 (Farkas).
    ///
    /// @param ray    y, one multiplier a row
    /// @param margin Σ yᵢ·(r₁ or r₂)ᵢ + Σ zⱼ·(l or u)ⱼ, lower bounds with positive and upper ones with negative multipliers
    record Infeasible(Vector ray, double margin) implements ProgramStatus {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "infeasible: Farkas margin %.3g", margin);
        }
    }

    /// The objective falls without end along a ray that leaves no row and no bound.
    ///
    /// @param ray   d, with Q·d = 0
    /// @param slope cᵀ·d < 0
    record Unbounded(Vector ray, double slope) implements ProgramStatus {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "unbounded: slope %.3g", slope);
        }
    }

    /// A limit was reached first.
    ///
    /// @param by    the limit
    /// @param value what was spent: iterations or seconds
    /// @param limit what was allowed
    record Stopped(Limit by, double value, double limit) implements ProgramStatus {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "stopped: %s %.3g of %.3g", by, value, limit);
        }
    }

    /// No answer was found.
    ///
    /// @param cause  of what kind the failure is
    /// @param detail in words
    record Failed(Cause cause, String detail) implements ProgramStatus {
        @Override
        public String toString() {
            return "failed: " + detail;
        }
    }

    /// What can end a run early.
    enum Limit {
        /// The number of iterations.
        ITERATIONS,
        /// The time.
        TIME
    }

    /// Why there is no answer.
    enum Cause {
        /// Q has a negative eigenvalue.
        NOT_CONVEX,
        /// Neither optimality nor a proof of the contrary could be verified.
        NUMERICAL
    }

    /// {@return whether x solves the programme as far as double precision lets us}
    default boolean usable() {
        return this instanceof Optimal || this instanceof PrecisionLimit;
    }
}
