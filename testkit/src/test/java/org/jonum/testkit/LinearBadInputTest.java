package org.jonum.testkit;

import org.jonum.lapack.Lapack;

/// The door of the routines for linear systems.
class LinearBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected String table() {
        return """
                ?getri n a[n,n]* ipiv{n}i
                ?geequ m n a[m,n] r{m}* c{n}*
                ?posv  uplo n nrhs a[n,n] b[n,nrhs]*
                ?potri uplo n a[n,n]*
                ?lauum uplo n a[n,n]*
                ?poequ n a[n,n] s{n}*
                ?pstrf uplo n a[n,n]* piv{n}i tol=-1
                ?trtri uplo diag n a[n,n]*
                ?latrs uplo trans diag normin=COMPUTE n a[n,n] x{n}* cnorm{n}*
                ?latbs uplo trans diag normin=COMPUTE n kd ab[kd+1,n] x{n}* cnorm{n}*
                ?latps uplo trans diag normin=COMPUTE n ap<n> x{n}* cnorm{n}*
                ?trrfs uplo trans diag n nrhs a[n,n] b[n,nrhs] x[n,nrhs] ferr{nrhs}* berr{nrhs}*
                ?gerfs trans n nrhs a[n,n] af[n,n] ipiv{n}i b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?porfs uplo n nrhs a[n,n] af[n,n] b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?laqge m n a[m,n]* r{m} c{n} rowCnd=1 colCnd=1 amax=1
                ?laqsy uplo n a[n,n]* s{n} sCond=1 amax=1
                ?gesvx fact=EQUILIBRATE trans n nrhs a[n,n]* af[n,n]* ipiv{n}i equed=NONE r{n}* c{n}* b[n,nrhs]* \
                x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?posvx fact=EQUILIBRATE uplo n nrhs a[n,n]* af[n,n]* equed=NONE s{n}* b[n,nrhs]* x[n,nrhs]* \
                ferr{nrhs}* berr{nrhs}*
                """;
    }
}
