// Generated from Matrix.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.SvdJob;

/// A dense matrix of `float`s.
///
/// {@snippet :
/// FMatrix a = FMatrix.of(new float[][] {{4, 2}, {2, 2}});
/// FVector b = FVector.of(8, 5);
/// FVector x = a.solve(b);                         // x.toArray() == {1.5, 1}
/// FVector r = b.minus(a.times(x));                // r.norm2() == 0
/// }
///
/// A new matrix is column-major. [#transpose()], [#row], [#col], [#block] and [#diag()] are views:
/// they share the elements of the matrix they were taken from, whatever its strides, and copy
/// nothing. Other operations return new matrices. There may be no rows or no columns.
public final class FMatrix implements FAnyMatrix {
    private final FloatView v;

    private FMatrix(FloatView v) {
        this.v = v;
    }

    /// A matrix over a view that is known to be good.
    static FMatrix over(FloatView v) {
        return new FMatrix(v);
    }

    /// A new matrix of zeros.
    private static FMatrix make(String operation, int rows, int cols) {
        return new FMatrix(
                FloatView.of(new float[FShapes.size(operation, rows, cols)], 0, rows, cols, Math.max(1, rows)));
    }

    /// A number for each place (i, j).
    @FunctionalInterface
    public interface Entries {
        /// The number in place (i, j).
        ///
        /// @param i row, from 0
        /// @param j column, from 0
        /// @return the number
        float at(int i, int j);
    }

    /// A number from a place (i, j) and the number that is there.
    @FunctionalInterface
    public interface IndexedOperator {
        /// The new number in place (i, j).
        ///
        /// @param i row, from 0
        /// @param j column, from 0
        /// @param x the number that is there
        /// @return the number
        float apply(int i, int j, float x);
    }

    /// A place in a matrix.
    ///
    /// @param row row, from 0
    /// @param col column, from 0
    public record Index(int row, int col) {}

    // ---- factories ----

    /// A matrix written row by row; the numbers are copied.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{1, 2, 3}, {4, 5, 6}});
    /// float x = a.get(1, 2);                        // x == 6
    /// }
    ///
    /// @param rows the rows, all of one length
    /// @return a new matrix
    /// @throws IllegalArgumentException if the rows differ in length
    public static FMatrix of(float[][] rows) {
        Args.present("FMatrix.of", "rows", rows);
        int cols = rows.length == 0 ? 0 : rows[0].length;
        FMatrix a = make("FMatrix.of", rows.length, cols);
        for (int i = 0; i < rows.length; i++) {
            FShapes.equal("FMatrix.of", "rows[" + i + "].length", rows[i].length, "rows[0].length", cols);
            for (int j = 0; j < cols; j++) a.v.data()[a.v.at(i, j)] = rows[i][j];
        }
        return a;
    }

    /// A matrix written row by row in one list of numbers, which are copied.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(2, 3,
    ///         1, 2, 3,
    ///         4, 5, 6);
    /// float x = a.get(1, 0);                        // x == 4
    /// }
    ///
    /// @param rows   number of rows
    /// @param cols   number of columns
    /// @param byRows rows·cols numbers
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or the numbers are not rows·cols
    public static FMatrix of(int rows, int cols, float... byRows) {
        FMatrix a = make("FMatrix.of", rows, cols);
        FShapes.equal("FMatrix.of", "byRows.length", byRows.length, "rows*cols", a.v.data().length);
        a.assign(new FMatrix(new FloatView(byRows, 0, rows, cols, Math.max(1, cols), 1)));
        return a;
    }

    /// A matrix over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// {@snippet :
    /// float[] data = {1, 2, 3, 4};
    /// FMatrix a = FMatrix.of(FloatView.of(data, 0, 2, 2, 2));     // [1 3; 2 4]
    /// a.set(0, 1, 7);                                            // data == {1, 2, 7, 4}
    /// }
    ///
    /// @param view where the elements are
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if a dimension is negative, a stride less than 1, or two
    ///     elements may be in one place
    /// @throws IndexOutOfBoundsException if the elements do not lie in the array
    public static FMatrix of(FloatView view) {
        FShapes.view("FMatrix.of", view);
        return new FMatrix(view);
    }

    /// A matrix of these columns, which are copied.
    ///
    /// @param columns the columns, all of one length
    /// @return a new matrix
    /// @throws IllegalArgumentException if the columns differ in length
    public static FMatrix columns(float[]... columns) {
        FVector[] vectors = new FVector[columns.length];
        for (int j = 0; j < columns.length; j++) vectors[j] = FVector.of(columns[j], 0, columns[j].length, 1);
        return columns(vectors);
    }

    /// A matrix of these columns, which are copied.
    ///
    /// {@snippet :
    /// FVector x = FVector.of(1, 2, 3);
    /// FMatrix a = FMatrix.columns(FVector.of(1, 1, 1), x);          // an intercept and x
    /// float last = a.get(2, 1);                                 // last == 3
    /// }
    ///
    /// @param columns the columns, all of one length
    /// @return a new matrix
    /// @throws IllegalArgumentException if the columns differ in length
    public static FMatrix columns(FVector... columns) {
        FMatrix a = make("FMatrix.columns", columns.length == 0 ? 0 : columns[0].size(), columns.length);
        for (int j = 0; j < columns.length; j++) {
            FShapes.equal("FMatrix.columns", "columns[" + j + "].size()", columns[j].size(), "columns[0].size()",
                    a.rows());
            a.col(j).assign(columns[j]);
        }
        return a;
    }

