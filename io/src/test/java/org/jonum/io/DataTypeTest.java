package org.jonum.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataTypeTest {
    /// Numbers that a type holds, its extremes among them.
    static double[] some(DataType type) {
        return switch (type) {
            case BOOL -> new double[] {0, 1, 1};
            case INT8 -> new double[] {0, 1, -1, 100, 127, -128};
            case UINT8 -> new double[] {0, 1, 128, 200, 255};
            case INT16 -> new double[] {0, 1, -1, 1000, 32767, -32768};
            case UINT16 -> new double[] {0, 1, 32768, 65535};
            case INT32 -> new double[] {0, 1, -1, 100000, 0x1p31 - 1, -0x1p31};
            case UINT32 -> new double[] {0, 1, 0x1p31, 0x1p32 - 1};
            case INT64 -> new double[] {0, 1, -1, 0x1p53 + 2, 0x1p63 - 1024, -0x1p63};
            case UINT64 -> new double[] {0, 1, 0x1p53 + 2, 0x1p63, 0x1p63 + 2048, 0x1p64 - 2048};
            case FLOAT16 -> new double[] {0, -0.0, 1.5, 65504, 0x1p-24, Double.NaN, Double.NEGATIVE_INFINITY, 1 / 3.0};
            case FLOAT32 -> new double[] {0, -0.0, 1.5, Float.MAX_VALUE, Float.MIN_VALUE, Double.NaN,
                Double.POSITIVE_INFINITY, 1 / 3.0};
            case FLOAT64 -> new double[] {0, -0.0, 1 / 3.0, Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN,
                Double.NEGATIVE_INFINITY};
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHeldComesBack(DataType type) {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            double[] x = some(type), y = new double[x.length + 2];
            ByteBuffer b = ByteBuffer.allocate(8 * x.length + 8).order(order).position(3);
            type.encode(x, 0, x.length, b);
            type.decode(b, y, 1, x.length);
            assertEquals(3, b.position());
            for (int i = 0; i < x.length; i++) {
                assertTrue(type.holds(x[i]), type + " " + x[i]);
                if (x[i] != 1 / 3.0 || type == DataType.FLOAT64) assertEquals(x[i], y[1 + i], type.toString());
            }
            assertEquals(0, y[x.length + 1]);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"FLOAT16", "FLOAT32", "FLOAT64"})
    void integersHoldNothingBetweenOrBeyond(DataType type) {
        double most = 0, least = 0;
        for (double x : some(type)) {
            most = Math.max(most, x);
            least = Math.min(least, x);
        }
        assertFalse(type.holds(0.5));
        assertFalse(type.holds(Double.NaN));
        assertFalse(type.holds(Double.POSITIVE_INFINITY));
        assertFalse(type.holds(Math.max(most + 1, Math.nextUp(most))));
        assertFalse(type.holds(Math.min(least - 1, Math.nextDown(least))));
    }

    @Test
    void floatsRefuseWhatWouldBecomeInfinite() {
        assertTrue(DataType.FLOAT16.holds(65519.999));
        assertFalse(DataType.FLOAT16.holds(65520));
        assertFalse(DataType.FLOAT32.holds(-1e39));
        assertTrue(DataType.FLOAT32.holds(Double.NEGATIVE_INFINITY));
    }

    @Test
    void unsignedLongsAreRoundedToNearest() {
        Random rng = new Random(1);
        ByteBuffer b = ByteBuffer.allocate(8);
        for (int i = 0; i < 10_000; i++) {
            long x = rng.nextLong() >>> rng.nextInt(20);
            if (i % 3 == 0) x = x & -2048 | 1024 | i % 2;                // at or just above a tie
            b.putLong(0, x);
            assertEquals(new BigInteger(Long.toUnsignedString(x)).doubleValue(), DataType.UINT64.get(b, 0));
        }
    }

    /// A half of 11 bits between two neighbours is the nearer, and in the middle the even one.
    @Test
    void halvesAreRoundedOnce() {
        ByteBuffer b = ByteBuffer.allocate(2);
        double eps = 0x1p-10;
        for (double base : new double[] {1, 1.25, 2, 1024, 0x1p-14}) {
            double ulp = base == 1.25 ? eps : base * eps;
            double[][] cases = {{base + ulp / 2, base}, {Math.nextUp(base + ulp / 2), base + ulp},
                {Math.nextDown(base + ulp / 2), base}, {base + 1.5 * ulp, base + 2 * ulp},
                {Math.nextDown(base + 1.5 * ulp), base + ulp}};
            for (double[] c : cases) {
                DataType.FLOAT16.put(b, 0, c[0]);
                assertEquals(c[1], DataType.FLOAT16.get(b, 0), Double.toHexString(c[0]));
                DataType.FLOAT16.put(b, 0, -c[0]);
                assertEquals(-c[1], DataType.FLOAT16.get(b, 0));
            }
        }
    }
}
