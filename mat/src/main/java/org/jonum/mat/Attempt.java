package org.jonum.mat;

/// The outcome of a computation that may fail for numerical reasons: a value, or why there is none.
///
/// {@snippet :
/// Attempt<Cholesky> attempt = Cholesky.tryOf(Matrix.of(new double[][] {{1, 2}, {2, 1}}));
/// String text = switch (attempt) {
///     case Attempt.Done<Cholesky> done -> "log det = " + done.value().logDet();
///     case Attempt.Failed<Cholesky> failed -> "no factor: " + failed.why().getMessage();
/// };
/// // text == "no factor: Cholesky: the leading minor of order 2 is not positive"
/// }
///
/// @param <T> the type of the value
public sealed interface Attempt<T> {

    /// There is a value.
    ///
    /// @param value what was computed
    /// @param <T>   its type
    record Done<T>(T value) implements Attempt<T> {
        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public boolean isDone() {
            return true;
        }
    }

    /// There is none.
    ///
    /// @param why what the throwing form would have thrown
    /// @param <T> the type of the value that is missing
    record Failed<T>(NumericalException why) implements Attempt<T> {
        @Override
        public T orElseThrow() {
            throw why;
        }

        @Override
        public boolean isDone() {
            return false;
        }
    }

    /// The value, or the exception that says why there is none.
    ///
    /// @return the value
    /// @throws NumericalException if there is none
    T orElseThrow();

    /// {@return whether there is a value}
    boolean isDone();
}
