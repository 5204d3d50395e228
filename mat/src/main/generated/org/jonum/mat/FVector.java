// Generated from Vector.java by build/Float32.java. Do not edit.
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
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.door.Args;

/// A vector of `float`s: element i is `data[off + i*inc]`.
///
/// The rows, columns and diagonals of a [FMatrix], and slices of a vector, are views of the same
/// elements.
///
/// {@snippet :
/// FVector x = FVector.of(3, 4), y = FVector.of(1, 2);
/// float d = x.dot(y);                           // d == 11
/// float length = x.norm2();                     // length == 5
/// FVector z = x.plus(y.scale(10));                // z.toArray() == {13, 24}
/// }
public final class FVector {
    private final float[] data;
    private final int off, n, inc;

    private FVector(float[] data, int off, int n, int inc) {
        this.data = data;
        this.off = off;
        this.n = n;
        this.inc = inc;
    }

    /// A vector of these elements, which are copied.
    ///
    /// @param x the elements
    /// @return a new vector
    public static FVector of(float... x) {
        Args.present("FVector.of", "x", x);
        return new FVector(x.clone(), 0, x.length, 1);
    }

    /// A vector over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// {@snippet :
    /// FVector even = FVector.of(new float[] {0, 1, 2, 3, 4}, 0, 3, 2);    // even.toArray() == {0, 2, 4}
    /// }
    ///
    /// @param data the array
    /// @param off  index of element 0
    /// @param n    number of elements, n ≥ 0
    /// @param inc  distance between elements, inc ≥ 1
    /// @return a view of the array
    /// @throws IllegalArgumentException  if n < 0 or inc < 1
    /// @throws IndexOutOfBoundsException if the elements do not lie in the array
    public static FVector of(float[] data, int off, int n, int inc) {
        Args.dim("FVector.of", "n", n);
        Args.incPositive("FVector.of", "inc", inc);
        Args.vector("FVector.of", "data", data, off, n, inc);
        return new FVector(data, off, n, inc);
    }

    /// The part of a matrix that is a single column or row: no checks.
    static FVector of(FloatView v) {
        if (v.rows() == 0 || v.cols() == 0) return zeros(0);    // its offset may lie outside of the array
        return v.cols() == 1 ? new FVector(v.data(), v.off(), v.rows(), v.rs())
                : new FVector(v.data(), v.off(), v.cols(), v.cs());
    }

    /// A vector of zeros.
    ///
    /// @param n number of elements, n ≥ 0
    /// @return a new vector
    /// @throws IllegalArgumentException if n < 0
    public static FVector zeros(int n) {
        return new FVector(new float[FShapes.size("FVector.zeros", n, 1)], 0, n, 1);
    }

    /// A vector of independent numbers, uniform on [0, 1).
    ///
    /// @param rng the source; one `nextLong()` is taken for each element, in order
    /// @param n   number of elements, n ≥ 0
    /// @return a new vector
    /// @throws IllegalArgumentException if n < 0
    public static FVector random(RandomGenerator rng, int n) {
        return FMatrix.random(rng, n, 1).col(0);
    }

