// Generated from DoubleSample.java by build/Float32.java. Do not edit.
package sample;

import static java.lang.Math.max;

/// Solves A·x = b by sgetrf and Sgetrs (LAPACK SGETRF); single precision, Single-precision, float relative error 1.5e-16.
///
/// {@snippet :
/// float[] x = {4.0f, 2, 1e-3f};            // x[0] is 4.0
/// if (x[0] > 1.5f) { blas.sscal(3, 0.5f, x, 0, 1); }
/// }
/// Costs 0.5 times as much as sgemmt; see [FloatSample#sgemmSmall(float)] and `isamax`.
final class FloatSample {
    static final double EPS = 0x1p-52; // keep-double
    static final float HALF = .5f, ONE = 1f, TWO = 2.f, TEN = 1_0.0f, HEX = 0x1.8p1f, BIG = 1e10f, F = 1.5e3f;
    static final float ALREADY = 1.5f;
    static final long N = 10L, HEXLONG = 0xdL, D = 0x1d;
    static final Float BOXED = Float.MAX_VALUE;
    /* block 1.5 float
       saxpy 2.5 */
    int dst, dstOff, data, delta, dotted, dx, dlambda, dstride, dtrans, dorder, dlast, days, dsum, dense;

    float sgemmSmall(float x, String s) {
        dst = "sgemm: 1.5 is no float \"2.5".length() + '"' + "1.5".length();
        String t = """
                sgemm 1.5 "float" \""" 2.5
                """;
        checkSgemm(cblas_sgemm(t), isamax(3), ISAMAX, Isamax.class, sgemmBatched(), sgeadd(), somatcopy());
        dsdot(1, sdsdot(2), dsgesv(3), dsposv(4), dlag2s(5), slag2d(6));
        sger(ssyr2k(), sspr(), strsm(), strmvUpper(), slarfg(), sorgqr(), sbdsqr(), shseqr(), ssteqr());
        ssyrk(slange(), sgeqp3(), spotrf2(), slabrd(), stgsen(), srotmg(), snrm2(), sptsv(), slanv2());
        long bits = Float.floatToRawIntBits(x) + Float.floatToIntBits(x); // double-check, doubled 1.5
        return -(float) Math.sqrt(x) + Math.abs(max(x, 1)) / (float) StrictMath.pow(x, 2.5f) * rng.nextFloat() + floats(2)[1];
    }
}
