package org.jonum.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.util.Random;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RawTest {
    @ParameterizedTest
    @EnumSource
    void viewsOfEveryShapeGoThroughEveryEncoding(DataType type) {
        double[] some = DataTypeTest.some(type);
        int[] next = {0};
        Matrix big = Matrix.zeros(97, 103).map(x -> some[next[0]++ % some.length]);
        Matrix[] views = {big, big.transpose(), big.block(3, 5, 93, 95), big.block(3, 5, 93, 95).transpose(),
            big.block(0, 7, 97, 1), big.block(7, 0, 1, 103), big.block(1, 1, 0, 5), big.block(1, 1, 5, 0)};
        for (ByteOrder bytes : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            for (StorageOrder order : StorageOrder.values()) {
                Encoding e = new Encoding(type, bytes, order);
                for (Matrix a : views) {
                    ByteBuffer b = ByteBuffer.allocate(a.rows() * a.cols() * type.size() + 5).position(2);
                    Raw.write(a, b, e);
                    assertEquals(3, b.remaining());
                    b.position(2);
                    Matrix c = Raw.read(b, a.rows(), a.cols(), e);
                    assertEquals(3, b.remaining());
                    Matrix rounded = type == DataType.FLOAT32 ? a.map(x -> (float) x)
                            : type == DataType.FLOAT16
                                    ? a.map(x -> Float.float16ToFloat(Float.floatToFloat16((float) x))) : a;
                    assertEquals(rounded, c);
                    Matrix dst = Matrix.zeros(a.cols() + 2, a.rows() + 2);
                    Raw.readInto(MemorySegment.ofBuffer(b.position(2)), e,
                            dst.block(1, 1, a.cols(), a.rows()).transpose());
                    assertEquals(rounded, dst.block(1, 1, a.cols(), a.rows()).transpose());
                    assertEquals(0, dst.row(0).norm2() + dst.col(0).norm2());
                }
            }
        }
    }

    @Test
    void bytesAreWhereTheEncodingSays() {
        Matrix a = Matrix.of(2, 2, 1, 2, 3, 4);
        assertArrayEquals(new byte[] {1, 3, 2, 4}, bytes(a, Encoding.of(DataType.INT8)));
        assertArrayEquals(new byte[] {1, 2, 3, 4}, bytes(a, Encoding.of(DataType.UINT8).rowMajor()));
        assertArrayEquals(new byte[] {1, 0, 3, 0, 2, 0, 4, 0}, bytes(a, Encoding.of(DataType.INT16)));
        assertArrayEquals(new byte[] {0, 1, 0, 2, 0, 3, 0, 4},
                bytes(a, Encoding.of(DataType.INT16).bigEndian().rowMajor()));
        assertEquals(Encoding.FLOAT64, Encoding.FLOAT64.bigEndian().rowMajor().littleEndian().columnMajor());
    }

    private static byte[] bytes(Matrix a, Encoding e) {
        byte[] b = new byte[a.rows() * a.cols() * e.type().size()];
        Raw.write(a, MemorySegment.ofArray(b), e);
        return b;
    }

    @Test
    void nativeMemoryIsReadAndWritten() {
        Matrix a = Matrix.random(new Random(3), 20, 30);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(20 * 30 * 8 + 1).asSlice(1);      // unaligned
            Raw.write(a, s, Encoding.FLOAT64);
            assertEquals(a, Raw.read(s, 20, 30, Encoding.FLOAT64));
            assertEquals(a.transpose(), Raw.read(s, 30, 20, Encoding.FLOAT64.rowMajor()));
        }
    }

    @Test
    void faultsOfTheCallerAreNamedAndNothingIsWritten() {
        Matrix a = Matrix.of(1, 3, 1, 2, 300);
        byte[] b = new byte[3];
        var range = assertThrows(IllegalArgumentException.class,
                () -> Raw.write(a, ByteBuffer.wrap(b), Encoding.of(DataType.UINT8)));
        assertEquals("write: element (0, 2) = 300.0, need an integer from 0 to 255", range.getMessage());
        assertArrayEquals(new byte[3], b);
        var room = assertThrows(IndexOutOfBoundsException.class,
                () -> Raw.write(a, ByteBuffer.wrap(b), Encoding.of(DataType.INT16)));
        assertEquals("write: to: 3 bytes, need >= 6 for 1x3 of INT16", room.getMessage());
        assertThrows(IndexOutOfBoundsException.class,
                () -> Raw.read(ByteBuffer.wrap(b), 2, 2, Encoding.of(DataType.INT8)));
        assertThrows(IndexOutOfBoundsException.class,
                () -> Raw.read(ByteBuffer.wrap(b), 1 << 30, 1 << 30, Encoding.of(DataType.INT64)));
        assertThrows(IllegalArgumentException.class,
                () -> Raw.read(ByteBuffer.wrap(b), -1, 2, Encoding.of(DataType.INT8)));
        assertThrows(ReadOnlyBufferException.class,
                () -> Raw.write(Matrix.zeros(1, 1), ByteBuffer.wrap(b).asReadOnlyBuffer(), Encoding.of(DataType.INT8)));
        Matrix view = Matrix.of(2, 2, 1, 2, 3, 4);
        assertThrows(IndexOutOfBoundsException.class,
                () -> Raw.readInto(MemorySegment.ofArray(b), Encoding.of(DataType.FLOAT32), view));
        assertTrue(view.equals(Matrix.of(2, 2, 1, 2, 3, 4)));
        assertThrows(IllegalArgumentException.class, () -> new Encoding(DataType.BOOL, null, StorageOrder.ROW_MAJOR));
    }
}
