// Generated from Elementwise.java by build/Float32.java. Do not edit.
package org.jonum.mat;

/// Functions of every element, for matrices and vectors: `FElementwise.exp(a)` has the elements exp(aᵢⱼ).
///
/// {@snippet :
/// FVector x = FElementwise.sqrt(FVector.of(1, 4, 9));       // x.toArray() == {1, 2, 3}
/// FMatrix a = FElementwise.abs(FMatrix.of(1, 2, -1, 5));    // a.toArray() == {{1, 5}}
/// }
/// Functions of a matrix as such, where exp(A) = I + A + A²/2 + …, are others.
///
/// **Error** that of [Math]: 1 ulp, for `sinh`, `cosh` and `tanh` 2.5 ulp.  NaN gives NaN. All return
/// something new.
public final class FElementwise {
    private FElementwise() {}

    /// {@return eˣ, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix exp(FMatrix a) {
        return a.map(Math::exp);
    }

    /// {@return eˣ, for every element x}
    ///
    /// @param x a vector
    public static FVector exp(FVector x) {
        return x.map(Math::exp);
    }

    /// {@return eˣ − 1, without cancellation near 0, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix expm1(FMatrix a) {
        return a.map(Math::expm1);
    }

    /// {@return eˣ − 1, without cancellation near 0, for every element x}
    ///
    /// @param x a vector
    public static FVector expm1(FVector x) {
        return x.map(Math::expm1);
    }

    /// {@return ln x, NaN for x < 0, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix log(FMatrix a) {
        return a.map(Math::log);
    }

    /// {@return ln x, NaN for x < 0, for every element x}
    ///
    /// @param x a vector
    public static FVector log(FVector x) {
        return x.map(Math::log);
    }

    /// {@return log₁₀ x, NaN for x < 0, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix log10(FMatrix a) {
        return a.map(Math::log10);
    }

    /// {@return log₁₀ x, NaN for x < 0, for every element x}
    ///
    /// @param x a vector
    public static FVector log10(FVector x) {
        return x.map(Math::log10);
    }

    /// {@return ln(1 + x), without cancellation near 0, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix log1p(FMatrix a) {
        return a.map(Math::log1p);
    }

    /// {@return ln(1 + x), without cancellation near 0, for every element x}
    ///
    /// @param x a vector
    public static FVector log1p(FVector x) {
        return x.map(Math::log1p);
    }

    /// {@return √x, correctly rounded, NaN for x < 0, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix sqrt(FMatrix a) {
        return a.map(Math::sqrt);
    }

    /// {@return √x, correctly rounded, NaN for x < 0, for every element x}
    ///
    /// @param x a vector
    public static FVector sqrt(FVector x) {
        return x.map(Math::sqrt);
    }

    /// {@return ∛x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix cbrt(FMatrix a) {
        return a.map(Math::cbrt);
    }

    /// {@return ∛x, for every element x}
    ///
    /// @param x a vector
    public static FVector cbrt(FVector x) {
        return x.map(Math::cbrt);
    }

    /// {@return |x|, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix abs(FMatrix a) {
        return a.map(Math::abs);
    }

    /// {@return |x|, for every element x}
    ///
    /// @param x a vector
    public static FVector abs(FVector x) {
        return x.map(Math::abs);
    }

    /// {@return sin x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix sin(FMatrix a) {
        return a.map(Math::sin);
    }

    /// {@return sin x, for every element x}
    ///
    /// @param x a vector
    public static FVector sin(FVector x) {
        return x.map(Math::sin);
    }

    /// {@return cos x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix cos(FMatrix a) {
        return a.map(Math::cos);
    }

    /// {@return cos x, for every element x}
    ///
    /// @param x a vector
    public static FVector cos(FVector x) {
        return x.map(Math::cos);
    }

    /// {@return tan x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix tan(FMatrix a) {
        return a.map(Math::tan);
    }

    /// {@return tan x, for every element x}
    ///
    /// @param x a vector
    public static FVector tan(FVector x) {
        return x.map(Math::tan);
    }

    /// {@return arcsin x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix asin(FMatrix a) {
        return a.map(Math::asin);
    }

    /// {@return arcsin x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param x a vector
    public static FVector asin(FVector x) {
        return x.map(Math::asin);
    }

    /// {@return arccos x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix acos(FMatrix a) {
        return a.map(Math::acos);
    }

    /// {@return arccos x, NaN outside of −1 … 1, for every element x}
    ///
    /// @param x a vector
    public static FVector acos(FVector x) {
        return x.map(Math::acos);
    }

    /// {@return arctan x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix atan(FMatrix a) {
        return a.map(Math::atan);
    }

    /// {@return arctan x, for every element x}
    ///
    /// @param x a vector
    public static FVector atan(FVector x) {
        return x.map(Math::atan);
    }

    /// {@return sinh x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix sinh(FMatrix a) {
        return a.map(Math::sinh);
    }

    /// {@return sinh x, for every element x}
    ///
    /// @param x a vector
    public static FVector sinh(FVector x) {
        return x.map(Math::sinh);
    }

    /// {@return cosh x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix cosh(FMatrix a) {
        return a.map(Math::cosh);
    }

    /// {@return cosh x, for every element x}
    ///
    /// @param x a vector
    public static FVector cosh(FVector x) {
        return x.map(Math::cosh);
    }

    /// {@return tanh x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix tanh(FMatrix a) {
        return a.map(Math::tanh);
    }

    /// {@return tanh x, for every element x}
    ///
    /// @param x a vector
    public static FVector tanh(FVector x) {
        return x.map(Math::tanh);
    }

    /// {@return ⌊x⌋, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix floor(FMatrix a) {
        return a.map(Math::floor);
    }

    /// {@return ⌊x⌋, for every element x}
    ///
    /// @param x a vector
    public static FVector floor(FVector x) {
        return x.map(Math::floor);
    }

    /// {@return ⌈x⌉, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix ceil(FMatrix a) {
        return a.map(Math::ceil);
    }

    /// {@return ⌈x⌉, for every element x}
    ///
    /// @param x a vector
    public static FVector ceil(FVector x) {
        return x.map(Math::ceil);
    }

    /// {@return x rounded to the nearest integer, ties to even, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix rint(FMatrix a) {
        return a.map(Math::rint);
    }

    /// {@return x rounded to the nearest integer, ties to even, for every element x}
    ///
    /// @param x a vector
    public static FVector rint(FVector x) {
        return x.map(Math::rint);
    }

    /// {@return the sign of x: −1, 0 or 1, NaN for NaN, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix signum(FMatrix a) {
        return a.map(Math::signum);
    }

    /// {@return the sign of x: −1, 0 or 1, NaN for NaN, for every element x}
    ///
    /// @param x a vector
    public static FVector signum(FVector x) {
        return x.map(Math::signum);
    }

    /// {@return 1 / x, for every element x}
    ///
    /// @param a a matrix
    public static FMatrix reciprocal(FMatrix a) {
        return a.map(x -> 1 / x);
    }

    /// {@return 1 / x, for every element x}
    ///
    /// @param x a vector
    public static FVector reciprocal(FVector x) {
        return x.map(y -> 1 / y);
    }

    /// {@return x², for every element x}
    ///
    /// @param a a matrix
    public static FMatrix square(FMatrix a) {
        return a.map(x -> x * x);
    }

    /// {@return x², for every element x}
    ///
    /// @param x a vector
    public static FVector square(FVector x) {
        return x.map(y -> y * y);
    }

    /// {@return xᵖ as [Math#pow] has it, for every element x}
    ///
    /// @param a a matrix
    /// @param p the exponent
    public static FMatrix pow(FMatrix a, float p) {
        return a.map(x -> (float) Math.pow(x, p));
    }

    /// {@return the nearest number in low … high, for every element}
    ///
    /// @param a    a matrix
    /// @param low  the least number
    /// @param high the largest number, at least low
    /// @throws IllegalArgumentException if high < low, or one of them is NaN
    public static FMatrix clamp(FMatrix a, float low, float high) {
        return a.map(x -> Math.clamp(x, low, high));
    }

    /// {@return yᵖ as [Math#pow] has it, for every element y}
    ///
    /// @param x a vector
    /// @param p the exponent
    public static FVector pow(FVector x, float p) {
        return x.map(y -> (float) Math.pow(y, p));
    }

    /// {@return the nearest number in low … high, for every element}
    ///
    /// @param x    a vector
    /// @param low  the least number
    /// @param high the largest number, at least low
    /// @throws IllegalArgumentException if high < low, or one of them is NaN
    public static FVector clamp(FVector x, float low, float high) {
        return x.map(y -> Math.clamp(y, low, high));
    }
}
