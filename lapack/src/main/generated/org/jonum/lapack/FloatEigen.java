// Generated from DoubleEigen.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Eigenvalues and eigenvectors of general matrices.
public interface FloatEigen {

    /// Compute the eigenvalues of a general matrix, and left and right eigenvectors: A·v =
    /// λ·v, uᴴ·A = λ·uᴴ.
    ///
    /// Vectors have 2-norm 1 and, if complex, a real largest component. Of a conjugate pair
    /// in columns j and j + 1 the first column holds the real parts of the vector for the
    /// eigenvalue with positive imaginary part, the second column the imaginary parts.
    ///
    /// The matrix is scaled if its entries are very large or small, and balanced. A NaN or
    /// an infinity in it gives NaN for all eigenvalues, and n as the result.
    ///
    /// {@snippet :
    /// float[] a = {2, 0, 1, 3}, wr = new float[2], wi = new float[2], v = new float[4];
    /// int info = Lapack.current().sgeev(Job.NONE, Job.VECTORS, 2, a, 0, 2,         // [2 1; 0 3]
    ///         wr, 0, wi, 0, v, 0, 1, v, 0, 2);
    /// // info == 0; wr == {2, 3}; wi == {0, 0}; v[0] == 1; v[1] == 0
    /// }
    /// **Cost** about 25·n³ flops with vectors, 10·n³ without.  **Error** the eigenvalues
    /// are those of a matrix A + E, ‖E‖ ≤ c·n·ε·‖A‖; how far that moves them: [#sgeevx].
    ///
    /// @param jobvl whether left eigenvectors are wanted
    /// @param jobvr whether right eigenvectors are wanted
    /// @param n     order of A, n ≥ 0
    /// @param a     holds A on entry, anything on return
    /// @param aOff  index of element (0, 0) of A
    /// @param lda   distance between columns of A, lda ≥ max(1, n)
    /// @param wr    receives the real parts of the eigenvalues
    /// @param wrOff index of the first of them
    /// @param wi    receives the imaginary parts; of a conjugate pair the positive one
    ///     comes first
    /// @param wiOff index of the first of them
    /// @param vl    receives the left eigenvectors in its columns
    /// @param vlOff index of element (0, 0) of VL
    /// @param ldvl  distance between columns of VL, ≥ 1, and ≥ max(1, n) if they are wanted
    /// @param vr    receives the right eigenvectors in its columns
    /// @param vrOff index of element (0, 0) of VR
    /// @param ldvr  distance between columns of VR, ≥ 1, and ≥ max(1, n) if they are wanted
    /// @return 0, or k > 0 if the iteration has failed: no vectors, and only the
    ///     eigenvalues from k on (counted from 0), and those before the part that balancing
    ///     left, have been found
    /// @throws IllegalArgumentException  if a dimension or a leading dimension is out of
    ///     range, an argument is null, or an output overlaps another array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgeev.f">LAPACK</a>
    int sgeev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] wr, int wrOff, float[] wi,
            int wiOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr);

    /// Compute eigenvalues and eigenvectors as [#sgeev] does, and say how sensitive they
    /// are.
    ///
    /// An error of the size ε·‖A‖ in the balanced matrix moves the eigenvalue λᵢ by about
    /// ε·abnrm/rcondeᵢ, and turns its right eigenvector by an angle of about
    /// ε·abnrm/rcondvᵢ.
    ///
    /// {@snippet :
    /// float[] a = {2, 0, 1, 3}, wr = new float[2], wi = new float[2], vl = new float[4], vr = new float[4];
    /// float[] scale = new float[2], rconde = new float[2], rcondv = new float[2];
    /// FloatGeevx e = Lapack.current().sgeevx(Balance.NONE, Job.VECTORS, Job.VECTORS, Sense.BOTH, 2,
    ///         a, 0, 2, wr, 0, wi, 0, vl, 0, 2, vr, 0, 2, scale, 0, rconde, 0, rcondv, 0);
    /// // e.info() == 0; e.abnrm() == 4; rcondv[0] == 1
    /// }
    /// **Cost** that of sgeev; with condition numbers of vectors O(n) times as much for
    /// each.  **Error** as [#sgeev].
    ///
    /// @param balanc    how the matrix is balanced
    /// @param jobvl     whether left eigenvectors are wanted; they must be for
    ///     `EIGENVALUES` and `BOTH`
    /// @param jobvr     whether right eigenvectors are wanted; they must be for
    ///     `EIGENVALUES` and `BOTH`
    /// @param sense     which condition numbers are wanted
    /// @param n         order of A, n ≥ 0
    /// @param a         holds A on entry; on return the Schur form of the balanced matrix
    ///     if vectors or condition numbers are wanted, else anything
    /// @param aOff      index of element (0, 0) of A
    /// @param lda       distance between columns of A, lda ≥ max(1, n)
    /// @param wr        receives the real parts of the eigenvalues
    /// @param wrOff     index of the first of them
    /// @param wi        receives the imaginary parts; of a conjugate pair the positive one
    ///     comes first
    /// @param wiOff     index of the first of them
    /// @param vl        receives the left eigenvectors in its columns
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param vr        receives the right eigenvectors in its columns
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param scale     receives what balancing has done, see [FloatHessenberg#sgebal]
    /// @param scaleOff  index of its first element
    /// @param rconde    receives the reciprocal condition numbers of the n eigenvalues for
    ///     `EIGENVALUES` and `BOTH`
    /// @param rcondeOff index of the first of them
    /// @param rcondv    receives those of the right eigenvectors for `VECTORS` and `BOTH`
    /// @param rcondvOff index of the first of them
    /// @return info, which part of the matrix was left by balancing, and its norm
    /// @throws IllegalArgumentException  as [#sgeev], and if condition numbers of
    ///     eigenvalues are wanted without both kinds of vectors
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/sgeevx.f">LAPACK</a>
    FloatGeevx sgeevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n, float[] a, int aOff, int lda,
            float[] wr, int wrOff, float[] wi, int wiOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff,
            int ldvr, float[] scale, int scaleOff, float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff);

    /// Compute eigenvectors of an upper quasi-triangular matrix: T·x = λ·x, yᴴ·T = λ·yᴴ.
    ///
    /// The largest component of each vector has |re| + |im| = 1. Of a conjugate pair in
    /// columns j and j + 1 the first column holds the real parts of the vector for the
    /// eigenvalue with positive imaginary part, the second column the imaginary parts.
    ///
    /// {@snippet :
    /// float[] t = {2, 0, 1, 3}, v = new float[4];             // [2 1; 0 3]
    /// int m = Lapack.current().strevc3(Sides.RIGHT, HowMany.ALL, new boolean[0], 0, 2, t, 0, 2,
    ///         v, 0, 1, v, 0, 2, 2);
    /// // m == 2; v == {1, 0, 1, 1}
    /// }
    /// **Cost** n³/3 flops for all vectors of one side, and 2·n³ for `BACKTRANSFORM`.
    /// **Error** each vector is exact for some T + E, ‖E‖ ≤ c·n·ε·‖T‖.
    ///
    /// @param side      which eigenvectors are wanted
    /// @param howmny    all; all, with VL and VR multiplied by them; or selected ones
    /// @param select    for `SELECTED`: which eigenvalues; either one of a pair selects
    ///     both, and then only the first is left true
    /// @param selectOff index of its first element
    /// @param n         order of T, n ≥ 0
    /// @param t         the quasi-triangular matrix in standard form, as
    ///     [FloatHessenberg#shseqr] leaves it
    /// @param tOff      index of element (0, 0) of T
    /// @param ldt       distance between columns of T, ldt ≥ max(1, n)
    /// @param vl        receives left eigenvectors; for `BACKTRANSFORM` it holds a matrix Q
    ///     on entry, and Q·X on return
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param vr        receives right eigenvectors; alike
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param mm        columns of VL and VR, at least as many as are wanted
    /// @return how many columns were written
    /// @throws IllegalArgumentException  if a dimension is out of range, mm is less than
    ///     the number of columns wanted, an argument is null, or an output overlaps another
    ///     array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/strevc3.f">LAPACK</a>
    int strevc3(Sides side, HowMany howmny, boolean[] select, int selectOff, int n, float[] t,
            int tOff, int ldt, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, int mm);

    /// Compute selected eigenvectors of an upper Hessenberg matrix by inverse iteration:
    /// H·x = λ·x, yᴴ·H = λ·yᴴ.
    ///
    /// The largest component of each vector has |re| + |im| = 1. Of a conjugate pair in
    /// columns j and j + 1 the first column holds the real parts of the vector for the
    /// eigenvalue with positive imaginary part, the second column the imaginary parts. For
    /// a few vectors this is much less work than the Schur form.
    ///
    /// {@snippet :
    /// float[] h = {2, 0, 1, 3}, wr = {2, 3}, wi = {0, 0}, v = new float[2];
    /// boolean[] select = {false, true};
    /// int[] fail = new int[1];
    /// Hsein r = Lapack.current().shsein(Sides.RIGHT, EigSource.QR, StartVectors.NONE, select, 0, 2, h, 0, 2,
    ///         wr, 0, wi, 0, v, 0, 1, v, 0, 2, 1, fail, 0, fail, 0);              // [2 1; 0 3]
    /// // r.info() == 0; r.m() == 1; v == {1, 1}
    /// }
    /// **Cost** about 4·n² operations for each vector.  **Error** each vector is exact for
    /// some H + E, ‖E‖ ≤ c·n·ε·‖H‖, if it has converged.
    ///
    /// @param side      which eigenvectors are wanted
    /// @param eigsrc    where the eigenvalues come from
    /// @param initv     what the iteration starts with
    /// @param select    which eigenvalues; either one of a pair selects both, and then only
    ///     the first is left true
    /// @param selectOff index of its first element
    /// @param n         order of H, n ≥ 0
    /// @param h         the upper Hessenberg matrix
    /// @param hOff      index of element (0, 0) of H
    /// @param ldh       distance between columns of H, ldh ≥ max(1, n)
    /// @param wr        real parts of the eigenvalues; on return some of those selected may
    ///     have been moved apart
    /// @param wrOff     index of the first of them
    /// @param wi        imaginary parts, conjugate pairs side by side
    /// @param wiOff     index of the first of them
    /// @param vl        receives left eigenvectors; for `USER` it holds what to start with
    /// @param vlOff     index of element (0, 0) of VL
    /// @param ldvl      distance between columns of VL, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param vr        receives right eigenvectors; alike
    /// @param vrOff     index of element (0, 0) of VR
    /// @param ldvr      distance between columns of VR, ≥ 1, and ≥ max(1, n) if they are
    ///     wanted
    /// @param mm        columns of VL and VR, at least as many as are wanted
    /// @param ifaill    receives for each column of VL 0, or the number of its eigenvalue,
    ///     from 1, if the vector has not converged
    /// @param ifaillOff index of its first element
    /// @param ifailr    the same for VR
    /// @param ifailrOff index of its first element
    /// @return how many vectors have not converged, and how many columns were written
    /// @throws IllegalArgumentException  if a dimension is out of range, mm is less than
    ///     the number of columns wanted, an argument is null, or an output overlaps another
    ///     array
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a
    ///     href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/shsein.f">LAPACK</a>
    Hsein shsein(Sides side, EigSource eigsrc, StartVectors initv, boolean[] select, int selectOff, int n, float[] h,
            int hOff, int ldh, float[] wr, int wrOff, float[] wi, int wiOff, float[] vl, int vlOff, int ldvl,
            float[] vr, int vrOff, int ldvr, int mm, int[] ifaill, int ifaillOff, int[] ifailr, int ifailrOff);
}
