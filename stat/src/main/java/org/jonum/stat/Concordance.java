package org.jonum.stat;

/// How many of all pairs of observations (x, y) agree in order, disagree, or are tied: what Kendall's τ and its relatives
/// are made of.
///
/// {@snippet :
/// double[] x = {1, 2, 2, 3, 4}, y = {1, 3, 3, 2, 5};
/// Concordance c = Concordance.of(x, y);          // c.concordant() == 7, c.discordant() == 2, c.tiedInBoth() == 1
/// double tau = c.tauB();                         // tau == 5/9.0
/// }
/// **Cost** O(n log n): the pairs are put in order of x by a radix sort, then the inversions of y are counted bit by bit.
///
/// Sources: Kendall, A new measure of rank correlation (1938), The treatment of ties in ranking problems (1945); Knight,
/// A computer
/// method for calculating Kendall's tau with ungrouped data (1966).
///
/// @param observations n
/// @param concordant   pairs with the same order in x and y
/// @param discordant   pairs with opposite orders
/// @param tiedInX      pairs with equal x, those in [#tiedInBoth()] among them
/// @param tiedInY      pairs with equal y, those in [#tiedInBoth()] among them
/// @param tiedInBoth   pairs with equal x and equal y
public record Concordance(long observations, long concordant, long discordant, long tiedInX, long tiedInY,
        long tiedInBoth) {

    /// Counts the pairs.
    ///
    /// @param x numbers, none NaN
    /// @param y as many numbers, none NaN
    /// @return the counts
    /// @throws IllegalArgumentException if the lengths differ, or a number is NaN
    public static Concordance of(double[] x, double[] y) {
        Samples.sameLength("Concordance.of", x, y);
        Samples.require(!Samples.anyNaN(x) && !Samples.anyNaN(y), "Concordance.of", "value", Double.NaN, "numbers");
        int n = x.length;
        int[] order = Order.ascending(y), rank = new int[n]; // dense ranks of y from 0
        int ranks = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0 && y[order[i]] != y[order[i - 1]]) ranks++;
            rank[order[i]] = ranks;
        }
        int[] sizes = new int[ranks + 2]; // of the groups of equal y, to be their beginnings
        for (int r : rank) sizes[r + 1]++;
        long tiesY = 0, tiesX = 0, tiesBoth = 0;
        for (int s : sizes) tiesY += pairs(s);
        order = Order.refine(order, x); // by x, then by y
        int[] v = new int[n];
        for (int i = 0; i < n; i++) v[i] = rank[order[i]];
        int beginX = 0, beginBoth = 0;
        for (int i = 1; i <= n; i++) {
            boolean newX = i == n || x[order[i]] != x[order[i - 1]];
            if (newX || v[i] != v[i - 1]) {
                tiesBoth += pairs(i - beginBoth);
                beginBoth = i;
            }
            if (newX) {
                tiesX += pairs(i - beginX);
                beginX = i;
            }
        }
        for (int r = 1; r < sizes.length; r++) sizes[r] += sizes[r - 1];
        long discordant = inversions(v, sizes);
        return new Concordance(n, pairs(n) - tiesX - tiesY + tiesBoth - discordant, discordant, tiesX, tiesY, tiesBoth);
    }

    private static long pairs(long n) {
        return n * (n - 1) / 2;
    }

    /// The number of i < j with v[i] > v[j]; v is overwritten. begin[r] is how many elements are below r.
    ///
    /// From the highest bit down, elements with the same higher bits stand together, in their original order; those with
    /// a 0 in the
    /// next bit go before those with a 1, and pass as many inversions as 1s stand before them.
    private static long inversions(int[] v, int[] begin) {
        int top = begin.length - 1; // values are below top
        long sum = 0;
        int[] from = v, to = new int[v.length];
        for (int bit = 31 - Integer.numberOfLeadingZeros(Math.max(1, top - 1)); bit >= 0; bit--) {
            for (long low = 0; low < top; low += 2L << bit) {
                long middle = low + (1L << bit);
                int first = begin[(int) low], last = begin[(int) Math.min(top, low + (2L << bit))];
                if (middle >= top) {
                    System.arraycopy(from, first, to, first, last - first);
                    continue;
                }
                int zeros = first, ones = begin[(int) middle], onesBegin = ones;
                for (int i = first; i < last; i++) {
                    int e = from[i], one = e >>> bit & 1, zero = 1 - one;
                    to[one == 0 ? zeros : ones] = e;
                    sum += (long) zero * (ones - onesBegin);
                    zeros += zero;
                    ones += one;
                }
            }
            int[] t = from;
            from = to;
            to = t;
        }
        return sum;
    }

    /// τ-a: (concordant − discordant) over all pairs.
    ///
    /// @return from −1 to 1; NaN of fewer than two observations
    public double tauA() {
        return balance() / pairs(observations);
    }

    /// τ-b: (concordant − discordant) over the geometric mean of the pairs not tied in x and those not tied in y.
    ///
    /// @return from −1 to 1; NaN if x or y is constant
    public double tauB() {
        double all = (double) pairs(observations);
        return Math.clamp(balance() / Math.sqrt((all - tiedInX) * (all - tiedInY)), -1, 1);
    }

    /// Goodman & Kruskal's γ: (concordant − discordant) over the pairs that are not tied.
    ///
    /// @return from −1 to 1; NaN if all pairs are tied
    public double gamma() {
        return balance() / ((double) concordant + discordant);
    }

    /// Somers' D of y given x: (concordant − discordant) over the pairs not tied in x.
    ///
    /// @return from −1 to 1; NaN if x is constant
    public double somersD() {
        return balance() / (pairs(observations) - (double) tiedInX);
    }

    /// Concordant less discordant pairs: Kendall's S.
    ///
    /// @return the difference, from −n(n − 1)/2 to n(n − 1)/2
    public long score() {
        return concordant - discordant;
    }

    private double balance() {
        return (double) score();
    }
}
