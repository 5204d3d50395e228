package org.jonum.gpu.internal.jcuda;

import static jcuda.jcusolver.JCusolverDn.cusolverDnDgeqrf;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDgeqrf_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDgetrf;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDgetrf_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDgetrs;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDorgqr;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDorgqr_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDormqr;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDormqr_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDpotrf;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDpotrfBatched;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDpotrf_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDpotri;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDpotri_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDpotrs;
import static jcuda.jcusolver.JCusolverDn.cusolverDnDpotrsBatched;

import jcuda.Pointer;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.DoubleCudaLinear;
import org.jonum.gpu.internal.Workspace;

/// Linear systems, by JCusolver: by the functions with sizes of 32 bits. The `X` ones are not called, for JCusolver takes their
/// `long[]` (sizes of workspaces, and pivots, which are on the device) for pointers and lets the library write anywhere.
interface DoubleJcudaLinear extends DoubleCudaLinear, JcusolverCall {
    @Override
    default void dpotrf(Uplo uplo, long n, long a, long lda, long info, Workspace work) {
        begin();
        int fill = Codes.of(uplo), order = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnDpotrf_bufferSize", cusolverDnDpotrf_bufferSize(handle(), fill, order, p(a), ld, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDpotrf", cusolverDnDpotrf(handle(), fill, order, p(a), ld, buffer, elements()[0], p(info)));
    }

    @Override
    default void dpotrs(Uplo uplo, long n, long nrhs, long a, long lda, long b, long ldb, long info) {
        begin();
        done("cusolverDnDpotrs", cusolverDnDpotrs(handle(), Codes.of(uplo), Math.toIntExact(n), Math.toIntExact(nrhs),
                p(a), Math.toIntExact(lda), p(b), Math.toIntExact(ldb), p(info)));
    }

    @Override
    default void dpotri(Uplo uplo, int n, long a, int lda, long info, Workspace work) {
        begin();
        int fill = Codes.of(uplo);
        done("cusolverDnDpotri_bufferSize", cusolverDnDpotri_bufferSize(handle(), fill, n, p(a), lda, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDpotri", cusolverDnDpotri(handle(), fill, n, p(a), lda, buffer, elements()[0], p(info)));
    }

    @Override
    default void dgetrf(long m, long n, long a, long lda, long ipiv, long info, Workspace work) {
        begin();
        int rows = Math.toIntExact(m), cols = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnDgetrf_bufferSize", cusolverDnDgetrf_bufferSize(handle(), rows, cols, p(a), ld, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDgetrf", cusolverDnDgetrf(handle(), rows, cols, p(a), ld, buffer, p(ipiv), p(info)));
    }

    @Override
    default void dgetrs(Trans trans, long n, long nrhs, long a, long lda, long ipiv, long b, long ldb, long info) {
        begin();
        done("cusolverDnDgetrs", cusolverDnDgetrs(handle(), Codes.of(trans), Math.toIntExact(n), Math.toIntExact(nrhs),
                p(a), Math.toIntExact(lda), p(ipiv), p(b), Math.toIntExact(ldb), p(info)));
    }

    @Override
    default void dgeqrf(long m, long n, long a, long lda, long tau, long info, Workspace work) {
        begin();
        int rows = Math.toIntExact(m), cols = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnDgeqrf_bufferSize", cusolverDnDgeqrf_bufferSize(handle(), rows, cols, p(a), ld, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDgeqrf", cusolverDnDgeqrf(handle(), rows, cols, p(a), ld, p(tau), buffer, elements()[0],
                p(info)));
    }

    @Override
    default void dormqr(Side side, Trans trans, int m, int n, int k, long a, int lda, long tau, long c, int ldc,
            long info, Workspace work) {
        begin();
        int s = Codes.of(side), t = Codes.of(trans);
        done("cusolverDnDormqr_bufferSize",
                cusolverDnDormqr_bufferSize(handle(), s, t, m, n, k, p(a), lda, p(tau), p(c),
                        ldc, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDormqr", cusolverDnDormqr(handle(), s, t, m, n, k, p(a), lda, p(tau), p(c), ldc, buffer,
                elements()[0], p(info)));
    }

    @Override
    default void dorgqr(int m, int n, int k, long a, int lda, long tau, long info, Workspace work) {
        begin();
        done("cusolverDnDorgqr_bufferSize",
                cusolverDnDorgqr_bufferSize(handle(), m, n, k, p(a), lda, p(tau), elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Double.BYTES));
        done("cusolverDnDorgqr",
                cusolverDnDorgqr(handle(), m, n, k, p(a), lda, p(tau), buffer, elements()[0], p(info)));
    }

    @Override
    default void dpotrfBatched(Uplo uplo, int n, long aArray, int lda, long info, int count) {
        begin();
        done("cusolverDnDpotrfBatched",
                cusolverDnDpotrfBatched(handle(), Codes.of(uplo), n, p(aArray), lda, p(info), count));
    }

    @Override
    default void dpotrsBatched(Uplo uplo, int n, long aArray, int lda, long bArray, int ldb, long info, int count) {
        begin();
        done("cusolverDnDpotrsBatched",
                cusolverDnDpotrsBatched(handle(), Codes.of(uplo), n, 1, p(aArray), lda, p(bArray),
                        ldb, p(info), count));
    }
}
