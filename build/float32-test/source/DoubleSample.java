package sample;

import static java.lang.Math.max;

/// Solves A·x = b by dgetrf and Dgetrs (LAPACK DGETRF); double precision, Double-precision, double relative error 1.5e-16.
///
/// {@snippet :
/// double[] x = {4.0, 2, 1e-3};            // x[0] is 4.0
/// if (x[0] > 1.5) { blas.dscal(3, 0.5, x, 0, 1); }
/// }
/// Costs 0.5 times as much as dgemmt; see [DoubleSample#dgemmSmall(double)] and `idamax`.
final class DoubleSample {
    static final double EPS = 0x1p-52; // keep-double
    static final double HALF = .5, ONE = 1d, TWO = 2., TEN = 1_0.0, HEX = 0x1.8p1, BIG = 1e10, F = 1.5e3D;
    static final float ALREADY = 1.5f;
    static final long N = 10L, HEXLONG = 0xdL, D = 0x1d;
    static final Double BOXED = Double.MAX_VALUE;
    /* block 1.5 double
       daxpy 2.5 */
    int dst, dstOff, data, delta, dotted, dx, dlambda, dstride, dtrans, dorder, dlast, days, dsum, dense;

    double dgemmSmall(double x, String s) {
        dst = "dgemm: 1.5 is no double \"2.5".length() + '"' + "1.5".length();
        String t = """
                dgemm 1.5 "double" \""" 2.5
                """;
        checkDgemm(cblas_dgemm(t), idamax(3), IDAMAX, Idamax.class, dgemmBatched(), dgeadd(), domatcopy());
        dsdot(1, sdsdot(2), dsgesv(3), dsposv(4), dlag2s(5), slag2d(6));
        dger(dsyr2k(), dspr(), dtrsm(), dtrmvUpper(), dlarfg(), dorgqr(), dbdsqr(), dhseqr(), dsteqr());
        dsyrk(dlange(), dgeqp3(), dpotrf2(), dlabrd(), dtgsen(), drotmg(), dnrm2(), dptsv(), dlanv2());
        long bits = Double.doubleToRawLongBits(x) + Double.doubleToLongBits(x); // double-check, doubled 1.5
        return -Math.sqrt(x) + Math.abs(max(x, 1)) / StrictMath.pow(x, 2.5) * rng.nextDouble() + doubles(2)[1];
    }
}
