package org.jonum.gpu.internal.jcuda;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Side.RIGHT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// The routines that both bindings have. Operands with a leading dimension of [#LD] are larger than what is used of them; nothing
/// beside may change, for all of it is compared.
final class DoubleCalls {
    private static final int M = 193, N = 130, K = 77, LD = 200, BATCH = 5, SMALL = 24;
    private static final long BYTES = Double.BYTES;
    /// Where the bindings call different functions, `cusolverDnXgetrf` and `cusolverDnDgetrf`: the order, for elements near 1.
    private static final double CLOSE = 8 * N * Math.ulp(1.0);

    private DoubleCalls() {}

    static List<Call> all() {
        return Stream.of(vectors(), matricesAndVectors(), products(), triangles(), batches(), linear(), orthogonal(),
                spectral()).flatMap(List::stream).toList();
    }

    private static List<Call> vectors() {
        return List.of(new Call("dcopy dswap dscal daxpy", b -> {
            long x = matrix(b, 1), y = matrix(b, 2), z = matrix(b, 3);
            b.blas.dcopy(M, x, 2, y, 3);
            b.blas.dscal(M, 1.75, x, 1);
            b.blas.daxpy(M * 3, 0.3, x, 2, z, 1);
            b.blas.dswap(M, y, 1, z, 5);
            take(b, x, LD * N);
            take(b, y, LD * N);
            take(b, z, LD * N);
        }), new Call("ddot dnrm2 dasum idamax", b -> {
            long x = matrix(b, 4), y = matrix(b, 5);
            b.keep(b.blas.ddot(M * N, x, 1, y, 1));
            b.keep(b.blas.ddot(M, x, 3, y, 2));
            b.keep(b.blas.dnrm2(M * N, x, 1));
            b.keep(b.blas.dasum(M * N, x, 1));
            b.keep((int) b.blas.idamax(M * N, x, 1));
        }));
    }

    private static List<Call> matricesAndVectors() {
        return List.of(new Call("dgemv", b -> {
            long a = matrix(b, 6), x = matrix(b, 7), y = matrix(b, 8), z = b.room(N * BYTES);
            b.blas.dgemv(NO_TRANS, M, N, 1.5, a, LD, x, 2, -0.5, y, 1);
            b.blas.dgemv(TRANS, M, N, 1.5, a, LD, x, 1, 0, z, 1);
            take(b, y, LD * N);
            take(b, z, N);
        }), new Call("dsymv", b -> {
            long a = matrix(b, 9), x = matrix(b, 10), y = matrix(b, 11);
            for (Uplo uplo : Uplo.values()) b.blas.dsymv(uplo, N, 1.5, a, LD, x, 1, -0.5, y, 2);
            take(b, y, LD * N);
        }), new Call("dger dsyr", b -> {
            long a = matrix(b, 12), x = matrix(b, 13), y = matrix(b, 14);
            b.blas.dger(M, N, 1.5, x, 1, y, 2, a, LD);
            for (Uplo uplo : Uplo.values()) b.blas.dsyr(uplo, N, 0.7, x, 1, a, LD);
            take(b, a, LD * N);
        }), new Call("dtrmv dtrsv", b -> {
            long a = triangle(b, 15), x = matrix(b, 16), y = matrix(b, 17);
            for (Uplo uplo : Uplo.values()) for (Trans trans : List.of(NO_TRANS, TRANS)) {
                b.blas.dtrmv(uplo, trans, NON_UNIT, N, a, LD, x, 1);
                b.blas.dtrsv(uplo, trans, UNIT, N, a, LD, y, 2);
            }
            take(b, x, LD * N);
            take(b, y, LD * N);
        }));
    }

