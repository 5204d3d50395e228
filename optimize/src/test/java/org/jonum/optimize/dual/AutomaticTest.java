package org.jonum.optimize.dual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jonum.optimize.Differences;
import org.jonum.optimize.GradientCheck;
import org.jonum.optimize.LevenbergMarquardt;
import org.jonum.optimize.Problem;
import org.jonum.optimize.Result;
import org.jonum.optimize.TrustRegion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Derivatives by dual and hyper-dual numbers against formulas and differences; values against the same operations on double.
class AutomaticTest {
    private interface Unary {
        <S extends Scalar<S>> S of(S x);
    }

    private static final Map<String, Unary> UNARY = new LinkedHashMap<>();
    private static final Map<String, DoubleUnaryOperator> PLAIN = new LinkedHashMap<>();

    private static void add(String name, Unary f, DoubleUnaryOperator plain) {
        UNARY.put(name, f);
        PLAIN.put(name, plain);
    }

    static {
        add("sqrt", Scalar::sqrt, Math::sqrt);
        add("exp", Scalar::exp, Math::exp);
        add("expm1", Scalar::expm1, Math::expm1);
        add("log", Scalar::log, Math::log);
        add("log1p", Scalar::log1p, Math::log1p);
        add("sin", Scalar::sin, Math::sin);
        add("cos", Scalar::cos, Math::cos);
        add("tan", Scalar::tan, Math::tan);
        add("atan", Scalar::atan, Math::atan);
        add("tanh", Scalar::tanh, Math::tanh);
        add("square", Scalar::square, x -> x * x);
        add("reciprocal", Scalar::reciprocal, x -> 1 / x);
        add("negate", Scalar::negate, x -> -x);
        add("abs", Scalar::abs, Math::abs);
        add("power 2.5", AutomaticTest::power, x -> Math.pow(x, 2.5));
        add("power x", AutomaticTest::selfPower, x -> Math.pow(x, x));
        add("affine", AutomaticTest::affine, x -> ((x + 2) * 3 - 1) / 7);
        add("quotient", AutomaticTest::quotient, x -> (x * x - Math.sin(x)) / (x + Math.exp(x)));
        add("angle", AutomaticTest::angle, x -> Math.atan2(x * x, x + 1));
        add("extremes", AutomaticTest::extremes, x -> Math.max(x, x * x) - Math.min(x, x * x));
    }

    private static <S extends Scalar<S>> S power(S x) {
        return x.pow(2.5);
    }

    private static <S extends Scalar<S>> S selfPower(S x) {
        return x.pow(x);
    }

    private static <S extends Scalar<S>> S affine(S x) {
        return x.plus(2).times(3).minus(1).over(7);
    }

    private static <S extends Scalar<S>> S quotient(S x) {
        return x.times(x).minus(x.sin()).over(x.plus(x.exp()));
    }

    private static <S extends Scalar<S>> S angle(S x) {
        return x.times(x).atan2(x.plus(1));
    }

    private static <S extends Scalar<S>> S extremes(S x) {
        return x.max(x.times(x)).minus(x.min(x.times(x)));
    }

    @TestFactory
    Stream<DynamicTest> functionsOfOneNumber() {
        return UNARY.keySet().stream().map(name -> dynamicTest(name, () -> {
            for (double x : new double[] {0.3, 0.77, 1.2}) {
                DoubleUnaryOperator f = Objects.requireNonNull(PLAIN.get(name));
                Unary u = Objects.requireNonNull(UNARY.get(name));
                double v = f.applyAsDouble(x);
                assertEquals(v, u.of(new Real(x)).value(), 0, "value of a real number");
                Dual d = u.of(Dual.variable(x, 1, 3));
                HyperDual h = u.of(new HyperDual(x, 1, 1, 0));
                assertEquals(v, d.value(), 0, "value of a dual number");
                assertEquals(v, h.value(), 0, "value of a hyper-dual number");
                double[] g = new double[1];
                Differences.fivePoint().gradient(p -> f.applyAsDouble(p[0]), new double[] {x}, g);
                assertEquals(g[0], d.derivative(1), 1e-8 * Math.max(1, Math.abs(g[0])), "first derivative");
                assertEquals(0, d.derivative(0));
                assertEquals(d.derivative(1), h.first(), 4 * Math.ulp(h.first()));
                assertEquals(h.first(), h.second(), 0);
                Differences.fivePoint().gradient(p -> u.of(Dual.variable(p[0], 0, 1)).derivative(0),
                        new double[] {x}, g);
                assertEquals(g[0], h.both(), 1e-8 * Math.max(1, Math.abs(g[0])), "second derivative");
            }
        }));
    }

    private static <S extends Scalar<S>> S rosenbrock(S[] x) {
        S s = x[0].constant(0);
        for (int i = 0; i + 1 < x.length; i++) {
            s = s.plus(x[i + 1].minus(x[i].square()).square().times(100)).plus(x[i].minus(1).square());
        }
        return s;
    }

