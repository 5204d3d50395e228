package org.jonum.optimize;

/// How a run ended: a sealed type, so that a `switch` over it is checked by the compiler.
///
/// {@snippet :
/// Status s = new Bfgs().minimize(Problem.of(x -> (x[0] - 1) * (x[0] - 1)), 5).status();
/// String text = switch (s) {
///     case Status.Converged c -> "by the test on the " + c.by();
///     case Status.PrecisionLimit p -> "as near as rounding lets us";
///     case Status.Stopped t -> "out of " + t.by();
///     case Status.Unbounded u -> "no minimum";
///     case Status.Infeasible i -> "the constraints are off by " + i.violation();
///     case Status.Failed e -> e.detail();
///     case Status.Running r -> "not yet";
/// };
/// // text.equals("by the test on the gradient") == true
/// }
public sealed interface Status {
    /// A test of optimality was passed.
    ///
    /// @param by        the test
    /// @param value     what it measured
    /// @param threshold what it compared with
    record Converged(Criterion by, double value, double threshold) implements Status {
        @Override
        public String toString() {
            return "converged: " + by + " " + Table.number(value) + " <= " + Table.number(threshold);
        }
    }

    /// Nothing better can be told apart in double precision: x is usable, the tolerance was not reached.
    ///
    /// @param where      what could not be improved
    /// @param optimality the measure of optimality that was reached
    record PrecisionLimit(String where, double optimality) implements Status {
        @Override
        public String toString() {
            return "precision limit: " + where + ", optimality " + Table.number(optimality);
        }
    }

    /// A limit was reached first.
    ///
    /// @param by    the limit
    /// @param value what was spent
    /// @param limit what was allowed
    record Stopped(Criterion by, double value, double limit) implements Status {
        @Override
        public String toString() {
            return "stopped: " + by + " " + Table.number(value) + ", limit " + Table.number(limit);
        }
    }

    /// The objective returned −∞.
    record Unbounded() implements Status {
        @Override
        public String toString() {
            return "unbounded: f = -Infinity";
        }
    }

    /// No point nearby violates the constraints less; one far away may satisfy them.
    ///
    /// @param violation how much, relative to a side that is larger than 1
    record Infeasible(double violation) implements Status {
        @Override
        public String toString() {
            return "infeasible: the constraints are violated by " + Table.number(violation) + ", least nearby";
        }
    }

    /// The method could not go on, and x is not known to be a minimum.
    ///
    /// @param cause  of what kind the failure is
    /// @param detail in words, with values
    record Failed(Cause cause, String detail) implements Status {
        @Override
        public String toString() {
            return "failed: " + detail;
        }
    }

    /// The run has not ended.
    record Running() implements Status {
        @Override
        public String toString() {
            return "running";
        }
    }

    /// Why a run failed.
    enum Cause {
        /// f or a derivative is not finite where the run began.
        START,
        /// A derivative is not finite at a point that has a finite value.
        DERIVATIVE,
        /// No lower point along a direction that should lead down: a wrong gradient, or a jump.
        LINE_SEARCH,
        /// The objective threw an exception.
        CALLBACK
    }

    /// {@return whether x is a minimum as far as the method can tell}
    default boolean usable() {
        return this instanceof Converged || this instanceof PrecisionLimit;
    }
}
