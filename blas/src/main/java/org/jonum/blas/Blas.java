package org.jonum.blas;

/// The Basic Linear Algebra Subprograms for `double` and `float`: levels 1, 2 and 3 in one interface.
///
/// A `Blas` obtained from a [Backend] checks every argument once, at its door, and then hands over to the
/// back end's engine. Engines ([org.jonum.blas.spi.BackendProvider]) implement the same interface
/// and may rely on those checks.
///
/// {@snippet :
/// Blas blas = Backend.current().blas();
/// double[] x = {1, 2, 3};
/// double s = blas.ddot(3, x, 0, 1, x, 0, 1);   // s == 14
/// }
public interface Blas extends Level1, Level2, Level3 {
}
