package org.jonum.testkit;

import org.jonum.lapack.Lapack;

/// The door of the auxiliary routines.
class AuxiliaryBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    @Override
    protected String table() {
        return """
                ?larfg n alpha=2 x(n1)+*
                ?larf  side=LEFT m n v(m)! tau=2 c[m,n]*
                ?lascl type=LOWER_BAND kl ku=1 cfrom=1 cto=2 m=3 n a[kl+1,n]*
                ?lassq n x(n)+ scl=1 sumsq=1
                ?lapmt forwrd=FORWARD m n x[m,n]* k{n}i
                ?lapmr forwrd=BACKWARD m n x[m,n]* k{m}i
                ?rscl  n sa=2 x(n)+*
                ?lacpy uplo=UPPER m n a[m,n] b[m,n]*
                ?laset uplo=ALL m n alpha=1 beta=2 a[m,n]*
                """;
    }
}
