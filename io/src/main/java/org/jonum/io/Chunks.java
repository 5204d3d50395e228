package org.jonum.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jonum.blas.DoubleView;
import org.jonum.mat.Matrix;

/// A matrix of any strides as pieces of bytes, and back.
final class Chunks {
    /// The bytes of a piece: a multiple of every size of number.
    static final int BYTES = 1 << 16;

    private Chunks() {}

    /// What takes bytes, from the position of a buffer to its limit, or fills that part.
    interface End<X extends Exception> {
        void next(ByteBuffer piece) throws X;
    }

    /// Hand the elements to `to`, piece after piece; they have passed [Encoding#check].
    static <X extends Exception> void write(Matrix a, Encoding e, End<X> to) throws X {
        DoubleView v = e.byColumns(a);
        int most = BYTES / e.type().size();
        double[] numbers = new double[most];
        ByteBuffer piece = ByteBuffer.allocate(BYTES).order(e.bytes());
        int n = 0;
        for (int j = 0; j < v.cols(); j++) {
            for (int i = 0; i < v.rows();) {
                int k = Math.min(most - n, v.rows() - i);
                for (int from = v.at(i, j), end = n + k, at = n; at < end; at++, from += v.rs())
                    numbers[at] = v.data()[from];
                n += k;
                i += k;
                if (n < most) continue;
                send(e, numbers, n, piece, to);
                n = 0;
            }
        }
        if (n > 0) send(e, numbers, n, piece, to);
    }

    private static <X extends Exception> void send(Encoding e, double[] numbers, int n, ByteBuffer piece, End<X> to)
            throws X {
        e.type().encode(numbers, 0, n, piece.clear());
        to.next(piece.limit(n * e.type().size()));
    }

    /// Overwrite the elements with what `from` gives, piece after piece.
    static <X extends Exception> void read(End<X> from, Encoding e, Matrix a) throws X {
        DoubleView v = e.byColumns(a);
        int most = BYTES / e.type().size(), n = 0, next = 0;
        double[] numbers = new double[most];
        ByteBuffer piece = ByteBuffer.allocate(BYTES).order(e.bytes());
        long left = (long) v.rows() * v.cols();
        for (int j = 0; j < v.cols(); j++) {
            for (int i = 0; i < v.rows(); i++) {
                if (next == n) {
                    n = (int) Math.min(most, left);
                    left -= n;
                    next = 0;
                    from.next(piece.clear().limit(n * e.type().size()));
                    e.type().decode(piece.position(0), numbers, 0, n);
                }
                v.data()[v.at(i, j)] = numbers[next++];
            }
        }
    }

    /// The next n numbers of a source in an array, which grows with what has come if it is not known how much there is.
    static double[] read(ByteSource from, Encoding e, long n) throws IOException {
        if (n > Place.LARGEST) throw from.error("at most " + Place.LARGEST + " elements", Long.toString(n));
        int size = e.type().size();
        boolean known = from.left() >= 0;
        if (known && from.left() / size < n) throw from.error(n * size + " bytes of numbers", from.left() + " bytes");
        double[] x = from.array(known ? n : Math.min(n, BYTES));
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(BYTES, n * size)).order(e.bytes());
        for (int i = 0; i < n;) {
            int k = (int) Math.min(piece.capacity() / size, n - i);
            from.fill(piece.clear().limit(k * size), "numbers");
            if (x.length < i + k) x = grown(from, x, Math.min(n, 2L * x.length));
            e.type().decode(piece.flip(), x, i, k);
            i += k;
        }
        return x;
    }

    private static double[] grown(Place at, double[] x, long n) throws FormatException {
        double[] y = at.array(n);
        System.arraycopy(x, 0, y, 0, x.length);
        return y;
    }
}
