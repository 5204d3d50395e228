package org.jonum.mat;

/// A computation that is well asked but has no answer in floating-point numbers.
///
/// This class itself stands for input that is not finite; its subclasses say more.
public class NumericalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Say what happened.
    ///
    /// @param message routine, and what it found
    public NumericalException(String message) {
        super(message);
    }
}