    /// Every coefficient is an integer, so that the Hessian is exact: 1200·xᵢ² − 400·xᵢ₊₁ + 2 and so on.
    @Test
    void gradientsHessiansAndProducts() {
        int n = 19;
        double[] x = new double[n], g = new double[n], h = new double[n * n], v = new double[n], hv = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i % 5 - 2;
            v[i] = i % 3 - 1;
        }
        Automatic.gradient(AutomaticTest::rosenbrock).gradient(x, g);
        Automatic.hessian(AutomaticTest::rosenbrock).hessian(x, h);
        Automatic.hessianProduct(AutomaticTest::rosenbrock).product(x, v, hv);
        for (int i = 0; i < n; i++) {
            double d = 0, dd = 0;
            if (i + 1 < n) {
                d = -400 * x[i] * (x[i + 1] - x[i] * x[i]) + 2 * (x[i] - 1);
                dd = 1200 * x[i] * x[i] - 400 * x[i + 1] + 2;
                assertEquals(-400 * x[i], h[i + (i + 1) * n], 0);
                assertEquals(-400 * x[i], h[i + 1 + i * n], 0);
            }
            if (i > 0) {
                d += 200 * (x[i] - x[i - 1] * x[i - 1]);
                dd += 200;
            }
            assertEquals(d, g[i], 0);
            assertEquals(dd, h[i + i * n], 0);
            double product = 0;
            for (int j = 0; j < n; j++) product += h[i + j * n] * v[j];
            assertEquals(product, hv[i], 0);
        }
        Result r = TrustRegion.exact().minimize(Automatic.problem(AutomaticTest::rosenbrock), 1.3, 1.1, 0.9, 1);
        assertTrue(r.status().usable() && r.f() < 1e-15, r::toString);
    }

    private static <S extends Scalar<S>> void bard(S[] x, S[] r) {
        double[] y = {.14, .18, .22, .25, .29, .32, .35, .39, .37, .58, .73, .96, 1.34, 2.10, 4.39};
        for (int i = 0; i < 15; i++) {
            double u = i + 1, v = 15 - i, w = Math.min(u, v);
            r[i] = x[1].times(v).plus(x[2].times(w)).reciprocal().times(u).plus(x[0]).minus(y[i]);
        }
    }

    @Test
    void jacobians() {
        Problem p = Automatic.leastSquares(15, AutomaticTest::bard);
        assertTrue(GradientCheck.of(p, 1, 1, 1).passed());
        Result r = new LevenbergMarquardt().minimize(p, 1, 1, 1);
        // Moré, Garbow & Hillstrom (1981), problem 8: Σr² = 8.21487e-3
        assertEquals(8.21487e-3 / 2, r.f(), 1e-8, r::toString);
    }

    /// Where a slope is infinite, directions that do not move stay 0 and are not NaN.
    @Test
    void edges() {
        Dual z = Dual.variable(0, 0, 2);
        assertEquals(Double.POSITIVE_INFINITY, z.sqrt().derivative(0));
        assertEquals(0, z.sqrt().derivative(1));
        assertEquals(0, z.abs().derivative(0));
        assertEquals(0, z.pow(0).derivative(0));
        assertEquals(1, z.pow(1).derivative(0));
        assertEquals(0, z.pow(2).derivative(0));
        assertEquals(2, new HyperDual(0, 1, 1, 0).pow(2).both());
        assertEquals(1, z.max(Dual.constant(0, 2)).derivative(0));
        assertEquals(1, z.min(Dual.constant(0, 2)).derivative(0));
        assertEquals(12, Dual.variable(-2, 0, 2).pow(Dual.constant(3, 2)).derivative(0));
        assertThrows(IllegalArgumentException.class, () -> Dual.variable(1, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> Dual.constant(1, 0));
    }

    /// f = e^x/(sin³x + cos³x) of Squire & Trapp (1998): f′(1.5) = 3.62203370071632… by dual numbers too.
    @Test
    void complexStepsDoNotCancel() {
        double[] g = new double[1], exact = new double[1];
        Automatic.complexStep((re, im) -> {
            double[] e = {Math.exp(re[0]) * Math.cos(im[0]), Math.exp(re[0]) * Math.sin(im[0])};
            double[] s = {Math.sin(re[0]) * Math.cosh(im[0]), Math.cos(re[0]) * Math.sinh(im[0])};
            double[] c = {Math.cos(re[0]) * Math.cosh(im[0]), -Math.sin(re[0]) * Math.sinh(im[0])};
            double[] d = {cube(s)[0] + cube(c)[0], cube(s)[1] + cube(c)[1]};
            return (e[1] * d[0] - e[0] * d[1]) / (d[0] * d[0] + d[1] * d[1]);
        }).gradient(new double[] {1.5}, g);
        Automatic.gradient(AutomaticTest::squire).gradient(new double[] {1.5}, exact);
        assertArrayEquals(exact, g, 1e-15 * 4 * exact[0]);
        assertEquals(3.62203370071632, g[0], 1e-13);
    }

    private static double[] cube(double[] z) {
        return new double[] {z[0] * z[0] * z[0] - 3 * z[0] * z[1] * z[1],
            3 * z[0] * z[0] * z[1] - z[1] * z[1] * z[1]};
    }

    private static <S extends Scalar<S>> S squire(S[] x) {
        return x[0].exp().over(x[0].sin().pow(3).plus(x[0].cos().pow(3)));
    }
}
