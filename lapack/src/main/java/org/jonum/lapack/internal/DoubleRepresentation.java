package org.jonum.lapack.internal;

import java.util.random.RandomGenerator;
import org.jonum.blas.internal.threads.Scratch;

/// A representation L·D·Lᵀ of a symmetric tridiagonal matrix, L unit lower bidiagonal (Dhillon & Parlett 2004a).
///
/// Where small relative changes of the entries of L and D make small relative changes of an eigenvalue and turn its
/// vector little, the representation is relatively robust for it; a definite one is so for all. The differential
/// transforms below commit errors of that kind only.
final class DoubleRepresentation {
    final int n;
    private final double[] d, ld, lld, l;

    private DoubleRepresentation(int n) {
        this.n = n;
        d = Scratch.doubles(n);
        l = Scratch.doubles(n);
        ld = Scratch.doubles(n);
        lld = Scratch.doubles(n);
    }

    void give() {
        Scratch.give(d);
        Scratch.give(l);
        Scratch.give(ld);
        Scratch.give(lld);
    }

    /// L·D·Lᵀ = T − σ·I for rows from ≤ i < to of T.
    static DoubleRepresentation of(double[] t, double[] e, int from, int to, double sigma) {
        DoubleRepresentation f = new DoubleRepresentation(to - from);
        double pivot = t[from] - sigma;
        for (int i = 0; i < f.n - 1; i++) {
            f.d[i] = pivot;
            f.l[i] = e[from + i] / pivot;
            pivot = t[from + i + 1] - sigma - f.l[i] * e[from + i];
        }
        f.d[f.n - 1] = pivot;
        return f.products();
    }

    /// L₊·D₊·L₊ᵀ = L·D·Lᵀ − τ·I, by the stationary differential transform.
    DoubleRepresentation shifted(double tau) {
        DoubleRepresentation f = new DoubleRepresentation(n);
        double s = -tau;
        for (int i = 0; i < n - 1; i++) {
            f.d[i] = d[i] + s;
            f.l[i] = ld[i] / f.d[i];
            s = f.l[i] * l[i] * s - tau;
        }
        f.d[n - 1] = d[n - 1] + s;
        return f.products();
    }

    /// Change every entry by a few units of ε, so that no two eigenvalues are closer than that for long.
    DoubleRepresentation perturbed(RandomGenerator random, double size) {
        for (int i = 0; i < n; i++) {
            d[i] *= 1 + size * (2 * random.nextDouble() - 1);
            if (i < n - 1) l[i] *= 1 + size * (2 * random.nextDouble() - 1);
        }
        return products();
    }

    private DoubleRepresentation products() {
        for (int i = 0; i < n - 1; i++) {
            ld[i] = l[i] * d[i];
            lld[i] = l[i] * ld[i];
        }
        return this;
    }

    /// The largest pivot in size; NaN or ∞ if one is.
    double growth() {
        double most = 0;
        for (int i = 0; i < n; i++) most = Math.max(most, Math.abs(d[i]));
        return most;
    }

    /// Whether all pivots have this sign.
    boolean isDefinite(double sign) {
        for (int i = 0; i < n; i++) if (!(d[i] * sign > 0)) return false;
        return true;
    }

    /// How many eigenvalues are below x, from the signs of the pivots of a twisted factorization of L·D·Lᵀ − x·I.
    ///
    /// The two halves of the matrix are eliminated towards the middle, side by side. ∞/∞, after a pivot 0, stands for 1
    /// (Marques, Riedy & Vömel 2006).
    int count(double x) {
        int count = 0, middle = n / 2, i = 0;
        double s = -x, p = d[n - 1] - x;
        for (int j = n - 2; i < middle && j >= middle; i++, j--) {
            double down = d[i] + s, up = lld[j] + p;
            count += down < 0 ? 1 : 0;
            count += up < 0 ? 1 : 0;
            double sRatio = s / down, pRatio = p / up;
            s = (Double.isNaN(sRatio) ? 1 : sRatio) * lld[i] - x;
            p = (Double.isNaN(pRatio) ? 1 : pRatio) * d[j] - x;
        }
        if (i < middle) {                                       // n even: one row more above than below
            double down = d[i] + s;
            if (down < 0) count++;
            double ratio = s / down;
            s = (Double.isNaN(ratio) ? 1 : ratio) * lld[i] - x;
        }
        return s + x + p < 0 ? count + 1 : count;
    }

