package org.jonum.mat;

/// An iteration did not end within its bound.
public final class NoConvergenceException extends NumericalException {
    private static final long serialVersionUID = 1;

    /// How many values had been found.
    private final int found;

    /// An iteration that got only so far.
    ///
    /// @param message what did not converge
    /// @param found   how many values had been found
    public NoConvergenceException(String message, int found) {
        super(message);
        this.found = found;
    }

    /// {@return how many values (eigenvalues, singular values) had been found}
    public int found() {
        return found;
    }
}
