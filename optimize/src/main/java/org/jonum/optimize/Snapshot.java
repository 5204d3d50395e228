package org.jonum.optimize;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The state of a run between two iterations: names and numbers, which can be kept in a file.
///
/// A run that is resumed goes on with the same bits as if it had never been interrupted.
///
/// {@snippet :
/// Problem p = Problem.of(x -> Math.pow(x[0], 4) + Math.pow(x[1] - 3, 2));
/// Run run = new Bfgs().start(p, 2, 2);
/// for (int k = 0; k < 5; k++) run.step();
/// byte[] bytes = run.snapshot().toBytes();
/// Result later = new Bfgs().resume(p, Control.DEFAULT, Snapshot.of(bytes)).run();
/// boolean same = later.f() == run.run().f();             // same == true
/// }
public final class Snapshot {
    private static final int MAGIC = 0x4a4f5031;           // "JOP1"
    private final String method;
    private final Map<String, double[]> values;

    Snapshot(String method, Map<String, double[]> values) {
        this.method = method;
        this.values = new TreeMap<>(values);
    }

    /// {@return the method that it is a state of}
    public String method() {
        return method;
    }

    Map<String, double[]> values() {
        return Collections.unmodifiableMap(values);
    }

    /// {@return the state as bytes, in a format that does not depend on the machine}
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeUTF(method);
            out.writeInt(values.size());
            for (Map.Entry<String, double[]> e : values.entrySet()) {
                out.writeUTF(e.getKey());
                out.writeInt(e.getValue().length);
                for (double v : e.getValue()) out.writeLong(Double.doubleToRawLongBits(v));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Reads what [#toBytes] wrote.
    ///
    /// @param bytes the bytes
    /// @return the state
    /// @throws IllegalArgumentException if they are no snapshot
    public static Snapshot of(byte[] bytes) {
        TreeMap<String, double[]> values = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) throw new IllegalArgumentException("Snapshot.of: not a snapshot");
            String method = in.readUTF();
            int count = in.readInt();
            for (int k = 0; k < count; k++) {
                String name = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > in.available() / 8) {
                    throw new IllegalArgumentException("Snapshot.of: " + name + " has " + length
                            + " numbers, and " + in.available() + " bytes are left");
                }
                double[] v = new double[length];
                for (int i = 0; i < length; i++) v[i] = Double.longBitsToDouble(in.readLong());
                values.put(name, v);
            }
            return new Snapshot(method, values);
        } catch (IOException e) {
            throw new IllegalArgumentException("Snapshot.of: " + bytes.length + " bytes end too early", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot s && Arrays.equals(toBytes(), s.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }

    @Override
    public String toString() {
        return "Snapshot of " + method + ", " + values.size() + " entries";
    }
}