    // ---- twisted factorizations ----

    /// A twisted factorization at λ and the vector that belongs to it.
    ///
    /// @param twist  where the vector is 1 before it is scaled; NaN as gamma and any twist if the matrix has a zero pivot
    /// @param gamma  γ: the vector solves (L·D·Lᵀ − λ·I)·z = γ·e
    /// @param square ‖z‖² for z = 1 at the twist
    /// @param below  eigenvalues below λ
    record Twisted(int twist, double gamma, double square, int below) {
        /// ‖(L·D·Lᵀ − λ·I)·z‖/‖z‖.
        double residual() {
            return Math.abs(gamma) / Math.sqrt(square);
        }

        /// What Rayleigh's quotient adds to λ.
        double correction() {
            return gamma / square;
        }
    }

    /// The vector z of λ by the twisted factorization whose twist has the smallest γ (Dhillon & Parlett 2004b).
    ///
    /// ```
    ///     γᵢ = sᵢ + pᵢ + λ          s from the top, p from the bottom
    ///     zᵢ = −l₊ᵢ·zᵢ₊₁ above the twist,  zᵢ₊₁ = −u₋ᵢ·zᵢ below it
    /// ```
    ///
    /// @param twist a known twist, or −1
    /// @param cut   z ends where leaving the rest out makes a residual smaller than this
    /// @param work  4·n numbers: l₊, s, u₋ and p
    Twisted twisted(double lambda, int twist, double cut, double[] work, double[] z, int zOff) {
        int uMinus = n, sAt = 2 * n, pAt = 3 * n, below = 0;
        double s = -lambda, p = d[n - 1] - lambda;
        work[sAt] = s;
        work[pAt + n - 1] = p;
        for (int i = 0, j = n - 2; j >= 0; i++, j--) {          // two recurrences, whose divisions overlap
            double down = d[i] + s, up = lld[j] + p, lPlus = ld[i] / down, ratio = d[j] / up;
            below += up < 0 ? 1 : 0;
            s = lPlus * l[i] * s - lambda;
            p = p * ratio - lambda;
            work[i] = lPlus;
            work[uMinus + j] = l[j] * ratio;
            work[sAt + i + 1] = s;
            work[pAt + j] = p;
        }
        if (p < 0) below++;
        int best = Math.max(twist, 0);
        double gamma = work[sAt + best] + work[pAt + best] + lambda;
        for (int r = 1; r < n && twist < 0; r++) {
            double g = work[sAt + r] + work[pAt + r] + lambda;
            if (!(Math.abs(g) <= Math.abs(gamma))) continue;
            gamma = g;
            best = r;
        }
        return new Twisted(best, gamma, vector(best, cut, work, z, zOff), below);
    }

    /// z from the multipliers of a twisted factorization, 1 at the twist; ‖z‖².
    private double vector(int twist, double cut, double[] work, double[] z, int zOff) {
        double square = 1;
        z[zOff + twist] = 1;
        int i = twist - 1;
        for (double next = 1; i >= 0; i--) {
            double zi = -work[i] * next;
            if ((Math.abs(zi) + Math.abs(next)) * Math.abs(ld[i]) < cut) break;
            z[zOff + i] = zi;
            square += zi * zi;
            next = zi;
        }
        for (; i >= 0; i--) z[zOff + i] = 0;
        i = twist;
        for (double last = 1; i < n - 1; i++) {
            double zi = -work[n + i] * last;
            if ((Math.abs(zi) + Math.abs(last)) * Math.abs(ld[i]) < cut) break;
            z[zOff + i + 1] = zi;
            square += zi * zi;
            last = zi;
        }
        for (; i < n - 1; i++) z[zOff + i + 1] = 0;
        return square;
    }
}
