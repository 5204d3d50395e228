// Generated from JonumDoubleLapackTest.java by build/Float32.java. Do not edit.
package org.jonum.netlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ludovic.netlib.lapack.JavaLAPACK;
import dev.ludovic.netlib.lapack.LAPACK;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// Jonum behind netlib's interface of LAPACK beside netlib's own Java: whatever is determined is the same, with pivots
/// counted from 1.
class JonumFloatLapackTest {
    private static final int N = 9, K = 3, BAND = 2;
    private static final float EPS = Math.ulp(1.0f);
    /// Of a problem with a condition of some hundreds.
    private static final float TOLERANCE = 1e4f * EPS;
    private static final LAPACK JONUM = new JonumLapack(), NETLIB = JavaLAPACK.getInstance();

    /// Results of a call: numbers, one after the other.
    private interface Run extends Function<LAPACK, float[]> {}

    @Test
    void generalSystems() {
        same("gesv", l -> {
            float[] a = general(N, N), b = general(N, K);
            int[] p = new int[N];
            intW info = new intW(7);
            l.sgesv(N, K, a, 0, N, p, 0, b, 0, N, info);
            return all(a, b, of(p), of(info));
        });
        same("getrf getrs getri gecon", l -> {
            float[] a = general(N, N), b = general(N, K), work = new float[4 * N];
            int[] p = new int[N];
            intW info = new intW(7);
            floatW rcond = new floatW(7);
            l.sgetrf(N, N, a, N, p, info);
            l.sgetrs("T", N, K, a, N, p, b, N, info);
            l.sgecon("1", N, a, N, 30, rcond, work, new int[N], info);
            l.sgetri(N, a, N, p, work, work.length, info);
            return all(a, b, of(p), of(info), of(rcond));
        });
        same("gesvx", l -> {
            float[] a = general(N, N), af = new float[N * N], b = general(N, K), x = new float[N * K];
            float[] r = new float[N], c = new float[N], ferr = new float[K], berr = new float[K];
            int[] p = new int[N];
            intW info = new intW(7);
            floatW rcond = new floatW(7);
            var equed = new org.netlib.util.StringW("N");
            l.sgesvx("N", "N", N, K, a, N, af, N, p, equed, r, c, b, N, x, N, rcond, ferr, berr, new float[4 * N],
                    new int[N], info);
            return all(af, x, of(p), of(info), of(rcond));
        });
        same("singular", l -> {
            float[] a = {1, 2, 2, 4}, b = {1, 1};
            intW info = new intW(7);
            l.sgesv(2, 1, a, 2, new int[2], b, 2, info);
            return of(info);
        });
    }

    @Test
    void definiteSystems() {
        same("posv pocon potri", l -> {
            float[] a = definite(N), b = general(N, K);
            intW info = new intW(7);
            floatW rcond = new floatW(7);
            l.sposv("L", N, K, a, N, b, N, info);
            l.spocon("L", N, a, N, 100, rcond, new float[3 * N], new int[N], info);
            l.spotri("L", N, a, N, info);
            return all(a, b, of(info), of(rcond));
        });
        same("ppsv pptri", l -> {
            float[] ap = packed(definite(N)), b = general(N, K);
            intW info = new intW(7);
            l.sppsv("U", N, K, ap, b, N, info);
            l.spptri("U", N, ap, info);
            return all(ap, b, of(info));
        });
        same("pbsv", l -> {
            float[] ab = band(BAND + 1, N), b = general(N, K);
            for (int j = 0; j < N; j++) ab[j * (BAND + 1)] += 20;
            intW info = new intW(7);
            l.spbsv("L", N, BAND, K, ab, BAND + 1, b, N, info);
            return all(ab, b, of(info));
        });
        same("ptsv", l -> {
            float[] d = filled(N, 4), e = general(N - 1, 1), b = general(N, K);
            intW info = new intW(7);
            l.sptsv(N, K, d, e, b, N, info);
            return all(d, e, b, of(info));
        });
    }