    /// Numbers at equal distances, both ends among them.
    ///
    /// {@snippet :
    /// FVector x = FVector.linspace(0, 1, 5);           // x.toArray() == {0, 0.25, 0.5, 0.75, 1}
    /// }
    ///
    /// @param from the first
    /// @param to   the last
    /// @param n    how many, n ≥ 0; a single one is `from`
    /// @return a new vector
    /// @throws IllegalArgumentException if n < 0
    public static FVector linspace(float from, float to, int n) {
        FVector x = zeros(n);
        int last = Math.max(1, n - 1);
        for (int i = 0; i < n; i++) {
            float y = (from * (last - i) + to * i) / last;
            x.data[i] = Float.isFinite(y) ? y : from / last * (last - i) + to / last * i;
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
    public static FVector unit(int n, int i) {
        FVector x = zeros(n);
        x.set(i, 1);
        return x;
    }

    /// Vectors one after the other.
    ///
    /// {@snippet :
    /// FVector x = FVector.concat(FVector.of(1, 2), FVector.of(3));   // x.toArray() == {1, 2, 3}
    /// }
    ///
    /// @param parts any number of vectors
    /// @return a new vector
    public static FVector concat(FVector... parts) {
        FMatrix[] columns = new FMatrix[parts.length];
        for (int k = 0; k < parts.length; k++) columns[k] = parts[k].asColumn();
        return parts.length == 0 ? zeros(0) : FAssembly.vertical("FVector.concat", columns).col(0);
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
    public float get(int i) {
        FShapes.index("get", "i", i, n);
        return data[off + i * inc];
    }

    /// Change element i, in whatever this vector is a view of.
    ///
    /// @param i index from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if i is not in 0 … size − 1
    public void set(int i, float x) {
        FShapes.index("set", "i", i, n);
        data[off + i * inc] = x;
    }

    /// FElements from, from + 1, … as a view.
    ///
    /// @param from  index of the first
    /// @param count how many
    /// @return a view of this vector
    /// @throws IllegalArgumentException  if count < 0
    /// @throws IndexOutOfBoundsException if they are not all elements of this vector
    public FVector slice(int from, int count) {
        FShapes.range("slice", "from", from, "count", count, n);
        return new FVector(data, off + from * inc, count, inc);
    }

    /// FElements from, from + step, … as a view.
    ///
    /// {@snippet :
    /// FVector odd = FVector.of(0, 1, 2, 3, 4).slice(1, 2, 2);      // odd.toArray() == {1, 3}
    /// }
    ///
    /// @param from  index of the first
    /// @param count how many
    /// @param step  distance between them, at least 1
    /// @return a view of this vector
    /// @throws IllegalArgumentException  if count < 0 or step < 1
    /// @throws IndexOutOfBoundsException if they are not all elements of this vector
    public FVector slice(int from, int count, int step) {
        Args.incPositive("slice", "step", step);
        FShapes.range("slice", "from", from, "(count - 1)*step + 1", FShapes.span("slice", count, step), n);
        return new FVector(data, off + from * inc, count, count <= 1 ? inc : inc * step);
    }

    /// The elements at these indices, in this order; an index may come more than once.
    ///
    /// {@snippet :
    /// FVector x = FVector.of(10, 20, 30).select(2, 0, 0);          // x.toArray() == {30, 10, 10}
    /// }
    ///
    /// @param indices from 0
    /// @return a new vector
    /// @throws IndexOutOfBoundsException if an index is not in 0 … size − 1
    public FVector select(int... indices) {
        FVector x = zeros(indices.length);
        for (int k = 0; k < indices.length; k++) {
            FShapes.index("select", "index", indices[k], n);
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
        float x = get(i);
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
    public FMatrix asColumn() {
        return FMatrix.over(column());
    }

    private FloatView column() {
        return new FloatView(data, off, n, 1, inc, inc == 1 ? Math.max(1, n) : 1);
    }

    /// This vector as a matrix of one row.
    ///
    /// @return a view of this vector
    public FMatrix asRow() {
        return asColumn().transpose();
    }

    /// {@return the array that holds the elements, not a copy}
    public float[] data() {
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
    public float dot(FVector y) {
        FShapes.equal("dot", "y.size()", y.n, "size()", n);
        return blas().sdot(n, data, off, inc, y.data, y.off, y.inc);
    }

    /// The Euclidean norm √Σ xᵢ², without overflow or underflow on the way.
    ///
    /// {@snippet :
    /// float big = FVector.of(0x3p100f, 0x4p100f).norm2();   // big == 0x5p100
    /// }
    ///
    /// @return the length of this vector
    public float norm2() {
        return blas().snrm2(n, data, off, inc);
    }

    /// {@return Σ |xᵢ|}
    public float norm1() {
        return blas().sasum(n, data, off, inc);
    }

    /// {@return max |xᵢ|, NaN if there is one, 0 if there are no elements}
    public float normInf() {
        float max = 0;
        for (int i = 0; i < n; i++) max = Math.max(max, Math.abs(data[off + i * inc]));
        return max;
    }

    /// The sum of the elements, with the rounding errors of the additions carried along (Neumaier
    /// 1974).
    ///
    /// {@snippet :
    /// float s = FVector.of(1, 1e30f, 1, -1e30f).sum();   // s == 2
    /// }
    /// **Error** ε·|Σ xᵢ| + n²·ε²·Σ |xᵢ|.
    ///
    /// @return Σ xᵢ
    public float sum() {
        float sum = 0, carry = 0;
        for (int i = 0; i < n; i++) {
            float x = data[off + i * inc], next = sum + x;
            carry += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
            sum = next;
        }
        return Float.isFinite(sum) ? sum + carry : sum;
    }

    /// The arithmetic mean, of the sum as [#sum()] finds it.
    ///
    /// @return Σ xᵢ / size, NaN if there are no elements
    public float mean() {
        return sum() / n;
    }

    /// The smallest element.
    ///
    /// @return min xᵢ, NaN if there is one
    /// @throws IllegalArgumentException if there are no elements
    public float min() {
        return get(argMin());
    }

    /// The largest element.
    ///
    /// @return max xᵢ, NaN if there is one
    /// @throws IllegalArgumentException if there are no elements
    public float max() {
        return get(argMax());
    }

    /// Where the smallest element is.
    ///
    /// @return the index of the first NaN, if there is one, else of the first that is smallest
    /// @throws IllegalArgumentException if there are no elements
    public int argMin() {
        FShapes.some("min", "size()", n);
        int best = 0;
        for (int i = 1; i < n && !Float.isNaN(get(best)); i++) if (!(get(i) >= get(best))) best = i;
        return best;
    }

    /// Where the largest element is.
    ///
    /// {@snippet :
    /// int i = FVector.of(3, 7, -9, 7).argMax();       // i == 1
    /// }
    ///
    /// @return the index of the first NaN, if there is one, else of the first that is largest
    /// @throws IllegalArgumentException if there are no elements
    public int argMax() {
        FShapes.some("max", "size()", n);
        int best = 0;
        for (int i = 1; i < n && !Float.isNaN(get(best)); i++) if (!(get(i) <= get(best))) best = i;
        return best;
    }

    /// How many elements have a property.
    ///
    /// {@snippet :
    /// long positive = FVector.of(3, -1, 0, 2).count(x -> x > 0);  // positive == 2
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
    public FVector plus(FVector y) {
        return zip("plus", y, (a, b) -> a + b);
    }

    /// x − y.
    ///
    /// @param y a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public FVector minus(FVector y) {
        return zip("minus", y, (a, b) -> a - b);
    }

    /// x + α·y.
    ///
    /// @param alpha the factor
    /// @param y     a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public FVector plusScaled(float alpha, FVector y) {
        return zip("plusScaled", y, (a, b) -> a + alpha * b);
    }

    /// α·x.
    ///
    /// @param alpha the factor
    /// @return a new vector
    public FVector scale(float alpha) {
        return map(x -> alpha * x);
    }

    /// xᵢ·yᵢ for every i.
    ///
    /// @param y a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public FVector timesElements(FVector y) {
        return zip("timesElements", y, (a, b) -> a * b);
    }

    /// xᵢ / yᵢ for every i.
    ///
    /// @param y a vector of the same size
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public FVector overElements(FVector y) {
        return zip("overElements", y, (a, b) -> a / b);
    }

    /// f(xᵢ, yᵢ) for every i.
    ///
    /// {@snippet :
    /// FVector z = FVector.of(1, 5).zip(FVector.of(4, 2), Math::max);        // z.toArray() == {4, 5}
    /// }
    ///
    /// @param y a vector of the same size
    /// @param f the function
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes differ
    public FVector zip(FVector y, DoubleBinaryOperator f) {
        return zip("zip", y, f);
    }

    private FVector zip(String operation, FVector y, DoubleBinaryOperator f) {
        FShapes.equal(operation, "y.size()", y.n, "size()", n);
        FVector z = zeros(n);
        FElements.zip(column(), y.column(), f, z.column());
        return z;
    }

    /// The outer product x·yᵀ, with elements xᵢ·yⱼ.
    ///
    /// {@snippet :
    /// FMatrix a = FVector.of(1, 2).outer(FVector.of(3, 4, 5));      // a.row(1).toArray() == {6, 8, 10}
    /// }
    ///
    /// @param y a vector of any size
    /// @return a new size×y.size matrix
    public FMatrix outer(FVector y) {
        FMatrix a = FMatrix.zeros(n, y.n);
        for (int j = 0; j < y.n; j++) {
            float yj = y.get(j);
            FElements.map(column(), xi -> xi * yj, a.col(j).column());
        }
        return a;
    }

    /// x := x + y.
    ///
    /// @param y a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void addInPlace(FVector y) {
        zipInPlace("addInPlace", y, (a, b) -> a + b);
    }

    /// x := x + α·y.
    ///
    /// @param alpha the factor
    /// @param y     a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void addInPlace(float alpha, FVector y) {
        zipInPlace("addInPlace", y, (a, b) -> a + alpha * b);
    }

    /// x := x − y.
    ///
    /// @param y a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void subtractInPlace(FVector y) {
        zipInPlace("subtractInPlace", y, (a, b) -> a - b);
    }

