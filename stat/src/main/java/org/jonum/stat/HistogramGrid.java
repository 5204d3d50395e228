package org.jonum.stat;

import java.util.Arrays;
import java.util.Objects;
import org.jonum.mat.Matrix;
import org.jonum.stat.internal.Require;
import org.jspecify.annotations.Nullable;

/// How many points of several coordinates lie in each cell of a grid: a histogram of any number of dimensions.
///
/// {@snippet :
/// Matrix points = Matrix.of(4, 2, 0, 0, 1, 1, 1, 2, 2, 2);
/// HistogramGrid h = HistogramGrid.of(points, new double[] {0, 1, 2}, new double[] {0, 1, 2});
/// double[] counts = h.counts();                  // counts == {1, 0, 0, 3}
/// double[] first = h.marginal(0).counts();       // first == {1, 3}
/// }
/// A bin has its lower edge and not its upper one; the last has both. Points of which a coordinate is outside are counted apart, and so are those with a NaN. Cells are in the order in which the index of the
/// last dimension changes fastest, as NumPy's `histogramdd`.
public final class HistogramGrid {
    private static final String OF = "HistogramGrid.of";
    private static final int MOST = 1 << 28;

    private final Bins[] bins;
    private final double[] counts;
    private final double outside, missing;

    private HistogramGrid(Bins[] bins, double[] counts, double outside, double missing) {
        this.bins = bins;
        this.counts = counts;
        this.outside = outside;
        this.missing = missing;
    }

    /// The histogram between given edges.
    ///
    /// @param points a row for each, a column for each dimension
    /// @param edges  of each dimension: two or more finite numbers, ascending; together at most 2²⁸ cells
    /// @return the histogram
    /// @throws IllegalArgumentException if the edges are not such, or there are not as many as columns
    public static HistogramGrid of(Matrix points, double[]... edges) {
        return count(points, null, bins(points, edges));
    }

    /// The histogram of weighted points between given edges: counts are sums of weights.
    ///
    /// @param points  a row for each, a column for each dimension
    /// @param weights one for each point
    /// @param edges   of each dimension: two or more finite numbers, ascending; together at most 2²⁸ cells
    /// @return the histogram
    /// @throws IllegalArgumentException if the edges are not such, there are not as many as columns, or not as many weights as points
    public static HistogramGrid of(Matrix points, Weights weights, double[]... edges) {
        weights.requireSize(OF, points.rows());
        return count(points, weights, bins(points, edges));
    }

    /// The histogram in bins of one width in each dimension, from the smallest to the largest finite coordinate; if these are the same, from ½ below to ½ above.
    ///
    /// @param points a row for each, a column for each dimension, in each of which some coordinate is finite
    /// @param bins   how many in each dimension, at least 1; together at most 2²⁸ cells
    /// @return the histogram
    /// @throws IllegalArgumentException if there are not as many numbers as columns, or they are out of range
    public static HistogramGrid of(Matrix points, int... bins) {
        Samples.require(bins.length == points.cols(), OF, "bins.length", bins.length, "columns = " + points.cols());
        double[][] edges = new double[bins.length][];
        for (int j = 0; j < bins.length; j++) edges[j] = Histogram.of(points.col(j).toArray(), bins[j]).edges();
        return of(points, edges);
    }

    private static Bins[] bins(Matrix points, double[][] edges) {
        Samples.require(edges.length >= 1, OF, "dimensions", edges.length, "at least one");
        Samples.require(edges.length == points.cols(), OF, "edges.length", edges.length, "columns = " + points.cols());
        Bins[] bins = new Bins[edges.length];
        double cells = 1;
        for (int j = 0; j < bins.length; j++) {
            bins[j] = new Bins(OF, edges[j]);
            cells *= bins[j].count();
        }
        Samples.require(cells <= MOST, OF, "number of cells", cells, "at most 2²⁸");
        return bins;
    }

    private static HistogramGrid count(Matrix points, @Nullable Weights weights, Bins[] bins) {
        int cells = 1;
        for (Bins b : bins) cells *= b.count();
        double[] counts = new double[cells];
        double outside = 0, missing = 0;
        for (int i = 0; i < points.rows(); i++) {
            double w = weights == null ? 1 : weights.w[i];
            int cell = cell(bins, points, i);
            if (cell >= 0) counts[cell] += w;
            else if (cell == Bins.MISSING) missing += w;
            else outside += w;
        }
        return new HistogramGrid(bins, counts, outside, missing);
    }

