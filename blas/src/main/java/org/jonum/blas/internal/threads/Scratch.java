package org.jonum.blas.internal.threads;

import java.util.List;
import java.util.stream.IntStream;

/// Working arrays, taken and given back, so that no routine allocates once it has run before.
///
/// Arrays come in powers of two. Of each size a [Pool] keeps a few, however many threads there are; what does not fit
/// is left to the garbage collector. A routine that ends by an exception loses its array, no more.
///
/// Arrays of more than 2²¹ elements are new ones each time and are not kept: matrices of that size take 10⁹ operations and
/// more, beside which zeros cost nothing, and a pool must not hold on to hundreds of megabytes after one
/// large problem. What it holds at most is [Pool]'s slots, twice the processors, of each size: 32 MiB of `double` in each.
public final class Scratch {
    /// Arrays kept of each size.
    static final int SLOTS = Pool.SLOTS;
    private static final int SMALLEST = 6, LARGEST = 21;               // 64 elements … 2 Mi elements (16 MiB of double)

    private static final List<Pool<double[]>> DOUBLES = IntStream.rangeClosed(SMALLEST, LARGEST)
            .mapToObj(size -> new Pool<>(() -> new double[1 << size])).toList();
    private static final List<Pool<float[]>> FLOATS = IntStream.rangeClosed(SMALLEST, LARGEST)
            .mapToObj(size -> new Pool<>(() -> new float[1 << size])).toList();

    private Scratch() {}

    /// {@return an array of at least n elements, holding anything}
    ///
    /// @param n elements needed
    public static double[] doubles(long n) {
        int size = size(n);
        return size > LARGEST ? new double[length(n)] : DOUBLES.get(size - SMALLEST).take();
    }

    /// {@return an array of at least n elements, holding anything}
    ///
    /// @param n elements needed
    public static float[] floats(long n) {
        int size = size(n);
        return size > LARGEST ? new float[length(n)] : FLOATS.get(size - SMALLEST).take();
    }

    /// Give an array back; its holder must not use it any more.
    ///
    /// @param a an array that came from [#doubles]
    public static void give(double[] a) {
        int size = size(a.length);
        if (size <= LARGEST && a.length == 1 << size) DOUBLES.get(size - SMALLEST).give(a);
    }

    /// Give an array back; its holder must not use it any more.
    ///
    /// @param a an array that came from [#floats]
    public static void give(float[] a) {
        int size = size(a.length);
        if (size <= LARGEST && a.length == 1 << size) FLOATS.get(size - SMALLEST).give(a);
    }

    private static int size(long n) {
        return n <= 1 << SMALLEST ? SMALLEST : 64 - Long.numberOfLeadingZeros(n - 1);
    }

    private static int length(long n) {
        if (n > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("scratch of " + n + " elements, need < 2^31: the problem is too large");
        }
        return (int) n;
    }
}