    /// A matrix of these rows, which are copied.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.ofRows(FVector.of(1, 2), FVector.of(3, 4), FVector.of(5, 6));
    /// float x = a.get(2, 0);                        // x == 5
    /// }
    ///
    /// @param rows the rows, all of one length
    /// @return a new matrix
    /// @throws IllegalArgumentException if the rows differ in length
    public static FMatrix ofRows(FVector... rows) {
        FMatrix a = make("FMatrix.ofRows", rows.length, rows.length == 0 ? 0 : rows[0].size());
        for (int i = 0; i < rows.length; i++) {
            FShapes.equal("FMatrix.ofRows", "rows[" + i + "].size()", rows[i].size(), "rows[0].size()", a.cols());
            a.row(i).assign(rows[i]);
        }
        return a;
    }


    /// Collects vectors into a matrix, of which they are the columns.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(2, 3, 1, 2, 3, 4, 5, 6);
    /// FMatrix b = a.colViews().stream().filter(c -> c.sum() > 5).collect(FMatrix.byColumns());
    /// // b.toArray() == {{2, 3}, {5, 6}}
    /// }
    ///
    /// @return a collector, which throws [IllegalArgumentException] at the end if the vectors
    ///     differ in length
    public static Collector<FVector, ?, FMatrix> byColumns() {
        return Collectors.collectingAndThen(Collectors.toList(), list -> columns(list.toArray(FVector[]::new)));
    }

    /// Collects vectors into a matrix, of which they are the rows.
    ///
    /// {@snippet :
    /// FMatrix a = List.of(FVector.of(1, 2), FVector.of(3, 4)).stream().collect(FMatrix.byRows());   // a.get(0, 1) == 2
    /// }
    ///
    /// @return a collector, which throws [IllegalArgumentException] at the end if the vectors
    ///     differ in length
    public static Collector<FVector, ?, FMatrix> byRows() {
        return Collectors.collectingAndThen(Collectors.toList(), list -> ofRows(list.toArray(FVector[]::new)));
    }

    /// A matrix whose elements are a function of their places.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.generate(2, 3, (i, j) -> 10 * i + j);    // a.row(1).toArray() == {10, 11, 12}
    /// }
    ///
    /// @param rows    number of rows, at least 0
    /// @param cols    number of columns, at least 0
    /// @param entries gives element (i, j); it is asked column by column
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or there are more elements than
    ///     an array can hold
    public static FMatrix generate(int rows, int cols, Entries entries) {
        FMatrix a = make("FMatrix.generate", rows, cols);
        float[] data = a.v.data();
        for (int j = 0; j < cols; j++) {
            for (int i = 0; i < rows; i++) data[j * rows + i] = entries.at(i, j);
        }
        return a;
    }

    /// Matrices one below the other.
    ///
    /// @param parts all of one number of columns
    /// @return a new matrix
    /// @throws IllegalArgumentException if the numbers of columns differ, or there are too many
    ///     elements
    public static FMatrix vertical(FMatrix... parts) {
        return FAssembly.vertical("FMatrix.vertical", parts);
    }

    /// Matrices one beside the other, from left to right.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.horizontal(FMatrix.identity(2), FMatrix.of(2, 1, 7, 8));
    /// // a.toArray() == {{1, 0, 7}, {0, 1, 8}}
    /// }
    ///
    /// @param parts all of one number of rows
    /// @return a new matrix
    /// @throws IllegalArgumentException if the numbers of rows differ, or there are too many
    ///     elements
    public static FMatrix horizontal(FMatrix... parts) {
        return FAssembly.horizontal("FMatrix.horizontal", parts);
    }

    /// A matrix of blocks.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.identity(1), b = FMatrix.of(1, 2, 2, 3), c = FMatrix.zeros(2, 1), d = FMatrix.identity(2);
    /// FMatrix m = FMatrix.blocks(new FMatrix[][] {{a, b}, {c, d}});
    /// // m.toArray() == {{1, 2, 3}, {0, 1, 0}, {0, 0, 1}}
    /// }
    ///
    /// @param table the blocks, row by row; those of one row have one number of rows, and the rows
    ///     add up to one number of columns
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit, or there are too many elements
    public static FMatrix blocks(FMatrix[][] table) {
        return FAssembly.blocks(table);
    }

    /// A matrix of blocks from the upper left corner to the lower right one, with zeros beside
    /// them.
    ///
    /// @param parts of any shapes
    /// @return a new matrix, with as many rows (columns) as all parts have together
    /// @throws IllegalArgumentException if there are too many elements
    public static FMatrix blockDiagonal(FMatrix... parts) {
        return FAssembly.blockDiagonal(parts);
    }

    /// A matrix of zeros.
    ///
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or there are more elements than
    ///     an array can hold
    public static FMatrix zeros(int rows, int cols) {
        return make("FMatrix.zeros", rows, cols);
    }