    @Test
    void otherSystems() {
        same("sysv sytri", l -> {
            float[] a = symmetric(N), b = general(N, K), work = new float[64 * N];
            int[] p = new int[N];
            intW info = new intW(7);
            l.ssysv("U", N, K, a, N, p, b, N, work, work.length, info);
            l.ssytri("U", N, a, N, p, work, info);
            return all(a, b, of(p), of(info));
        });
        same("gbsv", l -> {
            float[] ab = band(3 * BAND + 1, N), b = general(N, K);
            int[] p = new int[N];
            intW info = new intW(7);
            l.sgbsv(N, BAND, BAND, K, ab, 3 * BAND + 1, p, b, N, info);
            return all(b, of(p), of(info));
        });
        same("gttrf gttrs", l -> {
            float[] d = general(N, 1), dl = general(N - 1, 1), du = general(N - 1, 1), du2 = new float[N - 2];
            float[] b = general(N, K);
            int[] p = new int[N];
            intW info = new intW(7);
            l.sgttrf(N, dl, d, du, du2, p, info);
            l.sgttrs("N", N, K, dl, d, du, du2, p, b, N, info);
            return all(dl, d, du, du2, b, of(p), of(info));
        });
        same("trtrs trtri trcon", l -> {
            float[] a = definite(N), b = general(N, K);
            intW info = new intW(7);
            floatW rcond = new floatW(7);
            l.strcon("I", "U", "N", N, a, N, rcond, new float[3 * N], new int[N], info);
            l.strtrs("U", "T", "N", N, K, a, N, b, N, info);
            l.strtri("U", "N", N, a, N, info);
            return all(a, b, of(info), of(rcond));
        });
    }

    @Test
    void orthogonalFactorsAndLeastSquares() {
        same("geqrf ormqr orgqr", l -> {
            float[] a = general(N, K), c = general(N, N), tau = new float[K], work = new float[64 * N];
            intW info = new intW(7);
            l.sgeqrf(N, K, a, N, tau, work, work.length, info);
            l.sormqr("L", "T", N, N, K, a, N, tau, c, N, work, work.length, info);
            l.sorgqr(N, K, K, a, N, tau, work, work.length, info);
            return all(a, c, tau, of(info));
        });
        same("geqp3", l -> {
            float[] a = general(N, K + 1), tau = new float[K + 1], work = new float[64 * N];
            int[] p = {0, 0, 1, 0};
            intW info = new intW(7);
            l.sgeqp3(N, K + 1, a, N, p, tau, work, work.length, info);
            return all(a, tau, of(p), of(info));
        });
        same("gels", l -> {
            float[] a = general(N, K), b = general(N, K), work = new float[64 * N];
            intW info = new intW(7);
            l.sgels("N", N, K, K, a, N, b, N, work, work.length, info);
            return all(top(b, N, K, K), of(info));
        });
        same("gelsy", l -> {
            float[] a = general(N, K), b = general(N, K), work = new float[64 * N];
            System.arraycopy(a, 0, a, N, N);
            int[] p = new int[K];
            intW rank = new intW(7), info = new intW(7);
            l.sgelsy(N, K, K, a, N, b, N, p, 1e-4f, rank, work, work.length, info);
            return all(top(b, N, K, K), of(rank), of(info));
        });
        same("gelss", l -> {
            float[] a = general(N, K), b = general(N, K), s = new float[K], work = new float[64 * N];
            System.arraycopy(a, 0, a, N, N);
            intW rank = new intW(7), info = new intW(7);
            l.sgelss(N, K, K, a, N, b, N, s, 1e-4f, rank, work, work.length, info);
            return all(top(b, N, K, K), top(s, K, 2, 1), of(rank), of(info));
        });
    }

    @Test
    void symmetricEigenvalues() {
        same("syev", l -> {
            float[] a = symmetric(N), w = new float[N], work = new float[64 * N];
            intW info = new intW(7);
            l.ssyev("V", "U", N, a, N, w, work, work.length, info);
            return all(w, squares(a), of(info));
        });
        same("syevr by number", l -> {
            float[] a = symmetric(N), w = new float[N], z = new float[N * N], work = new float[64 * N];
            intW m = new intW(7), info = new intW(7);
            l.ssyevr("V", "I", "U", N, a, N, 0, 0, 2, 4, 0, m, w, z, N, new int[2 * N], work, work.length,
                    new int[20 * N], 20 * N, info);
            return all(top(w, N, 3, 1), squares(top(z, N, N, 3)), of(m), of(info));
        });
        same("spev", l -> {
            float[] ap = packed(symmetric(N)), w = new float[N], z = new float[N * N];
            intW info = new intW(7);
            l.sspev("V", "U", N, ap, w, z, N, new float[3 * N], info);
            return all(w, squares(z), of(info));
        });
        same("sygv", l -> {
            float[] a = symmetric(N), b = definite(N), w = new float[N], work = new float[64 * N];
            intW info = new intW(7);
            l.ssygv(1, "N", "U", N, a, N, b, N, w, work, work.length, info);
            return all(w, of(info));
        });
        same("stebz", l -> {
            float[] d = general(N, 1), e = general(N - 1, 1), w = new float[N];
            int[] block = new int[N], split = new int[N];
            intW m = new intW(7), blocks = new intW(7), info = new intW(7);
            e[3] = 0;
            l.sstebz("I", "B", N, 0, 0, 2, 5, 0, d, e, m, blocks, w, block, split, new float[4 * N], new int[3 * N],
                    info);
            return all(top(w, N, m.val, 1), of(Arrays.copyOf(block, m.val)), of(Arrays.copyOf(split, blocks.val)),
                    of(m), of(blocks), of(info));
        });
    }

