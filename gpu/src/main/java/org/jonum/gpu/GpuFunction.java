package org.jonum.gpu;

import java.util.Locale;

/// A function of a number that the device can take of each element: [GpuElementwise#map].
///
/// Results are those of CUDA's mathematical library for the precision of the matrix: NVIDIA states at most 1 or 2 ulp for
/// most in `double`; they are not always the bits of [Math]. NaN gives NaN.
public enum GpuFunction {
    /// |x|
    ABS,
    /// √x
    SQRT,
    /// ∛x
    CBRT,
    /// x²
    SQUARE,
    /// 1/x
    RECIPROCAL,
    /// eˣ
    EXP,
    /// eˣ − 1
    EXPM1,
    /// ln x
    LOG,
    /// ln(1 + x)
    LOG1P,
    /// log₂ x
    LOG2,
    /// log₁₀ x
    LOG10,
    /// sin x
    SIN,
    /// cos x
    COS,
    /// tan x
    TAN,
    /// arcsin x
    ASIN,
    /// arccos x
    ACOS,
    /// arctan x
    ATAN,
    /// sinh x
    SINH,
    /// cosh x
    COSH,
    /// tanh x
    TANH,
    /// The error function.
    ERF,
    /// 1 − erf x, accurate where it is small.
    ERFC,
    /// ln |Γ(x)|
    LGAMMA,
    /// 1/(1 + e⁻ˣ)
    SIGMOID,
    /// ⌊x⌋
    FLOOR,
    /// ⌈x⌉
    CEIL,
    /// x to the nearest integer, ties to even.
    RINT,
    /// 1, −1, or x itself if it is 0 or NaN.
    SIGN;

    String kernel() {
        return "map_" + name().toLowerCase(Locale.ROOT);
    }
}
