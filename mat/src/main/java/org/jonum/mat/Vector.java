// float-twin
package org.jonum.mat;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;

/// A vector of `double`s: element i is `data[off + i*inc]`.
///
/// The rows, columns and diagonals of a [Matrix], and slices of a vector, are views of the same
/// elements.
///
/// {@snippet :
/// Vector x = Vector.of(3, 4), y = Vector.of(1, 2);
/// double d = x.dot(y);                           // d == 11
/// double length = x.norm2();                     // length == 5
/// Vector z = x.plus(y.scale(10));                // z.toArray() == {13, 24}
/// }
public final class Vector {
    private final double[] data;
    private final int off, n, inc;

    private Vector(double[] data, int off, int n, int inc) {
        this.data = data;
        this.off = off;
        this.n = n;
        this.inc = inc;
    }

    /// A vector of these elements, which are copied.
    ///
    /// @param x the elements
    /// @return a new vector
    public static Vector of(double... x) {
        Args.present("Vector.of", "x", x);
        return new Vector(x.clone(), 0, x.length, 1);
    }

    /// A vector over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// {@snippet :
    /// Vector even = Vector.of(new double[] {0, 1, 2, 3, 4}, 0, 3, 2);    // even.toArray() == {0, 2, 4}
    /// }
    ///
    /// @param data the array
    /// @param off  index of element 0
    /// @param n    number of elements, n ≥ 0
    /// @param inc  distance between elements, inc ≥ 1
    /// @return a view of the array
    /// @throws IllegalArgumentException  if n < 0 or inc < 1
    /// @throws IndexOutOfBoundsException if the elements do not lie in the array
    public static Vector of(double[] data, int off, int n, int inc) {
        Args.dim("Vector.of", "n", n);
        Args.incPositive("Vector.of", "inc", inc);
        Args.vector("Vector.of", "data", data, off, n, inc);
        return new Vector(data, off, n, inc);
    }

    /// The part of a matrix that is a single column or row: no checks.
    static Vector of(DoubleView v) {
        if (v.rows() == 0 || v.cols() == 0) return zeros(0);    // its offset may lie outside of the array
        return v.cols() == 1 ? new Vector(v.data(), v.off(), v.rows(), v.rs())
                : new Vector(v.data(), v.off(), v.cols(), v.cs());
    }

    /// A vector of zeros.
    ///
    /// @param n number of elements, n ≥ 0
    /// @return a new vector
    /// @throws IllegalArgumentException if n < 0
    public static Vector zeros(int n) {
        return new Vector(new double[Shapes.size("Vector.zeros", n, 1)], 0, n, 1);
    }

    /// A vector of independent numbers, uniform on [0, 1).
    ///
    /// @param rng the source; one `nextLong()` is taken for each element, in order
    /// @param n   number of elements, n ≥ 0
    /// @return a new vector
    /// @throws IllegalArgumentException if n < 0
    public static Vector random(RandomGenerator rng, int n) {
        return Matrix.random(rng, n, 1).col(0);
    }

    /// Numbers at equal distances, both ends among them.
    ///
    /// {@snippet :
    /// Vector x = Vector.linspace(0, 1, 5);           // x.toArray() == {0, 0.25, 0.5, 0.75, 1}
    /// }
    ///
    /// @param from the first
    /// @param to   the last
    /// @param n    how many, n ≥ 0; a single one is `from`
    /// @return a new vector
    /// @throws IllegalArgumentException if n < 0
    public static Vector linspace(double from, double to, int n) {
        Vector x = zeros(n);
        int last = Math.max(1, n - 1);
        for (int i = 0; i < n; i++) {
            double y = (from * (last - i) + to * i) / last;
            x.data[i] = Double.isFinite(y) ? y : from / last * (last - i) + to / last * i;
        }
        return x;
    }

    /// The unit vector eᵢ: zeros, but for a one in place i.
    ///
    /// @param n number of elements
    /// @param i index of the one, from 0
    /// @return a new vector
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if i is not in 0 … n − 1
    public static Vector unit(int n, int i) {
        Vector x = zeros(n);
        x.set(i, 1);
        return x;
    }

    /// Vectors one after the other.
    ///
    /// {@snippet :
    /// Vector x = Vector.concat(Vector.of(1, 2), Vector.of(3));   // x.toArray() == {1, 2, 3}
    /// }
    ///
    /// @param parts any number of vectors
    /// @return a new vector
    public static Vector concat(Vector... parts) {
        Matrix[] columns = new Matrix[parts.length];
        for (int k = 0; k < parts.length; k++) columns[k] = parts[k].asColumn();
        return parts.length == 0 ? zeros(0) : Assembly.vertical("Vector.concat", columns).col(0);
    }

