package org.jonum.distuv;

/// Masses that are quotients of factorials, near their centre, by the operations of `StrictMath` only, as samplers need them.
///
/// With y = k + 1/2, log k! = y·log y − y + log √(2π) + [#correction]. In a mass whose arguments of factorials y₁, y₂ … have
/// the centres c₁, c₂ … (which add up, and as log-linear terms cancel, as the y do) all but the [#deviance]s
///
/// c·φ((y − c)/c) = y·log(y/c) − y + c,  φ(t) = (1 + t)·log(1 + t) − t,
///
/// and the corrections is constant. Nothing cancels in them, so they are right for counts of 10¹⁵ as for 10.
///
/// Source: derived from Stirling's series at k + 1/2; the idea is that of Loader, Fast and accurate computation of binomial
/// probabilities (2000).
final class Stirling {
    static final double HALF_LOG_2PI = 0.9189385332046728;

    /// What lacks for k < 16.
    private static final double[] EXACT = {-0.07236494292470008, -0.027136195366919316, -0.016518182330115094,
        -0.011849453710405727, -0.009232988349960452, -0.007561297733965538, -0.00640147105491602,
        -0.005549826206244116,
        -0.004898020177724066, -0.004383139884907061, -0.003966160345673161, -0.0036215940766372886,
        -0.0033320913959795895,
        -0.003085433580430681, -0.002872767150657649, -0.0026875202043956914};

    private Stirling() {
    }

    /// log k! − (y·log y − y + log √(2π)) for y = k + 1/2: about −1/(24y).
    ///
    /// @param k an integer from 0
    static double correction(double k) {
        if (k < EXACT.length) return EXACT[(int) k];
        double r = 1 / (k + 0.5), z = r * r;
        return -r * (1 / 24.0 - z * (7 / 2880.0 - z * (31 / 40320.0 - z * (127 / 215040.0 - z * (511 / 608256.0)))));
    }

    /// y·log(y/c) − y + c for y = c + d > 0, at least 0.
    static double deviance(double c, double d) {
        double t = d / c;
        if (Math.abs(t) < 0.125) { // with w = t/(2 + t): log(1 + t) = 2(w + w³/3 + …), and (1 + t)·2w − t = t·w
            double w = t / (2 + t), z = w * w;
            double s = 1 / 3.0 + z * (1 / 5.0 + z * (1 / 7.0 + z * (1 / 9.0 + z * (1 / 11.0))));
            return c * (t * w + 2 * (1 + t) * w * z * s);
        }
        return c * ((1 + t) * StrictMath.log(1 + t) - t);
    }
}