    private static List<Call> products() {
        return List.of(new Call("dgemm", b -> {
            long x = matrix(b, 18), y = matrix(b, 19);
            for (Trans s : List.of(NO_TRANS, TRANS)) for (Trans t : List.of(NO_TRANS, TRANS)) {
                long c = matrix(b, 20), fresh = b.room(K * K * BYTES);
                b.blas.dgemm(s, t, N, K, 90, 1.5, x, LD, y, LD, -0.5, c, LD);
                b.blas.dgemm(s, t, K, K, K, -1, x, LD, y, LD, 0, fresh, K);
                take(b, c, LD * N);
                take(b, fresh, K * K);
            }
        }), new Call("dgemm of order 513", b -> {
            int n = 513;
            long x = numbers(b, 21, n * n), y = numbers(b, 22, n * n), c = b.room(BYTES * n * n);
            b.blas.dgemm(NO_TRANS, TRANS, n, n, n, 1, x, n, y, n, 0, c, n);
            take(b, c, n * n);
        }), new Call("dsymm dsyrk dsyr2k", b -> {
            long x = matrix(b, 23), y = matrix(b, 24), c = matrix(b, 25);
            b.blas.dsymm(LEFT, LOWER, N, K, 1.5, x, LD, y, LD, -0.5, c, LD);
            b.blas.dsymm(RIGHT, UPPER, M, K, 1.5, x, LD, y, LD, -0.5, c, LD);
            b.blas.dsyrk(LOWER, NO_TRANS, N, K, 0.5, x, LD, -0.5, c, LD);
            b.blas.dsyrk(UPPER, TRANS, N, K, 0.5, x, LD, -0.5, c, LD);
            b.blas.dsyr2k(UPPER, NO_TRANS, N, K, 0.5, x, LD, y, LD, -0.5, c, LD);
            b.blas.dsyr2k(LOWER, TRANS, N, K, 0.5, x, LD, y, LD, -0.5, c, LD);
            take(b, c, LD * N);
        }), new Call("dgeam dgmm", b -> {
            long x = matrix(b, 26), y = matrix(b, 27), c = matrix(b, 28), d = matrix(b, 29);
            b.blas.dgeam(TRANS, NO_TRANS, N, K, 1.5, x, LD, -0.5, y, LD, c, LD);
            b.dgmm(JAVA_DOUBLE, true, M, N, x, LD, y, d, LD);
            take(b, c, LD * N);
            take(b, d, LD * N);
            b.dgmm(JAVA_DOUBLE, false, M, N, x, LD, y, d, LD);
            take(b, d, LD * N);
        }));
    }

    private static List<Call> triangles() {
        return List.of(new Call("dtrmm", b -> {
            long a = triangle(b, 30), x = matrix(b, 31), c = matrix(b, 32);
            b.blas.dtrmm(LEFT, LOWER, NO_TRANS, NON_UNIT, N, K, 1.5, a, LD, x, LD, c, LD);
            take(b, c, LD * N);
            b.blas.dtrmm(RIGHT, UPPER, TRANS, UNIT, M, N, 1.5, a, LD, x, LD, c, LD);
            take(b, c, LD * N);
        }), new Call("dtrsm", b -> {
            long a = triangle(b, 33), x = matrix(b, 34), y = matrix(b, 35);
            b.blas.dtrsm(LEFT, LOWER, TRANS, NON_UNIT, N, K, 1.5, a, LD, x, LD);
            b.blas.dtrsm(RIGHT, UPPER, NO_TRANS, UNIT, M, N, 1.5, a, LD, y, LD);
            take(b, x, LD * N);
            take(b, y, LD * N);
        }));
    }

