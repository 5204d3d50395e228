// float-twin
package org.jonum.mat;

/// Functions of every element, for matrices and vectors: `Elementwise.exp(a)` has the elements exp(aᵢⱼ).
///
/// {@snippet :
/// Vector x = Elementwise.sqrt(Vector.of(1, 4, 9));       // x.toArray() == {1, 2, 3}
/// Matrix a = Elementwise.abs(Matrix.of(1, 2, -1, 5));    // a.toArray() == {{1, 5}}
/// }
/// Functions of a matrix as such, where exp(A) = I + A + A²/2 + …, are others.
///
/// **Error** that of [Math]: 1 ulp, for `sinh`, `cosh` and `tanh` 2.5 ulp.  NaN gives NaN. All return
/// something new.
public final class Elementwise {
    private Elementwise() {}

    /// {@return eˣ, for every element x}
    ///
    /// @param a a matrix
    public static Matrix exp(Matrix a) {
        return a.map(Math::exp);
    }

    /// {@return eˣ, for every element x}
    ///
    /// @param x a vector
    public static Vector exp(Vector x) {
        return x.map(Math::exp);
    }

    /// {@return eˣ − 1, without cancellation near 0, for every element x}
    ///
    /// @param a a matrix
    public static Matrix expm1(Matrix a) {
        return a.map(Math::expm1);
    }

    /// {@return eˣ − 1, without cancellation near 0, for every element x}
    ///
    /// @param x a vector
    public static Vector expm1(Vector x) {
        return x.map(Math::expm1);
    }

    /// {@return ln x, NaN for x < 0, for every element x}
    ///
    /// @param a a matrix
    public static Matrix log(Matrix a) {
        return a.map(Math::log);
    }

    /// {@return ln x, NaN for x < 0, for every element x}
    ///
    /// @param x a vector
    public static Vector log(Vector x) {
        return x.map(Math::log);
    }

    /// {@return log₁₀ x, NaN for x < 0, for every element x}
    ///
    /// @param a a matrix
    public static Matrix log10(Matrix a) {
        return a.map(Math::log10);
    }

    /// {@return log₁₀ x, NaN for x < 0, for every element x}
    ///
    /// @param x a vector
    public static Vector log10(Vector x) {
        return x.map(Math::log10);
    }

    /// {@return ln(1 + x), without cancellation near 0, for every element x}
    ///
    /// @param a a matrix
    public static Matrix log1p(Matrix a) {
        return a.map(Math::log1p);
    }

    /// {@return ln(1 + x), without cancellation near 0, for every element x}
    ///
    /// @param x a vector
    public static Vector log1p(Vector x) {
        return x.map(Math::log1p);
    }

    /// {@return √x, correctly rounded, NaN for x < 0, for every element x}
    ///
    /// @param a a matrix
    public static Matrix sqrt(Matrix a) {
        return a.map(Math::sqrt);
    }

    /// {@return √x, correctly rounded, NaN for x < 0, for every element x}
    ///
    /// @param x a vector
    public static Vector sqrt(Vector x) {
        return x.map(Math::sqrt);
    }

