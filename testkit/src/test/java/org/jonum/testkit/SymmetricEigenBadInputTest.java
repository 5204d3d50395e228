package org.jonum.testkit;

import org.jonum.lapack.Lapack;

/// The doors of the symmetric eigenvalue routines.
class SymmetricEigenBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected String table() {
        return """
                ?sytrd uplo n a[n,n]* d{n}* e{n1}* tau{n1}*
                ?orgtr uplo n a[n,n]* tau{n1}
                ?ormtr side uplo trans m n a[m,m] tau{n} c[m,n]*
                ?sterf n d{n}* e{n1}*
                ?steqr compz=VECTORS n d{n}* e{n1}* z[n,n]*
                ?stedc compz=VECTORS n d{n}* e{n1}* z[n,n]*
                ?stev  jobz=VECTORS n d{n}* e{n1}* z[n,n]*
                ?stevd jobz=VECTORS n d{n}* e{n1}* z[n,n]*
                ?syev  jobz=VECTORS uplo n a[n,n]* w{n}*
                ?syevd jobz=VECTORS uplo n a[n,n]* w{n}*
                ?sbtrd vect=VECTORS uplo n kd ab[kd+1,n]* d{n}* e{n1}* q[n,n]*
                ?sbev  jobz=VECTORS uplo n kd ab[kd+1,n]* w{n}* z[n,n]*
                ?sbevd jobz=VECTORS uplo n kd ab[kd+1,n]* w{n}* z[n,n]*
                ?sptrd uplo n ap<n>* d{n}* e{n1}* tau{n1}*
                ?opgtr uplo n ap<n> tau{n1} q[n,n]*
                ?opmtr side uplo trans m n ap<m> tau{n} c[m,n]*
                ?spev  jobz=VECTORS uplo n ap<n> w{n}* z[n,n]*
                ?spevd jobz=VECTORS uplo n ap<n> w{n}* z[n,n]*
                """;
    }
}