    private static List<Call> batches() {
        return List.of(new Call("dgemmBatched dgemmStridedBatched", b -> {
            long x = matrix(b, 36), y = matrix(b, 37), c = matrix(b, 38), d = matrix(b, 39), step = 20L * LD;
            b.blas.dgemmBatched(NO_TRANS, TRANS, SMALL, 20, 17, 1.5, array(b, x, step), LD, array(b, y, step), LD, -0.5,
                    array(b, c, step), LD, BATCH);
            b.blas.dgemmStridedBatched(TRANS, NO_TRANS, 20, 18, SMALL, 1.5, x, LD, step, y, LD, step, -0.5, d, LD,
                    step, BATCH);
            take(b, c, LD * N);
            take(b, d, LD * N);
        }), new Call("dtrsmBatched", b -> {
            long a = triangle(b, 40), x = matrix(b, 41), step = 20L * LD;
            b.blas.dtrsmBatched(LEFT, LOWER, NO_TRANS, NON_UNIT, SMALL, 20, 1.5, b.array(a, a, a, a, a), LD,
                    array(b, x, step), LD, BATCH);
            take(b, x, LD * N);
        }), new Call("dgetrfBatched dgetrsBatched", b -> {
            long a = matrix(b, 42), x = matrix(b, 43), step = 25L * LD;
            long ipiv = b.room(4L * SMALL * BATCH), info = b.room(4L * BATCH);
            b.blas.dgetrfBatched(SMALL, array(b, a, step), LD, ipiv, info, BATCH);
            b.blas.dgetrsBatched(TRANS, SMALL, 3, array(b, a, step), LD, ipiv, array(b, x, step), LD, BATCH);
            take(b, a, LD * N);
            take(b, x, LD * N);
            b.keepInts(ipiv, SMALL * BATCH);
            b.keepInts(info, BATCH);
        }), new Call("dpotrfBatched dpotrsBatched", b -> {
            long a = definite(b, 44), x = matrix(b, 45), info = b.room(4L * BATCH), step = SMALL * (LD + 1L);
            b.solver.dpotrfBatched(LOWER, SMALL, array(b, a, step), LD, info, BATCH);
            b.keepInts(info, BATCH);
            b.solver.dpotrsBatched(LOWER, SMALL, array(b, a, step), LD, array(b, x, LD), LD, info, BATCH);
            lower(b, a, SMALL);
            take(b, x, LD * N);
            b.keepInts(info, 1);
        }));
    }

    private static List<Call> linear() {
        return List.of(new Call("dgetrf dgetrs", CLOSE, b -> {
            long a = pivoted(b, 46), x = matrix(b, 47), ipiv = b.room((long) N * b.solver.pivotBytes()),
                    info = b.room(4);
            b.solver.dgetrf(N, N, a, LD, ipiv, info, b);
            b.keepInts(info, 1);
            b.solver.dgetrs(NO_TRANS, N, K, a, LD, ipiv, x, LD, info);
            b.solver.dgetrs(TRANS, N, 3, a, LD, ipiv, x, LD, info);
            b.keepPivots(ipiv, N);
            take(b, a, LD * N);
            take(b, x, LD * N);
            b.keepInts(info, 1);
        }), new Call("dpotrf dpotrs", b -> {
            for (Uplo uplo : Uplo.values()) {
                long a = definite(b, 48), x = matrix(b, 49), info = b.room(4);
                b.solver.dpotrf(uplo, N, a, LD, info, b);
                b.keepInts(info, 1);
                b.solver.dpotrs(uplo, N, K, a, LD, x, LD, info);
                take(b, x, LD * N);
                b.keepInts(info, 1);
                if (uplo == LOWER) lower(b, a, N);
            }
        }), new Call("dpotri", b -> {
            long a = definite(b, 50), info = b.room(4);
            b.solver.dpotrf(LOWER, N, a, LD, info, b);
            b.solver.dpotri(LOWER, N, a, LD, info, b);
            lower(b, a, N);
            b.keepInts(info, 1);
        }), new Call("dpotrf of what is not definite", b -> {
            long a = matrix(b, 51), info = b.room(4);
            b.solver.dpotrf(LOWER, N, a, LD, info, b);
            b.keepInts(info, 1);
        }));
    }

    private static List<Call> orthogonal() {
        return List.of(new Call("dgeqrf dormqr dorgqr", b -> {
            long a = matrix(b, 53), tau = b.room(N * BYTES), c = matrix(b, 54), d = numbers(b, 55, K * M),
                    info = b.room(4);
            b.solver.dgeqrf(M, N, a, LD, tau, info, b);
            take(b, a, LD * N);
            take(b, tau, N);
            b.keepInts(info, 1);
            b.solver.dormqr(LEFT, TRANS, M, K, N, a, LD, tau, c, LD, info, b);
            b.solver.dormqr(RIGHT, NO_TRANS, K, M, N, a, LD, tau, d, K, info, b);
            take(b, c, LD * N);
            take(b, d, K * M);
            b.solver.dorgqr(M, N, N, a, LD, tau, info, b);
            take(b, a, LD * N);
            b.keepInts(info, 1);
        }));
    }

