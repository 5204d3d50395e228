package org.jonum.mat;

import java.util.function.Supplier;

/// From a form that throws to one that returns.
final class Attempts {
    private Attempts() {}

    /// What the computation gives, or the numerical failure that it throws.
    static <T> Attempt<T> of(Supplier<T> computation) {
        try {
            return new Attempt.Done<>(computation.get());
        } catch (NumericalException e) {
            return new Attempt.Failed<>(e);
        }
    }
}
