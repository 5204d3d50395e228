package org.jonum.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jonum.blas.internal.door.Args;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// NumPy's `.npy` files: one array.
///
/// {@snippet :
/// Path file = Files.createTempFile("a", ".npy");
/// Npy.write(file, Matrix.of(2, 2, 1, 2, 3, 4));              // numpy.load(file)
/// Matrix a = Npy.read(file).matrix();
/// Files.delete(file);
/// double x = a.get(1, 0);                                    // x == 3
/// }
///
/// Versions 1.0, 2.0 and 3.0 are read, 1.0 is written. The types are those of [DataType], of either byte order, the
/// order of the elements C's or Fortran's, the dimensions at most two. Others are refused:
/// more dimensions, complex numbers, text, records, and pickled objects, whose reading would run code.
///
/// @see <a href="https://numpy.org/neps/nep-0001-npy-format.html">NEP 1, the format</a>
public final class Npy {
    private Npy() {}

    /// Read a file that holds one array.
    ///
    /// @param file the file
    /// @return the array
    /// @throws FormatException if it is not an array of numbers, shorter or longer than its header says, or too large
    /// @throws IOException     if it cannot be read
    public static NpyArray read(Path file) throws IOException {
        try (ReadableByteChannel in = Files.newByteChannel(file)) {
            ByteSource from = ByteSource.of(file.toString(), in);
            NpyArray a = read(from);
            from.end();
            return a;
        }
    }

    /// Read the array that comes next in a stream, and nothing behind it.
    ///
    /// @param in a stream, which stays open
    /// @return the array
    /// @throws FormatException if what comes is not an array of numbers, ends early, or is too large
    /// @throws IOException     if it cannot be read
    public static NpyArray read(InputStream in) throws IOException {
        Args.present("read", "in", in);
        return read(ByteSource.of("npy", in));
    }

    /// Read the array that comes next in a channel, and nothing behind it.
    ///
    /// @param in a channel in blocking mode, which stays open
    /// @return the array
    /// @throws FormatException if what comes is not an array of numbers, ends early, or is too large
    /// @throws IOException     if it cannot be read
    public static NpyArray read(ReadableByteChannel in) throws IOException {
        Args.present("read", "in", in);
        return read(ByteSource.of("npy", in));
    }

    static NpyArray read(ByteSource from) throws IOException {
        NpyHeader.Contents header = NpyHeader.read(from);
        long n = 1;
        for (int size : header.shape()) n *= size;
        return NpyArray.of(Chunks.read(from, header.encoding(), n), header);
    }

    /// Write a matrix as an array of `double`s, column after column.
    ///
    /// @param file the file, which is replaced if it exists
    /// @param a    the matrix
    /// @throws IOException if it cannot be written
    public static void write(Path file, Matrix a) throws IOException {
        write(file, NpyArray.of(a));
    }

    /// Write a vector as an array of `double`s.
    ///
    /// @param file the file, which is replaced if it exists
    /// @param x    the vector
    /// @throws IOException if it cannot be written
    public static void write(Path file, Vector x) throws IOException {
        write(file, NpyArray.of(x));
    }

    /// Write an array.
    ///
    /// @param file the file, which is replaced if it exists
    /// @param a    the array
    /// @throws IllegalArgumentException if its type does not hold an element; the file is then as it was
    /// @throws IOException              if it cannot be written
    public static void write(Path file, NpyArray a) throws IOException {
        a.encoding().check("write", a.matrix());
        try (OutputStream out = Files.newOutputStream(file)) {
            writeChecked(Channels.newChannel(out), a);
        }
    }

    /// Write an array; another may be written behind it.
    ///
    /// @param out a stream, which stays open
    /// @param a   the array
    /// @throws IllegalArgumentException if its type does not hold an element; nothing is written then
    /// @throws IOException              if it cannot be written
    public static void write(OutputStream out, NpyArray a) throws IOException {
        Args.present("write", "out", out);
        write(Channels.newChannel(out), a);
    }

    /// Write an array; another may be written behind it.
    ///
    /// @param out a channel in blocking mode, which stays open
    /// @param a   the array
    /// @throws IllegalArgumentException if its type does not hold an element; nothing is written then
    /// @throws IOException              if it cannot be written
    public static void write(WritableByteChannel out, NpyArray a) throws IOException {
        Args.present("write", "out", out);
        a.encoding().check("write", a.matrix());
        writeChecked(out, a);
    }

    private static void writeChecked(WritableByteChannel out, NpyArray a) throws IOException {
        send(out, ByteBuffer.wrap(NpyHeader.write(a.encoding(), a.shape())));
        Chunks.write(a.matrix(), a.encoding(), piece -> send(out, piece));
    }

    private static void send(WritableByteChannel out, ByteBuffer b) throws IOException {
        while (b.hasRemaining()) {
            if (out.write(b) == 0) throw new IOException("write: a write took nothing; the channel must block");
        }
    }
}