    private void zipInPlace(String operation, FVector y, DoubleBinaryOperator f) {
        FShapes.equal(operation, "y.size()", y.n, "size()", n);
        FElements.zip(column(), FElements.operand(y.column(), column()), f, column());
    }

    /// x := α·x.
    ///
    /// @param alpha the factor
    public void scaleInPlace(float alpha) {
        mapInPlace(x -> alpha * x);
    }

    /// xᵢ := f(xᵢ) for every element.
    ///
    /// @param f the function
    public void mapInPlace(DoubleUnaryOperator f) {
        FElements.map(column(), f, column());
    }

    /// f(xᵢ) for every element.
    ///
    /// {@snippet :
    /// FVector roots = FVector.of(1, 4, 9).map(Math::sqrt);  // roots.toArray() == {1, 2, 3}
    /// }
    ///
    /// @param f the function
    /// @return a new vector
    public FVector map(DoubleUnaryOperator f) {
        FVector z = zeros(n);
        FElements.map(column(), f, z.column());
        return z;
    }

    /// Overwrite the elements with those of another vector.
    ///
    /// @param y a vector of the same size; it may overlap this one
    /// @throws IllegalArgumentException if the sizes differ
    public void assign(FVector y) {
        FShapes.equal("assign", "y.size()", y.n, "size()", n);
        float[] x = y.data == data ? y.toArray() : y.data;
        int from = x == y.data ? y.off : 0, step = x == y.data ? y.inc : 1;
        for (int i = 0; i < n; i++) data[off + i * inc] = x[from + i * step];
    }

