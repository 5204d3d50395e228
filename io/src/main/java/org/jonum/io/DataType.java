package org.jonum.io;

import java.math.BigDecimal;
import java.nio.ByteBuffer;

/// The types of number that files hold; in memory they are all `double`.
///
/// A `double` holds every value of these types but large 64-bit integers, which are rounded to
/// nearest when they are read: beyond 2⁵³ in size not every integer is a `double`.
public enum DataType {
    /// Truth values, one byte each: 0 is false, and is read as 0; any other is read as 1.
    BOOL("b1", 1, 0, 1) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.get(at) == 0 ? 0 : 1;
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.put(at, (byte) x);
        }
    },
    /// Integers from −2⁷ to 2⁷ − 1.
    INT8("i1", 1, -0x1p7, 0x1p7 - 1) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.get(at);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.put(at, (byte) x);
        }
    },
    /// Integers from 0 to 2⁸ − 1.
    UINT8("u1", 1, 0, 0x1p8 - 1) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.get(at) & 0xff;
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.put(at, (byte) (int) x);
        }
    },
    /// Integers from −2¹⁵ to 2¹⁵ − 1.
    INT16("i2", 2, -0x1p15, 0x1p15 - 1) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.getShort(at);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putShort(at, (short) x);
        }
    },
    /// Integers from 0 to 2¹⁶ − 1.
    UINT16("u2", 2, 0, 0x1p16 - 1) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.getChar(at);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putChar(at, (char) x);
        }
    },
    /// Integers from −2³¹ to 2³¹ − 1.
    INT32("i4", 4, -0x1p31, 0x1p31 - 1) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.getInt(at);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putInt(at, (int) x);
        }
    },
    /// Integers from 0 to 2³² − 1.
    UINT32("u4", 4, 0, 0x1p32 - 1) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.getInt(at) & 0xffff_ffffL;
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putInt(at, (int) (long) x);
        }
    },
    /// Integers from −2⁶³ to 2⁶³ − 1.
    INT64("i8", 8, -0x1p63, Math.nextDown(0x1p63)) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.getLong(at);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putLong(at, (long) x);
        }
    },
    /// Integers from 0 to 2⁶⁴ − 1.
    UINT64("u8", 8, 0, Math.nextDown(0x1p64)) {
        @Override
        double get(ByteBuffer b, int at) {
            long x = b.getLong(at);
            // half of it, the bit that is lost kept for the rounding
            return x >= 0 ? x : 2.0 * (x >>> 1 | x & 1);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putLong(at, x < 0x1p63 ? (long) x : (long) (x - 0x1p63) ^ Long.MIN_VALUE);
        }
    },
    /// IEEE binary16: 11 bits, up to 65504.
    FLOAT16("f2", 2) {
        @Override
        double get(ByteBuffer b, int at) {
            return Float.float16ToFloat(b.getShort(at));
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putShort(at, half(x));
        }
    },
    /// IEEE binary32, Java's `float`.
    FLOAT32("f4", 4) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.getFloat(at);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putFloat(at, (float) x);
        }
    },
    /// IEEE binary64, Java's `double`.
    FLOAT64("f8", 8) {
        @Override
        double get(ByteBuffer b, int at) {
            return b.getDouble(at);
        }

        @Override
        void put(ByteBuffer b, int at, double x) {
            b.putDouble(at, x);
        }

        @Override
        void decode(ByteBuffer b, double[] x, int off, int n) {
            b.asDoubleBuffer().get(x, off, n);
        }

        @Override
        void encode(double[] x, int off, int n, ByteBuffer b) {
            b.asDoubleBuffer().put(x, off, n);
        }
    };

    /// NumPy's letter and digit.
    final String code;
    private final int size;
    private final boolean floating;
    private final double least, most;

    DataType(String code, int size, double least, double most) {
        this.code = code;
        this.size = size;
        this.floating = false;
        this.least = least;
        this.most = most;
    }

    DataType(String code, int size) {
        this.code = code;
        this.size = size;
        this.floating = true;
        this.least = Double.NEGATIVE_INFINITY;
        this.most = Double.POSITIVE_INFINITY;
    }

    /// {@return the number of bytes that a number takes}
    public int size() {
        return size;
    }

    /// The number at byte `at`.
    abstract double get(ByteBuffer b, int at);

    /// Write a number that this type [#holds] at byte `at`.
    abstract void put(ByteBuffer b, int at, double x);

    /// The next n numbers of a buffer; its position stays.
    void decode(ByteBuffer b, double[] x, int off, int n) {
        for (int i = 0, at = b.position(); i < n; i++, at += size) x[off + i] = get(b, at);
    }

    /// The reverse of [#decode].
    void encode(double[] x, int off, int n, ByteBuffer b) {
        for (int i = 0, at = b.position(); i < n; i++, at += size) put(b, at, x[off + i]);
    }

    /// Whether a number can be written: integers exactly, the others rounded, unless that makes a finite number
    /// infinite.
    boolean holds(double x) {
        if (!floating) return x >= least && x <= most && x == Math.rint(x);
        return !Double.isFinite(x) || switch (this) {
            case FLOAT16 -> (half(x) & 0x7fff) != 0x7c00;
            case FLOAT32 -> Float.isFinite((float) x);
            default -> true;
        };
    }

    /// What [#holds] asks for, for messages.
    String need() {
        return floating ? "a number in the range of " + this
                : "an integer from " + bound(least) + " to " + bound(most);
    }

    private static String bound(double x) {
        return new BigDecimal(x).toPlainString();
    }

    /// The nearest binary16: rounded first to 24 bits and to odd, so that the second rounding sees what was cut off.
    private static short half(double x) {
        float near = (float) x;
        boolean even = (Float.floatToRawIntBits(near) & 1) == 0;
        boolean cut = near != x && Float.isFinite(near);
        if (cut && even) near = Math.abs(near) > Math.abs(x) ? toZero(near) : fromZero(near);
        return Float.floatToFloat16(near);
    }

    private static float toZero(float x) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(x) - 1);
    }

    private static float fromZero(float x) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(x) + 1);
    }
}
