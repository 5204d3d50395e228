package org.jonum.bench.peer;

import java.util.Optional;
import org.ejml.EjmlVersion;
import org.ejml.concurrency.EjmlConcurrency;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.operation.Precision;

/// EJML, row-major dense matrices, by the operations that its users call, on one thread.
record Ejml() implements Library {

    static Ejml load() {
        EjmlConcurrency.USE_CONCURRENT = false;
        return new Ejml();
    }

    @Override
    public String name() {
        return "ejml";
    }

    @Override
    public String version() {
        return "EJML " + EjmlVersion.VERSION;
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        if (!Rows.fits(operation)) return Optional.empty();
        return operation.precision() == Precision.DOUBLE ? EjmlD.prepare(operation) : EjmlF.prepare(operation);
    }
}