    /// Overwrite every element with one number.
    ///
    /// @param x the number
    public void fill(float x) {
        for (int i = 0; i < n; i++) data[off + i * inc] = x;
    }

    /// {@return a vector of the same elements in storage of its own}
    public FVector copy() {
        return new FVector(toArray(), 0, n, 1);
    }

    /// {@return the elements in a new array}
    public float[] toArray() {
        if (inc == 1) return Arrays.copyOfRange(data, off, off + n);
        float[] x = new float[n];
        for (int i = 0; i < n; i++) x[i] = data[off + i * inc];
        return x;
    }


    /// The same vector in `double`s, each rounded to nearest where it must be.
    ///
    /// @return a new vector
    public Vector toDouble() {
        Vector x = Vector.zeros(n);
        for (int i = 0; i < n; i++) x.set(i, (double) get(i));
        return x;
    }


    /// Whether two vectors differ by little: max |xᵢ − yᵢ| ≤ tol · max(max |xᵢ|, max |yᵢ|).
    ///
    /// @param y   the other vector
    /// @param tol relative tolerance, such as 1e-12
    /// @return false if the sizes differ or a NaN is involved
    public boolean approxEquals(FVector y, float tol) {
        return n == y.n && asColumn().approxEquals(y.asColumn(), tol);
    }

    /// Whether the other object is a vector of the same size with the same elements; NaN equals
    /// NaN, and 0 equals −0.
    @Override
    public boolean equals(Object other) {
        return other instanceof FVector y && y.n == n && asColumn().equals(y.asColumn());
    }

    @Override
    public int hashCode() {
        return asColumn().hashCode();
    }

    /// The elements in brackets, to about six digits; the middle of a long vector is left out.
    ///
    /// {@snippet :
    /// String s = FVector.of(1, 2.5f, -3).toString();   // s == "[1.0, 2.5, -3.0]"
    /// }
    @Override
    public String toString() {
        return MatrixFormat.plain().format(this);
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
