package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Singular value decomposition by one-sided Jacobi rotations (Hestenes 1958; Drmač & Veselić 2008).
///
/// Rotations from the right, A·V, make the columns orthogonal to each other; then A·V = U·S, the lengths of
/// the columns being the singular values. For columns p and q with the angle cos γ between them and ‖p‖ ≥
/// ‖q‖, the rotation by
///
/// ```
///     ζ = (‖p‖/‖q‖ − ‖q‖/‖p‖)/(2·cos γ),     tan = 1/(ζ + sign(ζ)·√(1 + ζ²))
/// ```
/// makes them orthogonal. Only quotients of lengths enter, so that columns of very different sizes do not
/// disturb each other: the error of σᵢ is relative to σᵢ, and depends on the condition of A with its columns
/// scaled to equal length only (Demmel & Veselić 1992). In each row of a sweep the longest column left is taken
/// first (de Rijk 1989).
final class Dgesvj {
    /// Sweeps before the iteration is given up; six to ten are usual.
    private static final int SWEEPS = 30;
    /// Lengths between which squares are normal numbers.
    private static final double LOW = Math.sqrt(DoubleLimits.SAFE_MIN) / DoubleLimits.EPS, HIGH = 1 / LOW;

    /// A ratio of lengths whose square may underflow.
    private static final double TINY = 2 * Math.sqrt(DoubleLimits.SAFE_MIN);
    /// From this size of entries on, a column might have a length that is too large.
    private static final double HUGE = Math.scalb(DoubleLimits.HUGE, -17), SHRINK = 0x1p-18;
    /// Columns below this length lose their accuracy to underflow, and count as 0.
    static final double NOTHING = 1024 * DoubleLimits.SAFE_MIN;

    /// The largest power of two that is asked for.
    private static final int MOST = Math.getExponent(DoubleLimits.HUGE) - 1;

    private final Blas blas;
    private final DoubleView a, v;
    private final double[] length, unit;
    private final double tol;

    private Dgesvj(Blas blas, DoubleView a, DoubleView v, double[] length, double[] unit) {
        this.blas = blas;
        this.a = a;
        this.v = v;
        this.length = length;
        this.unit = unit;
        tol = Math.sqrt(a.rows()) * DoubleLimits.EPS;
    }

    /// A := U, V := the right singular vectors or V·(the right singular vectors), sva := S.
    ///
    /// @return 0, 1 if the iteration was given up, 2 if A is not finite
    static int decompose(Blas blas, Part joba, Job jobu, Compz jobv, int m, int n, double[] a, int aOff, int lda,
            double[] sva, int svaOff, int mv, double[] v, int vOff, int ldv) {
        if (n == 0) return 0;
        DoubleView view = DoubleView.of(a, aOff, m, n, lda);
        DoubleView right = DoubleView.of(v, vOff, jobv == Compz.NONE ? 0 : jobv == Compz.INITIALIZE ? n : mv, n, ldv);
        clear(view, joba);
        if (jobv == Compz.INITIALIZE) Dlaset.fill(Part.ALL, n, n, 0, 1, v, vOff, ldv);
        double norm = Dlange.norm(blas, Norm.MAX, m, n, a, aOff, lda);
        if (!Double.isFinite(norm)) {
            Arrays.fill(sva, svaOff, svaOff + n, Double.NaN);
            Dlaset.fill(Part.ALL, m, n, Double.NaN, Double.NaN, a, aOff, lda);
            if (right.rows() > 0) Dlaset.fill(Part.ALL, right.rows(), n, Double.NaN, Double.NaN, v, vOff, ldv);
            return 2;
        }
        double scale = scale(norm);
        if (scale != 1) Dlascl.scale(1, scale, m, n, a, aOff, lda);
        int info = orthogonalize(blas, view, right, sva, svaOff);
        if (jobu == Job.VECTORS) normalize(view, sva, svaOff);
        if (scale != 1) Dlascl.scale(scale, 1, n, sva, svaOff, 1);
        return info;
    }

    /// A power of two that brings the largest entry of a matrix up to 1, or below what might overflow.
    static double scale(double norm) {
        if (norm >= HUGE) return SHRINK;
        return norm < 1 && norm > 0 ? Math.scalb(1.0, Math.min(-Math.getExponent(norm), MOST)) : 1;
    }

    /// What is outside the part of A that is given := 0.
    private static void clear(DoubleView a, Part given) {
        for (int j = 0; j < a.cols() && given != Part.ALL; j++) {
            int from = given == Part.UPPER ? Math.min(j + 1, a.rows()) : 0, to = given == Part.UPPER ? a.rows() : j;
            Arrays.fill(a.data(), a.at(from, j), a.at(to, j), 0);
        }
    }

    /// Divide each column by its length; those of length 0 stay.
    static void normalize(DoubleView a, double[] length, int off) {
        for (int j = 0; j < a.cols() && length[off + j] != 0; j++) {
            Dlascl.scale(length[off + j], 1, a.rows(), a.data(), a.at(0, j), 1);
        }
    }