    /// The identity of order n.
    ///
    /// @param n the order, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0 or there are more elements than an array can hold
    public static FMatrix identity(int n) {
        FMatrix a = make("FMatrix.identity", n, n);
        a.diag().fill(1);
        return a;
    }

    /// A square matrix with these numbers on its diagonal.
    ///
    /// @param d the diagonal
    /// @return a new matrix
    /// @throws IllegalArgumentException if there are more elements than an array can hold
    public static FMatrix diagonal(float... d) {
        FMatrix a = make("FMatrix.diagonal", d.length, d.length);
        for (int i = 0; i < d.length; i++) a.set(i, i, d[i]);
        return a;
    }

    /// A matrix of independent numbers, uniform on [0, 1).
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.random(new Random(42), 3, 3);
    /// boolean inside = a.normMax() < 1;              // inside == true
    /// }
    ///
    /// @param rng  the source; one `nextLong()` is taken for each element, column by column
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or there are more elements than
    ///     an array can hold
    public static FMatrix random(RandomGenerator rng, int rows, int cols) {
        FMatrix a = make("FMatrix.random", rows, cols);
        float[] data = a.v.data();
        for (int i = 0; i < data.length; i++) data[i] = Draw.nextFloat(rng);
        return a;
    }

    // ---- elements and views ----

    /// {@return the number of rows}
    public int rows() {
        return v.rows();
    }

    /// {@return the number of columns}
    public int cols() {
        return v.cols();
    }

    /// Element (i, j).
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @return its value
    /// @throws IndexOutOfBoundsException if there is no such element
    public float get(int i, int j) {
        FShapes.index("get", "i", i, v.rows());
        FShapes.index("get", "j", j, v.cols());
        return v.get(i, j);
    }

