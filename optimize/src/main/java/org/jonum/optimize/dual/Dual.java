package org.jonum.optimize.dual;

import java.util.Arrays;

/// A value with its derivatives in a few directions: dual numbers a + Σ aᵢ·εᵢ with εᵢ·εⱼ = 0, exact but for rounding.
///
/// {@snippet :
/// Dual x = Dual.variable(3, 0, 2), y = Dual.variable(2, 1, 2);
/// Dual f = x.times(y).plus(x.square());
/// double value = f.value();                      // value == 15
/// double byX = f.derivative(0);                  // byX == 8
/// double byY = f.derivative(1);                  // byY == 3
/// }
/// A constant has no derivatives whatever it is combined with, so that a slope of ±∞, as that of √ at 0, does not become NaN in directions
/// that do not move. Immutable.
///
/// **Source** R. E. Wengert (1964), Commun. ACM 7, 463–464.
public final class Dual implements Scalar<Dual> {
    private final double value;
    private final double[] derivatives;

    private Dual(double value, double[] derivatives) {
        this.value = value;
        this.derivatives = derivatives;
    }

    /// The variable of direction i.
    ///
    /// @param value      its value
    /// @param i          its direction, 0 ≤ i < directions
    /// @param directions how many there are, ≥ 1
    /// @return the variable
    /// @throws IllegalArgumentException if there is no such direction
    public static Dual variable(double value, int i, int directions) {
        if (i < 0 || i >= directions) {
            throw new IllegalArgumentException("Dual.variable: i = " + i + ", need 0 <= i < " + directions);
        }
        double[] d = new double[directions];
        d[i] = 1;
        return new Dual(value, d);
    }

    /// A constant.
    ///
    /// @param value      its value
    /// @param directions how many there are, ≥ 1
    /// @return the constant
    /// @throws IllegalArgumentException if directions < 1
    public static Dual constant(double value, int directions) {
        if (directions < 1) {
            throw new IllegalArgumentException("Dual.constant: directions = " + directions + ", need >= 1");
        }
        return new Dual(value, new double[directions]);
    }

    @Override
    public double value() {
        return value;
    }

    /// {@return the derivative in direction i}
    ///
    /// @param i the direction
    /// @throws IndexOutOfBoundsException if there is no such direction
    public double derivative(int i) {
        return derivatives[i];
    }

    @Override
    public Dual constant(double c) {
        return new Dual(c, new double[derivatives.length]);
    }

    @Override
    public Dual chain(double v, double d, double dd) {
        double[] r = new double[derivatives.length];
        for (int i = 0; i < r.length; i++) r[i] = times(d, derivatives[i]);
        return new Dual(v, r);
    }

    @Override
    public Dual chain(Dual b, double v, double da, double db, double daa, double dab, double dbb) {
        double[] r = new double[derivatives.length];
        for (int i = 0; i < r.length; i++) r[i] = times(da, derivatives[i]) + times(db, b.derivatives[i]);
        return new Dual(v, r);
    }

    /// 0 for a direction that does not move, however steep the slope.
    static double times(double slope, double direction) {
        return direction == 0 ? 0 : slope * direction;
    }

    @Override
    public String toString() {
        return value + " " + Arrays.toString(derivatives);
    }
}
