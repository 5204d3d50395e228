package org.jonum.gpu.internal.jcuda;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A call of one routine, or of some that belong together.
///
/// @param name      of the routines
/// @param tolerance 0 where both bindings call the same function, whose bits must then be equal
/// @param work      makes operands, calls, and keeps the results
record Call(String name, double tolerance, Consumer<OneBinding> work) {
    Call(String name, Consumer<OneBinding> work) {
        this(name, 0, work);
    }

    /// {@return all, in double precision and in single}
    static Stream<Call> all() {
        return Stream.of(DoubleCalls.all(), FloatCalls.all()).flatMap(List::stream);
    }
}
