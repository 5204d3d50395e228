// Generated from Factored.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.FloatView;

/// A factorization made to solve equations: what [FSolver] asks of it.
interface FFactored {

    /// Its name.
    FSolution.Method method();

    /// Refuse to solve: if the matrix has an entry that is not finite, or a pivot is exactly zero.
    void check(String operation);

    /// The reciprocal condition number of the matrix with its columns scaled to one size.
    float rcond();

    /// The rcond below which [FSolver#solve] refuses.
    float least();

    /// X := A⁻¹·X, X column-major in storage of its own.
    void solve(FloatView x);

    /// det A, 0 if it is singular, NaN if it has a NaN.
    float det();
}
