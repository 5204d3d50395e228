package org.jonum.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files go to NumPy itself and come from it, in every type, byte order, order of elements, shape and version.
class NumPyTest {
    private static final List<int[]> SHAPES = List.of(new int[] {}, new int[] {0}, new int[] {5}, new int[] {0, 3},
            new int[] {3, 0}, new int[] {3, 4}, new int[] {91, 91});

    @TempDir
    static Path folder;
    private static Path script;

    @BeforeAll
    static void numPyIsThere() throws Exception {
        String why = "";
        try {
            Process p = new ProcessBuilder("python3", "-c", "import numpy").redirectErrorStream(true).start();
            String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (p.waitFor() != 0) why = said.lines().reduce("", (a, b) -> b);
        } catch (IOException e) {
            why = e.getMessage();
        }
        assumeTrue(why.isEmpty(), "Needs python3 with numpy, but: " + why);
        script = folder.resolve("numpy_files.py");
        try (InputStream in = NumPyTest.class.getResourceAsStream("numpy_files.py")) {
            Files.copy(in, script);
        }
    }

    @Test
    void whatNumPyWritesIsRead() throws Exception {
        Path files = Files.createDirectory(folder.resolve("numpy"));
        python("write", files);
        Map<String, NpyArray> stored = Npz.read(files.resolve("stored.npz")),
                deflated = Npz.read(files.resolve("deflated.npz"));
        assertEquals(336, stored.size());
        assertEquals(378, deflated.size());
        for (String name : deflated.keySet()) {
            Path file = files.resolve(name + ".npy");
            compare(name, Npy.read(file), files);
            if (!stored.containsKey(name)) continue;
            compare(name, stored.get(name), files);
            compare(name, deflated.get(name), files);
            try (InputStream in = Files.newInputStream(file);
                    SeekableByteChannel channel = Files.newByteChannel(file)) {
                compare(name, Npy.read(in), files);
                compare(name, Npy.read(channel), files);
            }
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(files.resolve("stored.npz")))) {
            Map<String, NpyArray> all = Npz.read(in);
            assertEquals(stored.keySet(), all.keySet());
            for (String name : all.keySet()) compare(name, all.get(name), files);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(files.resolve("deflated.npz")))) {
            Map<String, NpyArray> all = Npz.read(in);
            assertEquals(deflated.keySet(), all.keySet());
            for (String name : all.keySet()) assertEquals(deflated.get(name).matrix(), all.get(name).matrix(), name);
        }
        refused(files);
        try (InputStream in = Files.newInputStream(files.resolve("two.stream"))) {
            assertEquals(Vector.of(0, 1, 2), Npy.read(in).vector());
            assertEquals(Matrix.of(2, 3, 0, 1, 2, 3, 4, 5), Npy.read(in).matrix());
            assertEquals(-1, in.read());
        }
        FormatException e = assertThrows(FormatException.class, () -> Npy.read(files.resolve("two.stream")));
        assertTrue(e.getMessage().contains("expected the end, found 176 more bytes"), e::getMessage);
    }

    private static void refused(Path files) throws IOException {
        List<Path> all;
        try (Stream<Path> list = Files.list(files)) {
            all = list.filter(f -> f.toString().endsWith(".refused.npy")).toList();
        }
        assertEquals(8, all.size());
        for (Path f : all) {
            FormatException e = assertThrows(FormatException.class, () -> Npy.read(f), f::toString);
            boolean three = f.endsWith("three.refused.npy");
            String need = three ? "0, 1 or 2 dimensions, found 3: (2, 3, 4)" : "expected ";
            assertTrue(e.getMessage().contains(need) && e.where().matches("byte \\d\\d"), e::getMessage);
        }
    }

    @Test
    void whatIsWrittenNumPyReads() throws Exception {
        Path files = Files.createDirectory(folder.resolve("jonum"));
        Map<String, NpyArray> all = new LinkedHashMap<>();
        for (DataType type : DataType.values()) {
            for (ByteOrder bytes : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
                for (StorageOrder order : StorageOrder.values()) {
                    for (int[] shape : SHAPES) {
                        NpyArray a = array(type, shape).as(new Encoding(type, bytes, order));
                        String name = type + "-" + bytes + "-" + order + "-" + shape.length + "-" + count(shape);
                        all.put(name, a);
                        Npy.write(files.resolve(name + ".npy"), a);
                        Files.writeString(files.resolve(name + ".txt"), describe(a));
                    }
                }
            }
        }
        Npz.write(files.resolve("all.npz"), all);
        Npz.writeCompressed(files.resolve("packed.npz"), all);
        assertEquals("checked " + 3 * all.size(), python("check", files));
        assertEquals(all.keySet(), Npz.read(files.resolve("all.npz")).keySet());
    }

    /// As many elements as that shape has, among them the extremes of the type.
    private static NpyArray array(DataType type, int[] shape) {
        double[] some = DataTypeTest.some(type);
        double[] x = IntStream.range(0, count(shape)).mapToDouble(i -> some[i * 7 % some.length]).toArray();
        return switch (shape.length) {
            case 0 -> NpyArray.of(x[0]);
            case 1 -> NpyArray.of(Vector.of(x));
            default -> NpyArray.of(Matrix.of(shape[0], shape[1], x));
        };
    }

    private static int count(int[] shape) {
        return IntStream.of(shape).reduce(1, (a, b) -> a * b);
    }

    /// The same as `describe` of the script.
    private static String describe(NpyArray a) {
        Encoding e = a.encoding();
        String mark = e.type().size() == 1 ? "|" : e.bytes() == ByteOrder.BIG_ENDIAN ? ">" : "<";
        List<String> sizes = IntStream.of(a.shape()).mapToObj(Integer::toString).toList(), numbers = new ArrayList<>();
        for (int i = 0; i < a.matrix().rows(); i++) {
            for (int j = 0; j < a.matrix().cols(); j++) {
                double x = a.matrix().get(i, j);
                numbers.add(Double.isFinite(x) ? Double.toHexString(x) : Double.toString(x).toLowerCase(Locale.ROOT));
            }
        }
        String order = a.dimensions() == 2 && e.order() == StorageOrder.COLUMN_MAJOR ? "F" : "C";
        return String.join("\n", mark + e.type().code, order, String.join(" ", sizes), String.join(" ", numbers));
    }

    /// An array is what the text beside its file says.
    private static void compare(String name, NpyArray a, Path folder) throws IOException {
        String[] lines = Files.readString(folder.resolve(name + ".txt")).split("\n", -1);
        String[] numbers = lines[3].isEmpty() ? new String[0] : lines[3].split(" ");
        assertEquals(lines[2], String.join(" ", IntStream.of(a.shape()).mapToObj(Integer::toString).toList()), name);
        assertEquals(lines[0].substring(1), a.encoding().type().code, name);
        assertEquals(lines[0].startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN, a.encoding().bytes(),
                name);
        assertEquals(lines[1].equals("F"), a.encoding().order() == StorageOrder.COLUMN_MAJOR, name);
        int k = 0;
        for (int i = 0; i < a.matrix().rows(); i++) {
            for (int j = 0; j < a.matrix().cols(); j++) {
                String s = numbers[k++].replace("inf", "Infinity").replace("nan", "NaN");
                assertEquals(Double.parseDouble(s), a.matrix().get(i, j), name);
            }
        }
        assertEquals(numbers.length, k, name);
    }

    private static String python(String command, Path files) throws Exception {
        Process p = new ProcessBuilder("python3", script.toString(), command, files.toString())
                .redirectErrorStream(true).start();
        String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(p.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, p.exitValue(), said);
        return said;
    }
}
