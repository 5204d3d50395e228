package org.jonum.lapack;

/// Singular value decompositions.
///
/// All of them compute A = U·S·Vᵀ, A m×n, with U and V orthogonal and S diagonal, σ₁ ≥ σ₂ ≥ … ≥ 0; what is
/// returned is Vᵀ, not V, unless it says so. The singular values of A are unique, the vectors only up to sign, and to rotations
/// among those of equal singular values.
///
/// | routine | |
/// |---|---|
/// | [#dgesdd] | divide and conquer: the fastest with vectors |
/// | [#dgesvd] | QR iteration: less memory, and U and Vᵀ are asked for separately |
/// | [#dgesvdx] | some singular values, and their vectors |
/// | [#dgejsv] | Jacobi rotations after two QR factorizations: tiny singular values relatively accurate |
/// | [#dgesvj] | Jacobi rotations alone: slower |
public interface DoubleSvd {

    /// Singular value decomposition A = U·S·Vᵀ by QR iteration.
    ///
    /// A is m×n; with k = min(m, n), there are k singular values. It is not allowed to overwrite A with both U
    /// and Vᵀ. An A that is not finite gives info = k, and NaN for everything wanted.
    ///
    /// {@snippet :
    /// double[] a = {3, 4, 0, 5}, s = new double[2], u = new double[4], vt = new double[4];     // [3 0; 4 5]
    /// int info = Lapack.current().dgesvd(SvdJob.ALL, SvdJob.ALL, 2, 2, a, 0, 2, s, 0, u, 0, 2, vt, 0, 2);
    /// double product = s[0] * s[1], squares = s[0] * s[0] + s[1] * s[1];
    /// // info == 0; product == 15.0; squares == 50.0
    /// }
    /// **Cost** 4·m·n² − 4·n³/3 flops for singular values of a matrix with m ≥ n, 2·m·n² + 2·n³ for m ≫ n; about
    /// 4·m²·n + 8·m·n² + 9·n³ with all vectors.  **Error** |σ' − σ| ≤ c·ε·σ₁, ‖A − U·S·Vᵀ‖ ≤ c·ε·σ₁ with c a
    /// modest function of m and n.
    ///
    /// @param jobu  which columns of U, and where
    /// @param jobvt which rows of Vᵀ, and where
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param a     holds A on entry; on return U or Vᵀ if one is to overwrite it, else nothing of use
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, m)
    /// @param s     receives the k singular values in decreasing order
    /// @param sOff  index of the first of them
    /// @param u     receives U: m×m for `ALL`, m×k for `THIN`; not referenced otherwise
    /// @param uOff  index of element (0, 0) of U
    /// @param ldu   distance between columns of U, ≥ 1, ≥ m if U is referenced
    /// @param vt    receives Vᵀ: n×n for `ALL`, k×n for `THIN`; not referenced otherwise
    /// @param vtOff index of element (0, 0) of Vᵀ
    /// @param ldvt  distance between columns of Vᵀ, ≥ 1, ≥ n for `ALL`, ≥ k for `THIN`
    /// @return 0; or k > 0 if A was not finite, or if the iteration was given up with so many entries beside the
    ///     diagonal of a bidiagonal matrix not zero
    /// @throws IllegalArgumentException  if both jobs are `OVERWRITE`, a dimension is negative, a leading
    ///     dimension too small, or two of the arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgesvd.f">LAPACK</a>
    int dgesvd(SvdJob jobu, SvdJob jobvt, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt);

    /// Singular value decomposition A = U·S·Vᵀ by divide and conquer.
    ///
    /// A is m×n; with k = min(m, n), there are k singular values. `OVERWRITE` puts the first n columns of U in
    /// the place of A if m ≥ n, and all of Vᵀ into vt; else the first m rows of Vᵀ in the place of A, and all
    /// of U into u. An A that is not finite gives info = k, and NaN for everything wanted.
    ///
    /// {@snippet :
    /// double[] a = {0, 2, 0, 0, 0, 3}, s = new double[2], none = {};          // 3×2: [0 0; 2 0; 0 3]
    /// int info = Lapack.current().dgesdd(SvdJob.NONE, 3, 2, a, 0, 3, s, 0, none, 0, 1, none, 0, 1);
    /// // info == 0; s == {3, 2}
    /// }
    /// **Cost** as [#dgesvd] for singular values; with all vectors of a square matrix at most 22·n³ flops, fewer
    /// the more singular values are in clusters.  **Error** as [#dgesvd].
    ///
    /// @param jobz  which singular vectors, and where
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param a     holds A on entry; on return vectors if they are to overwrite it, else nothing of use
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, m)
    /// @param s     receives the k singular values in decreasing order
    /// @param sOff  index of the first of them
    /// @param u     receives U: m×m for `ALL`, and for `OVERWRITE` with m < n; m×k for `THIN`; not referenced
    ///     otherwise
    /// @param uOff  index of element (0, 0) of U
    /// @param ldu   distance between columns of U, ≥ 1, ≥ m if U is referenced
    /// @param vt    receives Vᵀ: n×n for `ALL`, and for `OVERWRITE` with m ≥ n; k×n for `THIN`; not referenced
    ///     otherwise
    /// @param vtOff index of element (0, 0) of Vᵀ
    /// @param ldvt  distance between columns of Vᵀ, ≥ 1, at least its rows if Vᵀ is referenced
    /// @return 0; or k > 0 if A was not finite, or if the iteration for a small block was given up with so many
    ///     entries not zero
    /// @throws IllegalArgumentException  if a dimension is negative, a leading dimension too small, or two of the
    ///     arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgesdd.f">LAPACK</a>
    int dgesdd(SvdJob jobz, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff, double[] u, int uOff,
            int ldu, double[] vt, int vtOff, int ldvt);

    /// Some singular values of a matrix A, and their vectors.
    ///
    /// A is m×n; with k = min(m, n), there are k singular values. Which ones are wanted is said by a [Range] and, for
    /// `VALUES`, the half-open interval vl ≤ σ < vu, for `INDICES`, their numbers il ≤ i < iu in decreasing order, counted
    /// from 0: 0 and 10 are the ten largest. An A that is not finite gives info = k, and NaN where numbers tell what is
    /// wanted.
    ///
    /// {@snippet :
    /// double[] a = {0, 2, 0, 0, 0, 3}, s = new double[2], u = new double[3], none = {};          // 3×2: [0 0; 2 0; 0 3]
    /// Svdx found = Lapack.current().dgesvdx(Job.VECTORS, Job.NONE, Range.INDICES, 3, 2, a, 0, 3, 0, 0, 1, 2,
    ///         s, 0, u, 0, 3, none, 0, 1);
    /// // found.info() == 0; found.ns() == 1; s[0] == 2; Math.abs(u[1]) == 1
    /// }
    /// **Cost** as [#dgesvd] for singular values, and about 4·m·n·ns flops for vectors of each side; for all of them, or
    /// if there are several tiny ones among those wanted, as [#dgesdd].  **Error** as [#dgesvd].
    ///
    /// @param jobu  whether left singular vectors are wanted
    /// @param jobvt whether right ones are
    /// @param range which singular values
    /// @param m     rows of A, m ≥ 0
    /// @param n     columns of A, n ≥ 0
    /// @param a     holds A on entry, nothing of use on return
    /// @param aOff  index of element (0, 0)
    /// @param lda   distance between columns, lda ≥ max(1, m)
    /// @param vl    for `VALUES`: the lower end, included, vl ≥ 0
    /// @param vu    for `VALUES`: the upper end, excluded, vu > vl
    /// @param il    for `INDICES`: the first, 0 ≤ il < max(1, k)
    /// @param iu    for `INDICES`: one past the last, il < iu ≤ k, or 0 if k = 0
    /// @param s     receives the ns singular values in decreasing order; length k, the rest of no use
    /// @param sOff  index of the first of them
    /// @param u     receives U, m×ns; has k columns, or iu − il for `INDICES`; not referenced for `NONE`
    /// @param uOff  index of element (0, 0) of U
    /// @param ldu   distance between columns of U, ≥ 1, ≥ m if U is wanted
    /// @param vt    receives Vᵀ, ns×n; has k rows, or iu − il for `INDICES`; not referenced for `NONE`
    /// @param vtOff index of element (0, 0) of Vᵀ
    /// @param ldvt  distance between columns of Vᵀ, ≥ 1, at least its rows if it is wanted
    /// @return info, 0 or, if A is not finite, k; ns
    /// @throws IllegalArgumentException  if an argument is out of range, a leading dimension too small, or two of the
    ///     arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgesvdx.f">LAPACK</a>
    Svdx dgesvdx(Job jobu, Job jobvt, Range range, int m, int n, double[] a, int aOff, int lda, double vl, double vu,
            int il, int iu, double[] s, int sOff, double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt);

    /// Singular value decomposition A = U·S·Vᵀ by one-sided Jacobi rotations, tiny singular values to high relative
    /// accuracy.
    ///
    /// A is m×n with m ≥ n; it is overwritten by the m×n matrix U, whose columns for singular values of 0 are 0.
    /// What is returned is V, not Vᵀ. An A that is not finite gives info = 2, and NaN for everything wanted.
    ///
    /// {@snippet :
    /// double[] a = {1, 0, 1e-20, 1e-20}, s = new double[2], none = {};         // [1 1e-20; 0 1e-20]
    /// int info = Lapack.current().dgesvj(Part.ALL, Job.NONE, Compz.NONE, 2, 2, a, 0, 2, s, 0, 0, none, 0, 1);
    /// // info == 0; s == {1, 1e-20}
    /// }
    /// **Cost** about 6·m·n² flops for each of about six to ten sweeps, half as much again with V.  **Error** |σ' −
    /// σ| ≤ c·ε·κ(A·D)·σ for each singular value, D diagonal such that the columns of A·D have length 1: scaling of
    /// columns does no harm (Demmel & Veselić 1992, Drmač & Veselić 2008).
    ///
    /// @param joba   which triangle of A is given, or all of it; what is not given counts as 0
    /// @param jobu   whether U is wanted; if not, nothing of use is left in A
    /// @param jobv   `INITIALIZE` for V, `VECTORS` for W·V, W given; `NONE` for neither
    /// @param m      rows of A, m ≥ n
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, U on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param sva    receives the n singular values in decreasing order
    /// @param svaOff index of the first of them
    /// @param mv     rows of W, ≥ 0; of no meaning unless jobv is `VECTORS`
    /// @param v      receives V, n×n; or holds W, mv×n, on entry, W·V on return
    /// @param vOff   index of element (0, 0) of V
    /// @param ldv    distance between columns of V, ≥ 1, at least its rows if it is referenced
    /// @return 0; 1 if after 30 sweeps some columns were not orthogonal to working accuracy; 2 if A was not finite
    /// @throws IllegalArgumentException  if a dimension is out of range, a leading dimension too small, or two of
    ///     the arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgesvj.f">LAPACK</a>
    int dgesvj(Part joba, Job jobu, Compz jobv, int m, int n, double[] a, int aOff, int lda, double[] sva, int svaOff,
            int mv, double[] v, int vOff, int ldv);

    /// Singular value decomposition A = U·S·Vᵀ by Jacobi rotations of a preconditioned matrix: faster than [#dgesvj],
    /// and tiny singular values relatively accurate also where rows are of very different sizes.
    ///
    /// A is m×n with m ≥ n. What is returned is V, not Vᵀ; U and V have orthonormal columns, also for singular
    /// values of 0. An A that is not finite gives info = 2, and NaN for everything wanted. LAPACK's JOBA, JOBR,
    /// JOBT and JOBP are not there: rows are sorted, columns pivoted, and no singular value is set to 0.
    ///
    /// {@snippet :
    /// double[] a = {1e-20, 0, 1, 2}, s = new double[2], none = {};         // [1e-20 1; 0 2]
    /// int info = Lapack.current().dgejsv(SvdJob.NONE, Job.NONE, 2, 2, a, 0, 2, s, 0, none, 0, 1, none, 0, 1);
    /// double large = s[0] * s[0], product = s[0] * s[1];
    /// // info == 0; large == 5.00000000000000; product == 2.00000000000000e-20
    /// }
    /// **Cost** about 4·m·n² flops and a few sweeps of Jacobi rotations, 6·n³ each.  **Error** |σ' − σ| ≤
    /// c·ε·κ(C)·σ for each singular value where A = D₁·C·D₂, D₁ and D₂ diagonal and C well conditioned (Drmač &
    /// Veselić 2008).
    ///
    /// @param jobu   `ALL` for U m×m, `THIN` for its first n columns, `NONE`
    /// @param jobv   whether V is wanted
    /// @param m      rows of A, m ≥ n
    /// @param n      columns of A, n ≥ 0
    /// @param a      holds A on entry, nothing of use on return
    /// @param aOff   index of element (0, 0)
    /// @param lda    distance between columns, lda ≥ max(1, m)
    /// @param sva    receives the n singular values in decreasing order
    /// @param svaOff index of the first of them
    /// @param u      receives U; not referenced for `NONE`
    /// @param uOff   index of element (0, 0) of U
    /// @param ldu    distance between columns of U, ≥ 1, ≥ m if U is referenced
    /// @param v      receives V, n×n; not referenced for `NONE`
    /// @param vOff   index of element (0, 0) of V
    /// @param ldv    distance between columns of V, ≥ 1, ≥ n if V is referenced
    /// @return 0; 1 if after 30 sweeps some columns were not orthogonal to working accuracy; 2 if A was not finite
    /// @throws IllegalArgumentException  if jobu is `OVERWRITE`, a dimension is out of range, a leading dimension
    ///     too small, or two of the arrays overlap
    /// @throws IndexOutOfBoundsException if an array is too short
    /// @see <a href="https://github.com/Reference-LAPACK/lapack/blob/master/SRC/dgejsv.f">LAPACK</a>
    int dgejsv(SvdJob jobu, Job jobv, int m, int n, double[] a, int aOff, int lda, double[] sva, int svaOff,
            double[] u, int uOff, int ldu, double[] v, int vOff, int ldv);
}
