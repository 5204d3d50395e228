package org.jonum.bench.peer;

import java.util.Optional;
import org.jonum.bench.operation.Operation;
import org.jonum.blas.Backend;

/// A back end of Jonum with several threads for each routine.
///
/// @param backend whose routines
/// @param threads how many, at least 2
record JonumOnThreads(Backend backend, int threads) implements Library {

    static JonumOnThreads of(String backend, int threads) throws MissingPeerException {
        int processors = Runtime.getRuntime().availableProcessors();
        if (processors < threads) throw new MissingPeerException("there are " + processors + " processors");
        Jonum one = Jonum.backend(backend);
        return new JonumOnThreads(Backend.named(one.name()), threads);
    }

    @Override
    public String name() {
        return backend.name() + "-" + threads;
    }

    @Override
    public String version() {
        return "this build, back end " + backend.name() + " on " + threads + " threads";
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        return Jonum.of(backend.name(), backend).prepare(operation).map(this::onThreads);
    }

    private Call onThreads(Call call) {
        Backend.Scope scope = Backend.where(backend).threads(threads);
        return Call.of(() -> scope.run(call::run), call::result);
    }
}
