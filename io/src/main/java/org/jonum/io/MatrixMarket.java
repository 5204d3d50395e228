package org.jonum.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;
import org.jonum.mat.Matrix;

/// Files of the Matrix Market, read into dense matrices.
///
/// {@snippet :
/// String file = """
///         %%MatrixMarket matrix coordinate real symmetric
///         % order, order, entries; then row, column, value
///         2 2 2
///         1 1 4
///         2 1 0.5
///         """;
/// Matrix a = MatrixMarket.read(new java.io.ByteArrayInputStream(file.getBytes()));   // a.get(0, 1) == 0.5
/// }
///
/// Formats `array` and `coordinate`; fields `real`, `integer` and `pattern`, whose entries are 1; symmetries `general`, `symmetric`
/// and `skew-symmetric`, of which only the lower triangle stands in the file. `complex` and `hermitian` are refused. Entries given twice are
/// added. Lines that begin with `%`, and empty ones, are passed over wherever they stand.
///
/// @see <a href="https://math.nist.gov/MatrixMarket/formats.html">The format (Boisvert, Pozo and Remington, 1996)</a>
public final class MatrixMarket {
    private static final String BANNER = "%%MatrixMarket";

    private MatrixMarket() {}

    /// What the first line says, and the size.
    private record Head(boolean coordinate, boolean pattern, boolean integer, boolean lower, double mirror, int rows,
            int cols) {
        /// The first row that column j has in the file.
        int first(int j) {
            return !lower ? 0 : mirror > 0 ? j : j + 1;
        }
    }

