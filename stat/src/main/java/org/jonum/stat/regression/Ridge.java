package org.jonum.stat.regression;

import java.util.Arrays;
import org.jonum.mat.Matrix;
import org.jonum.mat.Svd;
import org.jonum.mat.Vector;

/// Ridge regression (Hoerl, Kennard 1970): the b that makes ‖y − X·b‖² + λ·‖b‖² least, the intercept free of the penalty.
///
/// {@snippet :
/// Design d = Design.of(Frame.of("x", 1, 2, 3), Term.intercept(), Term.numeric("x"));
/// RidgeFit fit = Ridge.of(d, 1, 2, 4).fit(2);
/// double slope = fit.coefficients()[1];              // slope == 0.75
/// double df = fit.degreesOfFreedom();                // df == 1.5
/// }
/// Columns are penalised as they are: scale them to one size if their units differ. One factorization serves for all λ.
///
/// **Cost** 2·n·p² flops for the factorization, n·p for each λ.  **Error** that of the singular value decomposition of R: coefficients are those of a design changed by a
/// small multiple of ε.
public final class Ridge {
    private final Design x;
    private final double[] y;
    private final double[] r, qtz;
    private final Matrix u, v;
    private final double[] d;
    private final int from;

    private Ridge(Design x, double[] y) {
        this.x = x;
        this.y = y;
        int p = x.columns();
        TallQr qr = TallQr.of((i, count, block, off, ld) -> {
            x.fill(i, count, block, off, ld);
            System.arraycopy(y, i, block, off + p * ld, count);
        }, x.rows(), p);
        r = qr.r;
        qtz = qr.qtz;
        for (double e : r) {
            if (!Double.isFinite(e)) {
                x.requireFinite("Ridge.of");
                throw new IllegalArgumentException("Ridge.of: columns of x are so long that their squares overflow");
            }
        }
        from = x.hasIntercept() ? 1 : 0; // rows and columns behind the first are the triangle of the centred columns
        Svd svd = Svd.of(Matrix.generate(p - from, p - from, (i, j) -> r[(j + from) * p + i + from]));
        u = svd.u();
        d = svd.values();
        v = svd.v();
    }

    /// Factor a problem.
    ///
    /// @param x the columns
    /// @param y finite numbers, one for each row
    /// @return what gives the fit for any λ
    /// @throws IllegalArgumentException if the sizes do not fit, an element of x or y is not finite, or a column has a largest element beyond 1e±140
    public static Ridge of(Design x, double... y) {
        Arguments.equal("Ridge.of", "responses", y.length, "rows", x.rows());
        Arguments.moderate("Ridge.of: y", y);
        x.requireModerate("Ridge.of");
        return new Ridge(x, y.clone());
    }

    /// The fit for one λ.
    ///
    /// @param lambda a finite number ≥ 0; for 0 it is the least squares fit with the shortest b
    /// @return the fit
    /// @throws IllegalArgumentException if lambda is not such
    public RidgeFit fit(double lambda) {
        if (!(lambda >= 0 && lambda <= Double.MAX_VALUE))
            throw new IllegalArgumentException("Ridge.fit: lambda = " + lambda + ", need a finite number ≥ 0");
        int p = x.columns(), k = p - from;
        Vector c = Vector.of(Arrays.copyOfRange(qtz, from, p));
        double[] t = u.transpose().times(c).toArray();
        double df = from, least = k == 0 ? 0 : d[0] * Math.max(x.rows(), p) * 0x1p-52;
        for (int j = 0; j < k; j++) {
            double s = d[j];
            boolean none = lambda == 0 && s <= least;
            double root = Math.sqrt(lambda), size = Math.hypot(s, root), part = none ? 0 : s / size;
            t[j] *= none ? 0 : part / size;
            df += part * part;
        }
        double[] b = new double[p], slopes = v.times(Vector.of(t)).toArray();
        System.arraycopy(slopes, 0, b, from, k);
        if (from == 1) {
            double b0 = qtz[0];
            for (int j = 1; j < p; j++) b0 -= r[j * p] * b[j];
            b[0] = b0 / r[0];
        }
        double[] f = Leverages.all(x, b);
        double rss = Cut.of(y.length).sum(i -> (y[i] - f[i]) * (y[i] - f[i]));
        double left = y.length - df;
        return new RidgeFit(x.names(), lambda, b, df, rss, y.length * rss / (left * left));
    }
}
