package org.jonum.testkit;

import java.util.stream.Stream;
import org.jonum.lapack.Lapack;

/// The door of the routines in mixed precision, which take double arrays only.
class MixedBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected String table() {
        return """
                dsgesv n nrhs a[n,n]* ipiv{n}i b[n,nrhs] x[n,nrhs]*
                dsposv uplo n nrhs a[n,n]* b[n,nrhs] x[n,nrhs]*
                """;
    }

    @Override
    Stream<Signature> signatures() {
        return table().lines().map(line -> Signature.of(line, double.class));
    }
}
