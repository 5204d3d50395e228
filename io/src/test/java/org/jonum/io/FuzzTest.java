package org.jonum.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files changed at random are read, or refused by an exception that says where and why: nothing else is thrown,
/// and nothing takes long. `-Pslow` reads ten times as many.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FuzzTest {
    private static final int FILES = Boolean.getBoolean("jonum.test.slow") ? 100_000 : 10_000;
    private static final Matrix A = Matrix.random(new Random(1), 7, 5);

    @TempDir
    Path folder;

    private interface Read {
        Object read(byte[] bytes) throws IOException;
    }

    private interface Write {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Write w) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        w.write(out);
        return out.toByteArray();
    }

    @Test
    void npy() throws IOException {
        fuzz(bytes -> Npy.read(new ByteArrayInputStream(bytes)),
                bytes(out -> Npy.write(out, NpyArray.of(A))),
                bytes(out -> Npy.write(out, NpyArray.of(A).as(Encoding.of(DataType.FLOAT16).bigEndian().rowMajor()))),
                bytes(out -> Npy.write(out, NpyArray.of(Vector.of(1, 2, 3)).as(DataType.UINT8))),
                bytes(out -> Npy.write(out, NpyArray.of(1))));
    }

    @Test
    void npyFiles() throws IOException {
        Path file = folder.resolve("a.npy");
        fuzz(bytes -> Npy.read(Files.write(file, bytes)), FILES / 10, bytes(out -> Npy.write(out, NpyArray.of(A))));
    }

    @Test
    void npz() throws IOException {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("a", NpyArray.of(A));
        arrays.put("b", NpyArray.of(1).as(DataType.INT8));
        Path file = folder.resolve("a.npz");
        Npz.writeCompressed(file, arrays);
        byte[] packed = Files.readAllBytes(file), plain = bytes(out -> Npz.write(out, arrays));
        fuzz(bytes -> Npz.read(new ByteArrayInputStream(bytes)), packed, plain);
        fuzz(bytes -> Npz.read(Files.write(file, bytes)), FILES / 10, packed, plain);
    }

    @Test
    void matrixMarket() throws IOException {
        String head = "%%MatrixMarket matrix ";
        fuzz(bytes -> MatrixMarket.read(new ByteArrayInputStream(bytes)),
                bytes(out -> MatrixMarket.write(out, A, "text")), bytes(out -> MatrixMarket.writeCoordinate(out, A)),
                text(head + "array integer symmetric\n3 3\n1\n2\n3\n4\n5\n6\n"),
                text(head + "coordinate pattern symmetric\n% text\n30 30 3\n1 1\n20 10\n30 20\n"),
                text(head + "coordinate real skew-symmetric\n3 3 2\n2 1 0.5\n3 1 -1e10\n"));
    }

    @Test
    void csv() throws IOException {
        byte[] numbers = bytes(out -> Csv.unnamed().write(out, CsvTable.of(A)));
        fuzz(bytes -> Csv.unnamed().read(new ByteArrayInputStream(bytes)), numbers, text("1;2\r\n\"3\";\n"));
        fuzz(bytes -> Csv.named().separator(';').decimal(',').comment('#').read(new ByteArrayInputStream(bytes)),
                numbers, text("# text\na;\"b;c\";d\n1;2,5;NA\n;inf;\"-1e5\"\n"));
    }

    private static byte[] text(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    private static void fuzz(Read format, byte[]... originals) {
        fuzz(format, FILES, originals);
    }

    private static void fuzz(Read format, int files, byte[]... originals) {
        SplittableRandom rng = new SplittableRandom(20261125);
        int refused = 0;
        for (int k = 0; k < files; k++) {
            byte[] bytes = mutated(originals[k % originals.length], rng);
            long start = System.nanoTime();
            try {
                format.read(bytes);
            } catch (FormatException e) {
                refused++;
                assertTrue(e.where().matches("byte (\\d+|\\?)|\\d+:\\d+"), e::where);
                assertFalse(e.expected().isEmpty() || e.found().isEmpty(), e::getMessage);
                assertTrue(e.getMessage().length() < 1000, e::getMessage);
            } catch (IOException | RuntimeException | Error e) {
                throw new AssertionError("file " + k + ": " + Arrays.toString(bytes), e);
            }
            long ms = (System.nanoTime() - start) / 1_000_000;
            assertTrue(ms < 10_000, "file " + k + " took " + ms + " ms: " + Arrays.toString(bytes));
        }
        int count = refused;
        assertTrue(count > files / 20 && count < files, () -> count + " of " + files + " refused");
    }

    /// Up to four changes, mostly small and mostly near the beginning, where headers stand.
    private static byte[] mutated(byte[] original, SplittableRandom rng) {
        byte[] b = original;
        for (int changes = rng.nextInt(1, 5); changes > 0; changes--) {
            int at = b.length == 0 ? 0 : rng.nextInt(rng.nextBoolean() ? b.length : Math.min(b.length, 120));
            int n = Math.min(b.length - at, 1 << rng.nextInt(6));
            b = switch (b.length == 0 ? 4 : rng.nextInt(9)) {
                case 0 -> set(b, at, b[at] ^ 1 << rng.nextInt(8));
                case 1 -> set(b, at, rng.nextInt(256));
                case 2 -> set(b, at, List.of(0, 1, 0x7f, 0x80, 0xff).get(rng.nextInt(5)));
                case 3 -> splice(b, at, n, new byte[0]);
                case 4 -> splice(b, at, 0, new byte[] {(byte) rng.nextInt(256)});
                case 5 -> splice(b, at, 0, Arrays.copyOfRange(b, at, at + n));
                case 6 -> Arrays.copyOf(b, at);
                case 7 -> splice(b, at, rng.nextInt(2) * n,
                        text(List.of("9", "99999", "-1", "1e400", "\n", " ", ",", "(", "%", "'",
                                "\"", "L", "0x", "nan", "2147483647", "4294967296", "9223372036854775807")
                                .get(rng.nextInt(17))));
                default -> digit(b, at, rng.nextInt(10));
            };
        }
        return b;
    }

    private static byte[] set(byte[] b, int at, int x) {
        byte[] c = b.clone();
        c[at] = (byte) x;
        return c;
    }

    private static byte[] splice(byte[] b, int at, int out, byte[] in) {
        byte[] c = Arrays.copyOf(b, b.length - out + in.length);
        System.arraycopy(in, 0, c, at, in.length);
        System.arraycopy(b, at + out, c, at + in.length, b.length - at - out);
        return c;
    }

    /// The next digit is another one.
    private static byte[] digit(byte[] b, int from, int digit) {
        for (int at = from; at < b.length; at++) {
            if (b[at] >= '0' && b[at] <= '9') return set(b, at, '0' + digit);
        }
        return b;
    }
}
