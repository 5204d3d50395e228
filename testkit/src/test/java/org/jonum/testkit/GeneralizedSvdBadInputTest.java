package org.jonum.testkit;

import java.util.Map;
import org.jonum.lapack.Lapack;

/// The door of the generalized singular value decomposition.
class GeneralizedSvdBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected Map<String, Integer> sizes() {
        return Map.of("m", 4, "p", 5, "n", 3, "k", 1, "l", 2);
    }

    @Override
    protected String table() {
        return """
                ?ggsvp3 jobu=VECTORS jobv=VECTORS jobq=VECTORS m p n a[m,n]* b[p,n]* tola=1 tolb=1 u[m,m]* v[p,p]* q[n,n]*
                ?tgsja  jobu=VECTORS jobv=VECTORS jobq=VECTORS m p n k l a[m,n]* b[p,n]* tola=1 tolb=1 alpha{n}* beta{n}* u[m,m]* v[p,p]* q[n,n]*
                ?ggsvd3 jobu=VECTORS jobv=VECTORS jobq=VECTORS m n p a[m,n]* b[p,n]* alpha{n}* beta{n}* u[m,m]* v[p,p]* q[n,n]* iwork{n}i
                """;
    }
}
