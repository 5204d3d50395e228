// Generated from DoubleJcudaLinear.java by build/Float32.java. Do not edit.
package org.jonum.gpu.internal.jcuda;

import static jcuda.jcusolver.JCusolverDn.cusolverDnSgeqrf;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSgeqrf_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSgetrf;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSgetrf_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSgetrs;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSorgqr;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSorgqr_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSormqr;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSormqr_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSpotrf;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSpotrfBatched;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSpotrf_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSpotri;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSpotri_bufferSize;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSpotrs;
import static jcuda.jcusolver.JCusolverDn.cusolverDnSpotrsBatched;

import jcuda.Pointer;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.gpu.internal.Codes;
import org.jonum.gpu.internal.FloatCudaLinear;
import org.jonum.gpu.internal.Workspace;

/// Linear systems, by JCusolver: by the functions with sizes of 32 bits. The `X` ones are not called, for JCusolver takes their
/// `long[]` (sizes of workspaces, and pivots, which are on the device) for pointers and lets the library write anywhere.
interface FloatJcudaLinear extends FloatCudaLinear, JcusolverCall {
    @Override
    default void spotrf(Uplo uplo, long n, long a, long lda, long info, Workspace work) {
        begin();
        int fill = Codes.of(uplo), order = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnSpotrf_bufferSize", cusolverDnSpotrf_bufferSize(handle(), fill, order, p(a), ld, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSpotrf", cusolverDnSpotrf(handle(), fill, order, p(a), ld, buffer, elements()[0], p(info)));
    }

    @Override
    default void spotrs(Uplo uplo, long n, long nrhs, long a, long lda, long b, long ldb, long info) {
        begin();
        done("cusolverDnSpotrs", cusolverDnSpotrs(handle(), Codes.of(uplo), Math.toIntExact(n), Math.toIntExact(nrhs),
                p(a), Math.toIntExact(lda), p(b), Math.toIntExact(ldb), p(info)));
    }

    @Override
    default void spotri(Uplo uplo, int n, long a, int lda, long info, Workspace work) {
        begin();
        int fill = Codes.of(uplo);
        done("cusolverDnSpotri_bufferSize", cusolverDnSpotri_bufferSize(handle(), fill, n, p(a), lda, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSpotri", cusolverDnSpotri(handle(), fill, n, p(a), lda, buffer, elements()[0], p(info)));
    }

    @Override
    default void sgetrf(long m, long n, long a, long lda, long ipiv, long info, Workspace work) {
        begin();
        int rows = Math.toIntExact(m), cols = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnSgetrf_bufferSize", cusolverDnSgetrf_bufferSize(handle(), rows, cols, p(a), ld, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSgetrf", cusolverDnSgetrf(handle(), rows, cols, p(a), ld, buffer, p(ipiv), p(info)));
    }

    @Override
    default void sgetrs(Trans trans, long n, long nrhs, long a, long lda, long ipiv, long b, long ldb, long info) {
        begin();
        done("cusolverDnSgetrs", cusolverDnSgetrs(handle(), Codes.of(trans), Math.toIntExact(n), Math.toIntExact(nrhs),
                p(a), Math.toIntExact(lda), p(ipiv), p(b), Math.toIntExact(ldb), p(info)));
    }

    @Override
    default void sgeqrf(long m, long n, long a, long lda, long tau, long info, Workspace work) {
        begin();
        int rows = Math.toIntExact(m), cols = Math.toIntExact(n), ld = Math.toIntExact(lda);
        done("cusolverDnSgeqrf_bufferSize", cusolverDnSgeqrf_bufferSize(handle(), rows, cols, p(a), ld, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSgeqrf", cusolverDnSgeqrf(handle(), rows, cols, p(a), ld, p(tau), buffer, elements()[0],
                p(info)));
    }

    @Override
    default void sormqr(Side side, Trans trans, int m, int n, int k, long a, int lda, long tau, long c, int ldc,
            long info, Workspace work) {
        begin();
        int s = Codes.of(side), t = Codes.of(trans);
        done("cusolverDnSormqr_bufferSize",
                cusolverDnSormqr_bufferSize(handle(), s, t, m, n, k, p(a), lda, p(tau), p(c),
                        ldc, elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSormqr", cusolverDnSormqr(handle(), s, t, m, n, k, p(a), lda, p(tau), p(c), ldc, buffer,
                elements()[0], p(info)));
    }

    @Override
    default void sorgqr(int m, int n, int k, long a, int lda, long tau, long info, Workspace work) {
        begin();
        done("cusolverDnSorgqr_bufferSize",
                cusolverDnSorgqr_bufferSize(handle(), m, n, k, p(a), lda, p(tau), elements()));
        Pointer buffer = p(work.device((long) elements()[0] * Float.BYTES));
        done("cusolverDnSorgqr",
                cusolverDnSorgqr(handle(), m, n, k, p(a), lda, p(tau), buffer, elements()[0], p(info)));
    }

    @Override
    default void spotrfBatched(Uplo uplo, int n, long aArray, int lda, long info, int count) {
        begin();
        done("cusolverDnSpotrfBatched",
                cusolverDnSpotrfBatched(handle(), Codes.of(uplo), n, p(aArray), lda, p(info), count));
    }

    @Override
    default void spotrsBatched(Uplo uplo, int n, long aArray, int lda, long bArray, int ldb, long info, int count) {
        begin();
        done("cusolverDnSpotrsBatched",
                cusolverDnSpotrsBatched(handle(), Codes.of(uplo), n, 1, p(aArray), lda, p(bArray),
                        ldb, p(info), count));
    }
}