    /// {@return the number of elements}
    public int size() {
        return n;
    }

    /// Element i.
    ///
    /// @param i index from 0
    /// @return its value
    /// @throws IndexOutOfBoundsException if i is not in 0 … size − 1
    public double get(int i) {
        Shapes.index("get", "i", i, n);
        return data[off + i * inc];
    }

    /// Change element i, in whatever this vector is a view of.
    ///
    /// @param i index from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if i is not in 0 … size − 1
    public void set(int i, double x) {
        Shapes.index("set", "i", i, n);
        data[off + i * inc] = x;
    }

    /// Elements from, from + 1, … as a view.
    ///
    /// @param from  index of the first
    /// @param count how many
    /// @return a view of this vector
    /// @throws IllegalArgumentException  if count < 0
    /// @throws IndexOutOfBoundsException if they are not all elements of this vector
    public Vector slice(int from, int count) {
        Shapes.range("slice", "from", from, "count", count, n);
        return new Vector(data, off + from * inc, count, inc);
    }

    /// Elements from, from + step, … as a view.
    ///
    /// {@snippet :
    /// Vector odd = Vector.of(0, 1, 2, 3, 4).slice(1, 2, 2);      // odd.toArray() == {1, 3}
    /// }
    ///
    /// @param from  index of the first
    /// @param count how many
    /// @param step  distance between them, at least 1
    /// @return a view of this vector
    /// @throws IllegalArgumentException  if count < 0 or step < 1
    /// @throws IndexOutOfBoundsException if they are not all elements of this vector
    public Vector slice(int from, int count, int step) {
        Args.incPositive("slice", "step", step);
        Shapes.range("slice", "from", from, "(count - 1)*step + 1", Shapes.span("slice", count, step), n);
        return new Vector(data, off + from * inc, count, count <= 1 ? inc : inc * step);
    }

    /// The elements at these indices, in this order; an index may come more than once.
    ///
    /// {@snippet :
    /// Vector x = Vector.of(10, 20, 30).select(2, 0, 0);          // x.toArray() == {30, 10, 10}
    /// }
    ///
    /// @param indices from 0
    /// @return a new vector
    /// @throws IndexOutOfBoundsException if an index is not in 0 … size − 1
    public Vector select(int... indices) {
        Vector x = zeros(indices.length);
        for (int k = 0; k < indices.length; k++) {
            Shapes.index("select", "index", indices[k], n);
            x.data[k] = data[off + indices[k] * inc];
        }
        return x;
    }

    /// Exchange two elements.
    ///
    /// @param i index from 0
    /// @param j index from 0
    /// @throws IndexOutOfBoundsException if an index is not in 0 … size − 1
    public void swap(int i, int j) {
        double x = get(i);
        set(i, get(j));
        set(j, x);
    }

    /// {@return a stream of the elements, in order}
    public DoubleStream stream() {
        return IntStream.range(0, n).mapToDouble(i -> data[off + i * inc]);
    }

    /// This vector as a matrix of one column.
    ///
    /// @return a view of this vector
    public Matrix asColumn() {
        return Matrix.over(column());
    }

    private DoubleView column() {
        return new DoubleView(data, off, n, 1, inc, inc == 1 ? Math.max(1, n) : 1);
    }

    /// This vector as a matrix of one row.
    ///
    /// @return a view of this vector
    public Matrix asRow() {
        return asColumn().transpose();
    }

    /// {@return the array that holds the elements, not a copy}
    public double[] data() {
        return data;
    }

    /// {@return the index of element 0 in [#data()]}
    public int off() {
        return off;
    }

    /// {@return the distance between elements in [#data()]}
    public int inc() {
        return inc;
    }

    /// The dot product Σ xᵢ·yᵢ.
    ///
    /// **Cost** 2·n flops.  **Error** at most n·ε·Σ |xᵢ·yᵢ|.
    ///
    /// @param y a vector of the same size
    /// @return the sum of products
    /// @throws IllegalArgumentException if the sizes differ
    public double dot(Vector y) {
        Shapes.equal("dot", "y.size()", y.n, "size()", n);
        return blas().ddot(n, data, off, inc, y.data, y.off, y.inc);
    }

    /// The Euclidean norm √Σ xᵢ², without overflow or underflow on the way.
    ///
    /// {@snippet :
    /// double big = Vector.of(0x3p100, 0x4p100).norm2();   // big == 0x5p100
    /// }
    ///
    /// @return the length of this vector
    public double norm2() {
        return blas().dnrm2(n, data, off, inc);
    }

    /// {@return Σ |xᵢ|}
    public double norm1() {
        return blas().dasum(n, data, off, inc);
    }

