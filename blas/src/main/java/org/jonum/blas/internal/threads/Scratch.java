package org.jonum.blas.internal.threads;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Working arrays, taken and given back, so that no routine allocates once it has run before.
///
/// Arrays come in powers of two. Each size keeps at most [#SLOTS] of them, however many threads there are; what
/// does not fit is left to the garbage collector. A routine that ends by an exception loses its array, no more.
public final class Scratch {
    /// Arrays kept of each size: twice the processors, at least 4.
    static final int SLOTS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final int SMALLEST = 6, LARGEST = 21;               // 64 elements … 2 Mi elements (16 MiB of double)

    private static final List<AtomicReferenceArray<double[]>> DOUBLES = shelves();
    private static final List<AtomicReferenceArray<float[]>> FLOATS = shelves();

    private Scratch() {}

    /// {@return an array of at least n elements, holding anything}
    ///
    /// @param n elements needed
    public static double[] doubles(long n) {
        int size = size(n);
        double[] a = size > LARGEST ? null : take(DOUBLES.get(size - SMALLEST));
        return a != null ? a : new double[length(n, size)];
    }

    /// {@return an array of at least n elements, holding anything}
    ///
    /// @param n elements needed
    public static float[] floats(long n) {
        int size = size(n);
        float[] a = size > LARGEST ? null : take(FLOATS.get(size - SMALLEST));
        return a != null ? a : new float[length(n, size)];
    }

    /// Give an array back; its holder must not use it any more.
    public static void give(double[] a) {
        int size = size(a.length);
        if (size <= LARGEST && a.length == 1 << size) put(DOUBLES.get(size - SMALLEST), a);
    }

    /// Give an array back; its holder must not use it any more.
    public static void give(float[] a) {
        int size = size(a.length);
        if (size <= LARGEST && a.length == 1 << size) put(FLOATS.get(size - SMALLEST), a);
    }

    private static <T> List<AtomicReferenceArray<T>> shelves() {
        return IntStream.rangeClosed(SMALLEST, LARGEST).mapToObj(i -> new AtomicReferenceArray<T>(SLOTS)).toList();
    }

    private static int size(long n) {
        return n <= 1 << SMALLEST ? SMALLEST : 64 - Long.numberOfLeadingZeros(n - 1);
    }

    private static int length(long n, int size) {
        if (n > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("scratch of " + n + " elements, need < 2^31: the problem is too large");
        }
        return size > LARGEST ? (int) n : 1 << size;
    }

    private static <T> @Nullable T take(AtomicReferenceArray<T> slots) {
        int start = start();
        for (int i = 0; i < SLOTS; i++) {
            int k = (start + i) % SLOTS;
            if (slots.getPlain(k) != null) {
                T a = slots.getAndSet(k, null);
                if (a != null) return a;
            }
        }
        return null;
    }

    private static <T> void put(AtomicReferenceArray<T> slots, T a) {
        int start = start();
        for (int i = 0; i < SLOTS; i++) {
            int k = (start + i) % SLOTS;
            if (slots.getPlain(k) == null && slots.compareAndSet(k, null, a)) return;
        }
    }

    /// A thread begins at a place of its own, and so tends to get back the array that its cache still holds.
    private static int start() {
        return (int) (Thread.currentThread().threadId() % SLOTS);
    }
}