    private static int cell(Bins[] bins, Matrix points, int row) {
        int cell = 0;
        boolean out = false;
        for (int j = 0; j < bins.length; j++) {
            int k = bins[j].index(points.get(row, j));
            if (k == Bins.MISSING) return k;
            out |= k < 0;
            cell = cell * bins[j].count() + Math.max(0, k);
        }
        return out ? Bins.BELOW : cell;
    }

    /// {@return how many coordinates a point has}
    public int dimension() {
        return bins.length;
    }

    /// How many bins a dimension has.
    ///
    /// @param j the dimension, from 0
    /// @return at least 1
    public int bins(int j) {
        return bins[j].count();
    }

    /// The edges of the bins of a dimension, ascending.
    ///
    /// @param j the dimension, from 0
    /// @return a new array of one more than it has bins
    public double[] edges(int j) {
        return bins[j].edges();
    }

    /// {@return the count of each cell, the index of the last dimension changing fastest, in a new array}
    public double[] counts() {
        return counts.clone();
    }

    /// The count of a cell.
    ///
    /// @param index of its bin in each dimension
    /// @return at least 0
    /// @throws IllegalArgumentException if there are not as many as dimensions
    /// @throws IndexOutOfBoundsException if one is not that of a bin
    public double count(int... index) {
        Samples.require(index.length == bins.length, "HistogramGrid.count", "index.length", index.length,
                "the dimension = " + bins.length);
        int cell = 0;
        for (int j = 0; j < bins.length; j++)
            cell = cell * bins[j].count() + Objects.checkIndex(index[j], bins[j].count());
        return counts[cell];
    }

    /// {@return what points outside count}
    public double outside() {
        return outside;
    }

    /// {@return what points with a NaN count}
    public double missing() {
        return missing;
    }

    /// {@return the sum of the counts of the cells}
    public double total() {
        return Sums.sum(counts);
    }

    /// The estimate of the density in each cell, its count over the total and its volume.
    ///
    /// @return a new array in the order of [#counts()]; NaN if the total is 0
    public double[] densities() {
        double total = total();
        double[] d = counts.clone();
        for (int cell = 0; cell < d.length; cell++) {
            d[cell] /= total;
            for (int j = bins.length - 1, rest = cell; j >= 0; rest /= bins[j].count(), j--) {
                int k = rest % bins[j].count();
                d[cell] /= bins[j].edge(k + 1) - bins[j].edge(k);
            }
        }
        return d;
    }

    /// The histogram of some coordinates of the points that are inside in all of them.
    ///
    /// @param kept dimensions, each once, in any order, at least one
    /// @return a histogram of as many dimensions
    /// @throws IllegalArgumentException if the dimensions are not such
    public HistogramGrid marginal(int... kept) {
        Samples.require(kept.length >= 1, "HistogramGrid.marginal", "dimensions", kept.length, "at least one");
        Require.indices("HistogramGrid.marginal", kept, bins.length);
        Bins[] few = Arrays.stream(kept).mapToObj(j -> bins[j]).toArray(Bins[]::new);
        int cells = 1;
        for (Bins b : few) cells *= b.count();
        double[] sums = new double[cells];
        int[] index = new int[bins.length];
        for (int cell = 0; cell < counts.length; cell++) {
            for (int j = bins.length - 1, rest = cell; j >= 0; rest /= bins[j].count(), j--)
                index[j] = rest % bins[j].count();
            int to = 0;
            for (int j : kept) to = to * bins[j].count() + index[j];
            sums[to] += counts[cell];
        }
        return new HistogramGrid(few, sums, outside, missing);
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof HistogramGrid h) || h.bins.length != bins.length) return false;
        for (int j = 0; j < bins.length; j++) if (!bins[j].same(h.bins[j])) return false;
        return Arrays.equals(counts, h.counts) && outside == h.outside && missing == h.missing;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "HistogramGrid[bins=" + Arrays.toString(Arrays.stream(bins).mapToInt(Bins::count).toArray()) + ", total="
                + total()
                + ", outside=" + outside + ", missing=" + missing + "]";
    }
}