    /// Change element (i, j), in whatever this matrix is a view of.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    public void set(int i, int j, float x) {
        FShapes.index("set", "i", i, v.rows());
        FShapes.index("set", "j", j, v.cols());
        v.data()[v.at(i, j)] = x;
    }

    /// Where the elements are, for calls of BLAS and LAPACK.
    ///
    /// @return array, offset, shape and strides; nothing is copied
    public FloatView view() {
        return v;
    }

    /// The transpose Aᵀ.
    ///
    /// @return a view of this matrix
    public FMatrix transpose() {
        return new FMatrix(v.t());
    }

    /// Row i.
    ///
    /// @param i row, from 0
    /// @return a view of this matrix
    /// @throws IndexOutOfBoundsException if there is no such row
    public FVector row(int i) {
        FShapes.index("row", "i", i, v.rows());
        return FVector.of(v.row(i).t());
    }

    /// Column j.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{1, 2}, {3, 4}});
    /// a.col(1).fill(0);                              // a.row(1).toArray() == {3, 0}
    /// }
    ///
    /// @param j column, from 0
    /// @return a view of this matrix
    /// @throws IndexOutOfBoundsException if there is no such column
    public FVector col(int j) {
        FShapes.index("col", "j", j, v.cols());
        return FVector.of(v.col(j));
    }

    /// The rows, as views of this matrix, in a list that cannot be changed.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(2, 2, 3, 4, 5, 12);
    /// for (FVector row : a.rowViews()) row.scaleInPlace(1 / row.norm2());
    /// float length = a.row(1).norm2();              // length == 1
    /// }
    ///
    /// @return the rows, from the first to the last
    public List<FVector> rowViews() {
        return new Sequence<>(rows(), this::row);
    }

    /// The columns, as views of this matrix, in a list that cannot be changed.
    ///
    /// @return the columns, from the first to the last
    public List<FVector> colViews() {
        return new Sequence<>(cols(), this::col);
    }

    /// Overwrite row i.
    ///
    /// @param i row, from 0
    /// @param x as many elements as there are columns; it may overlap this matrix
    /// @throws IllegalArgumentException  if the size does not fit
    /// @throws IndexOutOfBoundsException if there is no such row
    public void setRow(int i, FVector x) {
        row(i).assign(x);
    }

    /// Overwrite column j.
    ///
    /// @param j column, from 0
    /// @param x as many elements as there are rows; it may overlap this matrix
    /// @throws IllegalArgumentException  if the size does not fit
    /// @throws IndexOutOfBoundsException if there is no such column
    public void setCol(int j, FVector x) {
        col(j).assign(x);
    }

    /// Exchange two rows.
    ///
    /// @param i row, from 0
    /// @param k row, from 0
    /// @throws IndexOutOfBoundsException if there is no such row
    public void swapRows(int i, int k) {
        FVector x = row(i).copy();
        row(i).assign(row(k));
        row(k).assign(x);
    }

    /// Exchange two columns.
    ///
    /// @param j column, from 0
    /// @param k column, from 0
    /// @throws IndexOutOfBoundsException if there is no such column
    public void swapCols(int j, int k) {
        transpose().swapRows(j, k);
    }

    /// The rows at these indices, in this order: a permutation of the rows, or some of them; a row
    /// may come more than once.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(3, 2, 1, 2, 3, 4, 5, 6);
    /// FMatrix b = a.selectRows(2, 0);                 // b.toArray() == {{5, 6}, {1, 2}}
    /// }
    ///
    /// @param indices rows, from 0
    /// @return a new matrix
    /// @throws IndexOutOfBoundsException if there is no such row
    public FMatrix selectRows(int... indices) {
        return FAssembly.rows("selectRows", this, indices);
    }

    /// The columns at these indices, in this order; a column may come more than once.
    ///
    /// @param indices columns, from 0
    /// @return a new matrix
    /// @throws IndexOutOfBoundsException if there is no such column
    public FMatrix selectCols(int... indices) {
        return FAssembly.rows("selectCols", transpose(), indices).transpose().copy();
    }

    /// Every `rowStep`th row and `colStep`th column, from the first on.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.generate(5, 4, (i, j) -> 10 * i + j);
    /// FMatrix b = a.every(2, 3);                      // b.toArray() == {{0, 3}, {20, 23}, {40, 43}}
    /// }
    ///
    /// @param rowStep at least 1
    /// @param colStep at least 1
    /// @return a view of this matrix
    /// @throws IllegalArgumentException if a step is less than 1
    public FMatrix every(int rowStep, int colStep) {
        Args.incPositive("every", "rowStep", rowStep);
        Args.incPositive("every", "colStep", colStep);
        int m = Math.ceilDiv(rows(), rowStep), n = Math.ceilDiv(cols(), colStep);
        return new FMatrix(new FloatView(v.data(), v.off(), m, n, m <= 1 ? v.rs() : v.rs() * rowStep,
                n <= 1 ? v.cs() : v.cs() * colStep));
    }

    /// The same elements in another shape, counted column by column.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(2, 3, 1, 2, 3, 4, 5, 6);
    /// FMatrix b = a.reshape(3, 2);                    // b.toArray() == {{1, 5}, {4, 3}, {2, 6}}
    /// }
    ///
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if that is not as many elements
    public FMatrix reshape(int rows, int cols) {
        return FAssembly.reshape(this, rows, cols);
    }

    /// The columns one below the other, vec A.
    ///
    /// @return a new vector of rows·cols elements
    public FVector vec() {
        float[] data = FProducts.copy(v).data();
        return FVector.of(data, 0, data.length, 1);
    }

    /// The block of `rows`×`cols` elements whose first is (i, j).
    ///
    /// @param i    first row
    /// @param j    first column
    /// @param rows number of rows
    /// @param cols number of columns
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if a number is negative
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public FMatrix block(int i, int j, int rows, int cols) {
        FShapes.range("block", "i", i, "rows", rows, v.rows());
        FShapes.range("block", "j", j, "cols", cols, v.cols());
        return new FMatrix(rows == 0 || cols == 0 ? FloatView.of(new float[0], 0, rows, cols, Math.max(1, rows))
                : v.block(i, j, rows, cols));
    }

    /// The diagonal, min(rows, cols) elements.
    ///
    /// @return a view of this matrix
    public FVector diag() {
        int n = Math.min(v.rows(), v.cols());
        return FVector.of(new FloatView(v.data(), v.off(), n, 1, v.rs() + v.cs(), 1));
    }

    /// The diagonal of elements (i, i + k).
    ///
    /// @param k 0 for the main diagonal, positive above it, negative below it
    /// @return a view of this matrix, empty if the diagonal lies outside
    public FVector diag(int k) {
        int i = k < 0 ? (int) Math.min(rows(), -(long) k) : 0, j = Math.clamp(k, 0, cols());
        return block(i, j, rows() - i, cols() - j).diag();
    }

    /// {@return a stream of the elements, column by column}
    public DoubleStream stream() {
        return colViews().stream().flatMapToDouble(FVector::stream);
    }

    /// {@return a column-major matrix of the same elements in storage of its own}
    public FMatrix copy() {
        return new FMatrix(FProducts.copy(v));
    }

    public FMatrix toMatrix() {
        return copy();
    }

    /// {@return the elements, row by row, in new arrays}
    public float[][] toArray() {
        float[][] rows = new float[v.rows()][];
        for (int i = 0; i < rows.length; i++) rows[i] = row(i).toArray();
        return rows;
    }

    /// Overwrite the elements with those of another matrix: `a.block(…).assign(b)` sets a block.
    ///
    /// @param b a matrix of the same shape; it may overlap this one
    /// @throws IllegalArgumentException if the shapes differ
    public void assign(FMatrix b) {
        FShapes.same("assign", this, b);
        FloatView from = b.v.data() == v.data() ? FProducts.copy(b.v) : b.v;
        for (int j = 0; j < v.cols(); j++) {
            for (int i = 0; i < v.rows(); i++) v.data()[v.at(i, j)] = from.get(i, j);
        }
    }

    /// Overwrite every element with one number.
    ///
    /// @param x the number
    public void fill(float x) {
        for (int j = 0; j < v.cols(); j++) col(j).fill(x);
    }

    // ---- arithmetic ----

    /// The product A·B.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{1, 2}, {3, 4}});
    /// FMatrix p = a.transpose().times(a);             // p.row(0).toArray() == {10, 14}; p.row(1).toArray() == {14, 20}
    /// }
    /// **Cost** 2·m·n·k flops; transposes are free.  **Error** |computed − A·B| ≤ k·ε·|A|·|B|,
    /// element by element.
    ///
    /// @param b a matrix with as many rows as this one has columns
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    public FMatrix times(FMatrix b) {
        FShapes.equal("times", "b.rows()", b.rows(), "cols()", cols());
        FMatrix c = make("times", rows(), b.cols());
        FProducts.product(v, b.v, c.v);
        return c;
    }

    /// The product A·B, written to a matrix that exists.
    ///
    /// @param b   a matrix with as many rows as this one has columns
    /// @param dst receives the product, and is not read; it must not overlap A or B
    /// @return dst
    /// @throws IllegalArgumentException if the shapes do not fit, or dst overlaps an operand
    public FMatrix timesInto(FMatrix b, FMatrix dst) {
        FShapes.equal("timesInto", "b.rows()", b.rows(), "cols()", cols());
        FShapes.equal("timesInto", "dst.rows()", dst.rows(), "rows()", rows());
        FShapes.equal("timesInto", "dst.cols()", dst.cols(), "b.cols()", b.cols());
        FShapes.apart("timesInto", dst.v, "a", v);
        FShapes.apart("timesInto", dst.v, "b", b.v);
        FProducts.product(v, b.v, dst.v);
        return dst;
    }

    /// The product A·x, written to a vector that exists.
    ///
    /// @param x   a vector of as many elements as this matrix has columns
    /// @param dst receives the product, and is not read; it must not overlap A or x
    /// @return dst
    /// @throws IllegalArgumentException if the sizes do not fit, or dst overlaps an operand
    public FVector timesInto(FVector x, FVector dst) {
        timesInto(x.asColumn(), dst.asColumn());
        return dst;
    }

    /// The product of several matrices, in the order that takes the fewest operations.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.zeros(10, 1000), b = FMatrix.zeros(1000, 10), c = FMatrix.zeros(10, 1000);
    /// FMatrix p = FMatrix.product(a, b, c);            // (a·b)·c: 2·10⁵ multiplications, not 2·10⁷
    /// int cols = p.cols();                           // cols == 1000
    /// }
    ///
    /// @param factors at least one; each has as many rows as the one before it has columns
    /// @return a new matrix
    /// @throws IllegalArgumentException if there are no factors or their shapes do not fit
    public static FMatrix product(FMatrix... factors) {
        return FChain.product(factors);
    }

    /// The product Aᵀ·A, exactly symmetric. For A·Aᵀ: `a.transpose().gram()`.
    ///
    /// **Cost** m·n² flops, half of what [#times(FMatrix)] takes.  **Error** as there.
    ///
    /// @return a new matrix of order cols
    public FMatrix gram() {
        return new FMatrix(FProducts.gram(v));
    }

    /// The power Aᵏ, by repeated squaring.
    ///
    /// {@snippet :
    /// FMatrix fibonacci = FMatrix.of(2, 2, 1, 1, 1, 0).pow(30);
    /// float f = fibonacci.get(0, 1);                // f == 832040
    /// }
    /// **Cost** 2·log₂ k products at most.  **Error** |computed − Aᵏ| ≤ c·k·n·ε·|A|ᵏ, which may be far
    /// above ε·|Aᵏ|.
    ///
    /// @param k any integer; A⁰ = I, and a negative power is one of the inverse
    /// @return a new matrix
    /// @throws IllegalArgumentException if this matrix is not square
    /// @throws NumericalException       if k < 0, as [#inverse()]
    public FMatrix pow(int k) {
        FShapes.square("pow", this);
        return FChain.power(k < 0 ? inverse() : this, Math.abs((long) k));
    }

    /// The Kronecker product: block (i, j) is aᵢⱼ·B.
    ///
    /// {@snippet :
    /// FMatrix k = FMatrix.of(1, 2, 1, 10).kronecker(FMatrix.of(2, 1, 3, 4));
    /// // k.toArray() == {{3, 30}, {4, 40}}
    /// }
    ///
    /// @param b any matrix
    /// @return a new matrix of rows·b.rows rows and cols·b.cols columns
    /// @throws IllegalArgumentException if there are more elements than an array can hold
    public FMatrix kronecker(FMatrix b) {
        return FAssembly.kronecker(this, b);
    }

    /// A + B.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public FMatrix plus(FMatrix b) {
        FShapes.same("plus", this, b);
        return new FMatrix(FProducts.sum(v, 1, b.v));
    }

    /// A − B.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public FMatrix minus(FMatrix b) {
        FShapes.same("minus", this, b);
        return new FMatrix(FProducts.sum(v, -1, b.v));
    }

    /// A + α·B.
    ///
    /// @param alpha the factor
    /// @param b     a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public FMatrix plusScaled(float alpha, FMatrix b) {
        FShapes.same("plusScaled", this, b);
        return new FMatrix(FProducts.sum(v, alpha, b.v));
    }

    /// α·A.
    ///
    /// @param alpha the factor
    /// @return a new matrix
    public FMatrix scale(float alpha) {
        return map(x -> alpha * x);
    }

    /// aᵢⱼ·bᵢⱼ for every element, the Hadamard product.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public FMatrix timesElements(FMatrix b) {
        return zip("timesElements", b, (x, y) -> x * y);
    }

    /// aᵢⱼ / bᵢⱼ for every element.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public FMatrix overElements(FMatrix b) {
        return zip("overElements", b, (x, y) -> x / y);
    }

    /// f(aᵢⱼ) for every element. For common functions see [FElementwise].
    ///
    /// @param f the function; it is asked column by column
    /// @return a new matrix
    public FMatrix map(DoubleUnaryOperator f) {
        FloatView c = FProducts.fresh(rows(), cols());
        FElements.map(v, f, c);
        return new FMatrix(c);
    }

    /// f(i, j, aᵢⱼ) for every element.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(2, 2, 1, 2, 3, 4);
    /// FMatrix lower = a.mapIndexed((i, j, x) -> i >= j ? x : 0);  // lower.row(0).toArray() == {1, 0}
    /// }
    ///
    /// @param f the function; it is asked column by column
    /// @return a new matrix
    public FMatrix mapIndexed(IndexedOperator f) {
        return generate(rows(), cols(), (i, j) -> f.apply(i, j, v.get(i, j)));
    }

    /// f(aᵢⱼ, bᵢⱼ) for every element.
    ///
    /// @param b a matrix of the same shape
    /// @param f the function; it is asked column by column
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public FMatrix zip(FMatrix b, DoubleBinaryOperator f) {
        return zip("zip", b, f);
    }

    private FMatrix zip(String operation, FMatrix b, DoubleBinaryOperator f) {
        FShapes.same(operation, this, b);
        FloatView c = FProducts.fresh(rows(), cols());
        FElements.zip(v, b.v, f, c);
        return new FMatrix(c);
    }

    // ---- arithmetic in place ----

    /// A := A + B.
    ///
    /// @param b a matrix of the same shape; it may overlap this one
    /// @throws IllegalArgumentException if the shapes differ
    public void addInPlace(FMatrix b) {
        zipInPlace("addInPlace", b, (x, y) -> x + y);
    }

    /// A := A + α·B.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(2, 2, 1, 2, 3, 4);
    /// a.addInPlace(10, a.transpose());               // a.toArray() == {{11, 32}, {23, 44}}
    /// }
    ///
    /// @param alpha the factor
    /// @param b     a matrix of the same shape; it may overlap this one
    /// @throws IllegalArgumentException if the shapes differ
    public void addInPlace(float alpha, FMatrix b) {
        zipInPlace("addInPlace", b, (x, y) -> x + alpha * y);
    }

    /// A := A − B.
    ///
    /// @param b a matrix of the same shape; it may overlap this one
    /// @throws IllegalArgumentException if the shapes differ
    public void subtractInPlace(FMatrix b) {
        zipInPlace("subtractInPlace", b, (x, y) -> x - y);
    }

    /// A := A + α·B·C.
    ///
    /// @param alpha the factor
    /// @param b     a matrix with as many rows as this one; it must not overlap this one
    /// @param c     a matrix with as many columns as this one; it must not overlap this one
    /// @throws IllegalArgumentException if the shapes do not fit, or an operand overlaps this matrix
    public void addProductInPlace(float alpha, FMatrix b, FMatrix c) {
        FShapes.equal("addProductInPlace", "b.rows()", b.rows(), "rows()", rows());
        FShapes.equal("addProductInPlace", "c.cols()", c.cols(), "cols()", cols());
        FShapes.equal("addProductInPlace", "c.rows()", c.rows(), "b.cols()", b.cols());
        FShapes.apart("addProductInPlace", v, "b", b.v);
        FShapes.apart("addProductInPlace", v, "c", c.v);
        FProducts.add(alpha, b.v, c.v, v);
    }

    /// A := A + α·x·yᵀ, the rank-one update.
    ///
    /// @param alpha the factor
    /// @param x     as many elements as there are rows; it may overlap this matrix
    /// @param y     as many elements as there are columns; it may overlap this matrix
    /// @throws IllegalArgumentException if the sizes do not fit
    public void addOuterInPlace(float alpha, FVector x, FVector y) {
        FShapes.equal("addOuterInPlace", "x.size()", x.size(), "rows()", rows());
        FShapes.equal("addOuterInPlace", "y.size()", y.size(), "cols()", cols());
        FMatrix column = (x.data() == v.data() ? x.copy() : x).asColumn();
        FMatrix row = (y.data() == v.data() ? y.copy() : y).asRow();
        FProducts.add(alpha, column.v, row.v, v);
    }

    /// A := α·A.
    ///
    /// @param alpha the factor
    public void scaleInPlace(float alpha) {
        mapInPlace(x -> alpha * x);
    }

    /// aᵢⱼ := f(aᵢⱼ) for every element.
    ///
    /// @param f the function; it is asked column by column
    public void mapInPlace(DoubleUnaryOperator f) {
        FElements.map(v, f, v);
    }

    private void zipInPlace(String operation, FMatrix b, DoubleBinaryOperator f) {
        FShapes.same(operation, this, b);
        FElements.zip(v, FElements.operand(b.v, v), f, v);
    }

    // ---- reductions ----

    /// A number from each row: `a.mapRows(FVector::sum)` for the sums, `FVector::mean`, `FVector::max`,
    /// `FVector::norm2` and so on.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(2, 3, 1, 2, 3, 4, 5, 6);
    /// FVector means = a.mapRows(FVector::mean);        // means.toArray() == {2, 5}
    /// }
    ///
    /// @param f gives the number for a row, which is a view of this matrix
    /// @return a new vector of as many elements as there are rows
    public FVector mapRows(ToDoubleFunction<FVector> f) {
        FVector x = FVector.zeros(rows());
        for (int i = 0; i < rows(); i++) x.set(i, (float) f.applyAsDouble(row(i)));
        return x;
    }

    /// A number from each column: `a.mapCols(FVector::sum)` for the sums, and so on.
    ///
    /// @param f gives the number for a column, which is a view of this matrix
    /// @return a new vector of as many elements as there are columns
    public FVector mapCols(ToDoubleFunction<FVector> f) {
        return transpose().mapRows(f);
    }

    /// The sum of the elements, with the rounding errors carried along as in [FVector#sum()].
    ///
    /// @return Σ aᵢⱼ
    public float sum() {
        return all().sum();
    }

    /// The arithmetic mean of the elements.
    ///
    /// @return Σ aᵢⱼ / (rows·cols), NaN if there are no elements
    public float mean() {
        return all().mean();
    }

    /// The smallest element.
    ///
    /// @return min aᵢⱼ, NaN if there is one
    /// @throws IllegalArgumentException if there are no elements
    public float min() {
        return all().min();
    }

    /// The largest element.
    ///
    /// @return max aᵢⱼ, NaN if there is one
    /// @throws IllegalArgumentException if there are no elements
    public float max() {
        return all().max();
    }

    /// Where the smallest element is.
    ///
    /// @return the place of the first NaN, column by column, if there is one, else of the first that
    ///     is smallest
    /// @throws IllegalArgumentException if there are no elements
    public Index argMin() {
        return index(all().argMin());
    }

    /// Where the largest element is.
    ///
    /// {@snippet :
    /// FMatrix.Index place = FMatrix.of(2, 2, 1, 2, 9, 4).argMax();
    /// int row = place.row(), col = place.col();      // row == 1; col == 0
    /// }
    ///
    /// @return the place of the first NaN, column by column, if there is one, else of the first that
    ///     is largest
    /// @throws IllegalArgumentException if there are no elements
    public Index argMax() {
        return index(all().argMax());
    }

    /// Σ aᵢⱼ·bᵢⱼ = trace(Aᵀ·B), the inner product of matrices.
    ///
    /// @param b a matrix of the same shape
    /// @return the sum of products
    /// @throws IllegalArgumentException if the shapes differ
    public float dot(FMatrix b) {
        FShapes.same("dot", this, b);
        return all().dot(b.all());
    }

    /// How many elements have a property.
    ///
    /// @param property what to ask of each
    /// @return a number from 0 to rows·cols
    public long count(DoublePredicate property) {
        return all().count(property);
    }

    /// Whether an element has a property: `a.anyMatch(Double::isNaN)`.
    ///
    /// @param property what to ask of each
    /// @return false if there are no elements
    public boolean anyMatch(DoublePredicate property) {
        return all().anyMatch(property);
    }

    /// Whether all elements have a property.
    ///
    /// @param property what to ask of each
    /// @return true if there are no elements
    public boolean allMatch(DoublePredicate property) {
        return all().allMatch(property);
    }

    /// All elements, column by column; a view, unless there are gaps between them.
    private FVector all() {
        boolean compact = v.rs() == 1 && (v.cs() == v.rows() || v.cols() <= 1);
        return compact ? FVector.of(v.data(), v.off(), v.rows() * v.cols(), 1) : vec();
    }

    private Index index(int k) {
        return new Index(k % rows(), k / rows());
    }

    // ---- norms and the like ----

    /// One of the norms, for [FPairs#norm].
    float norm(Norm norm) {
        FloatView a = FProducts.unit(v);
        boolean byRows = a.rs() != 1;
        FloatView c = byRows ? a.t() : a;
        Norm of = byRows && norm == Norm.ONE ? Norm.INF : byRows && norm == Norm.INF ? Norm.ONE : norm;
        return Lapack.current().slange(of, c.rows(), c.cols(), c.data(), c.off(),
                Math.max(c.cs(), Math.max(1, c.rows())));
    }

    /// {@return the sum of the diagonal}
    public float trace() {
        return diag().sum();
    }

    /// The determinant, by LU factorization; it may over- or underflow where [FLu#logAbsDet()] does
    /// not.
    ///
    /// {@snippet :
    /// float d = FMatrix.of(new float[][] {{0, 2}, {1, 3}}).det();   // d == -2
    /// }
    ///
    /// @return det A, 0 if A is singular
    /// @throws IllegalArgumentException if this matrix is not square
    public float det() {
        FShapes.square("det", this);
        return FLu.of(this).det();
    }


    // ---- equations ----

    /// Solve A·X = B, or least squares where A is not square.
    ///
    /// A square matrix is looked at first: if diagonal, triangular or a narrow band, it is solved as such; if
    /// symmetric, by FCholesky's factorization or, where that fails, by L·D·Lᵀ; else by LU with partial
    /// pivoting. These looks are exact, with no tolerance, and cost O(n²) at most.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{0, 2}, {4, 0}});
    /// FVector x = a.solve(FVector.of(2, 4));           // x.toArray() == {1, 1}
    /// }
    /// **Cost** 2·n³/3 flops for LU.  **Error** the computed x solves (A + E)·x = b with E of the
    /// order of ε·‖A‖; it has about −log₁₀(ε / rcond) correct digits.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision; for a diagonal or
    ///     triangular A, only if it has an exact zero on the diagonal
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public FMatrix solve(FMatrix b) {
        return FSolver.solve(this, b);
    }

    /// The x that makes ‖A·x − b‖₂ least: as [#leastSquares(FMatrix)] with one right-hand side.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{1, 1}, {1, 2}, {1, 3}});     // a line through three points
    /// FVector x = a.leastSquares(FVector.of(1, 2, 3));
    /// boolean found = x.approxEquals(FVector.of(0, 1), 16 * FloatLimits.EPS);        // found == true
    /// }
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws NumericalException       as [#leastSquares(FMatrix)]
    public FVector leastSquares(FVector b) {
        return leastSquares(b.asColumn()).col(0);
    }

    /// The X that makes ‖A·X − B‖₂ least, column by column, and of those the one of least norm.
    ///
    /// By Householder QR where A has full rank, judged by the condition of R with its columns scaled to one size;
    /// where it has not, by [FPivotedQr]. [LeastSquares] tells the rank and the residuals, too, and knows constraints.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{1, 2}, {2, 4}});             // rank 1
    /// FVector x = a.leastSquares(FVector.of(1, 2));
    /// boolean least = x.approxEquals(FVector.of(0.2f, 0.4f), 16 * FloatLimits.EPS);    // least == true
    /// }
    /// **Cost** 2·n²·(m − n/3) flops for m ≥ n, about three times as many without full rank.  **Error** that of
    /// a matrix and right-hand side changed by a small multiple of ε (Higham 2002, Thm 20.3), which normal
    /// equations cannot promise.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public FMatrix leastSquares(FMatrix b) {
        return FSolver.leastSquares("leastSquares", this, b);
    }

    /// The inverse A⁻¹. To solve equations, [#solve] is faster and more accurate.
    ///
    /// @return a new matrix
    /// @throws IllegalArgumentException if this matrix is not square
    /// @throws SingularMatrixException  if it is singular to working precision
    /// @throws NumericalException       if it has an entry that is NaN or infinite
    public FMatrix inverse() {
        FShapes.square("inverse", this);
        if (rows() == 2 || rows() == 3) {
            FMatrix x = make("inverse", rows(), rows());
            if (FSmall.adjugate(v, x.v.data())) return x;
        }
        return solve(identity(rows()));
    }


    /// The same matrix in `double`s, each rounded to nearest where it must be.
    ///
    /// @return a new matrix
    public Matrix toDouble() {
        return Matrix.generate(rows(), cols(), (i, j) -> (double) v.get(i, j));
    }


    // ---- comparison and text ----

    /// Whether two matrices differ by little: max |aᵢⱼ − bᵢⱼ| ≤ tol · max(max |aᵢⱼ|, max |bᵢⱼ|).
    ///
    /// @param b   the other matrix
    /// @param tol relative tolerance, such as 1e-12
    /// @return false if the shapes differ, a NaN is involved, or infinities are not in the same
    ///     places
    public boolean approxEquals(FMatrix b, float tol) {
        if (b.rows() != rows() || b.cols() != cols()) return false;
        float bound = tol * Math.max(normMax(), b.normMax());
        for (int j = 0; j < cols(); j++) {
            for (int i = 0; i < rows(); i++) {
                float x = v.get(i, j), y = b.v.get(i, j);
                if (x != y && !(Math.abs(x - y) <= bound && Float.isFinite(x) && Float.isFinite(y))) return false;
            }
        }
        return true;
    }

    /// Whether the other object is a matrix of the same shape with the same elements; NaN equals
    /// NaN, and 0 equals −0.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof FMatrix b) || b.rows() != rows() || b.cols() != cols()) return false;
        for (int j = 0; j < cols(); j++) {
            for (int i = 0; i < rows(); i++) {
                if (Float.compare(v.get(i, j) + 0.0f, b.v.get(i, j) + 0.0f) != 0) return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 31 * rows() + cols();
        for (int j = 0; j < cols(); j++) {
            for (int i = 0; i < rows(); i++) hash = 31 * hash + Float.hashCode(v.get(i, j) + 0.0f);
        }
        return hash;
    }

    /// The shape, then the rows, to about six digits; the middle of a large matrix is left out.
    ///
    /// {@snippet :
    /// String s = FMatrix.of(new float[][] {{1, 0.5f}, {-20, 3}}).toString();
    /// // s == "FMatrix 2x2\n    1  0.5\n  -20  3.0"
    /// }
    @Override
    public String toString() {
        return MatrixFormat.plain().format(this);
    }

    /// `2x3`, for messages.
    String shape() {
        return rows() + "x" + cols();
    }
}