    @Test
    void generalEigenvaluesAndSingularValues() {
        same("geev", l -> {
            float[] a = general(N, N), re = new float[N], im = new float[N], work = new float[64 * N];
            intW info = new intW(7);
            l.sgeev("N", "N", N, a, N, re, im, new float[1], 1, new float[1], 1, work, work.length, info);
            return all(sorted(re), sorted(im), of(info));
        });
        same("gebal gehrd", l -> {
            float[] a = general(N, N), scale = new float[N], tau = new float[N - 1], work = new float[64 * N];
            for (int j = 0; j < N; j++) if (j != 4) a[4 + j * N] = 0;       // row 4 is to be moved
            intW ilo = new intW(7), ihi = new intW(7), info = new intW(7);
            l.sgebal("P", N, a, N, ilo, ihi, scale, info);
            l.sgehrd(N, ilo.val, ihi.val, a, N, tau, work, work.length, info);
            float[] v = general(N, K);
            l.sgebak("P", "R", N, ilo.val, ihi.val, scale, K, v, N, info);
            return all(a, scale, v, of(ilo), of(ihi), of(info));
        });
        same("ggev", l -> {
            float[] a = general(N, N), b = definite(N), re = new float[N], im = new float[N], beta = new float[N];
            float[] work = new float[64 * N];
            intW info = new intW(7);
            l.sggev("N", "N", N, a, N, b, N, re, im, beta, new float[1], 1, new float[1], 1, work, work.length,
                    info);
            for (int i = 0; i < N; i++) {
                re[i] /= beta[i];
                im[i] /= beta[i];
            }
            return all(sorted(re), sorted(im), of(info));
        });
        same("gesvd", l -> {
            float[] a = general(N, K), s = new float[K], u = new float[N * K], vt = new float[K * K];
            float[] work = new float[64 * N];
            intW info = new intW(7);
            l.sgesvd("S", "A", N, K, a, N, s, u, N, vt, K, work, work.length, info);
            return all(s, squares(u), squares(vt), of(info));
        });
        same("gesdd", l -> {
            float[] a = general(N, K), s = new float[K], u = new float[N * N], vt = new float[K * K];
            float[] work = new float[64 * N];
            intW info = new intW(7);
            l.sgesdd("A", N, K, a, N, s, u, N, vt, K, work, work.length, new int[8 * K], info);
            return all(s, squares(top(u, N, N, K)), squares(vt), of(info));
        });
    }

    @Test
    void auxiliaries() {
        same("lange lansy lantr", l -> {
            float[] a = general(N, N), work = new float[N];
            return new float[] {l.slange("1", N, N, a, N, work), l.slange("E", N, N, a, N, work),
                l.slange("M", N, N, a, N, work), l.slansy("I", "L", N, a, N, work),
                l.slantr("F", "U", "U", N, N, a, N, work), l.slapy2(3, 4)};
        });
        same("lacpy laset laswp", l -> {
            float[] a = general(N, N), b = new float[N * N], c = new float[N * N];
            l.slacpy("U", N, N, a, N, b, N);
            l.slacpy(" ", N, N, a, N, c, N);
            l.slaset("L", N, N, 5, 6, a, N);
            l.slaswp(N, c, N, 2, 4, new int[] {0, 3, 8, 4}, 1);
            return all(a, b, c);
        });
        same("larfg lartg", l -> {
            float[] x = general(N, 1);
            floatW alpha = new floatW(2), tau = new floatW(7), c = new floatW(7), s = new floatW(7),
                    r = new floatW(7);
            l.slarfg(N + 1, alpha, x, 1, tau);
            l.slartg(3, 4, c, s, r);
            return all(x, of(alpha), of(tau), of(c), of(s), of(r));
        });
    }