    private static List<Call> spectral() {
        return List.of(new Call("dsyevd", b -> {
            long a = definite(b, 56), w = b.room(N * BYTES), info = b.room(4), other = definite(b, 57);
            b.solver.dsyevd(true, LOWER, N, a, LD, w, info, b);
            take(b, w, N);
            take(b, a, LD * N);
            b.keepInts(info, 1);
            b.solver.dsyevd(false, UPPER, N, other, LD, w, info, b);
            take(b, w, N);
        }), new Call("dsygvd", b -> {
            long a = definite(b, 58), m = definite(b, 59), w = b.room(N * BYTES), info = b.room(4);
            b.solver.dsygvd(true, LOWER, N, a, LD, m, LD, w, info, b);
            take(b, w, N);
            take(b, a, LD * N);
            b.keepInts(info, 1);
        }), new Call("dgesvd", b -> {
            long a = matrix(b, 60), s = b.room(N * BYTES), u = b.room(M * N * BYTES), vt = b.room(N * N * BYTES);
            long info = b.room(4), other = matrix(b, 61);
            b.solver.dgesvd('S', 'S', M, N, a, LD, s, u, M, vt, N, info, b);
            take(b, s, N);
            take(b, u, M * N);
            take(b, vt, N * N);
            b.keepInts(info, 1);
            b.solver.dgesvd('N', 'N', M, N, other, LD, s, u, M, vt, N, info, b);
            take(b, s, N);
        }));
    }

    // ---- operands and results ----

    private static double[] random(int seed, int n) {
        SplittableRandom r = new SplittableRandom(seed);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = 2 * r.nextDouble() - 1;
        return x;
    }

    private static long numbers(OneBinding b, int seed, int n) {
        return b.sent(MemorySegment.ofArray(random(seed, n)));
    }

    private static long matrix(OneBinding b, int seed) {
        return numbers(b, seed, LD * N);
    }

    /// Symmetric, with a dominant diagonal.
    private static long definite(OneBinding b, int seed) {
        double[] a = random(seed, LD * N);
        for (int j = 0; j < N; j++) {
            for (int i = 0; i < j; i++) a[i + j * LD] = a[j + i * LD];
            a[j + j * LD] = N + j;
        }
        return b.sent(MemorySegment.ofArray(a));
    }

    /// Both triangles may be used: the diagonal dominates in either.
    private static long triangle(OneBinding b, int seed) {
        double[] a = random(seed, LD * N);
        for (int i = 0; i < a.length; i++) a[i] /= N;
        for (int j = 0; j < N; j++) a[j + j * LD] += 2;
        return b.sent(MemorySegment.ofArray(a));
    }

    /// A large element in each row and column, none on the diagonal: no rounding changes a pivot.
    private static long pivoted(OneBinding b, int seed) {
        double[] a = random(seed, LD * N);
        for (int j = 0; j < N; j++) a[(j * 7 + 3) % N + j * LD] += N;
        return b.sent(MemorySegment.ofArray(a));
    }

    private static long array(OneBinding b, long first, long step) {
        long[] all = new long[BATCH];
        for (int i = 0; i < BATCH; i++) all[i] = first + i * step * BYTES;
        return b.array(all);
    }

    /// All that is there.
    private static void take(OneBinding b, long address, int n) {
        for (double x : b.fetched(address, n * BYTES).toArray(JAVA_DOUBLE)) b.keep(x);
    }

    /// The lower triangle: what is above it is not promised.
    private static void lower(OneBinding b, long address, int n) {
        double[] a = b.fetched(address, ((n - 1) * LD + n) * BYTES).toArray(JAVA_DOUBLE);
        for (int j = 0; j < n; j++) for (int i = j; i < n; i++) b.keep(a[i + j * LD]);
    }
}
