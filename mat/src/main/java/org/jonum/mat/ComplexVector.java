package org.jonum.mat;

/// A vector of complex numbers, such as an eigenvector of a real matrix.
///
/// @param re the real parts
/// @param im the imaginary parts, as many
public record ComplexVector(Vector re, Vector im) {

    /// Column j of eigenvectors as LAPACK packs them: for a conjugate pair, whose first has the positive imaginary part, one
    /// column holds the real and the next the imaginary part of the first.
    static ComplexVector packed(Matrix columns, int j, double im) {
        if (im == 0) return new ComplexVector(columns.col(j).copy(), Vector.zeros(columns.rows()));
        int re = im > 0 ? j : j - 1;
        ComplexVector first = new ComplexVector(columns.col(re).copy(), columns.col(re + 1).copy());
        return im > 0 ? first : first.conjugate();
    }

    /// {@return the number of elements}
    public int size() {
        return re.size();
    }

    /// Element i.
    ///
    /// @param i index, from 0
    /// @return its value
    /// @throws IndexOutOfBoundsException if there is no such element
    public Complex get(int i) {
        return new Complex(re.get(i), im.get(i));
    }

    /// {@return (Σ |xᵢ|²)^½}
    public double norm2() {
        return Math.hypot(re.norm2(), im.norm2());
    }

    /// {@return the vector of the conjugate elements}
    public ComplexVector conjugate() {
        return new ComplexVector(re, im.scale(-1));
    }

    /// The product xᴴ·y, with the elements of this vector conjugated.
    ///
    /// @param y another vector of as many elements
    /// @return Σ x̄ᵢ·yᵢ
    /// @throws IllegalArgumentException if the sizes differ
    public Complex dot(ComplexVector y) {
        return new Complex(re.dot(y.re) + im.dot(y.im), re.dot(y.im) - im.dot(y.re));
    }
}
