package org.jonum.testkit;

import java.util.Map;
import org.jonum.lapack.Lapack;

/// The door of the routines for singular values.
class SvdBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected Map<String, Integer> sizes() {
        return Map.of("m", 4, "n", 3, "nrhs", 2, "k", 2, "n2", 6, "il", 0, "iu", 2);
    }

    @Override
    protected String table() {
        return """
                ?gebrd m n a[m,n]* d{n}* e{k}* tauq{n}* taup{n}*
                ?orgbr vect=Q m n k=3 a[m,n]* tau{n}
                ?ormbr vect=Q side trans m n k=3 a[m,n] tau{n} c[m,n]*
                ?bdsqr uplo n ncvt=2 nru=4 ncc=2 d{n}* e{k}* vt[n,k]* u[m,n]* c[n,nrhs]*
                ?bdsdc uplo compq=INITIALIZE n d{n}* e{k}* u[n,n]* vt[n,n]*
                ?gesvd jobu=ALL jobvt=ALL m n a[m,n]* s{n}* u[m,m]* vt[n,n]*
                ?gesvj joba=UPPER jobu=VECTORS jobv=VECTORS m n a[m,n]* sva{n}* mv=3 v[n,n]*
                ?gejsv jobu=ALL jobv=VECTORS m n a[m,n]* sva{n}* u[m,m]* v[n,n]*
                ?bdsvdx uplo jobz=VECTORS range=INDICES n d{n} e{k} vl=0 vu=1 il iu s{iu}* z[n2,iu]*
                ?lasq1 n d{n}* e{k}*
                ?gesvdx jobu=VECTORS jobvt=VECTORS range=INDICES m n a[m,n]* vl=0 vu=1 il iu s{n}* u[m,iu]* vt[iu,n]*
                ?gesdd jobz=ALL m n a[m,n]* s{n}* u[m,m]* vt[n,n]*
                """;
    }
}
