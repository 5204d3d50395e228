package org.jonum.distuv.internal.simd;

import static org.jonum.distuv.internal.simd.Block.LANES;

import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// Array twins of Cauchy's law, by interpolants at Chebyshev points, which are within 4e-19: of arctan(u)/(πu) in u² up to tan(π/8), of
/// sin(πu)/u and cos(πu) in u² up to 1/4.
public final class CauchyArrays {
    private static final double FAR = 1e100, TAN = 0.41421356237309503, COTAN = 2.414213562373095;
    private static final double LEAST_P = 1e-290;
    private static final double[] ATAN = {0.3183098861837907, -0.10610329539459623, 0.0636619772365746,
        -0.04547284086324099, 0.03536776398532264, -0.02893722381227261, 0.024484549634483568, -0.0212089309496409,
        0.018611865831582638, -0.01603015065246232, 0.012091873708247918, -0.005675205575673081};
    private static final double[] SIN = {3.141592653589793, -5.16771278004997, 2.5501640398773415, -0.599264529320298,
        0.08214588658006067, -0.007370429884817227, 0.00046628273072875267, -2.1717406961736065e-05};
    private static final double[] COS = {1.0, -4.934802200544679, 4.058712126416747, -1.335262768851918,
        0.2353306301909148, -0.025806885653583175, 0.0019294657514324488, -0.00010356750616219464};

    private CauchyArrays() {
    }

    private static double[] run(double location, double scale, Consumer<Block> end, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return Block.forEach(x, out, b -> {
            Standardize.run(b, location, scale);
            end.accept(b);
            Rare.run(b, location - FAR * scale, location + FAR * scale, scalar);
        });
    }

    /// Densities.
    public static double[] pdf(double location, double scale, double[] x, double[] out, DoubleUnaryOperator scalar) {
        double factor = 1 / (Math.PI * scale);
        return run(location, scale, b -> {
            for (int i = 0; i < b.length; i += LANES.length()) {
                DoubleVector z = DoubleVector.fromArray(LANES, b.x, i);
                z.broadcast(factor).div(z.fma(z, z.broadcast(1))).intoArray(b.y, i);
            }
        }, x, out, scalar);
    }

    /// Their logarithms; c + cLow is log(π·scale).
    public static double[] logPdf(double location, double scale, double c, double cLow, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            for (int i = 0; i < b.length; i += LANES.length()) { // 1 + (x + low)² and what its logarithm lacks
                DoubleVector z = DoubleVector.fromArray(LANES, b.x, i), t = z.mul(z), u = t.add(1), d = u.sub(t);
                DoubleVector lost = z.fma(z, t.neg()).add(z.mul(DoubleVector.fromArray(LANES, b.low, i)).mul(2))
                        .add(t.sub(u.sub(d))).add(d.neg().add(1));
                u.intoArray(b.y, i);
                lost.div(u).intoArray(b.low, i);
            }
            LogPair.run(b);
            Exponents.negate(b);
            Tails.minusConstant(b, c, cLow);
        }, x, out, scalar);
    }

    /// The tail on the side of the sign: −1 the lower one, 1 the upper one.
    public static double[] tail(double location, double scale, double sign, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            tail(b);
            Tails.choose(b, sign);
        }, x, out, scalar);
    }

    /// Its logarithm.
    public static double[] logTail(double location, double scale, double sign, double[] x, double[] out,
            DoubleUnaryOperator scalar) {
        return run(location, scale, b -> {
            tail(b);
            System.arraycopy(b.y, 0, b.z, 0, b.length);
            Log.run(b);
            System.arraycopy(b.y, 0, b.v, 0, b.length);
            System.arraycopy(b.z, 0, b.y, 0, b.length);
            Exponents.negate(b);
            Log.onePlus(b);
            for (int i = 0; i < b.length; i += LANES.length()) {
                VectorMask<Double> near =
                        DoubleVector.fromArray(LANES, b.x, i).mul(sign).compare(VectorOperators.GT, 0);
                DoubleVector.fromArray(LANES, b.y, i).blend(DoubleVector.fromArray(LANES, b.v, i), near)
                        .intoArray(b.y, i);
            }
        }, x, out, scalar);
    }

    /// y := arctan(1/a)/π for a = |x|: that, ½ − arctan(a)/π or ¼ − arctan((a − 1)/(a + 1))/π.
    private static void tail(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector a = DoubleVector.fromArray(LANES, b.x, i).abs(), one = a.broadcast(1);
            VectorMask<Double> far = a.compare(VectorOperators.GE, COTAN), near = a.lt(TAN);
            DoubleVector over = a.sub(1).blend(a, near).blend(one, far),
                    under = a.add(1).blend(one, near).blend(a.neg(), far);
            DoubleVector u = over.div(under), t = u.mul(u);
            DoubleVector base = a.broadcast(0.25).blend(0.5, near).blend(0, far);
            base.sub(u.mul(polynomial(t, ATAN))).intoArray(b.y, i);
        }
    }

    private static DoubleVector polynomial(DoubleVector t, double[] c) {
        DoubleVector u = t.mul(t), even = t.broadcast(c[c.length - 2]), odd = t.broadcast(c[c.length - 1]);
        for (int k = c.length - 4; k >= 0; k -= 2) {
            even = even.fma(u, t.broadcast(c[k]));
            odd = odd.fma(u, t.broadcast(c[k + 1]));
        }
        return odd.fma(t, even);
    }

    /// The x with P(X ≤ x) = p, for a negative scale that with P(X > x) = p.
    public static double[] quantile(double location, double scale, double[] p, double[] out,
            DoubleUnaryOperator scalar) {
        return Block.forEach(p, out, b -> {
            inverse(b);
            Tails.affine(b, location, scale);
            Rare.run(b, LEAST_P, 1, scalar);
        });
    }

    /// y := −cot(πp): from r = min(p, 1 − p) up to ¼ its cotangent, else the tangent of π(½ − r).
    private static void inverse(Block b) {
        for (int i = 0; i < b.length; i += LANES.length()) {
            DoubleVector p = DoubleVector.fromArray(LANES, b.in, i), r = p.min(p.neg().add(1));
            VectorMask<Double> far = r.lt(0.25), left = p.lt(0.5);
            DoubleVector w = r.neg().add(0.5).blend(r, far), t = w.mul(w);
            DoubleVector sin = polynomial(t, SIN).mul(w), cos = polynomial(t, COS);
            DoubleVector z = sin.blend(cos, far).div(cos.blend(sin, far));
            z.blend(z.neg(), left).intoArray(b.y, i);
        }
    }
}
