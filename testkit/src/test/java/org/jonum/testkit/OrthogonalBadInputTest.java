package org.jonum.testkit;

import java.util.Map;
import org.jonum.lapack.Lapack;

/// The door of orthogonal factorizations and least squares.
class OrthogonalBadInputTest extends LapackBadInputContract {
    @Override
    protected Lapack lapack() {
        return Lapack.current();
    }

    /// Some dimensions are given as numbers.
    @Override
    protected Map<String, Integer> sizes() {
        return Map.of("m", 4, "n", 3, "k", 2, "nrhs", 2, "2", 2, "3", 3, "4", 4, "9", 9);
    }

    @Override
    protected String table() {
        return """
                ?geqrf   m n a[m,n]* tau{n}*
                ?geqrfp  m n a[m,n]* tau{n}*
                ?ormqr   side trans m n k a[m,k] tau{k} c[m,n]*
                ?orgqr   m n k a[m,n]* tau{k}
                ?gelqf   m n a[m,n]* tau{n}*
                ?ormlq   side trans m n k a[k,m] tau{k} c[m,n]*
                ?orglq   m=3 n=4 k a[3,4]* tau{k}
                ?geqlf   m n a[m,n]* tau{n}*
                ?ormql   side trans m n k a[m,k] tau{k} c[m,n]*
                ?orgql   m n k a[m,n]* tau{k}
                ?gerqf   m n a[m,n]* tau{n}*
                ?ormrq   side trans m n k a[k,m] tau{k} c[m,n]*
                ?orgrq   m=3 n=4 k a[3,4]* tau{k}
                ?tzrzf   m=3 n=4 a[3,4]* tau{3}*
                ?ormrz   side trans m n k l=1 a[k,m] tau{k} c[m,n]*
                ?geqp3   m n a[m,n]* jpvt{n}i tau{n}*
                ?geqrt   m n nb=2 a[m,n]* t[2,n]*
                ?gemqrt  side trans m n k nb=2 v[m,k] t[2,k] c[m,n]*
                ?tpqrt   m n l=1 nb=2 a[n,n]* b[m,n]* t[2,n]*
                ?tpmqrt  side trans m n k l=1 nb=2 v[m,k] t[2,k] a[k,n]* b[m,n]*
                ?geqr    m n a[m,n]* t{9}*
                ?gemqr   side trans m n k a[m,k] t{4} c[m,n]*
                ?gelq    m n a[m,n]* t{9}*
                ?gemlq   side trans m n k a[k,m] t{4} c[m,n]*
                ?gels    trans m n nrhs a[m,n]* b[m,nrhs]*
                ?gelsy   m n nrhs a[m,n]* b[m,nrhs]* jpvt{n}i rcond=0.5
                ?gelss   m n nrhs a[m,n]* b[m,nrhs]* s{n}* rcond=0.5
                ?gelsd   m n nrhs a[m,n]* b[m,nrhs]* s{n}* rcond=0.5
                ?ggqrf   n=4 m=3 p=2 a[4,3]* taua{3}* b[4,2]* taub{2}*
                ?ggrqf   m=4 p=2 n=3 a[4,3]* taua{3}* b[2,3]* taub{2}*
                ?gglse   m n p=2 a[m,n]* b[2,n]* c{m}* d{2}* x{n}*
                ?ggglm   n=4 m=3 p=2 a[4,3]* b[4,2]* d{4}* x{3}* y{2}*
                """;
    }
}
