package org.jonum.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jonum.blas.internal.door.Args;

/// NumPy's `.npz` files: arrays by name, in a zip archive.
///
/// {@snippet :
/// java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
/// Npz.write(out, Map.of("a", NpyArray.of(Matrix.identity(2)), "tol", NpyArray.of(1e-6)));
/// Map<String, NpyArray> all = Npz.read(new java.io.ByteArrayInputStream(out.toByteArray()));
/// double tol = all.get("tol").scalar();                      // tol == 1e-6
/// }
///
/// The entries of the archive are `name.npy`, see [Npy]; others are passed over.
public final class Npz {
    private static final String SUFFIX = ".npy";
    /// Deflate makes nothing smaller than a byte in so many.
    private static final int MOST_DEFLATED = 1032;
    /// Of every entry, so that the same arrays are the same bytes; just after the earliest, which is written by time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private Npz() {}

    /// Read all arrays of a file.
    ///
    /// @param file the file
    /// @return the arrays by name, in the order of the file
    /// @throws FormatException if it is not such an archive, or an array in it is not as [Npy#read(Path)] needs it
    /// @throws IOException     if it cannot be read
    public static Map<String, NpyArray> read(Path file) throws IOException {
        if (file.getFileSystem() != FileSystems.getDefault()) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return read(in, file.toString());
            }
        }
        long length = Files.size(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, NpyArray> all = new LinkedHashMap<>();
            for (ZipEntry e : Collections.list(zip.entries())) {
                if (!isArray(e)) continue;
                ByteSource at =
                        new ByteSource(file + "!" + e.getName(), Channels.newChannel(InputStream.nullInputStream()), 0);
                long most = Math.min(e.getCompressedSize(), length) * MOST_DEFLATED;
                if (e.getSize() > most) throw at.error("at most " + most + " bytes", "a size of " + e.getSize());
                add(all, e, read(zip, e, file + "!" + e.getName()), at);
            }
            return Collections.unmodifiableMap(all);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw broken(file.toString(), e);
        }
    }

    /// Read all arrays of an archive that comes in a stream.
    ///
    /// @param in a stream, which stays open; it may be read to its end
    /// @return the arrays by name, in the order of the archive
    /// @throws FormatException if it is not such an archive, or an array in it is not as [Npy#read(Path)] needs it
    /// @throws IOException     if it cannot be read
    public static Map<String, NpyArray> read(InputStream in) throws IOException {
        Args.present("read", "in", in);
        return read(in, "npz");
    }

    private static Map<String, NpyArray> read(InputStream in, String source) throws IOException {
        Map<String, NpyArray> all = new LinkedHashMap<>();
        try {
            ZipInputStream zip = new ZipInputStream(in);
            int entries = 0;
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry(), entries++) {
                if (!isArray(e)) continue;
                ByteSource from = ByteSource.of(source + "!" + e.getName(), zip);
                NpyArray a = Npy.read(from);
                from.end();
                add(all, e, a, from);
            }
            if (entries == 0) throw new FormatException(source, "byte 0", "a zip archive", "no entry of one");
        } catch (FormatException e) {
            throw e;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw broken(source, e);
        }
        return Collections.unmodifiableMap(all);
    }

    /// Read an entry to its end, where its checksum must be right.
    private static NpyArray read(ZipFile zip, ZipEntry e, String source) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(e), crc)) {
            ByteSource from = new ByteSource(source, Channels.newChannel(in), e.getSize());
            NpyArray a = Npy.read(from);
            from.end();
            if (crc.getValue() != e.getCrc()) throw from.error("checksum " + e.getCrc(), Long.toString(crc.getValue()));
            return a;
        }
    }

    private static boolean isArray(ZipEntry e) {
        return e.getName().endsWith(SUFFIX);
    }

    private static void add(Map<String, NpyArray> all, ZipEntry e, NpyArray a, ByteSource at) throws FormatException {
        String name = e.getName().substring(0, e.getName().length() - SUFFIX.length());
        if (all.putIfAbsent(name, a) != null) throw at.error("each name once", "it again");
    }

    private static FormatException broken(String source, Exception e) {
        String message = e.getMessage();
        return new FormatException(source, "byte ?", "a zip archive", message == null ? "its end too early" : message,
                e);
    }

    /// Write arrays without compression, which gains little on most numbers.
    ///
    /// @param file   the file, which is replaced if it exists
    /// @param arrays the arrays by name
    /// @throws IllegalArgumentException if a type does not hold an element; the file is then as it was
    /// @throws IOException              if it cannot be written
    public static void write(Path file, Map<String, NpyArray> arrays) throws IOException {
        check(arrays);
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, arrays, Deflater.NO_COMPRESSION);
        }
    }

    /// Write arrays without compression, which gains little on most numbers.
    ///
    /// @param out    a stream, which stays open
    /// @param arrays the arrays by name
    /// @throws IllegalArgumentException if a type does not hold an element; nothing is written then
    /// @throws IOException              if it cannot be written
    public static void write(OutputStream out, Map<String, NpyArray> arrays) throws IOException {
        check(arrays);
        write(out, arrays, Deflater.NO_COMPRESSION);
    }

    /// Write arrays, compressed.
    ///
    /// @param file   the file, which is replaced if it exists
    /// @param arrays the arrays by name
    /// @throws IllegalArgumentException if a type does not hold an element; the file is then as it was
    /// @throws IOException              if it cannot be written
    public static void writeCompressed(Path file, Map<String, NpyArray> arrays) throws IOException {
        check(arrays);
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, arrays, Deflater.DEFAULT_COMPRESSION);
        }
    }

    private static void check(Map<String, NpyArray> arrays) {
        arrays.values().forEach(a -> a.encoding().check("write", a.matrix()));
    }

    private static void write(OutputStream out, Map<String, NpyArray> arrays, int level) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(level);
        for (Map.Entry<String, NpyArray> a : arrays.entrySet()) {
            ZipEntry e = new ZipEntry(a.getKey() + SUFFIX);
            e.setTimeLocal(TIME);
            zip.putNextEntry(e);
            Npy.write(zip, a.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
