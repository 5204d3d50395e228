package org.jonum.bench.peer;

import java.util.Optional;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// A back end of Jonum, on the thread that calls it.
///
/// @param name its name in tables
/// @param blas its routines
record Jonum(String name, Blas blas) implements Library {

    static Jonum backend(String name) throws MissingPeerException {
        try {
            return new Jonum(name, Backend.named(name).blas());
        } catch (IllegalArgumentException e) {
            throw new MissingPeerException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String version() {
        return "this build, back end " + name;
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        return Optional.of(operation.precision() == Precision.DOUBLE
                ? DoubleJonum.prepare(blas, operation) : FloatJonum.prepare(blas, operation));
    }
}
