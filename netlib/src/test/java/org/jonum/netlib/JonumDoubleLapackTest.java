package org.jonum.netlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ludovic.netlib.lapack.JavaLAPACK;
import dev.ludovic.netlib.lapack.LAPACK;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// Jonum behind netlib's interface of LAPACK beside netlib's own Java: whatever is determined is the same, with pivots
/// counted from 1.
class JonumDoubleLapackTest {
    private static final int N = 9, K = 3, BAND = 2;
    private static final double EPS = Math.ulp(1.0);
    /// Of a problem with a condition of some hundreds.
    private static final double TOLERANCE = 1e4 * EPS;
    private static final LAPACK JONUM = new JonumLapack(), NETLIB = JavaLAPACK.getInstance();

    /// Results of a call: numbers, one after the other.
    private interface Run extends Function<LAPACK, double[]> {}

    @Test
    void generalSystems() {
        same("gesv", l -> {
            double[] a = general(N, N), b = general(N, K);
            int[] p = new int[N];
            intW info = new intW(7);
            l.dgesv(N, K, a, 0, N, p, 0, b, 0, N, info);
            return all(a, b, of(p), of(info));
        });
        same("getrf getrs getri gecon", l -> {
            double[] a = general(N, N), b = general(N, K), work = new double[4 * N];
            int[] p = new int[N];
            intW info = new intW(7);
            doubleW rcond = new doubleW(7);
            l.dgetrf(N, N, a, N, p, info);
            l.dgetrs("T", N, K, a, N, p, b, N, info);
            l.dgecon("1", N, a, N, 30, rcond, work, new int[N], info);
            l.dgetri(N, a, N, p, work, work.length, info);
            return all(a, b, of(p), of(info), of(rcond));
        });
        same("gesvx", l -> {
            double[] a = general(N, N), af = new double[N * N], b = general(N, K), x = new double[N * K];
            double[] r = new double[N], c = new double[N], ferr = new double[K], berr = new double[K];
            int[] p = new int[N];
            intW info = new intW(7);
            doubleW rcond = new doubleW(7);
            var equed = new org.netlib.util.StringW("N");
            l.dgesvx("N", "N", N, K, a, N, af, N, p, equed, r, c, b, N, x, N, rcond, ferr, berr, new double[4 * N],
                    new int[N], info);
            return all(af, x, of(p), of(info), of(rcond));
        });
        same("singular", l -> {
            double[] a = {1, 2, 2, 4}, b = {1, 1};
            intW info = new intW(7);
            l.dgesv(2, 1, a, 2, new int[2], b, 2, info);
            return of(info);
        });
    }

    @Test
    void definiteSystems() {
        same("posv pocon potri", l -> {
            double[] a = definite(N), b = general(N, K);
            intW info = new intW(7);
            doubleW rcond = new doubleW(7);
            l.dposv("L", N, K, a, N, b, N, info);
            l.dpocon("L", N, a, N, 100, rcond, new double[3 * N], new int[N], info);
            l.dpotri("L", N, a, N, info);
            return all(a, b, of(info), of(rcond));
        });
        same("ppsv pptri", l -> {
            double[] ap = packed(definite(N)), b = general(N, K);
            intW info = new intW(7);
            l.dppsv("U", N, K, ap, b, N, info);
            l.dpptri("U", N, ap, info);
            return all(ap, b, of(info));
        });
        same("pbsv", l -> {
            double[] ab = band(BAND + 1, N), b = general(N, K);
            for (int j = 0; j < N; j++) ab[j * (BAND + 1)] += 20;
            intW info = new intW(7);
            l.dpbsv("L", N, BAND, K, ab, BAND + 1, b, N, info);
            return all(ab, b, of(info));
        });
        same("ptsv", l -> {
            double[] d = filled(N, 4), e = general(N - 1, 1), b = general(N, K);
            intW info = new intW(7);
            l.dptsv(N, K, d, e, b, N, info);
            return all(d, e, b, of(info));
        });
    }

