package org.jonum.optimize;

/// A number with its derivatives by n variables: exact derivatives for the problems of the tests.
final class Dual {
    final double v;
    final double[] d;

    Dual(double v, double[] d) {
        this.v = v;
        this.d = d;
    }

    static Dual[] variables(double[] x) {
        Dual[] all = new Dual[x.length];
        for (int i = 0; i < x.length; i++) {
            all[i] = new Dual(x[i], new double[x.length]);
            all[i].d[i] = 1;
        }
        return all;
    }

    private Dual map(double value, double slope) {
        double[] r = new double[d.length];
        for (int i = 0; i < r.length; i++) r[i] = slope * d[i];
        return new Dual(value, r);
    }

    private Dual join(Dual o, double value, double a, double b) {
        double[] r = new double[d.length];
        for (int i = 0; i < r.length; i++) r[i] = a * d[i] + b * o.d[i];
        return new Dual(value, r);
    }

    Dual plus(Dual o) {
        return join(o, v + o.v, 1, 1);
    }

    Dual plus(double c) {
        return map(v + c, 1);
    }

    Dual minus(Dual o) {
        return join(o, v - o.v, 1, -1);
    }

    Dual minus(double c) {
        return map(v - c, 1);
    }

    /// c − this.
    Dual from(double c) {
        return map(c - v, -1);
    }

    Dual times(Dual o) {
        return join(o, v * o.v, o.v, v);
    }

    Dual times(double c) {
        return map(v * c, c);
    }

    Dual over(Dual o) {
        double q = v / o.v;
        return join(o, q, 1 / o.v, -q / o.v);
    }

    Dual over(double c) {
        return map(v / c, 1 / c);
    }

    /// c/this.
    Dual under(double c) {
        return map(c / v, -c / (v * v));
    }

    Dual sq() {
        return map(v * v, 2 * v);
    }

    Dual sqrt() {
        double s = Math.sqrt(v);
        return map(s, 0.5 / s);
    }

    Dual exp() {
        double e = Math.exp(v);
        return map(e, e);
    }

    Dual log() {
        return map(Math.log(v), 1 / v);
    }

    Dual sin() {
        return map(Math.sin(v), Math.cos(v));
    }

    Dual cos() {
        return map(Math.cos(v), -Math.sin(v));
    }

    Dual atan() {
        return map(Math.atan(v), 1 / (1 + v * v));
    }

    Dual pow(double p) {
        return map(Math.pow(v, p), p * Math.pow(v, p - 1));
    }

    Dual pow(Dual p) {
        return log().times(p).exp();
    }
}