    /// The form with offsets, at which the other one begins.
    @Test
    void offsetsAreWhereThingsBegin() {
        float[] a = new float[N * N + 5], b = new float[N + 3];
        System.arraycopy(general(N, N), 0, a, 5, N * N);
        System.arraycopy(general(N, 1), 0, b, 3, N);
        int[] p = new int[N + 2];
        intW info = new intW(7);
        JONUM.sgesv(N, 1, a, 5, N, p, 2, b, 3, N, info);
        float[] c = general(N, N), d = general(N, 1);
        int[] q = new int[N];
        JONUM.sgesv(N, 1, c, N, q, d, N, info);
        assertClose("gesv", all(c, d, of(q)), all(Arrays.copyOfRange(a, 5, a.length),
                Arrays.copyOfRange(b, 3, b.length), of(Arrays.copyOfRange(p, 2, p.length))));
        assertEquals(0, p[0] + p[1]);
    }

    private static void same(String routines, Run run) {
        assertClose(routines, run.apply(NETLIB), run.apply(JONUM));
    }

    private static void assertClose(String routines, float[] expected, float[] actual) {
        assertEquals(expected.length, actual.length, routines);
        for (int i = 0; i < expected.length; i++) {
            float difference = Math.abs(actual[i] - expected[i]), size = Math.max(1, Math.abs(expected[i]));
            int at = i;
            assertTrue(difference <= TOLERANCE * size,
                    () -> routines + ", number " + at + ": " + actual[at] + ", netlib has " + expected[at]);
        }
    }

    private static float[] general(int m, int n) {
        Random random = new Random(31L * m + n);
        float[] a = new float[m * n];
        for (int i = 0; i < a.length; i++) a[i] = random.nextFloat() - 0.5f;
        for (int i = 0; i < Math.min(m, n); i++) a[i * (m + 1)] += 1 + i * 0.25f;
        return a;
    }

    private static float[] symmetric(int n) {
        float[] a = general(n, n);
        for (int j = 0; j < n; j++) for (int i = 0; i < j; i++) a[j + i * n] = a[i + j * n];
        return a;
    }

    private static float[] definite(int n) {
        float[] a = symmetric(n);
        for (int i = 0; i < n; i++) a[i * (n + 1)] += n;
        return a;
    }

    /// The upper triangle.
    private static float[] packed(float[] a) {
        float[] ap = new float[N * (N + 1) / 2];
        for (int j = 0, k = 0; j < N; j++) for (int i = 0; i <= j; i++) ap[k++] = a[i + j * N];
        return ap;
    }

    private static float[] band(int rows, int n) {
        return general(rows, n);
    }

    private static float[] filled(int n, float x) {
        float[] a = new float[n];
        Arrays.fill(a, x);
        return a;
    }

    /// The first rows and columns of a matrix.
    private static float[] top(float[] a, int ld, int rows, int cols) {
        float[] t = new float[rows * cols];
        for (int j = 0; j < cols; j++) System.arraycopy(a, j * ld, t, j * rows, rows);
        return t;
    }

    /// Vectors have a sign of their own.
    private static float[] squares(float[] a) {
        float[] s = a.clone();
        for (int i = 0; i < s.length; i++) s[i] *= s[i];
        return s;
    }

    private static float[] sorted(float[] a) {
        float[] s = a.clone();
        Arrays.sort(s);
        return s;
    }

    private static float[] of(int[] p) {
        float[] a = new float[p.length];
        for (int i = 0; i < p.length; i++) a[i] = p[i];
        return a;
    }

    private static float[] of(intW x) {
        return new float[] {x.val};
    }

    private static float[] of(floatW x) {
        return new float[] {x.val};
    }

    private static float[] all(float[]... parts) {
        int n = 0;
        for (float[] p : parts) n += p.length;
        float[] a = new float[n];
        n = 0;
        for (float[] p : parts) {
            System.arraycopy(p, 0, a, n, p.length);
            n += p.length;
        }
        return a;
    }
}