    @Test
    void otherSystems() {
        same("sysv sytri", l -> {
            double[] a = symmetric(N), b = general(N, K), work = new double[64 * N];
            int[] p = new int[N];
            intW info = new intW(7);
            l.dsysv("U", N, K, a, N, p, b, N, work, work.length, info);
            l.dsytri("U", N, a, N, p, work, info);
            return all(a, b, of(p), of(info));
        });
        same("gbsv", l -> {
            double[] ab = band(3 * BAND + 1, N), b = general(N, K);
            int[] p = new int[N];
            intW info = new intW(7);
            l.dgbsv(N, BAND, BAND, K, ab, 3 * BAND + 1, p, b, N, info);
            return all(b, of(p), of(info));
        });
        same("gttrf gttrs", l -> {
            double[] d = general(N, 1), dl = general(N - 1, 1), du = general(N - 1, 1), du2 = new double[N - 2];
            double[] b = general(N, K);
            int[] p = new int[N];
            intW info = new intW(7);
            l.dgttrf(N, dl, d, du, du2, p, info);
            l.dgttrs("N", N, K, dl, d, du, du2, p, b, N, info);
            return all(dl, d, du, du2, b, of(p), of(info));
        });
        same("trtrs trtri trcon", l -> {
            double[] a = definite(N), b = general(N, K);
            intW info = new intW(7);
            doubleW rcond = new doubleW(7);
            l.dtrcon("I", "U", "N", N, a, N, rcond, new double[3 * N], new int[N], info);
            l.dtrtrs("U", "T", "N", N, K, a, N, b, N, info);
            l.dtrtri("U", "N", N, a, N, info);
            return all(a, b, of(info), of(rcond));
        });
    }

    @Test
    void orthogonalFactorsAndLeastSquares() {
        same("geqrf ormqr orgqr", l -> {
            double[] a = general(N, K), c = general(N, N), tau = new double[K], work = new double[64 * N];
            intW info = new intW(7);
            l.dgeqrf(N, K, a, N, tau, work, work.length, info);
            l.dormqr("L", "T", N, N, K, a, N, tau, c, N, work, work.length, info);
            l.dorgqr(N, K, K, a, N, tau, work, work.length, info);
            return all(a, c, tau, of(info));
        });
        same("geqp3", l -> {
            double[] a = general(N, K + 1), tau = new double[K + 1], work = new double[64 * N];
            int[] p = {0, 0, 1, 0};
            intW info = new intW(7);
            l.dgeqp3(N, K + 1, a, N, p, tau, work, work.length, info);
            return all(a, tau, of(p), of(info));
        });
        same("gels", l -> {
            double[] a = general(N, K), b = general(N, K), work = new double[64 * N];
            intW info = new intW(7);
            l.dgels("N", N, K, K, a, N, b, N, work, work.length, info);
            return all(top(b, N, K, K), of(info));
        });
        same("gelsy", l -> {
            double[] a = general(N, K), b = general(N, K), work = new double[64 * N];
            System.arraycopy(a, 0, a, N, N);
            int[] p = new int[K];
            intW rank = new intW(7), info = new intW(7);
            l.dgelsy(N, K, K, a, N, b, N, p, 1e-4, rank, work, work.length, info);
            return all(top(b, N, K, K), of(rank), of(info));
        });
        same("gelss", l -> {
            double[] a = general(N, K), b = general(N, K), s = new double[K], work = new double[64 * N];
            System.arraycopy(a, 0, a, N, N);
            intW rank = new intW(7), info = new intW(7);
            l.dgelss(N, K, K, a, N, b, N, s, 1e-4, rank, work, work.length, info);
            return all(top(b, N, K, K), top(s, K, 2, 1), of(rank), of(info));
        });
    }

