package org.jonum.bench.peer;

import java.util.Optional;
import org.jonum.bench.operation.MatrixOperation;
import org.jonum.bench.operation.Operation;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// What Jonum's matrices rest on: the bare routine on arrays that are there, into one that is there.
///
/// @param blas its routines
record JonumArrays(Blas blas) implements Library {

    static JonumArrays load() {
        return new JonumArrays(Backend.current().blas());
    }

    @Override
    public String name() {
        return "arrays";
    }

    @Override
    public String version() {
        return "this build, dgemm";
    }

    @Override
    public Optional<Call> prepare(Operation operation) {
        if (!(operation instanceof MatrixOperation o) || o.verb() != MatrixOperation.Verb.TIMES)
            return Optional.empty();
        int n = o.n();
        double[] a = o.a().doubles(), b = o.b().doubles(), c = new double[n * n];
        Trans plain = Trans.NO_TRANS;
        return Optional.of(Call.into(c, () -> blas.dgemm(plain, plain, n, n, n, 1, a, 0, n, b, 0, n, 0, c, 0, n)));
    }
}
