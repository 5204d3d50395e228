package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.lapack.DoubleSchurBlock;

/// The standard form of a real 2×2 block: upper triangular if its eigenvalues are real, else with
/// equal diagonal entries and off-diagonal ones of opposite sign.
///
/// With p = (a − d)/2 the eigenvalues are (a + d)/2 ± √z, z = p² + b·c (Golub & Van Loan 2013,
/// §7.4; the two rotations after Bai & Demmel 1993, §2.1). A clearly positive z gives the rotation
/// onto the eigenvector (z', c), z' = p ± √z without cancellation. Otherwise the diagonal entries
/// are made equal first, and only then is it decided on the signs of b and c whether the
/// eigenvalues are real: in this order rounding can not turn one case into the other.
final class Dlanv2 {
    /// Relative to the entries, z is safely positive from here on.
    private static final double DISTINCT = 4 * DoubleLimits.ULP;

    private Dlanv2() {}

    /// The standard form of [a b; c d].
    static DoubleSchurBlock standardize(double a, double b, double c, double d) {
        if (c == 0) return block(a, b, 0, d, 1, 0);
        if (b == 0) return block(d, -c, 0, a, 0, 1);            // exchange rows and columns
        if (a == d && Math.signum(b) != Math.signum(c)) return block(a, b, c, d, 1, 0);
        double p = a / 2 - d / 2, big = Math.max(Math.abs(b), Math.abs(c)),
                small = Math.min(Math.abs(b), Math.abs(c)) * Math.signum(b) * Math.signum(c);
        double scale = Math.max(Math.abs(p), big), z = p / scale * p + big / scale * small;
        if (!(z >= DISTINCT * scale)) return equalDiagonal(a, b, c, d);
        double root = p + Math.copySign(Math.sqrt(scale) * Math.sqrt(z), p);
        double tau = Math.hypot(c, root);
        return block(d + root, b - c, 0, d - big / root * small, root / tau, c / tau);
    }

    /// Complex or nearly equal real eigenvalues: rotate until a = d.
    private static DoubleSchurBlock equalDiagonal(double a, double b, double c, double d) {
        double sigma = b / 2 + c / 2, p = a / 2 - d / 2, tau = Math.hypot(sigma, p);
        double cs = Math.sqrt((1 + Math.abs(sigma) / tau) / 2);
        double sn = -(p / (tau * cs)) * Math.copySign(1, sigma) / 2;
        double aa = a * cs + b * sn, bb = b * cs - a * sn, cc = c * cs + d * sn, dd = d * cs - c * sn;
        double mean = (aa * cs + cc * sn) / 2 + (dd * cs - bb * sn) / 2;
        b = bb * cs + dd * sn;
        c = cc * cs - aa * sn;
        if (c == 0) return block(mean, b, 0, mean, cs, sn);
        if (b == 0) return block(mean, -c, 0, mean, -sn, cs);
        if (Math.signum(b) != Math.signum(c)) return block(mean, b, c, mean, cs, sn);
        double rootB = Math.sqrt(Math.abs(b)), rootC = Math.sqrt(Math.abs(c)); // real after all: mean ± √(b·c)
        double root = Math.copySign(rootB * rootC, c), length = Math.sqrt(Math.abs(b + c));
        double cs1 = rootB / length, sn1 = rootC / length;
        return block(mean + root, b - c, 0, mean - root, cs * cs1 - sn * sn1, cs * sn1 + sn * cs1);
    }

    private static DoubleSchurBlock block(double a, double b, double c, double d, double cs,
            double sn) {
        double im = c == 0 ? 0 : Math.sqrt(Math.abs(b)) * Math.sqrt(Math.abs(c));
        return new DoubleSchurBlock(a, b, c, d, a, im, d, 0 - im, cs, sn);
    }
}
