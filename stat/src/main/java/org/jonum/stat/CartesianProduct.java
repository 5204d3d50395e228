package org.jonum.stat;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jonum.mat.Matrix;

/// All rows of indices, the i-th below the i-th size, in lexicographic order: mixed radix numbers, the points of a grid.
///
/// {@snippet :
/// var p = CartesianProduct.of(2, 3);             // 00, 01, 02, 10, 11, 12
/// int[] fifth = p.get(4);                        // fifth == {1, 1}
/// Matrix grid = CartesianProduct.grid(new double[] {0, 1}, new double[] {5, 6, 7});
/// double y = grid.get(4, 1);                     // y == 6.0
/// }
public final class CartesianProduct implements Iterable<int[]> {
    private final int[] sizes;

    private CartesianProduct(int[] sizes) {
        for (int s : sizes) Samples.require(s >= 0, "CartesianProduct", "size", s, "sizes ≥ 0");
        this.sizes = sizes.clone();
    }

    /// The rows of indices below sizes.
    ///
    /// @param sizes numbers ≥ 0
    /// @return the product
    /// @throws IllegalArgumentException if one is negative
    public static CartesianProduct of(int... sizes) {
        return new CartesianProduct(sizes);
    }

    /// The points of a grid, in rows.
    ///
    /// @param axes the numbers on each axis
    /// @return a matrix with a row for each point and a column for each axis
    /// @throws IllegalArgumentException if an array cannot hold it
    public static Matrix grid(double[]... axes) {
        CartesianProduct p = new CartesianProduct(Arrays.stream(axes).mapToInt(a -> a.length).toArray());
        Matrix grid = Matrix.zeros(Math.toIntExact(p.count()), axes.length);
        int i = 0;
        for (int[] index : p) {
            for (int j = 0; j < axes.length; j++) grid.set(i, j, axes[j][index[j]]);
            i++;
        }
        return grid;
    }

    /// How many rows there are.
    ///
    /// @return the product of the sizes
    /// @throws ArithmeticException if it is no long
    public long count() {
        long c = 1;
        for (int s : sizes) if (s == 0) return 0;
        for (int s : sizes) c = Math.multiplyExact(c, (long) s);
        return c;
    }

    /// The row of a number, without those before it.
    ///
    /// @param rank from 0 to count − 1
    /// @return an index for each size
    /// @throws IllegalArgumentException if rank is not such
    public int[] get(long rank) {
        Samples.require(rank >= 0 && rank < count(), "CartesianProduct.get", "rank", rank, "0 ≤ rank < " + count());
        int[] index = new int[sizes.length];
        long left = rank;
        for (int i = sizes.length - 1; i >= 0; i--) {
            index[i] = (int) (left % sizes[i]);
            left /= sizes[i];
        }
        return index;
    }

    /// The number of a row.
    ///
    /// @param index an index for each size
    /// @return from 0 to count − 1
    /// @throws IllegalArgumentException if they are not such
    public long rank(int... index) {
        Samples.require(index.length == sizes.length, "CartesianProduct.rank", "length", index.length,
                "an index for each of "
                        + sizes.length + " sizes");
        long rank = 0;
        for (int i = 0; i < index.length; i++) {
            Samples.require(index[i] >= 0 && index[i] < sizes[i], "CartesianProduct.rank", "index", index[i],
                    "0 ≤ index < " + sizes[i]);
            rank = rank * sizes[i] + index[i];
        }
        return rank;
    }

    /// All of them, each in a new array.
    @Override
    public Iterator<int[]> iterator() {
        boolean none = Arrays.stream(sizes).anyMatch(s -> s == 0);
        return new Combinations.Lexicographic(none ? null : new int[sizes.length]) {
            @Override
            boolean advance(int[] index) {
                for (int i = index.length - 1; i >= 0; i--) {
                    if (++index[i] < sizes[i]) return true;
                    index[i] = 0;
                }
                return false;
            }
        };
    }

    /// All of them, each in a new array.
    ///
    /// @return a sequential stream
    public Stream<int[]> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