    @Test
    void symmetricEigenvalues() {
        same("syev", l -> {
            double[] a = symmetric(N), w = new double[N], work = new double[64 * N];
            intW info = new intW(7);
            l.dsyev("V", "U", N, a, N, w, work, work.length, info);
            return all(w, squares(a), of(info));
        });
        same("syevr by number", l -> {
            double[] a = symmetric(N), w = new double[N], z = new double[N * N], work = new double[64 * N];
            intW m = new intW(7), info = new intW(7);
            l.dsyevr("V", "I", "U", N, a, N, 0, 0, 2, 4, 0, m, w, z, N, new int[2 * N], work, work.length,
                    new int[20 * N], 20 * N, info);
            return all(top(w, N, 3, 1), squares(top(z, N, N, 3)), of(m), of(info));
        });
        same("spev", l -> {
            double[] ap = packed(symmetric(N)), w = new double[N], z = new double[N * N];
            intW info = new intW(7);
            l.dspev("V", "U", N, ap, w, z, N, new double[3 * N], info);
            return all(w, squares(z), of(info));
        });
        same("sygv", l -> {
            double[] a = symmetric(N), b = definite(N), w = new double[N], work = new double[64 * N];
            intW info = new intW(7);
            l.dsygv(1, "N", "U", N, a, N, b, N, w, work, work.length, info);
            return all(w, of(info));
        });
        same("stebz", l -> {
            double[] d = general(N, 1), e = general(N - 1, 1), w = new double[N];
            int[] block = new int[N], split = new int[N];
            intW m = new intW(7), blocks = new intW(7), info = new intW(7);
            e[3] = 0;
            l.dstebz("I", "B", N, 0, 0, 2, 5, 0, d, e, m, blocks, w, block, split, new double[4 * N], new int[3 * N],
                    info);
            return all(top(w, N, m.val, 1), of(Arrays.copyOf(block, m.val)), of(Arrays.copyOf(split, blocks.val)),
                    of(m), of(blocks), of(info));
        });
    }

    @Test
    void generalEigenvaluesAndSingularValues() {
        same("geev", l -> {
            double[] a = general(N, N), re = new double[N], im = new double[N], work = new double[64 * N];
            intW info = new intW(7);
            l.dgeev("N", "N", N, a, N, re, im, new double[1], 1, new double[1], 1, work, work.length, info);
            return all(sorted(re), sorted(im), of(info));
        });
        same("gebal gehrd", l -> {
            double[] a = general(N, N), scale = new double[N], tau = new double[N - 1], work = new double[64 * N];
            for (int j = 0; j < N; j++) if (j != 4) a[4 + j * N] = 0;       // row 4 is to be moved
            intW ilo = new intW(7), ihi = new intW(7), info = new intW(7);
            l.dgebal("P", N, a, N, ilo, ihi, scale, info);
            l.dgehrd(N, ilo.val, ihi.val, a, N, tau, work, work.length, info);
            double[] v = general(N, K);
            l.dgebak("P", "R", N, ilo.val, ihi.val, scale, K, v, N, info);
            return all(a, scale, v, of(ilo), of(ihi), of(info));
        });
        same("ggev", l -> {
            double[] a = general(N, N), b = definite(N), re = new double[N], im = new double[N], beta = new double[N];
            double[] work = new double[64 * N];
            intW info = new intW(7);
            l.dggev("N", "N", N, a, N, b, N, re, im, beta, new double[1], 1, new double[1], 1, work, work.length,
                    info);
            for (int i = 0; i < N; i++) {
                re[i] /= beta[i];
                im[i] /= beta[i];
            }
            return all(sorted(re), sorted(im), of(info));
        });
        same("gesvd", l -> {
            double[] a = general(N, K), s = new double[K], u = new double[N * K], vt = new double[K * K];
            double[] work = new double[64 * N];
            intW info = new intW(7);
            l.dgesvd("S", "A", N, K, a, N, s, u, N, vt, K, work, work.length, info);
            return all(s, squares(u), squares(vt), of(info));
        });
        same("gesdd", l -> {
            double[] a = general(N, K), s = new double[K], u = new double[N * N], vt = new double[K * K];
            double[] work = new double[64 * N];
            intW info = new intW(7);
            l.dgesdd("A", N, K, a, N, s, u, N, vt, K, work, work.length, new int[8 * K], info);
            return all(s, squares(top(u, N, N, K)), squares(vt), of(info));
        });
    }

    @Test
    void auxiliaries() {
        same("lange lansy lantr", l -> {
            double[] a = general(N, N), work = new double[N];
            return new double[] {l.dlange("1", N, N, a, N, work), l.dlange("E", N, N, a, N, work),
                l.dlange("M", N, N, a, N, work), l.dlansy("I", "L", N, a, N, work),
                l.dlantr("F", "U", "U", N, N, a, N, work), l.dlapy2(3, 4)};
        });
        same("lacpy laset laswp", l -> {
            double[] a = general(N, N), b = new double[N * N], c = new double[N * N];
            l.dlacpy("U", N, N, a, N, b, N);
            l.dlacpy(" ", N, N, a, N, c, N);
            l.dlaset("L", N, N, 5, 6, a, N);
            l.dlaswp(N, c, N, 2, 4, new int[] {0, 3, 8, 4}, 1);
            return all(a, b, c);
        });
        same("larfg lartg", l -> {
            double[] x = general(N, 1);
            doubleW alpha = new doubleW(2), tau = new doubleW(7), c = new doubleW(7), s = new doubleW(7),
                    r = new doubleW(7);
            l.dlarfg(N + 1, alpha, x, 1, tau);
            l.dlartg(3, 4, c, s, r);
            return all(x, of(alpha), of(tau), of(c), of(s), of(r));
        });
    }

