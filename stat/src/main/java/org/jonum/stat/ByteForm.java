package org.jonum.stat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// How accumulators are written as bytes: a letter for the kind, a version, then the fields, big-endian. What is read is
/// checked
/// field by field.
final class ByteForm {
    private static final int VERSION = 1;

    private ByteForm() {
    }

    static final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Writer(char kind) {
            put(() -> {
                out.writeByte(kind);
                out.writeByte(VERSION);
            });
        }

        private interface Step {
            void run() throws IOException;
        }

        private Writer put(Step step) {
            try {
                step.run();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e); // an array of bytes throws none
            }
        }

        Writer putInt(int v) {
            return put(() -> out.writeInt(v));
        }

        Writer putLong(long v) {
            return put(() -> out.writeLong(v));
        }

        Writer putLongs(long[] v, int n) {
            for (int i = 0; i < n; i++) putLong(v[i]);
            return this;
        }

        Writer putDoubles(double... v) {
            return putDoubles(v, v.length);
        }

        Writer putDoubles(double[] v, int n) {
            for (int i = 0; i < n; i++) {
                double x = v[i];
                put(() -> out.writeDouble(x));
            }
            return this;
        }

        Writer putBytes(byte[] v) {
            return put(() -> out.write(v));
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    static final class Reader {
        private final String type;
        private final ByteBuffer in;

        Reader(String type, char kind, byte[] bytes) {
            this.type = type;
            in = ByteBuffer.wrap(bytes);
            require(bytes.length >= 2 && in.get() == kind && in.get() == VERSION,
                    "they are of another kind or version");
        }

        void require(boolean holds, String what) {
            if (!holds) throw new IllegalArgumentException(type + ".ofBytes: " + what + ", need what toBytes wrote");
        }

        /// How many bytes are left.
        int left() {
            return in.remaining();
        }

        private void room(int n) {
            require(n <= in.remaining(), "the bytes end too early");
        }

        int intWithin(int lower, int upper) {
            room(Integer.BYTES);
            int v = in.getInt();
            require(v >= lower && v <= upper, v + " where a number from " + lower + " to " + upper + " is due");
            return v;
        }

        long anyLong() {
            room(Long.BYTES);
            return in.getLong();
        }

        long count() {
            long v = anyLong();
            require(v >= 0, "a negative count");
            return v;
        }

        double number() {
            room(Double.BYTES);
            return in.getDouble();
        }

        double[] numbers(int n) {
            require(n <= in.remaining() / Double.BYTES, "the bytes end too early");
            double[] v = new double[n];
            for (int i = 0; i < n; i++) v[i] = in.getDouble();
            return v;
        }

        byte[] some(int n) {
            room(n);
            byte[] v = new byte[n];
            in.get(v);
            return v;
        }

        void end() {
            require(!in.hasRemaining(), in.remaining() + " bytes too many");
        }
    }
}
