package org.jonum.netlib.internal;

import java.util.Arrays;

/// Rows and columns that LAPACK counts from 1, and Jonum from 0.
///
/// The two rows of a 2×2 pivot are said by a negative number there and by a complement here: −k and ~(k − 1), which are the
/// same.
final class Indices {
    private Indices() {}

    /// n of them as we count, in a new array; fewer if there are not so many, which the door then says.
    static int[] down(int n, int[] from, int off) {
        int[] p = Arrays.copyOfRange(from, off, Math.clamp(off + (long) n, off, Math.max(off, from.length)));
        for (int i = 0; i < p.length; i++) if (p[i] > 0) p[i]--;
        return p;
    }

    /// n of them as LAPACK counts, in place.
    static void up(int n, int[] p, int off) {
        for (int i = off; i < off + n; i++) if (p[i] >= 0) p[i]++;
    }

    /// Those of [#down] go back.
    static void up(int n, int[] from, int[] to, int toOff) {
        up(n, from, 0);
        System.arraycopy(from, 0, to, toOff, n);
    }

    /// What balancing has done, as we count: the rows it has exchanged stand before ilo and after ihi, which are LAPACK's.
    static double[] rowsDown(int n, int ilo, int ihi, double[] scale, int off) {
        double[] s = Arrays.copyOfRange(scale, off, Math.clamp(off + (long) n, off, Math.max(off, scale.length)));
        for (int i = 0; i < s.length; i++) if (i < ilo - 1 || i >= ihi) s[i]--;
        return s;
    }

    /// The same for float.
    static float[] rowsDown(int n, int ilo, int ihi, float[] scale, int off) {
        float[] s = Arrays.copyOfRange(scale, off, Math.clamp(off + (long) n, off, Math.max(off, scale.length)));
        for (int i = 0; i < s.length; i++) if (i < ilo - 1 || i >= ihi) s[i]--;
        return s;
    }

    /// As LAPACK counts, in place; ilo and ihi are ours.
    static void rowsUp(int n, int ilo, int ihi, double[] scale, int off) {
        for (int i = 0; i < n; i++) if (i < ilo || i >= ihi) scale[off + i]++;
    }

    /// The same for float.
    static void rowsUp(int n, int ilo, int ihi, float[] scale, int off) {
        for (int i = 0; i < n; i++) if (i < ilo || i >= ihi) scale[off + i]++;
    }

    /// The rows in which m eigenvectors are not zero: we do not look, and say all n.
    static void whole(int m, int n, int[] isuppz, int off) {
        for (int i = 0; i < m; i++) {
            isuppz[off + 2 * i] = 1;
            isuppz[off + 2 * i + 1] = n;
        }
    }
}
