package org.jonum.testkit;

import org.jonum.lapack.Lapack;

/// The doors of band and tridiagonal matrices, and of norms of structured ones.
class BandBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected String table() {
        return """
                ?gbtrf m=2 n kl ku ab[kl+kl+ku+1,n]* ipiv{n1}i
                ?gbtrs trans n kl ku nrhs ab[kl+kl+ku+1,n] ipiv{n}i b[n,nrhs]*
                ?gbsv  n kl ku nrhs ab[kl+kl+ku+1,n]* ipiv{n}i b[n,nrhs]*
                ?gbcon norm=ONE n kl ku ab[kl+kl+ku+1,n] ipiv{n}i anorm=1
                ?pbtrf uplo n kd ab[kd+1,n]*
                ?pbtrs uplo n kd nrhs ab[kd+1,n] b[n,nrhs]*
                ?pbsv  uplo n kd nrhs ab[kd+1,n]* b[n,nrhs]*
                ?pbcon uplo n kd ab[kd+1,n] anorm=1
                ?tbtrs uplo trans diag n kd nrhs ab[kd+1,n] b[n,nrhs]*
                ?tbcon norm=ONE uplo diag n kd ab[kd+1,n]
                ?gttrf n dl{n1}* d{n}* du{n1}* du2{n2}* ipiv{n}i
                ?gttrs trans n nrhs dl{n1} d{n} du{n1} du2{n2} ipiv{n}i b[n,nrhs]*
                ?gtsv  n nrhs dl{n1}* d{n}* du{n1}* b[n,nrhs]*
                ?gtcon norm=INF n dl{n1} d{n} du{n1} du2{n2} ipiv{n}i anorm=1
                ?lagtm trans n nrhs alpha dl{n1} d{n} du{n1} x[n,nrhs] beta b[n,nrhs]*
                ?pttrf n d{n}* e{n1}*
                ?pttrs n nrhs d{n} e{n1} b[n,nrhs]*
                ?ptsv  n nrhs d{n}* e{n1}* b[n,nrhs]*
                ?ptcon n d{n} e{n1} anorm=1
                ?gbequ m=2 n kl ku ab[kl+ku+1,n] r{n1}* c{n}*
                ?laqgb m=2 n kl ku ab[kl+ku+1,n]* r{n1} c{n} rowCnd=1 colCnd=1 amax=1
                ?gbrfs trans n kl ku nrhs ab[kl+ku+1,n] afb[kl+kl+ku+1,n] ipiv{n}i b[n,nrhs] x[n,nrhs]* \
                       ferr{nrhs}* berr{nrhs}*
                ?gbsvx fact=EQUILIBRATE trans n kl ku nrhs ab[kl+ku+1,n]* afb[kl+kl+ku+1,n]* ipiv{n}i equed=NONE r{n}* \
                       c{n}* b[n,nrhs]* x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?pbequ uplo n kd ab[kd+1,n] s{n}*
                ?laqsb uplo n kd ab[kd+1,n]* s{n} sCond=1 amax=1
                ?pbrfs uplo n kd nrhs ab[kd+1,n] afb[kd+1,n] b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?pbsvx fact=EQUILIBRATE uplo n kd nrhs ab[kd+1,n]* afb[kd+1,n]* equed=NONE s{n}* b[n,nrhs]* \
                       x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?tbrfs uplo trans diag n kd nrhs ab[kd+1,n] b[n,nrhs] x[n,nrhs] ferr{nrhs}* berr{nrhs}*
                ?gtrfs trans n nrhs dl{n1} d{n} du{n1} dlf{n1} df{n} duf{n1} du2{n2} ipiv{n}i b[n,nrhs] x[n,nrhs]* \
                       ferr{nrhs}* berr{nrhs}*
                ?gtsvx fact=NOT_FACTORED trans n nrhs dl{n1} d{n} du{n1} dlf{n1}* df{n}* duf{n1}* du2{n2}* ipiv{n}i \
                       b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?ptrfs n nrhs d{n} e{n1} df{n} ef{n1} b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?ptsvx fact=NOT_FACTORED n nrhs d{n} e{n1} df{n}* ef{n1}* b[n,nrhs] x[n,nrhs]* ferr{nrhs}* berr{nrhs}*
                ?langb norm=MAX n kl ku ab[kl+ku+1,n]
                ?lansb norm=MAX uplo n k ab[k+1,n]
                ?lantb norm=MAX uplo diag n k ab[k+1,n]
                ?langt norm=MAX n dl{n1} d{n} du{n1}
                ?lanst norm=MAX n d{n} e{n1}
                ?lanhs norm=MAX n a[n,n]
                ?lansp norm=MAX uplo n ap<n>
                ?lantp norm=MAX uplo diag n ap<n>
                """;
    }
}