    /// A := U·S with orthogonal columns in order of decreasing length, V := V·(the rotations), s := the lengths.
    ///
    /// @param a m×n, m ≥ n, in columns, finite
    /// @param v any number of rows, in columns
    /// @return 0, or 1 if there are still columns that are not orthogonal
    static int orthogonalize(Blas blas, DoubleView a, DoubleView v, double[] s, int sOff) {
        int n = a.cols();
        double[] length = Scratch.doubles(n), unit = Scratch.doubles(a.rows());
        Dgesvj it = new Dgesvj(blas, a, v, length, unit);
        boolean turned = true;
        for (int sweep = 0; turned && sweep < SWEEPS; sweep++) turned = it.sweep();
        it.sort();
        System.arraycopy(length, 0, s, sOff, n);
        Scratch.give(length);
        Scratch.give(unit);
        return turned ? 1 : 0;
    }

    /// All pairs once.
    ///
    /// @return whether any was turned
    private boolean sweep() {
        int n = a.cols();
        boolean turned = false;
        for (int j = 0; j < n; j++) length[j] = norm(j);
        for (int p = 0; p < n - 1; p++) {
            int longest = p;
            for (int j = p + 1; j < n; j++) if (length[j] > length[longest]) longest = j;
            if (longest != p) swap(p, longest);
            for (int q = p + 1; q < n; q++) turned |= turn(p, q);
        }
        return turned;
    }

    /// Make columns p and q orthogonal, unless they are.
    private boolean turn(int p, int q) {
        if (length[p] < length[q]) swap(p, q);
        if (length[q] < NOTHING) return false;
        double cosine = cosine(p, q), ratio = length[q] / length[p];
        if (!(Math.abs(cosine) > tol)) return false;
        if (ratio < TINY) return project(p, q, cosine);
        double zeta = (1 / ratio - ratio) / (2 * cosine);
        double t = 1 / (zeta + Math.copySign(Math.sqrt(1 + zeta * zeta), zeta));
        double c = 1 / Math.sqrt(1 + t * t), s = c * t;
        blas.drot(a.rows(), a.data(), a.at(0, p), 1, a.data(), a.at(0, q), 1, c, s);
        if (v.rows() > 0) blas.drot(v.rows(), v.data(), v.at(0, p), 1, v.data(), v.at(0, q), 1, c, s);
        length[p] *= Math.sqrt(1 + t * cosine * ratio);
        double left = 1 - t * cosine / ratio;                   // what is left of ‖q‖², relatively
        length[q] = left > 0.1 ? length[q] * Math.sqrt(left) : norm(q);
        return true;
    }

    /// Column q := q − p·(pᵀ·q)/‖p‖², what a rotation does where q is nothing beside p.
    private boolean project(int p, int q, double cosine) {
        int m = a.rows();
        blas.dcopy(m, a.data(), a.at(0, p), 1, unit, 0, 1);
        Dlascl.scale(length[p], 1, m, unit, 0, 1);
        blas.daxpy(m, -cosine * length[q], unit, 0, 1, a.data(), a.at(0, q), 1);
        double t = cosine * (length[q] / length[p]);
        if (v.rows() > 0) blas.daxpy(v.rows(), -t, v.data(), v.at(0, p), 1, v.data(), v.at(0, q), 1);
        length[q] = norm(q);
        return true;
    }

    /// The cosine of the angle between two columns, neither zero.
    private double cosine(int p, int q) {
        int m = a.rows();
        double x = length[p], y = length[q];
        if (x < HIGH && y > LOW) return blas.ddot(m, a.data(), a.at(0, p), 1, a.data(), a.at(0, q), 1) / x / y;
        blas.dcopy(m, a.data(), a.at(0, p), 1, unit, 0, 1);
        Dlascl.scale(x, 1, m, unit, 0, 1);
        double lift = Math.scalb(1.0, -Math.getExponent(y) / 2);
        blas.dscal(m, lift, unit, 0, 1);
        return blas.ddot(m, unit, 0, 1, a.data(), a.at(0, q), 1) / y / lift;
    }

    private double norm(int j) {
        return blas.dnrm2(a.rows(), a.data(), a.at(0, j), 1);
    }

    private void swap(int p, int q) {
        double x = length[p];
        length[p] = length[q];
        length[q] = x;
        blas.dswap(a.rows(), a.data(), a.at(0, p), 1, a.data(), a.at(0, q), 1);
        if (v.rows() > 0) blas.dswap(v.rows(), v.data(), v.at(0, p), 1, v.data(), v.at(0, q), 1);
    }

    private void sort() {
        int n = a.cols();
        for (int j = 0; j < n; j++) {
            length[j] = norm(j);
            if (length[j] >= NOTHING) continue;
            length[j] = 0;
            Arrays.fill(a.data(), a.at(0, j), a.at(0, j) + a.rows(), 0);
        }
        for (int p = 0; p < n - 1; p++) {
            int longest = p;
            for (int j = p + 1; j < n; j++) if (length[j] > length[longest]) longest = j;
            if (longest != p) swap(p, longest);
        }
    }
}
