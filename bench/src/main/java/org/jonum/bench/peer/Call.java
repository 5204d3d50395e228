package org.jonum.bench.peer;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// One operation of one library, bound to its operands.
public interface Call extends AutoCloseable {
    /// Run it once.
    void run();

    /// What it has computed: the array that it writes, by columns, or the one number that it returns.
    ///
    /// @return a new array
    double[] result();

    /// Free the operands.
    @Override
    default void close() {}

    /// A call whose result is somewhere.
    ///
    /// @param body   what to run
    /// @param result copies the result
    /// @return the call
    static Call of(Runnable body, Supplier<double[]> result) {
        return new Call() {
            @Override
            public void run() {
                body.run();
            }

            @Override
            public double[] result() {
                return result.get();
            }
        };
    }

    /// A call that writes an array.
    ///
    /// @param array the one that it writes
    /// @param body  what to run
    /// @return the call
    static Call into(double[] array, Runnable body) {
        return of(body, array::clone);
    }

    /// A call that writes an array.
    ///
    /// @param array the one that it writes
    /// @param body  what to run
    /// @return the call
    static Call into(float[] array, Runnable body) {
        return of(body, () -> {
            double[] copy = new double[array.length];
            for (int i = 0; i < copy.length; i++) copy[i] = array[i];
            return copy;
        });
    }

    /// A call that returns a number. What it returns is added up, so that no compiler can leave it out.
    ///
    /// @param function what to run
    /// @return the call
    static Call value(DoubleSupplier function) {
        return new Call() {
            private double sum;

            @Override
            public void run() {
                sum += function.getAsDouble();
            }

            @Override
            public double[] result() {
                return new double[] {function.getAsDouble()};
            }

            @Override
            public String toString() {
                return "sum " + sum;
            }
        };
    }
}