    /// Read a file.
    ///
    /// @param file the file
    /// @return a new matrix
    /// @throws FormatException if the file is not in this format, has more or fewer entries than it says, or is too large
    ///     for a dense matrix
    /// @throws IOException     if it cannot be read
    public static Matrix read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(new TextSource(file.toString(), in));
        }
    }

    /// Read a stream to its end.
    ///
    /// @param in a stream, which stays open
    /// @return a new matrix
    /// @throws FormatException if it is not in this format, has more or fewer entries than it says, or is too large
    ///     for a dense matrix
    /// @throws IOException     if it cannot be read
    public static Matrix read(InputStream in) throws IOException {
        Args.present("read", "in", in);
        return read(new TextSource("Matrix Market", in));
    }

    private static Matrix read(TextSource in) throws IOException {
        String banner = in.word(BANNER);
        if (!banner.equalsIgnoreCase(BANNER)) throw in.error(BANNER, NumberText.quoted(banner));
        choice(in, "matrix");
        boolean coordinate = choice(in, "coordinate", "array").equals("coordinate");
        String field = coordinate ? choice(in, "real", "integer", "pattern") : choice(in, "real", "integer");
        String symmetry = choice(in, "general", "symmetric", "skew-symmetric");
        boolean lower = !symmetry.equals("general");
        in.endOfLine();
        if (!in.nextLine('%')) throw in.error("a line with the size", "the end");
        int rows = (int) in.integer("a number of rows", 0, Place.LARGEST);
        int cols = (int) in.integer("a number of columns", 0, Place.LARGEST);
        if (lower && rows != cols) throw in.error("as many columns as rows, " + rows, Integer.toString(cols));
        Head head = new Head(coordinate, field.equals("pattern"), field.equals("integer"), lower,
                symmetry.equals("symmetric") ? 1 : -1, rows, cols);
        return coordinate ? coordinate(in, head) : array(in, head);
    }

    private static String choice(TextSource in, String... words) throws IOException {
        String need = String.join(" or ", words), found = in.word(need);
        String lower = found.toLowerCase(Locale.ROOT);
        if (!List.of(words).contains(lower)) throw in.error(need, NumberText.quoted(found));
        return lower;
    }

    /// Every entry in its column; memory grows with what comes.
    private static Matrix array(TextSource in, Head head) throws IOException {
        in.endOfLine();
        Growing x = new Growing();
        for (int j = 0; j < head.cols; j++) {
            for (int i = head.first(j); i < head.rows; i++) {
                if (!in.nextLine('%')) throw in.error("entry (" + (i + 1) + ", " + (j + 1) + ")", "the end");
                x.add(in, value(in, head));
                in.endOfLine();
            }
        }
        end(in, "all entries are there");
        if (!head.lower) return Matrix.of(DoubleView.of(x.array(), 0, head.rows, head.cols, Math.max(1, head.rows)));
        Matrix a = dense(in, head);
        for (int j = 0, k = 0; j < head.cols; j++) {
            for (int i = head.first(j); i < head.rows; i++) put(a, head, i, j, x.get(k++));
        }
        return a;
    }

    /// Some entries with their places: the dense matrix is made when all have been seen.
    private static Matrix coordinate(TextSource in, Head head) throws IOException {
        long most = head.rows * (long) head.cols;
        if (most > Place.LARGEST)
            throw in.error("at most " + Place.LARGEST + " elements of a dense matrix", Long.toString(most));
        long count = in.integer("a number of entries", 0, 1L << 50);
        in.endOfLine();
        Growing places = new Growing(), x = new Growing();
        for (long k = 0; k < count; k++) {
            if (!in.nextLine('%')) throw in.error(count + " entries", "the end after " + k);
            long i = in.integer("a row", 1, head.rows) - 1, j = in.integer("a column", 1, head.cols) - 1;
            if (i < head.first((int) j)) {
                throw in.error("an entry below " + (head.mirror > 0 ? "or on " : "") + "the diagonal",
                        "(" + (i + 1) + ", " + (j + 1) + ")");
            }
            places.add(in, (double) (i + j * head.rows));
            x.add(in, value(in, head));
            in.endOfLine();
        }
        end(in, "all " + count + " entries are there");
        Matrix a = dense(in, head);
        for (int k = 0; k < x.size(); k++) {
            int place = (int) places.get(k);
            put(a, head, place % head.rows, place / head.rows, x.get(k));
        }
        return a;
    }

    private static double value(TextSource in, Head head) throws IOException {
        return head.pattern ? 1 : head.integer ? in.integer() : in.number();
    }

    private static void end(TextSource in, String why) throws IOException {
        if (in.nextLine('%')) throw in.error("the end, since " + why, NumberText.quoted(in.word("")));
    }

    private static Matrix dense(TextSource in, Head head) throws FormatException {
        double[] zeros = in.array(head.rows * (long) head.cols);
        return Matrix.of(DoubleView.of(zeros, 0, head.rows, head.cols, Math.max(1, head.rows)));
    }

    private static void put(Matrix a, Head head, int i, int j, double x) {
        a.set(i, j, a.get(i, j) + x);
        if (head.lower && i != j) a.set(j, i, a.get(j, i) + head.mirror * x);
    }

    /// Write every element: format `array`, field `real`, symmetry `general`.
    ///
    /// @param file     the file, which is replaced if it exists
    /// @param a        the matrix
    /// @param comments lines that go before the numbers
    /// @throws IOException if it cannot be written
    public static void write(Path file, Matrix a, String... comments) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, a, comments);
        }
    }

    /// Write every element: format `array`, field `real`, symmetry `general`.
    ///
    /// @param out      a stream, which stays open
    /// @param a        the matrix
    /// @param comments lines that go before the numbers
    /// @throws IOException if it cannot be written
    public static void write(OutputStream out, Matrix a, String... comments) throws IOException {
        OutputStream to = head(out, "array", comments);
        line(to, a.rows() + " " + a.cols());
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) line(to, NumberText.format(a.get(i, j)));
        }
        to.flush();
    }

    /// Write the elements that are not 0: format `coordinate`, field `real`, symmetry `general`.
    ///
    /// @param file     the file, which is replaced if it exists
    /// @param a        the matrix
    /// @param comments lines that go before the numbers
    /// @throws IOException if it cannot be written
    public static void writeCoordinate(Path file, Matrix a, String... comments) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeCoordinate(out, a, comments);
        }
    }

    /// Write the elements that are not 0: format `coordinate`, field `real`, symmetry `general`.
    ///
    /// @param out      a stream, which stays open
    /// @param a        the matrix
    /// @param comments lines that go before the numbers
    /// @throws IOException if it cannot be written
    public static void writeCoordinate(OutputStream out, Matrix a, String... comments) throws IOException {
        OutputStream to = head(out, "coordinate", comments);
        long count = 0;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) count += a.get(i, j) != 0 ? 1 : 0;
        }
        line(to, a.rows() + " " + a.cols() + " " + count);
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) {
                if (a.get(i, j) != 0) line(to, (i + 1) + " " + (j + 1) + " " + NumberText.format(a.get(i, j)));
            }
        }
        to.flush();
    }

    private static OutputStream head(OutputStream out, String format, String[] comments) throws IOException {
        Args.present("write", "out", out);
        OutputStream to = new BufferedOutputStream(out, 1 << 16);
        line(to, BANNER + " matrix " + format + " real general");
        for (String c : comments) {
            for (String l : c.split("\\R", -1)) line(to, "% " + l);
        }
        return to;
    }

    private static void line(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.write('\n');
    }
}