    /// The form with offsets, at which the other one begins.
    @Test
    void offsetsAreWhereThingsBegin() {
        double[] a = new double[N * N + 5], b = new double[N + 3];
        System.arraycopy(general(N, N), 0, a, 5, N * N);
        System.arraycopy(general(N, 1), 0, b, 3, N);
        int[] p = new int[N + 2];
        intW info = new intW(7);
        JONUM.dgesv(N, 1, a, 5, N, p, 2, b, 3, N, info);
        double[] c = general(N, N), d = general(N, 1);
        int[] q = new int[N];
        JONUM.dgesv(N, 1, c, N, q, d, N, info);
        assertClose("gesv", all(c, d, of(q)), all(Arrays.copyOfRange(a, 5, a.length),
                Arrays.copyOfRange(b, 3, b.length), of(Arrays.copyOfRange(p, 2, p.length))));
        assertEquals(0, p[0] + p[1]);
    }

    private static void same(String routines, Run run) {
        assertClose(routines, run.apply(NETLIB), run.apply(JONUM));
    }

    private static void assertClose(String routines, double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length, routines);
        for (int i = 0; i < expected.length; i++) {
            double difference = Math.abs(actual[i] - expected[i]), size = Math.max(1, Math.abs(expected[i]));
            int at = i;
            assertTrue(difference <= TOLERANCE * size,
                    () -> routines + ", number " + at + ": " + actual[at] + ", netlib has " + expected[at]);
        }
    }

    private static double[] general(int m, int n) {
        Random random = new Random(31L * m + n);
        double[] a = new double[m * n];
        for (int i = 0; i < a.length; i++) a[i] = random.nextDouble() - 0.5;
        for (int i = 0; i < Math.min(m, n); i++) a[i * (m + 1)] += 1 + i * 0.25;
        return a;
    }

    private static double[] symmetric(int n) {
        double[] a = general(n, n);
        for (int j = 0; j < n; j++) for (int i = 0; i < j; i++) a[j + i * n] = a[i + j * n];
        return a;
    }

    private static double[] definite(int n) {
        double[] a = symmetric(n);
        for (int i = 0; i < n; i++) a[i * (n + 1)] += n;
        return a;
    }

    /// The upper triangle.
    private static double[] packed(double[] a) {
        double[] ap = new double[N * (N + 1) / 2];
        for (int j = 0, k = 0; j < N; j++) for (int i = 0; i <= j; i++) ap[k++] = a[i + j * N];
        return ap;
    }

    private static double[] band(int rows, int n) {
        return general(rows, n);
    }

    private static double[] filled(int n, double x) {
        double[] a = new double[n];
        Arrays.fill(a, x);
        return a;
    }

    /// The first rows and columns of a matrix.
    private static double[] top(double[] a, int ld, int rows, int cols) {
        double[] t = new double[rows * cols];
        for (int j = 0; j < cols; j++) System.arraycopy(a, j * ld, t, j * rows, rows);
        return t;
    }

    /// Vectors have a sign of their own.
    private static double[] squares(double[] a) {
        double[] s = a.clone();
        for (int i = 0; i < s.length; i++) s[i] *= s[i];
        return s;
    }

    private static double[] sorted(double[] a) {
        double[] s = a.clone();
        Arrays.sort(s);
        return s;
    }

    private static double[] of(int[] p) {
        double[] a = new double[p.length];
        for (int i = 0; i < p.length; i++) a[i] = p[i];
        return a;
    }

    private static double[] of(intW x) {
        return new double[] {x.val};
    }

    private static double[] of(doubleW x) {
        return new double[] {x.val};
    }

    private static double[] all(double[]... parts) {
        int n = 0;
        for (double[] p : parts) n += p.length;
        double[] a = new double[n];
        n = 0;
        for (double[] p : parts) {
            System.arraycopy(p, 0, a, n, p.length);
            n += p.length;
        }
        return a;
    }
}
