package org.jonum.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What stands before the numbers of a `.npy` file: `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }`.
///
/// The text is a literal of Python; of that language only what NumPy writes for numbers is read.
final class NpyHeader {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    /// Headers of plain numbers are much shorter.
    private static final int LONGEST = 0xffff;
    /// The numbers start at a multiple of this.
    private static final int ALIGNMENT = 64;

    private final ByteSource from;
    private final String text;
    private final long start;
    private int at;
    private @Nullable DataType type;
    private @Nullable ByteOrder bytes;
    private @Nullable StorageOrder order;
    private long @Nullable [] shape;

    private NpyHeader(ByteSource from, String text, long start) {
        this.from = from;
        this.text = text;
        this.start = start;
    }

    /// How the numbers that follow lie, and how many there are in each dimension.
    record Contents(Encoding encoding, int[] shape) {}

    static Contents read(ByteSource from) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        from.fill(head, "magic string and version");
        for (int i = 0; i < MAGIC.length; i++) {
            if (head.get(i) != MAGIC[i]) throw from.error(i, "\\x93NUMPY", hex(head.array(), MAGIC.length));
        }
        int version = head.get(6), minor = head.get(7);
        if (version < 1 || version > 3 || minor != 0) {
            throw from.error(6, "version 1.0, 2.0 or 3.0", (version & 0xff) + "." + (minor & 0xff));
        }
        int width = version == 1 ? 2 : 4;
        from.fill(head.clear().limit(width), "header length");
        long length = width == 2 ? head.getChar(0) : head.getInt(0) & 0xffff_ffffL;
        if (length > LONGEST || from.left() >= 0 && length > from.left()) {
            String there = from.left() >= 0 ? ", and at most the " + from.left() + " that are there" : "";
            throw from.error(8, "a header of at most " + LONGEST + " bytes" + there, Long.toString(length));
        }
        ByteBuffer text = ByteBuffer.allocate((int) length);
        from.fill(text, "header");
        return new NpyHeader(from, new String(text.array(), StandardCharsets.ISO_8859_1), 8 + width).parse();
    }

    /// Version 1.0, which suffices for numbers, padded so that the numbers are aligned.
    static byte[] write(Encoding e, int[] shape) {
        StringBuilder s = new StringBuilder("{'descr': '")
                .append(e.type().size() == 1 ? '|' : e.bytes() == ByteOrder.BIG_ENDIAN ? '>' : '<');
        s.append(e.type().code).append("', 'fortran_order': ");
        s.append(shape.length == 2 && e.order() == StorageOrder.COLUMN_MAJOR ? "True" : "False").append(", 'shape': ");
        s.append(tuple(shape)).append(", }");
        int before = MAGIC.length + 4, used = before + s.length() + 1;
        s.repeat(' ', Math.floorMod(-used, ALIGNMENT)).append('\n');
        ByteBuffer b = ByteBuffer.allocate(before + s.length()).order(ByteOrder.LITTLE_ENDIAN);
        b.put(MAGIC).put((byte) 1).put((byte) 0).putChar((char) s.length());
        return b.put(s.toString().getBytes(StandardCharsets.US_ASCII)).array();
    }

    /// A shape as Python writes it: `()`, `(3,)`, `(3, 4)`.
    static String tuple(int[] shape) {
        StringBuilder s = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) s.append(i == 0 ? "" : ", ").append(shape[i]);
        return s.append(shape.length == 1 ? ",)" : ")").toString();
    }

    private Contents parse() throws FormatException {
        expect('{');
        while (peek() != '}') {
            int key = at;
            String name = string();
            expect(':');
            switch (name) {
                case "descr" -> descr(key);
                case "fortran_order" -> fortranOrder(key);
                case "shape" -> shape(key);
                default -> throw error(key, "descr, fortran_order or shape", NumberText.quoted(name));
            }
            if (peek() == ',') at++;
            else if (peek() != '}') throw error(at, ", or }", here());
        }
        at++;
        if (peek() != 0) throw error(at, "the end of the header", here());
        if (type == null || bytes == null) throw error(at, "'descr'", "none");
        if (order == null) throw error(at, "'fortran_order'", "none");
        if (shape == null) throw error(at, "'shape'", "none");
        int[] sizes = new int[shape.length];
        for (int i = 0; i < sizes.length; i++) sizes[i] = (int) shape[i];
        return new Contents(new Encoding(type, bytes, order), sizes);
    }

    private void descr(int key) throws FormatException {
        if (type != null) throw error(key, "'descr' once", "it again");
        if (peek() != '\'' && peek() != '"') throw error(at, "one type of number", here());
        int start = at;
        String code = string();
        for (DataType t : DataType.values()) {
            if (!code.isEmpty() && code.substring(1).equals(t.code)) type = t;
        }
        char mark = code.isEmpty() ? 0 : code.charAt(0);
        boolean good = type != null && (mark == '<' || mark == '>' || mark == '|' && type.size() == 1);
        if (!good) {
            throw error(start,
                    "'<' or '>' (for one byte also '|') and b1, i1, u1, i2, u2, i4, u4, i8, u8, f2, f4 or f8",
                    NumberText.quoted(code));
        }
        bytes = mark == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    private void fortranOrder(int key) throws FormatException {
        if (order != null) throw error(key, "'fortran_order' once", "it again");
        peek();
        if (text.startsWith("True", at)) order = StorageOrder.COLUMN_MAJOR;
        else if (text.startsWith("False", at)) order = StorageOrder.ROW_MAJOR;
        else throw error(at, "True or False", here());
        at += order == StorageOrder.COLUMN_MAJOR ? 4 : 5;
    }

    /// Any number of dimensions is read, so that the message for too many can name them.
    private void shape(int key) throws FormatException {
        if (shape != null) throw error(key, "'shape' once", "it again");
        expect('(');
        int start = at - 1, count = 0;
        long[] found = new long[2];
        boolean comma = true;
        while (peek() != ')') {
            if (!comma) throw error(at, ", or )", here());
            long size = integer();
            if (count < 2) found[count] = size;
            count++;
            comma = peek() == ',';
            if (comma) at++;
        }
        at++;
        if (count == 1 && !comma) throw error(start, "a tuple", text.substring(start, at));
        if (count > 2)
            throw error(start, "0, 1 or 2 dimensions", count + ": " + text.substring(start, Math.min(at, start + 80)));
        shape = Arrays.copyOf(found, count);
    }

    /// A size that an array may have; Python 2 wrote an L after large ones.
    private long integer() throws FormatException {
        int start = at;
        long x = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            x = Math.min(10 * x + text.charAt(at++) - '0', Integer.MAX_VALUE);
        }
        if (at == start) throw error(at, "a size", here());
        if (x > Place.LARGEST) throw error(start, "a size of at most " + Place.LARGEST, here(start));
        if (at < text.length() && text.charAt(at) == 'L') at++;
        return x;
    }

    private String string() throws FormatException {
        char quote = peek();
        if (quote != '\'' && quote != '"') throw error(at, "a quoted name", here());
        int end = text.indexOf(quote, at + 1);
        if (end < 0) throw error(at, "a quote at its end", here());
        String s = text.substring(at + 1, end);
        at = end + 1;
        return s;
    }

    private void expect(char c) throws FormatException {
        if (peek() != c) throw error(at, Character.toString(c), here());
        at++;
    }

    /// The next character that is not blank, 0 at the end.
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
        return at < text.length() ? text.charAt(at) : 0;
    }

    private String here() {
        return here(at);
    }

    private String here(int i) {
        return i == text.length() ? "the end of the header"
                : NumberText.quoted(text.substring(i, Math.min(i + 40, text.length())));
    }

    private static String hex(byte[] b, int n) {
        return "bytes " + HexFormat.ofDelimiter(" ").formatHex(b, 0, n);
    }

    private FormatException error(int i, String expected, String found) {
        return from.error(start + i, expected, found);
    }
}