    /// {@return ∛x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix cbrt(Matrix a) {
        return a.map(Math::cbrt);
    }

    /// {@return ∛x, for every element x}
    ///
    /// @param x a vector
    public static Vector cbrt(Vector x) {
        return x.map(Math::cbrt);
    }

    /// {@return |x|, for every element x}
    ///
    /// @param a a matrix
    public static Matrix abs(Matrix a) {
        return a.map(Math::abs);
    }

    /// {@return |x|, for every element x}
    ///
    /// @param x a vector
    public static Vector abs(Vector x) {
        return x.map(Math::abs);
    }

    /// {@return sin x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix sin(Matrix a) {
        return a.map(Math::sin);
    }

    /// {@return sin x, for every element x}
    ///
    /// @param x a vector
    public static Vector sin(Vector x) {
        return x.map(Math::sin);
    }

    /// {@return cos x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix cos(Matrix a) {
        return a.map(Math::cos);
    }

    /// {@return cos x, for every element x}
    ///
    /// @param x a vector
    public static Vector cos(Vector x) {
        return x.map(Math::cos);
    }

    /// {@return tan x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix tan(Matrix a) {
        return a.map(Math::tan);
    }

    /// {@return tan x, for every element x}
    ///
    /// @param x a vector
    public static Vector tan(Vector x) {
        return x.map(Math::tan);
    }

    /// {@return arcsin x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param a a matrix
    public static Matrix asin(Matrix a) {
        return a.map(Math::asin);
    }

    /// {@return arcsin x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param x a vector
    public static Vector asin(Vector x) {
        return x.map(Math::asin);
    }

    /// {@return arccos x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param a a matrix
    public static Matrix acos(Matrix a) {
        return a.map(Math::acos);
    }

    /// {@return arccos x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param x a vector
    public static Vector acos(Vector x) {
        return x.map(Math::acos);
    }

    /// {@return arctan x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix atan(Matrix a) {
        return a.map(Math::atan);
    }

    /// {@return arctan x, for every element x}
    ///
    /// @param x a vector
    public static Vector atan(Vector x) {
        return x.map(Math::atan);
    }

    /// {@return sinh x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix sinh(Matrix a) {
        return a.map(Math::sinh);
    }

    /// {@return sinh x, for every element x}
    ///
    /// @param x a vector
    public static Vector sinh(Vector x) {
        return x.map(Math::sinh);
    }

    /// {@return cosh x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix cosh(Matrix a) {
        return a.map(Math::cosh);
    }

    /// {@return cosh x, for every element x}
    ///
    /// @param x a vector
    public static Vector cosh(Vector x) {
        return x.map(Math::cosh);
    }

    /// {@return tanh x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix tanh(Matrix a) {
        return a.map(Math::tanh);
    }

    /// {@return tanh x, for every element x}
    ///
    /// @param x a vector
    public static Vector tanh(Vector x) {
        return x.map(Math::tanh);
    }

    /// {@return ⌊x⌋, for every element x}
    ///
    /// @param a a matrix
    public static Matrix floor(Matrix a) {
        return a.map(Math::floor);
    }

    /// {@return ⌊x⌋, for every element x}
    ///
    /// @param x a vector
    public static Vector floor(Vector x) {
        return x.map(Math::floor);
    }

    /// {@return ⌈x⌉, for every element x}
    ///
    /// @param a a matrix
    public static Matrix ceil(Matrix a) {
        return a.map(Math::ceil);
    }

    /// {@return ⌈x⌉, for every element x}
    ///
    /// @param x a vector
    public static Vector ceil(Vector x) {
        return x.map(Math::ceil);
    }

    /// {@return x rounded to the nearest integer, ties to even, for every element x}
    ///
    /// @param a a matrix
    public static Matrix rint(Matrix a) {
        return a.map(Math::rint);
    }

    /// {@return x rounded to the nearest integer, ties to even, for every element x}
    ///
    /// @param x a vector
    public static Vector rint(Vector x) {
        return x.map(Math::rint);
    }

    /// {@return the sign of x: −1, 0 or 1, NaN for NaN, for every element x}
    ///
    /// @param a a matrix
    public static Matrix signum(Matrix a) {
        return a.map(Math::signum);
    }

    /// {@return the sign of x: −1, 0 or 1, NaN for NaN, for every element x}
    ///
    /// @param x a vector
    public static Vector signum(Vector x) {
        return x.map(Math::signum);
    }

    /// {@return 1 / x, for every element x}
    ///
    /// @param a a matrix
    public static Matrix reciprocal(Matrix a) {
        return a.map(x -> 1 / x);
    }

    /// {@return 1 / x, for every element x}
    ///
    /// @param x a vector
    public static Vector reciprocal(Vector x) {
        return x.map(y -> 1 / y);
    }

    /// {@return x², for every element x}
    ///
    /// @param a a matrix
    public static Matrix square(Matrix a) {
        return a.map(x -> x * x);
    }

    /// {@return x², for every element x}
    ///
    /// @param x a vector
    public static Vector square(Vector x) {
        return x.map(y -> y * y);
    }

    /// {@return xᵖ as [Math#pow] has it, for every element x}
    ///
    /// @param a a matrix
    /// @param p the exponent
    public static Matrix pow(Matrix a, double p) {
        return a.map(x -> Math.pow(x, p));
    }

    /// {@return the nearest number in low … high, for every element}
    ///
    /// @param a    a matrix
    /// @param low  the least number
    /// @param high the largest number, at least low
    /// @throws IllegalArgumentException if high < low, or one of them is NaN
    public static Matrix clamp(Matrix a, double low, double high) {
        return a.map(x -> Math.clamp(x, low, high));
    }

    /// {@return yᵖ as [Math#pow] has it, for every element y}
    ///
    /// @param x a vector
    /// @param p the exponent
    public static Vector pow(Vector x, double p) {
        return x.map(y -> Math.pow(y, p));
    }

    /// {@return the nearest number in low … high, for every element}
    ///
    /// @param x    a vector
    /// @param low  the least number
    /// @param high the largest number, at least low
    /// @throws IllegalArgumentException if high < low, or one of them is NaN
    public static Vector clamp(Vector x, double low, double high) {
        return x.map(y -> Math.clamp(y, low, high));
    }
}