    /// {@return max |xᵢ|, NaN if there is one, 0 if there are no elements}
    public double normInf() {
        double max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, Math.abs(data[off + i * inc]));
        return max;
    }

    /// The sum of the elements, with the rounding errors of the additions carried along (Neumaier
    /// 1974).
    ///
    /// {@snippet :
    /// double s = Vector.of(1, 1e30, 1, -1e30).sum();   // s == 2
    /// }
    /// **Error** ε·|Σ xᵢ| + n²·ε²·Σ |xᵢ|.
    ///
    /// @return Σ xᵢ
    public double sum() {
        double sum = 0, carry = 0;
        for (int i = 0; i < n; i++) {
            double x = data[off + i * inc], next = sum + x;
            carry += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
            sum = next;
        }
        return Double.isFinite(sum) ? sum + carry : sum;
    }

    /// The arithmetic mean, of the sum as [#sum()] finds it.
    ///
    /// @return Σ xᵢ / size, NaN if there are no elements
    public double mean() {
        return sum() / n;
    }

    /// The smallest element.
    ///
    /// @return min xᵢ, NaN if there is one
    /// @throws IllegalArgumentException if there are no elements
    public double min() {
        return get(argMin());
    }

    /// The largest element.
    ///
    /// @return max xᵢ, NaN if there is one
    /// @throws IllegalArgumentException if there are no elements
    public double max() {
        return get(argMax());
    }

    /// Where the smallest element is.
    ///
    /// @return the index of the first NaN, if there is one, else of the first that is smallest
    /// @throws IllegalArgumentException if there are no elements
    public int argMin() {
        Shapes.some("min", "size()", n);
        int best = 0;
        for (int i = 1; i < n && !Double.isNaN(get(best)); i++) if (!(get(i) >= get(best))) best = i;
        return best;
    }

    /// Where the largest element is.
    ///
    /// {@snippet :
    /// int i = Vector.of(3, 7, -9, 7).argMax();       // i == 1
    /// }
    ///
    /// @return the index of the first NaN, if there is one, else of the first that is largest
    /// @throws IllegalArgumentException if there are no elements
    public int argMax() {
        Shapes.some("max", "size()", n);
        int best = 0;
        for (int i = 1; i < n && !Double.isNaN(get(best)); i++) if (!(get(i) <= get(best))) best = i;
        return best;
    }

    /// How many elements have a property.
    ///
    /// {@snippet :
    /// long positive = Vector.of(3, -1, 0, 2).count(x -> x > 0);  // positive == 2
    /// }
    ///
    /// @param property what to ask of each
    /// @return a number from 0 to size
    public long count(DoublePredicate property) {
        return stream().filter(property).count();
    }

    /// Whether an element has a property: `x.anyMatch(Double::isNaN)`.
    ///
    /// @param property what to ask of each
    /// @return false if there are no elements
    public boolean anyMatch(DoublePredicate property) {
        return stream().anyMatch(property);
    }

    /// Whether all elements have a property.
    ///
    /// @param property what to ask of each
    /// @return true if there are no elements
    public boolean allMatch(DoublePredicate property) {
        return stream().allMatch(property);
    }

    /// x + y.
    ///
    /// @param y a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public Vector plus(Vector y) {
        return zip("plus", y, (a, b) -> a + b);
    }

    /// x − y.
    ///
    /// @param y a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public Vector minus(Vector y) {
        return zip("minus", y, (a, b) -> a - b);
    }

    /// x + α·y.
    ///
    /// @param alpha the factor
    /// @param y     a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public Vector plusScaled(double alpha, Vector y) {
        return zip("plusScaled", y, (a, b) -> a + alpha * b);
    }

    /// α·x.
    ///
    /// @param alpha the factor
    /// @return a new vector
    public Vector scale(double alpha) {
        return map(x -> alpha * x);
    }

    /// xᵢ·yᵢ for every i.
    ///
    /// @param y a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public Vector timesElements(Vector y) {
        return zip("timesElements", y, (a, b) -> a * b);
    }

    /// xᵢ / yᵢ for every i.
    ///
    /// @param y a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public Vector overElements(Vector y) {
        return zip("overElements", y, (a, b) -> a / b);
    }

    /// f(xᵢ, yᵢ) for every i.
    ///
    /// {@snippet :
    /// Vector z = Vector.of(1, 5).zip(Vector.of(4, 2), Math::max);        // z.toArray() == {4, 5}
    /// }
    ///
    /// @param y a vector of the same size
    /// @param f the function
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public Vector zip(Vector y, DoubleBinaryOperator f) {
        return zip("zip", y, f);
    }

    private Vector zip(String operation, Vector y, DoubleBinaryOperator f) {
        Shapes.equal(operation, "y.size()", y.n, "size()", n);
        Vector z = zeros(n);
        Elements.zip(column(), y.column(), f, z.column());
        return z;
    }

    /// The outer product x·yᵀ, with elements xᵢ·yⱼ.
    ///
    /// {@snippet :
    /// Matrix a = Vector.of(1, 2).outer(Vector.of(3, 4, 5));      // a.row(1).toArray() == {6, 8, 10}
    /// }
    ///
    /// @param y a vector of any size
    /// @return a new size×y.size matrix
    public Matrix outer(Vector y) {
        Matrix a = Matrix.zeros(n, y.n);
        for (int j = 0; j < y.n; j++) {
            double yj = y.get(j);
            Elements.map(column(), xi -> xi * yj, a.col(j).column());
        }
        return a;
    }

    /// x := x + y.
    ///
    /// @param y a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void addInPlace(Vector y) {
        zipInPlace("addInPlace", y, (a, b) -> a + b);
    }

    /// x := x + α·y.
    ///
    /// @param alpha the factor
    /// @param y     a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void addInPlace(double alpha, Vector y) {
        zipInPlace("addInPlace", y, (a, b) -> a + alpha * b);
    }

    /// x := x − y.
    ///
    /// @param y a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void subtractInPlace(Vector y) {
        zipInPlace("subtractInPlace", y, (a, b) -> a - b);
    }

    private void zipInPlace(String operation, Vector y, DoubleBinaryOperator f) {
        Shapes.equal(operation, "y.size()", y.n, "size()", n);
        Elements.zip(column(), Elements.operand(y.column(), column()), f, column());
    }

    /// x := α·x.
    ///
    /// @param alpha the factor
    public void scaleInPlace(double alpha) {
        mapInPlace(x -> alpha * x);
    }

    /// xᵢ := f(xᵢ) for every element.
    ///
    /// @param f the function
    public void mapInPlace(DoubleUnaryOperator f) {
        Elements.map(column(), f, column());
    }

    /// f(xᵢ) for every element.
    ///
    /// {@snippet :
    /// Vector roots = Vector.of(1, 4, 9).map(Math::sqrt);  // roots.toArray() == {1, 2, 3}
    /// }
    ///
    /// @param f the function
    /// @return a new vector
    public Vector map(DoubleUnaryOperator f) {
        Vector z = zeros(n);
        Elements.map(column(), f, z.column());
        return z;
    }

    /// Overwrite the elements with those of another vector.
    ///
    /// @param y a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void assign(Vector y) {
        Shapes.equal("assign", "y.size()", y.n, "size()", n);
        double[] x = y.data == data ? y.toArray() : y.data;
        int from = x == y.data ? y.off : 0, step = x == y.data ? y.inc : 1;
        for (int i = 0; i < n; i++) data[off + i * inc] = x[from + i * step];
    }

    /// Overwrite every element with one number.
    ///
    /// @param x the number
    public void fill(double x) {
        for (int i = 0; i < n; i++) data[off + i * inc] = x;
    }

    /// {@return a vector of the same elements in storage of its own}
    public Vector copy() {
        return new Vector(toArray(), 0, n, 1);
    }

    /// {@return the elements in a new array}
    public double[] toArray() {
        if (inc == 1) return Arrays.copyOfRange(data, off, off + n);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = data[off + i * inc];
        return x;
    }

    // precision-swap: begin

    /// The same vector in `float`s, each rounded to nearest where it must be.
    ///
    /// @return a new vector
    public FVector toFloat() {
        FVector x = FVector.zeros(n);
        for (int i = 0; i < n; i++) x.set(i, (float) get(i));
        return x;
    }

    // precision-swap: end

    /// Whether two vectors differ by little: max |xᵢ − yᵢ| ≤ tol · max(max |xᵢ|, max |yᵢ|).
    ///
    /// @param y   the other vector
    /// @param tol relative tolerance, such as 1e-12
    /// @return false if the sizes differ or a NaN is involved
    public boolean approxEquals(Vector y, double tol) {
        return n == y.n && asColumn().approxEquals(y.asColumn(), tol);
    }

    /// Whether the other object is a vector of the same size with the same elements; NaN equals
    /// NaN, and 0 equals −0.
    @Override
    public boolean equals(Object other) {
        return other instanceof Vector y && y.n == n && asColumn().equals(y.asColumn());
    }

    @Override
    public int hashCode() {
        return asColumn().hashCode();
    }

    /// The elements in brackets, to about six digits; the middle of a long vector is left out.
    ///
    /// {@snippet :
    /// String s = Vector.of(1, 2.5, -3).toString();   // s == "[1.0, 2.5, -3.0]"
    /// }
    @Override
    public String toString() {
        return MatrixFormat.plain().format(this);
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
