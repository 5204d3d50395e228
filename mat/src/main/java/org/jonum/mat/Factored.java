// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleView;

/// A factorization made to solve equations: what [Solver] asks of it.
interface Factored {

    /// Its name.
    Solution.Method method();

    /// Refuse to solve: if the matrix has an entry that is not finite, or a pivot is exactly zero.
    void check(String operation);

    /// The reciprocal condition number of the matrix with its columns scaled to one size.
    double rcond();

    /// The rcond below which [Solver#solve] refuses.
    double least();

    /// X := A⁻¹·X, X column-major in storage of its own.
    void solve(DoubleView x);

    /// det A, 0 if it is singular, NaN if it has a NaN.
    double det();
}
