package org.jonum.distuv;

/// Angles in half turns, without branches, which would be taken at random: for [Cauchy].
final class HalfTurns {
    /// Added to a small number, it leaves an integer in the last bits.
    private static final double ROUND = 0x1.8p52;
    /// arctan(k/16)/π.
    private static final double[] ARC = {0.0, 0.019868524305540838, 0.03958342416056554, 0.05899808486752853,
        0.07797913037736932, 0.09641124797922956, 0.11420025121990814, 0.1312743207258712, 0.14758361765043326,
        0.16309863079328485, 0.17780768448935275, 0.1917140165981578, 0.20483276469913345, 0.21718810492349722,
        0.22881069536505358, 0.23973549852225223, 0.25};
    /// The series of arctan(r)/π in r² by r; up to 1/32 these terms are enough.
    private static final double A0 = 0.3183098861837907, A1 = -0.1061032953945969, A2 = 0.06366197723675814,
            A3 = -0.04547284088339867,
            A4 = 0.035367765131532294, A5 = -0.028937262380344605;
    /// sin(πw)/w and cos(πw) in w² up to 1/4, by interpolation at Chebyshev points: within 4e-20.
    private static final double S0 = 3.141592653589793, S1 = -5.16771278004997, S2 = 2.5501640398773415,
            S3 = -0.599264529320298, S4 = 0.08214588658006067, S5 = -0.007370429884817227, S6 = 0.00046628273072875267,
            S7 = -2.1717406961736065e-05;
    private static final double C1 = -4.934802200544679, C2 = 4.058712126416747, C3 = -1.335262768851918,
            C4 = 0.2353306301909148, C5 = -0.025806885653583175, C6 = 0.0019294657514324488,
            C7 = -0.00010356750616219464;

    private HalfTurns() {
    }

    /// arctan(s/|d|)/π, for numbers whose sums and products are in the range.
    static double arc(double s, double d) {
        double a = Math.abs(d), n = Math.min(a, s), m = Math.max(a, s);
        double nearest = n / m * 16 + ROUND;
        int k = (int) Double.doubleToRawLongBits(nearest);
        double c = (nearest - ROUND) * 0x1p-4, r = (n - c * m) / (m + c * n), z = r * r, w = z * z;
        double t = ARC[k] + r * (A0 + (z * ((A1 + z * A2) + w * ((A3 + z * A4) + w * A5))));
        double near = s - a;
        return 0.5 * Tail.oneAbove(near) - Math.copySign(t, near);
    }

    /// cot(πp) for 0 ≤ p ≤ ½.
    static double cotangent(double p) {
        double w = Math.min(p, 0.5 - p), z = w * w, y = z * z;
        double sin = w * (S0 + z * ((S1 + z * S2) + y * ((S3 + z * S4) + y * ((S5 + z * S6) + y * S7))));
        double cos = 1 + z * ((C1 + z * C2) + y * ((C3 + z * C4) + y * ((C5 + z * C6) + y * C7)));
        long far = Double.doubleToRawLongBits(p - 0.25) >> 63, u = Double.doubleToRawLongBits(sin),
                v = Double.doubleToRawLongBits(cos), change = (u ^ v) & far; // swap them where p < ¼
        return Double.longBitsToDouble(u ^ change) / Double.longBitsToDouble(v ^ change);
    }
}
